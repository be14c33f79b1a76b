import { leastLegible, type Legible } from './legible.ts';

/** How long a frame may take to say its height, and without a new one before it is taken for its last. */
export const PATIENCE_MS = 15_000;
const QUIET_MS = 500;
/** How long one that has said its height may take to answer. */
const ANSWER_MS = 5_000;

/** What is seen of an embed in a frame of its own. */
export interface Appearance {
  lang: string;
  dir: string;
  /** The height in px of what it shows. */
  realPx: number;
  /** How much wider than its frame it is, in px. */
  sidewaysPx: number;
  least: Legible | undefined;
}

/** How an embed did in a frame. */
export interface ProbeResult {
  /** The height in px that it said; undefined where it said none. */
  saidPx: number | undefined;
  /** Whether it shows a timeline, and not a message in the same height that says what is wrong. */
  isAlive: boolean;
  /** Undefined where a sandbox hides it, or it shows no timeline. */
  appearance: Appearance | undefined;
}

/** The height in px that an embed's message says; undefined for any other message. */
export function heightIn(message: unknown): number | undefined {
  const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
  return type === 'khatt:height' && Number.isFinite(height) ? (height as number) : undefined;
}

/**
 * Loads an embed in a frame as high as it asks for, as a page would, and looks at it.
 * @param container where the frame is put for that time
 * @param choice what to choose in it where it can only be asked: an event, or none
 * @param sandbox what it may do; undefined for a frame without a sandbox
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

/** Whether what cannot be looked into does as it is asked, which only one with a timeline can. */
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
    // Whoever closes the dialog meanwhile takes the frame away.
    frame.contentWindow?.postMessage({ type: 'khatt:goto', event: choice }, '*');
  });
}

function isOfChoice(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === 'khatt:event';
}

function isReady(page: Document): boolean {
  return page.querySelector('[data-khatt="ready"]') !== null;
}

/** Whether all that the embed draws is there, as far as it can be looked into. */
function isShown({ contentDocument: page }: HTMLIFrameElement): boolean {
  return !page || isReady(page) || page.querySelector('[data-khatt="error"]') !== null;
}

function appearanceOf(page: Document): Appearance {
  const { lang, dir, scrollWidth, clientWidth, scrollHeight, clientHeight } = page.documentElement;
  const shown = page.querySelector('[data-khatt]')!.getBoundingClientRect().bottom;
  return {
    lang,
    dir,
    realPx: scrollHeight > clientHeight ? scrollHeight : shown,
    sidewaysPx: scrollWidth - clientWidth,
    least: leastLegible(page),
  };
}
