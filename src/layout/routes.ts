import type { Box } from './box.ts';
import { bestArc } from './routing/arcs.ts';
import { crossCostPx } from './routing/clearance.ts';
import { distancePx } from './routing/curve.ts';
import {
  framed,
  seen,
  snap,
  standOf,
  staysIn,
  unseen,
  type RouteRequest,
} from './routing/frame.ts';
import { bends, fanned } from './routing/heads.ts';
import { bestWay } from './routing/ways.ts';

export { curveCrosses } from './routing/curve.ts';
export type { RouteRequest } from './routing/frame.ts';

/** The route of a relation's arrow. */
export interface Route {
  /**
   * A cubic spline: `x0 y0`, then `c1x c1y c2x c2y x y` for each piece, from the rim of `from` to 2 px before
   * the rim of `to`, at both ends square to the rim.
   */
  points: number[];
  /** Whether it crosses no obstacle. */
  clear: boolean;
}

/** Up to this cost, crossing other arrows is better than going round them. */
const bearablePx = 50;

/**
 * The arrow from one mark to another as a gentle curve that keeps clear of the obstacles (the boxes of
 * labels and other marks; those that contain the centre of an end are ignored) and stays inside
 * `bounds`. Single arcs and S-curves are tried in order of preference; if all are blocked or too close, a path
 * round the obstacles is searched; if there is none, the arrow that crosses least is returned with
 * `clear: false`. A mirrored request gets the mirrored route. All in CSS px.
 */
export function route(request: RouteRequest, obstacles: readonly Box[], bounds: Box): Route {
  return routeBeside(request, obstacles, bounds, []);
}

/**
 * The arrows of several relations, in the order of the requests. Each keeps clear of the others: heads on one mark
 * are spread, and arrows lie side by side. The shortest is routed first; then each crowded one is routed again.
 */
export function routes(
  requests: readonly RouteRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): Route[] {
  const spanPx = requests.map(({ from, to }) => snap(distancePx(from, to)));
  const order = requests.map((_, i) => i).sort((a, b) => spanPx[a]! - spanPx[b]! || a - b);
  const laid = new Map<number, Route>();
  for (const i of [...order, ...order]) {
    const before = laid.get(i);
    laid.delete(i);
    laid.set(i, routeBeside(requests[i]!, obstacles, bounds, [...laid.values()], before));
  }
  const found = requests.map((_, i) => laid.get(i)!);
  return spread(found, requests, obstacles, bounds);
}

/** The route beside others; the previous route `before`, if its cost is bearable. */
function routeBeside(
  request: RouteRequest,
  obstacles: readonly Box[],
  bounds: Box,
  laid: readonly Route[],
  before?: Route,
): Route {
  const stand = standOf(request, obstacles);
  const others = laid.map(({ points }) => points);
  const frame = framed(request, stand, obstacles, bounds, others);
  if (before && frame.crowdPx(seen(before.points, stand), Infinity) <= bearablePx) return before;
  const arc = bestArc(frame);
  const way = arc.blockedPx > 0 ? bestWay(frame) : undefined;
  const best = way && way.costPx < arc.costPx ? way : arc;
  return { points: unseen(best.points, stand), clear: best.blockedPx < crossCostPx };
}

/** Turning one head may make room for its neighbours, or fail: more rounds settle them. */
const spreadRounds = 3;

/** Spreads the heads of routes that end at one mark, as far as obstacles allow. */
function spread(
  found: readonly Route[],
  requests: readonly RouteRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): Route[] {
  const routes = [...found];
  for (const group of sharedEnds(requests)) {
    const turns = group.map((i) => turner(requests[i]!, obstacles, bounds));
    for (let round = 0; round < spreadRounds; round++) {
      const angles = fanned(
        group.map((i) => routes[i]!.points),
        requests[group[0]!]!.to,
      );
      group.forEach((i, k) => (routes[i] = turns[k]!(routes[i]!, angles[k]!)));
    }
  }
  return routes;
}

/** Groups of requests, by position, that end at the same mark. */
function sharedEnds(requests: readonly RouteRequest[]): number[][] {
  const marks = requests.map(({ to }) => `${to.x} ${to.y}`);
  const groups = [...new Set(marks)].map((mark) =>
    [...marks.keys()].filter((i) => marks[i] === mark && !requests[i]!.joins),
  );
  return groups.filter(({ length }) => length > 1);
}

/** Returns a function that turns a route to arrive at an angle, unless that brings it nearer to obstacles or out of bounds. */
function turner(
  request: RouteRequest,
  obstacles: readonly Box[],
  bounds: Box,
): (route: Route, angle: number) => Route {
  const stand = standOf(request, obstacles);
  const frame = framed(request, stand, obstacles, bounds, []);
  const blockedPx = (points: readonly number[]) =>
    staysIn(frame.bounds, seen(points, stand))
      ? frame.blockedPx(seen(points, stand), Infinity)
      : Infinity;
  return (route, angle) => {
    const limitPx = blockedPx(route.points);
    for (const points of bends(route.points, request.to, angle)) {
      const nowPx = blockedPx(points);
      if (nowPx <= limitPx) return { points, clear: nowPx < crossCostPx };
    }
    return route;
  };
}
