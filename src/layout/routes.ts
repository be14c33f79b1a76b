import { group, least, sum } from 'd3';
import { along, apart, directionOf, flatten, turnBetween, type Point } from './routing/curve.ts';
import {
  costIn,
  crossingPx,
  lineOf,
  type Cost,
  type Line,
  type Surroundings,
} from './routing/surroundings.ts';
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
  /** How far it is from a free straight line. */
  costPx: number;
}

/** The most that an arrow's end may turn away from the direct line, in degrees. */
const MOST_TURN = 34;
/** Between the head's tip and its mark, as in `straight.ts`, which the first view loads. */
const HEAD_AIR_PX = 2;
const STUB_LENGTHS_PX = [28, 20, 14];
/** What a stub costs; a denial's more. */
const STUB_PX = { arc: 200, other: 400 };
/** How far an arrow's control points are from its ends, as shares of the way. */
const HANDLES = [0.36, 0.48];
/** The cost of bending to both sides. */
const TWIST_PX = 20;

const signed = (all: readonly number[]) => all.flatMap((v) => (v ? [v, -v] : [0]));
/** How an arrow's end may turn from the direct line, and how far around the rim it may stand from there. */
const TURNS = signed([0, 8, 16, 24, 32])
  .flatMap((degrees) => signed([0, 35, 55]).map((slide) => ({ degrees, slide })))
  .map((turn) => ({ ...turn, px: 0.04 * turn.degrees ** 2 + 0.25 * Math.abs(turn.slide) }))
  .sort((a, b) => a.px - b.px);

/**
 * The arrows of several relations, in the order of the requests: each a single cubic, the least bent
 * that crosses no mark and as few labels and arrows as possible. Denials are laid first, then the rest, the
 * shortest first. What cannot be drawn is a stub. A mirrored request gets the mirrored route.
 */
export function routes(requests: readonly RouteRequest[], around: Surroundings): Route[] {
  const laid = new Map<RouteRequest, Route>();
  const lines: Line[] = [];
  const lay = (members: readonly RouteRequest[]) => {
    const found = layTogether(members, around, lines);
    // What cannot arrive with the first arrives on its own.
    const alone = members.filter((_, i) => i > 0 && found[i]!.isStub);
    for (const [i, request] of members.entries()) {
      if (alone.includes(request)) continue;
      laid.set(request, found[i]!);
      lines.push(lineOf(flatten(found[i]!.points).vertices));
    }
    alone.forEach((request) => lay([request]));
  };
  groupsOf(requests).forEach(lay);
  return requests.map((request) => laid.get(request)!);
}

/** The requests that may arrive as one, in the order in which they are laid. */
function groupsOf(requests: readonly RouteRequest[]): RouteRequest[][] {
  const spanPx = ({ from, to }: RouteRequest) =>
    Math.round(Math.hypot(to.x - from.x, to.y - from.y));
  return [...group(requests, (request) => request.bundle ?? request).values()].sort(
    (as, bs) =>
      Number(!!as[0]!.isArc) - Number(!!bs[0]!.isArc) ||
      bs.length - as.length ||
      spanPx(as[0]!) - spanPx(bs[0]!),
  );
}

/** Lays arrows that arrive as one with the first: of all its ends, the one with the best beginnings. */
function layTogether(
  members: readonly RouteRequest[],
  around: Surroundings,
  laid: readonly Line[],
): Route[] {
  const costs = members.map((request) => costIn(request, around, laid));
  // A denial's stub may pass beneath labels, rather than not be drawn.
  const beneath = { ...around, labelPx: STUB_PX.other };
  const stubs = members.map((request, i) =>
    stubOf(request, request.isArc ? costs[i]! : costIn(request, beneath, laid)),
  );
  const totalPx = (all: readonly Route[]) => sum(all, ({ costPx }) => costPx);
  let best = stubs;
  for (const arriving of TURNS) {
    const arrive = turned(directionOf(members[0]!), arriving.degrees);
    const found: Route[] = [];
    const mates: Line[] = [];
    for (const [i, request] of members.entries()) {
      if (totalPx(found) >= totalPx(best)) break;
      const cost: Cost = (points, limitPx) =>
        costs[i]!(points, limitPx) + (i > 0 ? crossingPx(lineOf(apart(points)), mates) : 0);
      const route = arrowTo(request, arrive, arriving.slide, cost, stubs[i]!);
      found.push(route);
      mates.push(lineOf(apart(route.points)));
    }
    if (found.length === members.length && totalPx(found) < totalPx(best) - 1e-6) best = found;
  }
  return best;
}

/** The least costly arrow that arrives in a direction, or else the stub. */
function arrowTo(
  request: RouteRequest,
  arrive: number,
  slide: number,
  cost: Cost,
  stub: Route,
): Route {
  const { from, to, fromRadiusPx, toRadiusPx, isArc } = request;
  const direct = directionOf(request);
  const bend = turnBetween(direct, arrive);
  if (Math.abs(bend) > MOST_TURN) return stub;
  const end = along(to, turned(arrive, slide), -(toRadiusPx && toRadiusPx + HEAD_AIR_PX));
  const arrivingPx = 0.25 * Math.abs(slide) + 0.04 * bend ** 2;
  let best = stub;
  for (const leaving of TURNS) {
    if (arrivingPx + leaving.px >= best.costPx) break;
    const leave = turned(direct, leaving.degrees);
    const start = along(from, turned(leave, leaving.slide), fromRadiusPx);
    const chord = directionOf({ from: start, to: end });
    const turns = [turnBetween(chord, leave), turnBetween(chord, arrive)];
    if (turns.some((degrees) => Math.abs(degrees) > MOST_TURN)) continue;
    for (const share of HANDLES) {
      const handlePx = share * Math.hypot(end.x - start.x, end.y - start.y);
      const [out, back] = [along(start, leave, handlePx), along(end, arrive, -handlePx)];
      const middle = directionOf({ from: out, to: back });
      // The control points of what bends to both sides turn both ways.
      const twisted = turnBetween(leave, middle) * turnBetween(middle, arrive) < -1e-6;
      const shapePx = arrivingPx + leaving.px + (twisted ? TWIST_PX : 0);
      if (shapePx >= best.costPx || (twisted && isArc)) continue;
      const points = [start.x, start.y, out.x, out.y, back.x, back.y, end.x, end.y];
      const costPx = shapePx + cost(points, best.costPx - shapePx);
      if (costPx < best.costPx - 1e-6) best = { points, isStub: false, costPx };
    }
  }
  return best;
}

/** The beginning of an arrow, in the direct line or near it, where it is free. */
function stubOf(request: RouteRequest, cost: Cost): Route {
  const { from, to, fromRadiusPx, toRadiusPx } = request;
  const costPx = STUB_PX[request.isArc ? 'arc' : 'other'];
  const gapPx = Math.hypot(to.x - from.x, to.y - from.y) - fromRadiusPx - toRadiusPx;
  if (gapPx < STUB_LENGTHS_PX.at(-1)!) return { points: straight(request), isStub: false, costPx };
  const stubs = STUB_LENGTHS_PX.flatMap((px) =>
    signed([0, 15, 30, 50, 70]).map((degrees) => {
      const way = turned(directionOf(request), degrees);
      const tip = along(from, way, fromRadiusPx + px + HEAD_AIR_PX);
      return straight({ ...request, to: tip, toRadiusPx: 0 });
    }),
  );
  const points = least(stubs, (it) => cost(it, Infinity)) ?? stubs[0]!;
  const stub = { points, isStub: true, costPx };
  return cost(points, Infinity) < Infinity ? stub : { ...stub, isBlocked: true };
}

/** A direction turned by some degrees, upwards if they are positive, in either reading direction. */
function turned(direction: number, degrees: number): number {
  const isRightwards = Math.abs(turnBetween(0, direction)) < 90 + 1e-6;
  return isRightwards ? direction - degrees : direction + degrees;
}
