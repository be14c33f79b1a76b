import type { Box } from '../box.ts';

/** A position or a direction in CSS px, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** How far two points are apart. */
export function distancePx(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

/** The direction from `a` to `b` as a unit vector; zero where they coincide. */
export function direction(a: Point, b: Point): Point {
  const d = distancePx(a, b) || 1;
  return { x: (b.x - a.x) / d, y: (b.y - a.y) / d };
}

/** The point `px` from `p` along the unit vector `u`. */
export function along(p: Point, u: Point, px: number): Point {
  return { x: p.x + u.x * px, y: p.y + u.y * px };
}

/**
 * The cubic that leaves `p` along the unit vector `u` and arrives at `q` along the unit vector `v`, as
 * `[c1x, c1y, c2x, c2y, qx, qy]`. The handle lengths are those of J. D. Hobby, "Smooth, easy to compute
 * interpolating splines" (1986): nearly a circle where the angles allow. `tension` over 1 pulls the
 * curve towards its chord, under 1 lets it swing out.
 */
export function cubic(p: Point, u: Point, q: Point, v: Point, tension = 1): number[] {
  const chord = direction(p, q);
  const lengthPx = distancePx(p, q) / tension;
  const sinU = chord.x * u.y - chord.y * u.x;
  const cosU = chord.x * u.x + chord.y * u.y;
  const sinV = v.x * chord.y - v.y * chord.x;
  const cosV = v.x * chord.x + v.y * chord.y;
  const c1 = along(p, u, lengthPx * handle(sinU, cosU, sinV, cosV));
  const c2 = along(q, v, -lengthPx * handle(sinV, cosV, sinU, cosU));
  return [c1.x, c1.y, c2.x, c2.y, q.x, q.y];
}

const golden = (1 + Math.sqrt(5)) / 2;

/** Hobby's velocity function over 3; capped, because it grows without bound for two backward ends. */
function handle(sinA: number, cosA: number, sinB: number, cosB: number): number {
  const swing = Math.SQRT2 * (sinA - sinB / 16) * (sinB - sinA / 16) * (cosA - cosB);
  const slack = 1 + (golden - 1) * cosA + (2 - golden) * cosB;
  return Math.min(1, Math.max(0.1, (2 + swing) / (3 * Math.max(slack, 0.1))));
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

/** Points of a cubic spline at most `stepPx` apart, `x y` a point. */
export function pointsAlong(points: readonly number[], stepPx: number): number[] {
  const legPx = (i: number) =>
    Math.sqrt((points[i + 2]! - points[i]!) ** 2 + (points[i + 3]! - points[i + 1]!) ** 2);
  // A cubic is nowhere faster than three times its longest leg.
  return trace(
    points,
    (i) => Math.ceil((3 * Math.max(legPx(i), legPx(i + 2), legPx(i + 4))) / stepPx) || 1,
  );
}

/** A cubic spline as a polyline, `x y` a vertex, from which it strays by at most `strayPx`. */
interface Flat {
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
export function segmentCrosses(
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
