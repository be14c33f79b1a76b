/** A drag in progress: the item's original place, the place it is over, and the distance moved. */
export interface Drag {
  from: number;
  to: number;
  byPx: number;
  /** How far the items in between are shifted. */
  stepPx: number;
}

interface Watch {
  onmove: (drag: Drag) => void;
  /** Called at the end; with undefined if the drag was cancelled. */
  onend: (drag: Drag | undefined) => void;
}

/** A smaller movement is no drag. */
const TREMBLE_PX = 4;
/** Closer than this to the window's edge, each movement scrolls the page by this step. */
const EDGE_PX = 48;
const SCROLL_PX = 12;

/**
 * Follows the pointer that went down on an item of a list, until it goes up, Escape is
 * pressed, or the browser starts to scroll.
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

/** The place of the dragged item: its edge has passed the middles of the items before it. */
function positionOf(
  middles: readonly number[],
  from: number,
  byPx: number,
  halfPx: number,
): number {
  const edge = middles[from]! + byPx + Math.sign(byPx) * halfPx;
  return middles.filter((middle, place) => place !== from && middle < edge).length;
}
