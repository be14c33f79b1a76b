import { bisectRight } from 'd3';
import type { Box } from './box.ts';

/** A stretch of the curve, a cubic: x0 y0, two control points, x1 y1. `y` is linear along it. */
export type Stretch = readonly number[];

interface Point {
  x: number;
  y: number;
}

/** The step in px of height at which a stretch is sampled. */
const STEP_PX = 2;

/**
 * A smooth curve through points of strictly ascending `y`, one stretch between neighbours: it
 * never turns back up, nor swings out beyond its points (Steffen, "A simple method for monotonic
 * interpolation in one dimension", 1990). The same as D3's curveMonotoneY, not taken from there: its
 * module does not come apart, and brings 1.5 kB into the first view.
 */
export function stretchesThrough(points: readonly Point[]): Stretch[] {
  const slopes = slopesOf(points);
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    const third = (to.y - from.y) / 3;
    return [
      ...[from.x, from.y, from.x + third * slopes[i]!, from.y + third],
      ...[to.x - third * slopes[i + 1]!, to.y - third, to.x, to.y],
    ];
  });
}

/** The slope dx/dy at each point. */
function slopesOf(points: readonly Point[]): number[] {
  const steps = points.slice(1).map(({ x, y }, i) => {
    return { h: y - points[i]!.y, slope: (x - points[i]!.x) / (y - points[i]!.y) };
  });
  const inner = steps.slice(1).map((after, i) => slopeBetween(steps[i]!, after));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [0];
  if (steps.length === 1) return [first.slope, first.slope];
  return [(3 * first.slope - inner[0]!) / 2, ...inner, (3 * last.slope - inner.at(-1)!) / 2];
}

interface Step {
  h: number;
  slope: number;
}

/** Zero at a turn; else no steeper than either side allows. */
function slopeBetween(a: Step, b: Step): number {
  const mean = (a.slope * b.h + b.slope * a.h) / (a.h + b.h);
  const least = Math.min(Math.abs(a.slope), Math.abs(b.slope), Math.abs(mean) / 2);
  return (Math.sign(a.slope) + Math.sign(b.slope)) * least;
}

/** The point of a stretch at parameter `k` (0 to 1). */
export function pointAt(stretch: Stretch, k: number): Point {
  const [x0, y0, x1, , x2, , x3, y3] = stretch as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const j = 1 - k;
  const x = j ** 3 * x0 + 3 * j ** 2 * k * x1 + 3 * j * k ** 2 * x2 + k ** 3 * x3;
  return { x, y: y0 + k * (y3 - y0) };
}

/** The length in px of the curve within a box; `stretches` follow one another downwards. */
export function crossPx(stretches: readonly Stretch[], box: Box): number {
  const last = stretches.at(-1);
  if (!last) return 0;
  const ends = stretches.map((stretch) => stretch[7]!);
  const from = Math.max(box.y, stretches[0]![1]!);
  const to = Math.min(box.y + box.h, last[7]!);
  let sum = 0;
  for (let y = from; y < to; y += STEP_PX) {
    const stretch = stretches[Math.min(bisectRight(ends, y), ends.length - 1)]!;
    sum += withinPx(stretch, y, Math.min(y + STEP_PX, to, stretch[7]!), box);
  }
  return sum;
}

function withinPx(stretch: Stretch, y0: number, y1: number, box: Box): number {
  const at = (y: number) => pointAt(stretch, (y - stretch[1]!) / (stretch[7]! - stretch[1]!)).x;
  const [a, b] = [at(y0), at(y1)];
  const left = Math.max(Math.min(a, b), box.x);
  const right = Math.min(Math.max(a, b), box.x + box.w);
  return right < left ? 0 : right - left + (y1 - y0);
}

/** The part of a stretch between two x, if any. A stretch is monotone in x too. */
export function cut(stretch: Stretch, least: number, most: number): Stretch | undefined {
  const [from, to] = [stretch[0]!, stretch[6]!];
  if (Math.max(from, to) < least || Math.min(from, to) > most) return undefined;
  const share = (x: number) => shareAt(stretch, x);
  const [low, high] = from <= to ? [least, most] : [most, least];
  const isWhole = Math.min(from, to) >= least && Math.max(from, to) <= most;
  return isWhole ? stretch : part(stretch, share(low), share(high));
}

/** The parameter at which a stretch reaches an x, by bisection; 0 or 1 if it is beyond an end. */
function shareAt(stretch: Stretch, x: number): number {
  const isRising = stretch[6]! > stretch[0]!;
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (pointAt(stretch, middle).x < x === isRising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The part of a cubic from parameter `a` to `b`, from its values and slopes there. */
function part(stretch: Stretch, a: number, b: number): Stretch {
  const [from, to] = [pointAt(stretch, a), pointAt(stretch, b)];
  const third = (b - a) / 3;
  const slope = (k: number) => {
    const d = (i: number) => 3 * (stretch[i + 2]! - stretch[i]!);
    return (1 - k) ** 2 * d(0) + 2 * (1 - k) * k * d(2) + k ** 2 * d(4);
  };
  const rise = (to.y - from.y) / 3;
  return [
    ...[from.x, from.y, from.x + third * slope(a), from.y + rise],
    ...[to.x - third * slope(b), to.y - rise, to.x, to.y],
  ];
}
