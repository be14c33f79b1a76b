const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The sandbox for an iframe. Only one from another host keeps its own origin, and with it the
 * browser's cache: one from the article's own host could reach the article.
 */
function sandboxFor(src: string): string {
  return new URL(src).origin === location.origin ? SANDBOX : `${SANDBOX} allow-same-origin`;
}

/** The heights that an iframe may request: one line of text at least. */
const LEAST_HEIGHT_PX = 20;
const MAX_HEIGHT_PX = 10_000;

/** A lazy iframe, loaded when the reader comes near it. */
export function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Before `src`: a sandbox applies to what is loaded after it is set.
  frame.setAttribute('sandbox', sandboxFor(src));
  frame.loading = 'lazy';
  frame.allowFullscreen = true;
  frame.title = title;
  frame.src = src;
  return frame;
}

/** Sets the height of an iframe; ignores invalid values. */
export function setHeight(frame: HTMLIFrameElement, heightPx: unknown): void {
  if (typeof heightPx !== 'number' || !(heightPx >= LEAST_HEIGHT_PX)) return;
  // The attribute, because a policy may forbid `style`.
  frame.height = String(Math.ceil(Math.min(heightPx, MAX_HEIGHT_PX)));
}
