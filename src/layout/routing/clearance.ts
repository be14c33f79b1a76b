import { grow, overlaps, type Box } from '../box.ts';
import { flatCrosses, flatten, hullOf } from './curve.ts';

/** Nearer than this to a label is allowed, but looks too close. */
const nearPx = 4;
const nearCostPx = 700;
/** The cost of a crossing, above any cost of shape. */
export const crossCostPx = 1e4;

/** Obstacles with no gap between them, as a mark and its label. */
export interface Cluster {
  boxes: Box[];
  hull: Box;
}

/** Boxes in one row with gaps too narrow for an arrow between them, taken together. */
export function clustered(boxes: readonly Box[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const box of boxes) {
    const beside = clusters.find(({ hull }) => inRow(hull, box));
    if (!beside) clusters.push({ boxes: [box], hull: box });
    else {
      beside.boxes.push(box);
      beside.hull = union(beside.hull, box);
    }
  }
  return clusters;
}

/** Whether one box's height lies within the other's, with no gap for an arrow between them. */
function inRow(a: Box, b: Box): boolean {
  const nested = (a.y >= b.y && a.y + a.h <= b.y + b.h) || (b.y >= a.y && b.y + b.h <= a.y + a.h);
  return nested && Math.max(a.x, b.x) - Math.min(a.x + a.w, b.x + b.w) < 2 * nearPx;
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

/** The cost in px for a spline that crosses or nearly touches obstacles; counted only up to a limit. */
export type Clearance = (points: readonly number[], limitPx: number) => number;

/** The clearance from clusters of obstacles, and from cores, which may be touched but not crossed. */
export function clearance(clusters: readonly Cluster[], cores: readonly Box[]): Clearance {
  const tests = [
    ...clusters.map(({ boxes, hull }) => ({ boxes, near: grow(hull, nearPx), nearCostPx })),
    ...cores.map((core) => ({ boxes: [core], near: core, nearCostPx: 0 })),
  ];
  return (points, limitPx) => {
    const hull = hullOf(points);
    const flat = flatten(points);
    let costPx = 0;
    for (let i = 0; i < tests.length && costPx < limitPx; i++) {
      const test = tests[i]!;
      if (!overlaps(hull, test.near) || !flatCrosses(flat, test.near)) continue;
      costPx += test.boxes.some((box) => flatCrosses(flat, box)) ? crossCostPx : test.nearCostPx;
      // The obstacle that blocked one curve probably blocks the next: test it first.
      [tests[i], tests[i >> 1]] = [tests[i >> 1]!, test];
    }
    return costPx;
  };
}
