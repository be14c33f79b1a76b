/** Where a item is on its way: taken from one place, over another, this far from where it lay. */
export interface Drag {
  from: number;
  to: number;
  byPx: number;
  /** How far items in between make room. */
  stepPx: number;
}

interface Watch {
  onmove: (drag: Drag) => void;
  /** At the end; undefined where it was given up. */
  onend: (drag: Drag | undefined) => void;
}

/** A hand that trembles does not drag. */
const TREMBLE_PX = 4;
/** So near the window's edge the page scrolls along, by this much for each movement. */
const EDGE_PX = 48;
const SCROLL_PX = 12;

/**
 * Follows the pointer that went down on one of the items of a list, until it goes up, or Escape is
 * pressed, or the browser takes it for scrolling.
 */
export function followDrag(
  down: PointerEvent,
  items: readonly Element[],
  from: number,
  watch: Watch,
) {
  const boxes = items.map((item) => item.getBoundingClientRect());
  const middles = boxes.map(({ top, height }) => top + height / 2 + scrollY);
  const gapPx = boxes.length > 1 ? boxes[1]!.top - boxes[0]!.bottom : 0;
  const stepPx = boxes[from]!.height + gapPx;
  const ending = new AbortController();
  let drag: Drag | undefined;

  const move = ({ pointerId, clientY, pageY }: PointerEvent) => {
    const byPx = pageY - down.pageY;
    if (pointerId !== down.pointerId || (!drag && Math.abs(byPx) < TREMBLE_PX)) return;
    drag = { from, to: positionOf(middles, from, byPx, boxes[from]!.height / 2), byPx, stepPx };
    watch.onmove(drag);
    if (clientY < EDGE_PX) scrollBy(0, -SCROLL_PX);
    else if (clientY > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
  };
  const end = (result: Drag | undefined) => {
    ending.abort();
    watch.onend(result);
  };
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => addEventListener(type, listener, { signal: ending.signal, capture: true });
  listen('pointermove', move);
  listen('pointerup', ({ pointerId }) => pointerId === down.pointerId && end(drag));
  listen('pointercancel', ({ pointerId }) => pointerId === down.pointerId && end(undefined));
  listen('keydown', ({ key }) => key === 'Escape' && end(undefined));
}

/** The place among items, the edge of the dragged one having come past the middles of those before it. */
function positionOf(
  middles: readonly number[],
  from: number,
  byPx: number,
  halfPx: number,
): number {
  const edge = middles[from]! + byPx + Math.sign(byPx) * halfPx;
  return middles.filter((middle, place) => place !== from && middle < edge).length;
}
