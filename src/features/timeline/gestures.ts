import { swipeOf } from '../../ui/swipe.ts';

/** The gestures on a drawing; positions in px of the chart from its top left corner. */
export interface GestureTarget {
  /** Zooms around a point on the axis of time. */
  zoomBy(factor: number, at: number): void;
  /** Moves along the axis of time. */
  panBy(px: number): void;
  /** A finger across an upright line: 1 to the left, −1 to the right. */
  swipe(by: 1 | -1): void;
  /** A press and release at one point. */
  tap(x: number, y: number): void;
  /** The pointer moves over the drawing with no button down; null when it leaves. */
  hover(at: { x: number; y: number } | null): void;
  /** The gesture has ended, or the wheel has come to rest. */
  rest(): void;
}

/** A press that moves less than this is a tap. */
const SLOP_PX = 5;
/** A wheel that pauses this long has come to rest. */
const REST_MS = 200;
/** Zoom for each px of wheel travel, as a power of two; a trackpad pinch travels less. */
const ZOOM_PER_PX = 1 / 300;
const PINCH_PER_PX = 1 / 60;
const LINE_PX = 16;
interface Point {
  x: number;
  y: number;
}

/**
 * Listens for wheel, drag, pinch and double click on an element. A plain vertical wheel scrolls the
 * page; a horizontal one pans; one with Ctrl or ⌘, which a trackpad's pinch sends too, zooms.
 * Vertical swipes scroll the page too (`touch-action: pan-y`). Returns a function
 * that stops listening. Where time runs downwards a mouse drags it, and a finger scrolls the page.
 *
 * @param getEnlargement how many CSS px one px of the chart is
 * @param isUpright whether time runs downwards
 */
export function listen(
  element: HTMLElement | SVGElement,
  target: GestureTarget,
  getEnlargement: () => number,
  isUpright: () => boolean,
): () => void {
  const held = new Map<number, Point>();
  let began: Point = { x: 0, y: 0 };
  const along = ({ x, y }: Point) => (isUpright() ? y : x);
  let travelled = 0;
  let restTimer = 0;

  const place = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    const k = getEnlargement();
    return { x: (event.clientX - box.left) / k, y: (event.clientY - box.top) / k };
  };

  const wheel = (event: Event) => {
    const { deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey } = event as WheelEvent;
    const unitPx = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const dx = (shiftKey && deltaX === 0 ? deltaY : deltaX) * unitPx;
    if (ctrlKey || metaKey) {
      // A mouse wheel sends steps of about 100 px; a pinch sends many small ones.
      const perPx = Math.abs(deltaY) < 40 ? PINCH_PER_PX : ZOOM_PER_PX;
      target.zoomBy(2 ** (-deltaY * unitPx * perPx), along(place(event as WheelEvent)));
    } else if (isUpright()) return;
    else if (Math.abs(dx) > Math.abs(deltaY) || shiftKey) target.panBy(-dx / getEnlargement());
    else return;
    event.preventDefault();
    clearTimeout(restTimer);
    restTimer = window.setTimeout(() => target.rest(), REST_MS);
  };

  const down = (event: Event) => {
    const pointer = event as PointerEvent;
    if (pointer.pointerType === 'mouse' && pointer.button !== 0) return;
    const at = place(pointer);
    if (held.size === 0) [travelled, began] = [0, at];
    held.set(pointer.pointerId, at);
  };

  const move = (event: Event) => {
    const pointer = event as PointerEvent;
    const at = place(pointer);
    const before = held.get(pointer.pointerId);
    if (!before) {
      if (pointer.pointerType === 'mouse') target.hover(at);
      return;
    }
    travelled += Math.hypot(at.x - before.x, at.y - before.y);
    if (travelled < SLOP_PX) return;
    if (!element.hasPointerCapture(pointer.pointerId)) element.setPointerCapture(pointer.pointerId);
    const other = [...held].find(([id]) => id !== pointer.pointerId)?.[1];
    held.set(pointer.pointerId, at);
    if (other) pinch(along(before), along(at), along(other));
    else if (!isUpright() || pointer.pointerType === 'mouse')
      target.panBy(along(at) - along(before));
  };

  const pinch = (before: number, at: number, other: number) => {
    const apart = (a: number, b: number) => Math.max(20, Math.abs(a - b));
    target.zoomBy(apart(at, other) / apart(before, other), (at + other) / 2);
    target.panBy((at - before) / 2);
  };

  const up = (event: Event) => {
    const pointer = event as PointerEvent;
    if (!held.delete(pointer.pointerId) || held.size > 0) return;
    const isFinger = isUpright() && pointer.pointerType !== 'mouse';
    const swipe = isFinger && event.type === 'pointerup' && swipeOf(began, place(pointer));
    if (swipe) target.swipe(swipe);
    if (travelled >= SLOP_PX) target.rest();
    else if (event.type === 'pointerup') target.tap(place(pointer).x, place(pointer).y);
  };

  const double = (event: Event) => {
    target.zoomBy((event as MouseEvent).shiftKey ? 0.5 : 2, along(place(event as MouseEvent)));
    target.rest();
  };

  const leave = () => target.hover(null);

  const listeners: [string, (event: Event) => void][] = [
    ['wheel', wheel],
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
    ['dblclick', double],
  ];
  for (const [type, listener] of listeners)
    element.addEventListener(type, listener, { passive: false });
  return () => {
    clearTimeout(restTimer);
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}
