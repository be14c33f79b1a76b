/** The side of the screen that a finger asks for. */
type Side = 'left' | 'right';

const SWIPE_PX = 48;
const TAP_PX = 12;
/** A finger that rests longer wants something else: to select, or to call the browser's menu. */
const TAP_MS = 500;
/** How much of the screen's width, at each side, is an edge to tap. */
const EDGE = 0.25;
const OWN = 'a, button, input, select, textarea, summary, dialog, [popover]';

/**
 * Listens for swipes and taps at the edges. A finger that pushes to the left asks for what lies to
 * the right. Scrolling up and down stays the page's, and so does everything on a page that was zoomed
 * into. Returns a function that stops listening.
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

/** Which side a finger asks for that came down and went up at these places, in px; undefined where none. */
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
