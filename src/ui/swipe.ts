/** How far a finger goes across, in px, and how much further than along. */
const LEAST_PX = 44;
const SLOPE = 2;

interface Point {
  x: number;
  y: number;
}

/** Where a finger went across: 1 to the left, −1 to the right; undefined if it tapped or scrolled. */
export function swipeOf(from: Point, to: Point): 1 | -1 | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < Math.max(LEAST_PX, SLOPE * Math.abs(dy))) return undefined;
  return dx < 0 ? 1 : -1;
}

/** The step among events that a swipe means: to the next one is with the reading direction. */
export function stepOf(swipe: 1 | -1, rtl: boolean): 1 | -1 {
  return rtl ? (-swipe as 1 | -1) : swipe;
}
