import { grow, type Box } from '../box.ts';

/** A position in CSS px, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A cubic as a polyline, `x y` a vertex, from which it strays by at most `strayPx`. */
export interface Flat {
  vertices: number[];
  strayPx: number;
}

const MOST_STRAY_PX = 0.5;
/** So near its head, an arrow is one with others. */
const TOGETHER_PX = 30;

/** The direction from one point to another in degrees, clockwise from the right. */
export function directionOf({ from, to }: { from: Point; to: Point }): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

/** The turn from one direction to another, in degrees from -180 to 180. */
export function turnBetween(from: number, to: number): number {
  return to - from - 360 * Math.round((to - from) / 360);
}

/** The point `px` from `p` in a direction. */
export function along({ x, y }: Point, degrees: number, px: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + Math.cos(angle) * px, y: y + Math.sin(angle) * px };
}

/** The box of a curve's points, which holds the curve. */
export function hullOf(points: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** The polyline of a cubic; a straight one is one step and strays by nothing. */
export function flatten(points: readonly number[]): Flat {
  // What a chord cuts off is at most an eighth of the second derivative; below a billionth it is rounding.
  const bendPx = 0.75 * Math.max(bend(points, 0), bend(points, 2));
  if (bendPx < 1e-9) return { vertices: [...points.slice(0, 2), ...points.slice(-2)], strayPx: 0 };
  const steps = Math.ceil(Math.sqrt(bendPx / MOST_STRAY_PX));
  const vertices: number[] = [];
  for (let k = 0; k <= steps; k++) {
    const t = k / steps;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    for (let i = 0; i < 2; i++)
      vertices.push(a * points[i]! + b * points[i + 2]! + c * points[i + 4]! + d * points[i + 6]!);
  }
  return { vertices, strayPx: bendPx / steps ** 2 };
}

/** The part of an arrow before it comes together with others, as a polyline. */
export function apart(points: readonly number[]): number[] {
  const [x, y] = points.slice(-2) as [number, number];
  const { vertices } = flatten(points);
  let length = vertices.length;
  while (Math.hypot(vertices[length - 2]! - x, vertices[length - 1]! - y) <= TOGETHER_PX)
    length -= 2;
  return vertices.slice(0, length);
}

/** The second difference of three points of a cubic: a sixth of the second derivative there. */
function bend(p: readonly number[], i: number): number {
  return Math.hypot(p[i]! - 2 * p[i + 2]! + p[i + 4]!, p[i + 1]! - 2 * p[i + 3]! + p[i + 5]!);
}

/**
 * Whether a cubic enters a box (touching its edge does not count). Never misses a crossing;
 * a bent curve that passes within 1 px may count as one, a straight one is exact.
 */
export function curveCrosses(points: readonly number[], box: Box): boolean {
  return flatCrosses(flatten(points), box);
}

/** `curveCrosses` for a curve already flattened. */
export function flatCrosses({ vertices, strayPx }: Flat, box: Box): boolean {
  const { x, y, w, h } = grow(box, strayPx);
  // A line through a box has a vertex in it or crosses one of its diagonals.
  return (
    vertices.some(
      (v, i) => i % 2 && v > y && v < y + h && vertices[i - 1]! > x && vertices[i - 1]! < x + w,
    ) ||
    crossings(vertices, [x, y, x + w, y + h]) > 0 ||
    crossings(vertices, [x + w, y, x, y + h]) > 0
  );
}

/** How often two polylines cross; ends that touch do not count. */
export function crossings(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0; i + 3 < a.length; i += 2)
    for (let k = 0; k + 3 < b.length; k += 2)
      if (isBetween(a, i, b, k) && isBetween(b, k, a, i)) count++;
  return count;
}

/** Whether the ends of a segment of `b` lie on both sides of one of `a`. */
function isBetween(a: readonly number[], i: number, b: readonly number[], k: number): boolean {
  return side(a, i, b[k]!, b[k + 1]!) * side(a, i, b[k + 2]!, b[k + 3]!) < 0;
}

/** On which side of a polyline's segment a point lies, as a sign. */
function side(line: readonly number[], i: number, x: number, y: number): number {
  const [dx, dy] = [line[i + 2]! - line[i]!, line[i + 3]! - line[i + 1]!];
  return dx * (y - line[i + 1]!) - dy * (x - line[i]!);
}
