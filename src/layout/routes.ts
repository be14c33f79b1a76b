import { grow } from './box.ts';
import { along, crossings, flatten, hullOf, type Point } from './routing/curve.ts';
export { curveCrosses } from './routing/curve.ts';
import { costIn, CROSSING_COST_PX, type Cost, type Surroundings } from './routing/surroundings.ts';
import { straight } from './straight.ts';

/** A relation to draw, from the centre of one mark to the centre of another, in CSS px. */
export interface RouteRequest {
  from: Point;
  to: Point;
  fromRadiusPx: number;
  toRadiusPx: number;
  /** Whether it bends to one side only, as what is drawn lightly. */
  isArc?: boolean;
  /** Arrows with the same word arrive as one, where their directions allow it. */
  bundle?: string | undefined;
}

/** The route of an arrow. */
export interface Route {
  /** One cubic, `x0 y0 c1x c1y c2x c2y x y`, from the rim of `from` to 2 px before the rim of `to`. */
  points: readonly number[];
  /** Whether it is only the beginning, because the whole would cross what it may not. */
  isStub: boolean;
  /** Whether even the stub would cross it, as between marks that stand close. */
  isBlocked?: true;
}

/** Space between the tip of the arrow head and its mark. */
const HEAD_AIR_PX = 2;
/** The most that an arrow's end may turn away from the direct line, in degrees. */
const MOST_TURN = 34;
/** The widest spread of directions, in degrees, that arrive as one. */
const MOST_SPREAD = 60;
const STUB_LENGTHS_PX = [28, 20, 14];
/** The longest last handle of arrows that arrive as one, so that they part soon. */
const BUNDLE_HANDLE_PX = 60;
/** The cost of bending to both sides. */
const TWIST_PX = 20;
/** So near its head, an arrow is one with others. */
const TOGETHER_PX = 30;
/** A stub costs as much as passing beneath so many px of labels; a denial's more. */
const STUB_PX = { arc: 200, other: 300 };
/** Arrows that swing out more, by the lengths of their handles as a share of the way. */
const HANDLES = [
  { share: 0.36, costPx: 0 },
  { share: 0.48, costPx: 6 },
];

/** An end of an arrow: how its direction turns from the direct line, and where around the rim it stands. */
interface Turn {
  degrees: number;
  /** From the point in its direction, in degrees. */
  slide: number;
  costPx: number;
}

/** How arrows arrive: turned from their mean direction, and the longest last handle. */
interface Arrival extends Turn {
  mean: Point;
  handlePx: number;
}

const signed = (all: readonly number[]) => all.flatMap((v) => (v ? [v, -v] : [0]));
const turns = (slides: readonly number[]): Turn[] =>
  signed([0, 8, 16, 24, 32])
    .flatMap((degrees) =>
      signed(slides).map((slide) => ({
        degrees,
        slide,
        costPx: 0.04 * degrees ** 2 + 0.25 * Math.abs(slide),
      })),
    )
    .sort((a, b) => a.costPx - b.costPx);
const LEAVING = turns([0, 35]);
const ARRIVING = turns([0, 35, 55]);
/** Of more arrows than this, fewer ends are tried, so that all are laid in a second or two. */
const MANY = 60;
const FEW_ARRIVALS = 7;

/**
 * The arrows of several relations, in the order of the requests: each a single cubic, the least bent
 * that crosses no mark and as few labels and arrows as possible. Denials are laid first, then the rest, the
 * shortest first. What cannot be drawn is a stub. A mirrored request gets the mirrored route.
 */
export function routes(requests: readonly RouteRequest[], around: Surroundings): Route[] {
  const laid = new Map<RouteRequest, Route>();
  const arrivals = requests.length > MANY ? ARRIVING.slice(0, FEW_ARRIVALS) : ARRIVING;
  const lay = (group: readonly RouteRequest[]) => {
    const others = [...laid.values()].map(({ points }) => points);
    const found = layTogether(group, around, others, arrivals);
    group.forEach((request, i) => laid.set(request, found[i]!));
  };
  for (const group of groupsOf(requests)) {
    lay(group);
    // What has no way among the others may have one of its own.
    const cut = group.filter((request) => laid.get(request)!.isStub);
    for (const request of group.length > 1 ? cut : []) {
      laid.delete(request);
      lay([request]);
    }
  }
  return requests.map((request) => laid.get(request)!);
}

/** The requests that arrive as one, in the order in which they are laid. */
function groupsOf(requests: readonly RouteRequest[]): RouteRequest[][] {
  const spanPx = ({ from, to }: RouteRequest) =>
    Math.round(Math.hypot(to.x - from.x, to.y - from.y));
  const bundles = new Map<string | RouteRequest, RouteRequest[]>();
  for (const request of requests) {
    const key = request.bundle ?? request;
    bundles.set(key, bundles.get(key) ?? []);
    bundles.get(key)!.push(request);
  }
  return [...bundles.values()]
    .flatMap(sectors)
    .sort(
      (a, b) =>
        Number(!!a[0]!.isArc) - Number(!!b[0]!.isArc) ||
        b.length - a.length ||
        spanPx(a[0]!) - spanPx(b[0]!),
    );
}

/** Requests to one mark, by direction, cut where they spread too much to arrive as one. */
function sectors(requests: readonly RouteRequest[]): RouteRequest[][] {
  const [first, ...rest] = requests;
  const middle = directionOf(first!);
  const side = sideOf(middle);
  const at = (request: RouteRequest) => side * turnBetween(middle, directionOf(request));
  const found: RouteRequest[][] = [];
  let from = -Infinity;
  for (const request of [first!, ...rest].sort((a, b) => at(a) - at(b))) {
    if (at(request) - from > MOST_SPREAD) {
      found.push([]);
      from = at(request);
    }
    found.at(-1)!.push(request);
  }
  return found;
}

/** Lays arrows that arrive in one direction, at one point: for each such end, the best beginnings. */
function layTogether(
  members: readonly RouteRequest[],
  around: Surroundings,
  laid: readonly (readonly number[])[],
  arrivals: readonly Turn[],
): Route[] {
  const costs = members.map((request) => costOf(request, around, laid));
  const stubs = members.map((request, i) => stubOf(request, costs[i]!));
  const stubPx = members.map(({ isArc }) =>
    around.labelPx < Infinity ? STUB_PX[isArc ? 'arc' : 'other'] : 1e4,
  );
  let best = stubs;
  let bestPx = stubPx.reduce((a, b) => a + b);
  const mean = meanDirection(members);
  for (const arriving of arrivals) {
    if (arriving.costPx >= bestPx) break;
    let px = 0.25 * Math.abs(arriving.slide);
    const found: Route[] = [];
    for (let i = 0; i < members.length && px < bestPx; i++) {
      const arrow = arrowTo(
        members[i]!,
        { ...arriving, mean, handlePx: members.length > 1 ? BUNDLE_HANDLE_PX : Infinity },
        (points, limitPx) => costs[i]!(points, limitPx) + crossingPx(points, found),
        Math.min(stubPx[i]!, bestPx - px),
      );
      px += arrow?.costPx ?? stubPx[i]!;
      found.push(arrow ?? stubs[i]!);
    }
    if (px < bestPx - 1e-6) [best, bestPx] = [found, px];
  }
  return best;
}

/** The least costly arrow that ends as the mean direction, turned, says; none if it costs `limitPx` or more. */
function arrowTo(
  { from, to, fromRadiusPx, toRadiusPx, isArc }: RouteRequest,
  { mean, handlePx, ...arriving }: Arrival,
  cost: Cost,
  limitPx: number,
): (Route & { costPx: number }) | undefined {
  const direct = directionOf({ from, to });
  const [side, meanSide] = [sideOf(direct), sideOf(mean)];
  const arrive = turned(mean, -arriving.degrees * meanSide);
  const out = turned(arrive, -arriving.slide * meanSide);
  const end = along(to, out, -(toRadiusPx && toRadiusPx + HEAD_AIR_PX));
  const bend = turnBetween(direct, arrive);
  if (Math.abs(bend) > MOST_TURN) return undefined;
  let best: (Route & { costPx: number }) | undefined;
  let bestPx = limitPx;
  for (const leaving of LEAVING) {
    const endsPx = leaving.costPx + 0.04 * bend ** 2;
    if (endsPx >= bestPx) break;
    const leave = turned(direct, leaving.degrees * side);
    const start = along(from, turned(leave, leaving.slide * side), fromRadiusPx);
    const chord = directionOf({ from: start, to: end });
    const [first, last] = [turnBetween(chord, leave), turnBetween(chord, arrive)];
    if (Math.max(Math.abs(first), Math.abs(last)) > MOST_TURN) continue;
    const shapePx = endsPx + 0.3 * Math.abs(Math.abs(first) - Math.abs(last));
    const lengthPx = Math.hypot(end.x - start.x, end.y - start.y);
    for (const handle of HANDLES) {
      const outPx = handle.share * lengthPx;
      const points = cubic(start, leave, end, arrive, outPx, Math.min(outPx, handlePx));
      const twisted = isTwisted(points);
      const beforePx = shapePx + handle.costPx + (twisted ? TWIST_PX : 0);
      if ((isArc && twisted) || beforePx >= bestPx) continue;
      const costPx = beforePx + cost(points, bestPx - beforePx);
      if (costPx < bestPx - 1e-6) {
        best = { points, isStub: false, costPx };
        bestPx = costPx;
      }
    }
  }
  return best;
}

/** Whether a cubic bends to both sides: whether its control points turn both ways. */
function isTwisted([x0, y0, x1, y1, x2, y2, x3, y3]: readonly number[]): boolean {
  const [ux, uy, vx, vy, wx, wy] = [
    x1! - x0!,
    y1! - y0!,
    x2! - x1!,
    y2! - y1!,
    x3! - x2!,
    y3! - y2!,
  ];
  return (ux * vy - uy * vx) * (vx * wy - vy * wx) < -1e-6;
}

/** The cost of crossing arrows that arrive at the same point, before they come together. */
function crossingPx(points: readonly number[], found: readonly Route[]): number {
  if (found.length === 0) return 0;
  const line = apart(points);
  const count = found.reduce((sum, other) => sum + crossings(line, apart(other.points)), 0);
  return CROSSING_COST_PX * count;
}

/** The part of an arrow before it comes together with others, as a polyline. */
export function apart(points: readonly number[]): number[] {
  const [x, y] = points.slice(-2) as [number, number];
  const { vertices } = flatten(points);
  const at = (i: number) => i - (i % 2);
  return vertices.filter(
    (_, i) => Math.hypot(vertices[at(i)]! - x, vertices[at(i) + 1]! - y) > TOGETHER_PX,
  );
}

function cubic(p: Point, u: Point, q: Point, v: Point, outPx: number, inPx = outPx): number[] {
  const [c, d] = [along(p, u, outPx), along(q, v, -inPx)];
  return [p.x, p.y, c.x, c.y, d.x, d.y, q.x, q.y];
}

/** The beginning of an arrow, in the direct line or near it, where it is free. */
function stubOf(request: RouteRequest, cost: Cost): Route {
  const { from, to, fromRadiusPx, toRadiusPx } = request;
  const gapPx = Math.hypot(to.x - from.x, to.y - from.y) - fromRadiusPx - toRadiusPx;
  if (gapPx < STUB_LENGTHS_PX.at(-1)!) return { points: straight(request), isStub: false };
  const direct = directionOf(request);
  const stubs = STUB_LENGTHS_PX.flatMap((px) =>
    signed([0, 15, 30, 50, 70]).map((degrees) => {
      const way = turned(direct, degrees * sideOf(direct));
      const start = along(from, way, fromRadiusPx);
      return cubic(start, way, along(start, way, px), way, px / 3);
    }),
  );
  const costs = stubs.map((points) => cost(points, 1e3));
  const leastPx = Math.min(...costs);
  const stub = { points: stubs[costs.indexOf(leastPx)]!, isStub: true };
  return leastPx < Infinity ? stub : { ...stub, isBlocked: true };
}

function costOf(
  request: RouteRequest,
  around: Surroundings,
  laid: readonly (readonly number[])[],
): Cost {
  const { from, to } = request;
  const line = straight(request);
  const reachPx = 0.4 * Math.hypot(to.x - from.x, to.y - from.y) + 20;
  return costIn(grow(hullOf(line), reachPx), [from, to], around, laid);
}

function directionOf({ from, to }: { from: Point; to: Point }): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length > 0 ? { x: x / length, y: y / length } : { x: 1, y: 0 };
}

function meanDirection(requests: readonly RouteRequest[]): Point {
  const sum = { x: 0, y: 0 };
  for (const { x, y } of requests.map(directionOf)) {
    sum.x += x;
    sum.y += y;
  }
  return directionOf({ from: { x: 0, y: 0 }, to: sum });
}

/** The sense of turning in which positive is upwards, in either reading direction. */
function sideOf({ x }: Point): 1 | -1 {
  return x > -1e-9 ? -1 : 1;
}

function turned({ x, y }: Point, degrees: number): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** The turn from one direction to another, in degrees. */
function turnBetween(a: Point, b: Point): number {
  return (Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y) * 180) / Math.PI;
}
