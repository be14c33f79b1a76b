import { grow, overlaps, type Box } from '../box.ts';
import { crossings, flatCrosses, flatten, hullOf, type Point } from './curve.ts';

/** What arrows keep clear of, in CSS px. */
export interface Surroundings {
  /** Marks and bars: no arrow crosses them. */
  marks: readonly Box[];
  labels: readonly Box[];
  /** The cost in px of passing beneath a label; infinite where no arrow may. */
  labelPx: number;
  room: Box;
}

/** Nearer than this to a label or a mark looks too close. */
const NEAR_PX = 3;
const NEAR_COST_PX = 15;
export const CROSSING_COST_PX = 45;
/** Two ends nearer than this are hard to tell apart. */
const ENDS_PX = 8;
const ENDS_COST_PX = 15;

/** The cost in px of an arrow; infinite where it crosses what it may not. Counted only up to a limit. */
export type Cost = (points: readonly number[], limitPx: number) => number;

/** The cost of arrows within a region, none of which may avoid what holds one of `ends`. */
export function costIn(
  region: Box,
  ends: readonly Point[],
  { marks, labels, labelPx, room }: Surroundings,
  laid: readonly (readonly number[])[],
): Cost {
  const isNear = (box: Box) => overlaps(grow(box, NEAR_PX), region);
  const isOwn = (box: Box) => ends.some((end) => contains(box, end));
  const tests = [
    ...marks.filter((box) => isNear(box) && !isOwn(box)).map((box) => ({ box, px: Infinity })),
    ...labels.filter((box) => isNear(box)).map((box) => ({ box, px: labelPx })),
  ];
  const others = laid.map((points) => ({
    tips: [...points.slice(0, 2), ...points.slice(-2)],
    vertices: flatten(points).vertices,
    hull: hullOf(points),
  }));
  return (points, limitPx) => {
    if (pointsIn(points, tests)) return Infinity;
    const flat = flatten(points);
    const hull = hullOf(flat.vertices);
    if (
      !flat.vertices.every((v, i) =>
        i % 2 ? inside(v, room.y, room.h) : inside(v, room.x, room.w),
      )
    )
      return Infinity;
    let px = 0;
    for (let i = 0; i < tests.length && px < limitPx; i++) {
      const test = tests[i]!;
      const near = grow(test.box, NEAR_PX);
      if (!overlaps(hull, near) || !flatCrosses(flat, near)) continue;
      px += flatCrosses(flat, test.box) ? test.px : NEAR_COST_PX;
      // What blocked one arrow probably blocks the next: it is tested sooner.
      [tests[i], tests[i >> 1]] = [tests[i >> 1]!, test];
    }
    for (let i = 0; i < others.length && px < limitPx; i++) {
      const { tips, vertices, hull: other } = others[i]!;
      px +=
        ENDS_COST_PX *
        (closeTo(points[0]!, points[1]!, tips) + closeTo(points.at(-2)!, points.at(-1)!, tips));
      if (overlaps(hull, other)) px += CROSSING_COST_PX * crossings(flat.vertices, vertices);
    }
    return px;
  };
}

/** Whether some points of a cubic lie in what it may not cross: most that cross are found so, and sooner. */
function pointsIn(p: readonly number[], tests: { box: Box; px: number }[]): boolean {
  for (let i = 0; i < tests.length; i++) {
    const { box, px } = tests[i]!;
    if (px < Infinity) continue;
    for (const [a, b, c, d] of WEIGHTS) {
      const x = a * p[0]! + b * p[2]! + c * p[4]! + d * p[6]!;
      const y = a * p[1]! + b * p[3]! + c * p[5]! + d * p[7]!;
      if (x <= box.x || x >= box.x + box.w || y <= box.y || y >= box.y + box.h) continue;
      [tests[i], tests[i >> 1]] = [tests[i >> 1]!, tests[i]!];
      return true;
    }
  }
  return false;
}

/** The weights of a cubic's four points at points along it. */
const WEIGHTS = [0.04, 0.12, 0.24, 0.36, 0.5, 0.64, 0.76, 0.88, 0.96].map((t) => {
  const s = 1 - t;
  return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
});

function closeTo(x: number, y: number, tips: readonly number[]): number {
  const away = (i: number) => Math.hypot(tips[i]! - x, tips[i + 1]! - y) < ENDS_PX;
  return Number(away(0) || away(2));
}

function inside(v: number, from: number, size: number): boolean {
  return v >= from && v <= from + size;
}

function contains({ x, y, w, h }: Box, at: Point): boolean {
  return inside(at.x, x, w) && inside(at.y, y, h);
}
