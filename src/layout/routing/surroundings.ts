import { sum } from 'd3';
import { grow, holds, overlaps, type Box } from '../box.ts';
import type { RouteRequest } from '../routes.ts';
import { straight } from '../straight.ts';
import { crossings, flatCrosses, flatten, hullOf } from './curve.ts';

/** What arrows keep clear of, in CSS px. */
export interface Surroundings {
  /** Marks and bars: no arrow crosses them. */
  marks: readonly Box[];
  labels: readonly Box[];
  /** The cost in px of passing beneath a label; infinite where no arrow may. */
  labelPx: number;
  room: Box;
}

/** Nearer than this to a label, a mark or another arrow's end looks too close. */
const NEAR_PX = 3;
const NEAR_COST_PX = 15;
const CROSSING_COST_PX = 45;
/** Half the size of the box around an arrow's end that other arrows keep clear of. */
const END_PX = 5;

/** A polyline, and the box that holds it. */
export interface Line {
  hull: Box;
  vertices: readonly number[];
}

export function lineOf(vertices: readonly number[]): Line {
  return { hull: hullOf(vertices), vertices };
}

/** The cost in px of an arrow; infinite where it crosses what it may not. Counted only up to a limit. */
export type Cost = (points: readonly number[], limitPx: number) => number;

/** The cost of the arrows that a relation may have, among those already laid. */
export function costIn(
  request: RouteRequest,
  { marks, labels, labelPx, room }: Surroundings,
  laid: readonly Line[],
): Cost {
  const { from, to } = request;
  const reachPx = 0.4 * Math.hypot(to.x - from.x, to.y - from.y) + 20;
  const region = grow(hullOf(straight(request)), reachPx);
  const others = laid.filter(({ hull }) => overlaps(hull, region));
  const tips = others.flatMap(
    ({ vertices }) => [vertices.slice(0, 2), vertices.slice(-2)] as [number, number][],
  );
  const isOwn = (box: Box) => [from, to].some((end) => holds(box, { ...end, w: 0, h: 0 }));
  const tests = [
    ...marks.filter((box) => !isOwn(box)).map((box) => ({ box, px: Infinity })),
    ...labels.map((box) => ({ box, px: labelPx })),
    ...tips.map(([x, y]) => ({ box: grow({ x, y, w: 0, h: 0 }, END_PX), px: NEAR_COST_PX })),
  ]
    .map((test) => ({ ...test, near: grow(test.box, NEAR_PX) }))
    .filter(({ near }) => overlaps(near, region));
  return (points, limitPx) => {
    const hull = hullOf(points);
    if (!holds(room, hull)) return Infinity;
    const flat = flatten(points);
    let px = 0;
    for (let i = 0; i < tests.length && px < limitPx; i++) {
      const test = tests[i]!;
      if (!overlaps(test.near, hull) || !flatCrosses(flat, test.near)) continue;
      px += flatCrosses(flat, test.box) ? test.px : NEAR_COST_PX;
      // What blocked one arrow probably blocks the next: it is tested sooner.
      [tests[i], tests[i >> 1]] = [tests[i >> 1]!, test];
    }
    return px < limitPx ? px + crossingPx({ hull, vertices: flat.vertices }, others) : px;
  };
}

/** The cost of crossing other lines. */
export function crossingPx({ hull, vertices }: Line, others: readonly Line[]): number {
  const near = others.filter((other) => overlaps(other.hull, hull));
  return CROSSING_COST_PX * sum(near, (other) => crossings(vertices, other.vertices));
}
