import type { Box } from '../box.ts';

/** A position or a direction in CSS px, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** The point `px` from `p` along the unit vector `u`. */
export function along(p: Point, u: Point, px: number): Point {
  return { x: p.x + u.x * px, y: p.y + u.y * px };
}

/** The points of a cubic spline at equal steps in each piece, `x y` a point. */
function trace(points: readonly number[], stepsOf: (at: number) => number): number[] {
  const traced = [points[0]!, points[1]!];
  for (let i = 0; i + 7 < points.length; i += 6) {
    const steps = stepsOf(i);
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const s = 1 - t;
      const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      traced.push(
        a * points[i]! + b * points[i + 2]! + c * points[i + 4]! + d * points[i + 6]!,
        a * points[i + 1]! + b * points[i + 3]! + c * points[i + 5]! + d * points[i + 7]!,
      );
    }
  }
  return traced;
}

/** A cubic spline as a polyline, `x y` a vertex, from which it strays by at most `strayPx`. */
export interface Flat {
  vertices: number[];
  strayPx: number;
}

const maxStrayPx = 0.2;

/** The polyline of a cubic spline; a straight piece is one step and strays by nothing. */
export function flatten(points: readonly number[]): Flat {
  let strayPx = 0;
  const vertices = trace(points, (i) => {
    const bendPx = 0.75 * Math.max(bend(points, i), bend(points, i + 2));
    const steps = Math.ceil(Math.sqrt(bendPx / maxStrayPx)) || 1;
    // What a chord cuts off is an eighth of the second derivative; below a billionth it is rounding.
    if (bendPx > 1e-9) strayPx = Math.max(strayPx, bendPx / (steps * steps));
    return steps;
  });
  return { vertices, strayPx };
}

/** The second difference of three points of a spline: a sixth of the second derivative there. */
function bend(points: readonly number[], i: number): number {
  const x = points[i]! - 2 * points[i + 2]! + points[i + 4]!;
  const y = points[i + 1]! - 2 * points[i + 3]! + points[i + 5]!;
  return Math.sqrt(x * x + y * y);
}

/**
 * Whether a cubic spline enters a box (touching its edge does not count). Never misses a crossing;
 * a bent curve that passes within 0.4 px may count as one, a straight one is exact.
 */
export function curveCrosses(points: readonly number[], box: Box): boolean {
  return flatCrosses(flatten(points), box);
}

/** `curveCrosses` for a curve already flattened. */
export function flatCrosses({ vertices, strayPx }: Flat, box: Box): boolean {
  for (let i = 0; i + 3 < vertices.length; i += 2) {
    if (
      segmentCrosses(
        vertices[i]!,
        vertices[i + 1]!,
        vertices[i + 2]!,
        vertices[i + 3]!,
        box,
        strayPx,
      )
    )
      return true;
  }
  return false;
}

/** Whether a straight segment enters a box grown by `growPx` (Liang and Barsky's clipping, 1984). */
function segmentCrosses(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  box: Box,
  growPx: number,
): boolean {
  const left = box.x - growPx;
  const right = box.x + box.w + growPx;
  const top = box.y - growPx;
  const bottom = box.y + box.h + growPx;
  if ((x0 <= left && x1 <= left) || (x0 >= right && x1 >= right)) return false;
  if ((y0 <= top && y1 <= top) || (y0 >= bottom && y1 >= bottom)) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    enter = Math.max(enter, Math.min((left - x0) / dx, (right - x0) / dx));
    leave = Math.min(leave, Math.max((left - x0) / dx, (right - x0) / dx));
  }
  if (dy !== 0) {
    enter = Math.max(enter, Math.min((top - y0) / dy, (bottom - y0) / dy));
    leave = Math.min(leave, Math.max((top - y0) / dy, (bottom - y0) / dy));
  }
  return enter < leave;
}

/** The box of a spline's points, which holds the curve; never flat, or a level line would overlap nothing. */
export function hullOf(points: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { x: left, y: top, w: right - left + 1e-6, h: bottom - top + 1e-6 };
}

/** How often two polylines cross; ends that touch do not count. */
export function crossings(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0; i + 3 < a.length; i += 2)
    for (let k = 0; k + 3 < b.length; k += 2) if (segmentsCross(a, i, b, k)) count++;
  return count;
}

function segmentsCross(a: readonly number[], i: number, b: readonly number[], k: number): boolean {
  return (
    side(a, i, b[k]!, b[k + 1]!) * side(a, i, b[k + 2]!, b[k + 3]!) < 0 &&
    side(b, k, a[i]!, a[i + 1]!) * side(b, k, a[i + 2]!, a[i + 3]!) < 0
  );
}

/** On which side of a polyline's segment a point lies, as a sign. */
function side(line: readonly number[], i: number, x: number, y: number): number {
  const [dx, dy] = [line[i + 2]! - line[i]!, line[i + 3]! - line[i + 1]!];
  return dx * (y - line[i + 1]!) - dy * (x - line[i]!);
}
