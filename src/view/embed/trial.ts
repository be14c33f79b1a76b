import { leastLegible, type Legible } from './legible.ts';

/** How long a frame may take to say its height, and without a new one before it is taken for its last. */
export const PATIENCE_MS = 15_000;
const QUIET_MS = 500;

/** What is seen of an embed in a frame of its own. */
export interface Sight {
  lang: string;
  dir: string;
  /** The height in px of what it shows. */
  realPx: number;
  /** How much wider than its frame it is, in px. */
  sidewaysPx: number;
  least: Legible | undefined;
}

/** How an embed did in a frame. */
export interface Trial {
  /** The height in px that it said; undefined where it said none. */
  saidPx: number | undefined;
  /** Undefined where a sandbox hides it. */
  sight: Sight | undefined;
}

/** The height in px that an embed's message says; undefined for any other message. */
export function heightIn(message: unknown): number | undefined {
  const { type, height } = (message ?? {}) as { type?: unknown; height?: unknown };
  return type === 'khatt:height' && Number.isFinite(height) ? (height as number) : undefined;
}

/**
 * Loads an embed in a frame as high as it asks for, as a page would, and looks at it.
 * @param place where the frame is put for that time
 * @param sandbox what it may do; undefined for a frame without a sandbox
 */
export async function tryOut(
  place: HTMLElement,
  src: string,
  size: { widthPx: number; heightPx: number },
  sandbox?: string,
): Promise<Trial> {
  const frame = document.createElement('iframe');
  frame.width = String(size.widthPx);
  frame.height = String(size.heightPx);
  frame.tabIndex = -1;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  place.append(frame);
  try {
    const saidPx = await lastHeight(frame);
    const page = frame.contentDocument;
    return { saidPx, sight: saidPx !== undefined && page ? sightOf(page) : undefined };
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

/** Whether all that the embed draws is there, as far as it can be looked into. */
function isShown({ contentDocument: page }: HTMLIFrameElement): boolean {
  return !page || Boolean(page.querySelector('[data-khatt="ready"], [data-khatt="error"]'));
}

function sightOf(page: Document): Sight {
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
