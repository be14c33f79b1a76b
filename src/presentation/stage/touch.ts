/** The side of the screen that a gesture means. */
type Side = 'left' | 'right';

const SWIPE_PX = 48;
const TAP_PX = 12;
/** A longer press is not a tap: it selects, or opens the browser's menu. */
const TAP_MS = 500;
/** The share of the screen's width, at each side, where a tap counts. */
const EDGE = 0.25;
const OWN = 'a, button, input, select, textarea, summary, dialog, [popover]';

/**
 * Listens for swipes and taps at the edges. A swipe to the left means the
 * right side. Vertical scrolling stays with the page, and so does everything on a page that is zoomed
 * in. Returns a function that stops listening.
 */
export function listenToTouch(onside: (side: Side) => void): () => void {
  let start: { id: number; x: number; y: number; atMs: number } | undefined;
  const down = ({ pointerType, pointerId, isPrimary, clientX, clientY, target }: PointerEvent) => {
    start = undefined;
    if (pointerType !== 'touch' || !isPrimary || isZoomed() || isOwn(target)) return;
    start = { id: pointerId, x: clientX, y: clientY, atMs: performance.now() };
  };
  const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (start?.id !== pointerId) return;
    const isShort = performance.now() - start.atMs < TAP_MS;
    const side = sideOf(start, { x: clientX, y: clientY }, innerWidth, isShort);
    start = undefined;
    if (side) onside(side);
  };
  const cancel = () => (start = undefined);
  const zoom = () => document.documentElement.toggleAttribute('data-zoomed', isZoomed());

  zoom();
  addEventListener('pointerdown', down);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  visualViewport?.addEventListener('resize', zoom);
  return () => {
    removeEventListener('pointerdown', down);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    visualViewport?.removeEventListener('resize', zoom);
  };
}

interface TouchPoint {
  x: number;
  y: number;
}

/** The side meant by a touch from one point to another, in px; undefined if none. */
function sideOf(
  from: TouchPoint,
  to: TouchPoint,
  widthPx: number,
  isShort: boolean,
): Side | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 1.5 * Math.abs(dy)) {
    return dx < 0 ? 'right' : 'left';
  }
  if (!isShort || Math.hypot(dx, dy) > TAP_PX) return undefined;
  if (to.x < widthPx * EDGE) return 'left';
  return to.x > widthPx * (1 - EDGE) ? 'right' : undefined;
}

const isZoomed = () => (visualViewport?.scale ?? 1) > 1.01;
const isOwn = (target: EventTarget | null) => target instanceof Element && !!target.closest(OWN);
