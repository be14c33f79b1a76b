import { leastLegible, type Legible } from './legible.ts';

/** Longest wait for the height of an iframe; and how long a height must stand to count as the last. */
export const PATIENCE_MS = 15_000;
const QUIET_MS = 500;
/** Longest wait for an answer, once it has reported a height. */
const ANSWER_MS = 5_000;

/** The appearance of an embed in its iframe. */
export interface Appearance {
  lang: string;
  dir: string;
  /** The height in px of its content. */
  realPx: number;
  /** How many px of its content a fixed height hides. */
  hiddenPx: number;
  /** By how many px it is wider than its iframe. */
  sidewaysPx: number;
  least: Legible | undefined;
}

/** The result of probing an embed in an iframe. */
export interface ProbeResult {
  /** The height in px that it reported, if any. */
  saidPx: number | undefined;
  /** Whether it shows a timeline rather than an error message. */
  isAlive: boolean;
  /** Undefined if a sandbox hides it, or it shows no timeline. */
  appearance: Appearance | undefined;
}

/** The height in px in a message of an embed; undefined for any other message. */
export function heightIn(message: unknown): number | undefined {
  const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
  return type === 'khatt:height' && Number.isFinite(height) ? (height as number) : undefined;
}

/**
 * Loads an embed in an iframe that follows its height, as a host page would, and inspects it.
 * @param container holds the iframe meanwhile
 * @param choice an event to choose, or none, if the iframe cannot be inspected
 * @param sandbox the value of the attribute; undefined for no sandbox
 */
export async function probeEmbed(
  container: HTMLElement,
  src: string,
  size: { widthPx: number; heightPx: number },
  choice: string | undefined,
  sandbox?: string,
): Promise<ProbeResult> {
  const frame = document.createElement('iframe');
  frame.width = String(size.widthPx);
  frame.height = String(size.heightPx);
  frame.tabIndex = -1;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  container.append(frame);
  try {
    const saidPx = await lastHeight(frame);
    const page = frame.contentDocument;
    if (saidPx === undefined) return { saidPx, isAlive: false, appearance: undefined };
    const isAlive = page ? isReady(page) : await answers(frame, choice);
    return { saidPx, isAlive, appearance: page && isAlive ? appearanceOf(page) : undefined };
  } finally {
    frame.remove();
  }
}

function lastHeight(frame: HTMLIFrameElement): Promise<number | undefined> {
  return new Promise((resolve) => {
    let saidPx: number | undefined;
    let saidAt = 0;
    const began = performance.now();
    const hear = ({ source, data }: MessageEvent) => {
      const px = source === frame.contentWindow ? heightIn(data) : undefined;
      if (px === undefined) return;
      saidPx = px;
      saidAt = performance.now();
      frame.height = String(px);
    };
    const isDone = () => {
      const now = performance.now();
      if (now - began > PATIENCE_MS || !frame.isConnected) return true;
      return saidPx !== undefined && now - saidAt > QUIET_MS && isShown(frame);
    };
    addEventListener('message', hear);
    const timer = setInterval(() => {
      if (!isDone()) return;
      clearInterval(timer);
      removeEventListener('message', hear);
      resolve(saidPx);
    }, QUIET_MS / 5);
  });
}

/** Whether a sandboxed embed answers a message, which only one with a timeline does. */
function answers(frame: HTMLIFrameElement, choice: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow && isOfChoice(data)) end(true);
    };
    const end = (isAlive: boolean) => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(isAlive);
    };
    const timer = setTimeout(end, ANSWER_MS, false);
    addEventListener('message', hear);
    // Closing the dialog meanwhile removes the iframe.
    frame.contentWindow?.postMessage({ type: 'khatt:goto', event: choice }, '*');
  });
}

function isOfChoice(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === 'khatt:event';
}

function isReady(page: Document): boolean {
  return page.querySelector('[data-khatt="ready"]') !== null;
}

/** Whether the embed has finished drawing, as far as that can be seen. */
function isShown({ contentDocument: page }: HTMLIFrameElement): boolean {
  return !page || isReady(page) || page.querySelector('[data-khatt="error"]') !== null;
}

function appearanceOf(page: Document): Appearance {
  const { lang, dir, scrollWidth, clientWidth, scrollHeight, clientHeight } = page.documentElement;
  const root = page.querySelector('[data-khatt]')!;
  const shown = root.getBoundingClientRect().bottom;
  return {
    lang,
    dir,
    realPx: scrollHeight > clientHeight ? scrollHeight : shown,
    hiddenPx: hiddenIn(root),
    sidewaysPx: scrollWidth - clientWidth,
    least: leastLegible(page),
  };
}

/** How many px of an element, or of what scrolls in it, lie below its lower edge. */
function hiddenIn(root: Element): number {
  const { getComputedStyle } = root.ownerDocument.defaultView!;
  const scrollers = [root, ...root.querySelectorAll('*')].filter((element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
  );
  return Math.max(0, ...scrollers.map((element) => element.scrollHeight - element.clientHeight));
}
