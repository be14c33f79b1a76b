import { grow, overlaps, type Box } from '../box.ts';
import { crossCostPx } from './clearance.ts';
import { along, hullOf, type Point } from './curve.ts';
import { detour, smooth } from './detour.ts';
import { staysIn, type Costed, type Frame } from './frame.ts';

/** The best path round the obstacles: tries obstacles near the ends before all, and more space before less. */
export function bestWay(frame: Frame): Costed | undefined {
  const { to, clusters, bounds } = frame;
  const hulls = clusters.map(({ hull }) => hull);
  const boxes = clusters.flatMap((cluster) => cluster.boxes);
  const near = intersection(bounds, grow(hullOf([0, 0, to.x, to.y]), 120));
  for (const [obstacles, region, airPx] of [
    [hulls, near, 10],
    [hulls, bounds, 10],
    [boxes, bounds, 5],
    [boxes, bounds, 2],
  ] as const) {
    const path = detour(
      { x: 0, y: 0 },
      to,
      obstacles.filter((box) => overlaps(box, region)),
      region,
      airPx,
    );
    if (!path) continue;
    for (const tension of [1, 2, 6]) {
      const found = relaxed(path, frame, tension);
      if (found.blockedPx < crossCostPx) return found;
    }
  }
  return undefined;
}

function intersection(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, w: Math.min(a.x + a.w, b.x + b.w) - x, h: Math.min(a.y + a.h, b.y + b.h) - y };
}

/** Moves and drops vertices of the polyline, and turns its ends, as long as that lowers the cost of its curve. */
function relaxed(path: readonly Point[], frame: Frame, tension: number): Costed {
  let way: Way = { vertices: path, leave: 0, arrive: 0 };
  let best = drawn(way, frame, tension, Infinity);
  const attempt = (change: Partial<Way>) => {
    const next = { ...way, ...change };
    const found = drawn(next, frame, tension, best.costPx);
    if (found.costPx < best.costPx) [way, best] = [next, found];
  };
  for (const stepPx of stepsPx) {
    for (let i = 1; i < way.vertices.length - 1; i++) {
      if (way.vertices.length > 3) attempt({ vertices: way.vertices.toSpliced(i, 1) });
      if (i < way.vertices.length - 1)
        for (const toward of compass) attempt({ vertices: moved(way.vertices, i, toward, stepPx) });
    }
    for (const swing of [0.015 * stepPx, -0.015 * stepPx]) {
      attempt({ leave: way.leave + swing });
      attempt({ arrive: way.arrive + swing });
    }
  }
  return best;
}

/** A polyline to draw as a curve, and the turns of its ends, in radians. */
interface Way {
  vertices: readonly Point[];
  leave: number;
  arrive: number;
}

const stepsPx = [24, 10, 4];
const compass: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];

function moved(vertices: readonly Point[], i: number, toward: Point, stepPx: number): Point[] {
  return vertices.with(i, along(vertices[i]!, toward, stepPx));
}

/** The curve through a polyline; a taut one stays closer to it. Costs are counted up to a limit. */
function drawn(
  { vertices, leave, arrive }: Way,
  frame: Frame,
  tension: number,
  limitPx: number,
): Costed {
  const { spanPx, startPx, endPx, bounds } = frame;
  const points = smooth(vertices, startPx, endPx, tension, leave, arrive);
  const effort = effortPx(points, spanPx);
  const blockedPx = staysIn(bounds, points) ? frame.blockedPx(points, limitPx - effort) : Infinity;
  const costPx = effort + blockedPx;
  return {
    points,
    blockedPx,
    costPx: costPx < limitPx ? costPx + frame.crowdPx(points, limitPx - costPx) : costPx,
  };
}

/** The cost of a path's shape: its length beyond the span, its turns, and most of all tight turns. */
function effortPx(points: readonly number[], spanPx: number): number {
  let [lengthPx, turn, tight] = [0, 0, 0];
  let [beforePx, ux, uy] = [0, 0, 0];
  for (let i = 2; i + 1 < points.length; i += 2) {
    const vx = points[i]! - points[i - 2]!;
    const vy = points[i + 1]! - points[i - 1]!;
    const legPx = Math.sqrt(vx * vx + vy * vy);
    const angle = Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
    lengthPx += legPx;
    turn += angle;
    tight += (2 * angle * angle) / (beforePx + legPx || 1);
    [beforePx, ux, uy] = [legPx, vx, vy];
  }
  return lengthPx - spanPx + 0.15 * turn * spanPx + 700 * tight + 30;
}
