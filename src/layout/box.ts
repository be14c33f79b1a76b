/** An axis-aligned box in CSS px; `x`, `y` is its top left corner in any reading direction. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Whether two boxes share any area (touching edges do not count). */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a box lies within another, edges included. */
export function holds(outer: Box, { x, y, w, h }: Box): boolean {
  return x >= outer.x && x + w <= outer.x + outer.w && y >= outer.y && y + h <= outer.y + outer.h;
}

/** The box grown by `px` on every side. */
export function grow(box: Box, px: number): Box {
  return { x: box.x - px, y: box.y - px, w: box.w + 2 * px, h: box.h + 2 * px };
}
