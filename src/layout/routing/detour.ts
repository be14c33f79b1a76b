import { grow, type Box } from '../box.ts';
import { along, cubic, direction, distancePx, segmentCrosses, type Point } from './curve.ts';

/** The cost of a bend: px for each radian. */
const bendPx = 30;

/**
 * The shortest polyline from `from` to `to` round the obstacles, with few bends; undefined
 * if there is none. It turns only at the corners of obstacles, `airPx` outside, as a taut string would:
 * A* on their visibility graph (Lozano-Pérez and Wesley, 1979), whose edges are tested lazily.
 */
export function detour(
  from: Point,
  to: Point,
  obstacles: readonly Box[],
  bounds: Box,
  airPx: number,
): Point[] | undefined {
  const nearPx = airPx / 3;
  const free = (a: Point, b: Point) =>
    !obstacles.some((box) => segmentCrosses(a.x, a.y, b.x, b.y, box, nearPx));
  const nodes = [from, to, ...corners(obstacles, bounds, airPx).filter((p) => free(p, p))];
  const costPx = nodes.map((_, i) => (i === 0 ? 0 : Infinity));
  const before = nodes.map(() => 0);
  const open = nodes.map(() => true);
  for (;;) {
    const at = nearest(nodes, costPx, open, to);
    if (at < 0) return undefined;
    if (at === 1) return trace(nodes, before);
    open[at] = false;
    for (let next = 1; next < nodes.length; next++) {
      if (!open[next]) continue;
      const reachedPx = costPx[at]! + stepPx(nodes[before[at]!]!, nodes[at]!, nodes[next]!);
      if (reachedPx >= costPx[next]! || !free(nodes[at]!, nodes[next]!)) continue;
      costPx[next] = reachedPx;
      before[next] = at;
    }
  }
}

function corners(obstacles: readonly Box[], bounds: Box, airPx: number): Point[] {
  return obstacles
    .map((box) => grow(box, airPx))
    .flatMap(({ x, y, w, h }) => [
      { x, y },
      { x: x + w, y },
      { x, y: y + h },
      { x: x + w, y: y + h },
    ])
    .filter(
      ({ x, y }) =>
        x > bounds.x && x < bounds.x + bounds.w && y > bounds.y && y < bounds.y + bounds.h,
    );
}

/** The open node that can lie on the shortest path; below 0 where no open node is reachable. */
function nearest(
  nodes: readonly Point[],
  costPx: readonly number[],
  open: readonly boolean[],
  to: Point,
): number {
  let best = -1;
  let bestPx = Infinity;
  for (let i = 0; i < nodes.length; i++) {
    if (!open[i] || costPx[i] === Infinity) continue;
    const guessPx = costPx[i]! + distancePx(nodes[i]!, to);
    if (guessPx < bestPx) [best, bestPx] = [i, guessPx];
  }
  return best;
}

function stepPx(before: Point, at: Point, next: Point): number {
  const a = direction(before, at);
  const b = direction(at, next);
  const turn = Math.abs(angle(a, b));
  return distancePx(at, next) + bendPx * turn;
}

function trace(nodes: readonly Point[], before: readonly number[]): Point[] {
  const path: Point[] = [];
  for (let i = 1; i !== 0; i = before[i]!) path.unshift(nodes[i]!);
  return [nodes[0]!, ...path];
}

/**
 * A cubic spline through the vertices of a polyline, its two ends cut back by `startPx` and `endPx`. Taut, it
 * keeps close to the polyline; slack (1, see `cubic`), its first and last pieces are nearly circular arcs.
 * `leave` and `arrive` turn its ends by so many radians.
 */
export function smooth(
  path: readonly Point[],
  startPx: number,
  endPx: number,
  tension: number,
  leave: number,
  arrive: number,
): number[] {
  const last = path.length - 1;
  const tangents = path.map((p, i) => bisector(path[i - 1] ?? p, p, path[i + 1] ?? p));
  const sweep = last > 1 ? arcSweep / tension : 0;
  const [first, final] = [direction(path[0]!, path[1]!), direction(path[last - 1]!, path[last]!)];
  const [second, beforeLast] = [tangents[1]!, tangents[last - 1]!];
  tangents[0] = turned(first, leave + sweep * angle(second, first));
  tangents[last] = turned(final, arrive + sweep * angle(beforeLast, final));
  const knots = [...path];
  knots[0] = along(path[0]!, tangents[0], startPx);
  knots[last] = along(path[last]!, tangents[last], -endPx);
  const pieces = knots
    .slice(1)
    .flatMap((q, i) => cubic(knots[i]!, tangents[i]!, q, tangents[i + 1]!, tension));
  return [knots[0].x, knots[0].y, ...pieces];
}

/** How far the ends of a slack path swing towards circular arcs; 1 would look inflated. */
const arcSweep = 0.7;

function bisector(before: Point, at: Point, next: Point): Point {
  const a = direction(before, at);
  const b = direction(at, next);
  return direction({ x: 0, y: 0 }, { x: a.x + b.x, y: a.y + b.y });
}

/** The angle from one direction to another, in radians. */
function angle(a: Point, b: Point): number {
  return Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y);
}

function turned({ x, y }: Point, by: number): Point {
  return { x: x * Math.cos(by) - y * Math.sin(by), y: x * Math.sin(by) + y * Math.cos(by) };
}
