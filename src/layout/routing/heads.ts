import { along, cubic, direction, distancePx, pointsAlong, type Point } from './curve.ts';

/** The distance between two heads at one mark, if there is room. */
const headPx = 11;
/** The order of arrows around a mark is that at this distance from it. */
const approachPx = 30;

/**
 * The angles around the mark at `to` at which splines should arrive, so that their heads
 * are apart and in the order of approach: the least squares change, by pool-adjacent-violators
 * (Best and Chakravarti, 1990).
 */
export function fanned(splines: readonly (readonly number[])[], to: Point): number[] {
  const rimPx = Math.min(...splines.map((points) => distancePx(to, endOf(points))));
  const gap = Math.min(headPx / rimPx, (2 * Math.PI) / (splines.length + 1));
  const approaches = splines.map((points) => approach(points, to));
  const cut = widestGap(approaches);
  const from = approaches.map((angle) => wrapped(angle - cut, Math.PI));
  const order = from.map((_, i) => i).sort((a, b) => from[a]! - from[b]! || a - b);
  const wanted = order.map(
    (i, rank) =>
      from[i]! + wrapped(angleOf(to, endOf(splines[i]!)) - approaches[i]!, 0) - rank * gap,
  );
  const angles: number[] = [];
  rising(wanted).forEach((angle, rank) => (angles[order[rank]!] = angle + rank * gap + cut));
  return angles;
}

/**
 * Variants of a spline that arrives at `angle` around the mark at `to`, the gentlest first: bent over
 * its whole last piece, or only over the end of it, fully or half the way.
 */
export function bends(points: readonly number[], to: Point, angle: number): number[][] {
  const half = angle - wrapped(angle - angleOf(to, endOf(points)), 0) / 2;
  const tails = [0.6, 0.75].map((t) => divided(points, t));
  return [
    bent(points, to, angle),
    ...tails.map((tail) => bent(tail, to, angle)),
    bent(points, to, half),
    ...tails.map((tail) => bent(tail, to, half)),
  ];
}

function bent(points: readonly number[], to: Point, angle: number): number[] {
  const [px, py, c1x, c1y, c2x, c2y] = points.slice(-8) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const start = { x: px, y: py };
  const handle = { x: c1x, y: c1y };
  const leave = direction(start, handle);
  const was = cubic(start, leave, endOf(points), direction({ x: c2x, y: c2y }, endOf(points)));
  const tension =
    distancePx(start, { x: was[0]!, y: was[1]! }) / (distancePx(start, handle) || 1) || 1;
  const outward = { x: Math.cos(angle), y: Math.sin(angle) };
  const end = along(to, outward, distancePx(to, endOf(points)));
  return [
    ...points.slice(0, -6),
    ...cubic(start, leave, end, { x: -outward.x, y: -outward.y }, tension),
  ];
}

/** The same spline with its last piece divided at `t` (de Casteljau). */
function divided(points: readonly number[], t: number): number[] {
  const mix = (values: readonly number[]) =>
    values.slice(2).map((v, i) => values[i]! + t * (v - values[i]!));
  const four = points.slice(-8);
  const three = mix(four);
  const two = mix(three);
  const one = mix(two);
  return [
    ...points.slice(0, -6),
    ...three.slice(0, 2),
    ...two.slice(0, 2),
    ...one,
    ...two.slice(2),
    ...three.slice(4),
    ...four.slice(6),
  ];
}

function endOf(points: readonly number[]): Point {
  return { x: points.at(-2)!, y: points.at(-1)! };
}

function angleOf(to: Point, { x, y }: Point): number {
  return Math.atan2(y - to.y, x - to.x);
}

/** The angle at which a spline approaches its mark. */
function approach(points: readonly number[], to: Point): number {
  const line = pointsAlong(points, 4);
  const nearPx = distancePx(to, endOf(points)) + approachPx;
  let i = line.length - 2;
  while (i > 0 && distancePx(to, { x: line[i]!, y: line[i + 1]! }) < nearPx) i -= 2;
  return angleOf(to, { x: line[i]!, y: line[i + 1]! });
}

/** The middle of the widest gap between angles around a point. */
function widestGap(angles: readonly number[]): number {
  const sorted = [...angles].sort((a, b) => a - b);
  const next = [...sorted.slice(1), sorted[0]! + 2 * Math.PI];
  const gaps = sorted.map((angle, i) => next[i]! - angle);
  const widest = gaps.indexOf(Math.max(...gaps));
  return sorted[widest]! + gaps[widest]! / 2;
}

/** An angle brought within half a turn of `middle`. */
function wrapped(angle: number, middle: number): number {
  return angle - 2 * Math.PI * Math.round((angle - middle) / (2 * Math.PI));
}

/** The non-decreasing sequence nearest to `values`: neighbours that decrease are pooled to their mean. */
function rising(values: readonly number[]): number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, count: 1 };
    while (pools.length > 0 && pools.at(-1)!.mean > pool.mean) {
      const last = pools.pop()!;
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
}
