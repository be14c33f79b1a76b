const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * What a frame at an address may do. Only one of another host keeps its own origin, and with it the
 * browser's cache: one of the article's own host could reach the article by it.
 */
function sandboxFor(src: string): string {
  return new URL(src).origin === location.origin ? SANDBOX : `${SANDBOX} allow-same-origin`;
}

/** What no timeline is higher than: a frame that asks for more does not get it. */
const MAX_HEIGHT_PX = 10_000;

/** A frame that is fetched when the reader comes near it. */
export function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Before the address: a sandbox counts for what is loaded after it is set.
  frame.setAttribute('sandbox', sandboxFor(src));
  frame.loading = 'lazy';
  frame.allowFullscreen = true;
  frame.title = title;
  frame.src = src;
  return frame;
}

/** Gives a frame its height; what is not a height is ignored. */
export function setHeight(frame: HTMLIFrameElement, heightPx: unknown): void {
  const px = Math.min(Number(heightPx), MAX_HEIGHT_PX);
  // An attribute, as a policy for styles may forbid `style`.
  if (px > 0) frame.height = String(px);
}
