import type { Box } from '../box.ts';
import { clearance, clustered, type Clearance, type Cluster } from './clearance.ts';
import { crowd, type Crowd } from './crowd.ts';
import type { Point } from './curve.ts';

/** Space between the tip of the arrow head and its mark. */
const headAirPx = 2;

/** A relation to draw, from the centre of one mark to the centre of another, in CSS px. */
export interface RouteRequest {
  from: Point;
  to: Point;
  fromRadiusPx: number;
  toRadiusPx: number;
  /** Whether it ends where others do, without a head of its own. */
  joins?: boolean;
}

/** A request in its own coordinate frame: `from` is the origin, and `to` is never to its left. */
export interface Frame {
  to: Point;
  spanPx: number;
  startPx: number;
  endPx: number;
  clusters: Cluster[];
  bounds: Box;
  blockedPx: Clearance;
  crowdPx: Crowd;
}

/** A curve in a frame, with its costs for shape and clearance, in px of length. */
export interface Costed {
  points: number[];
  blockedPx: number;
  costPx: number;
}

/** The position of a frame: its origin, mirrored if `flip` is -1. */
interface Stand {
  origin: Point;
  flip: 1 | -1;
}

/** The stand for a request: the only code that depends on left and right. For a vertical request the obstacles decide. */
export function standOf({ from, to }: RouteRequest, obstacles: readonly Box[]): Stand {
  const dx = snap(to.x - from.x);
  const crowd = obstacles.reduce((sum, box) => sum + snap(box.x + box.w / 2 - from.x), 0);
  return { origin: from, flip: (dx || crowd) < 0 ? -1 : 1 };
}

/** Rounds a position just enough to remove the rounding errors of mirrored coordinates. */
export function snap(px: number): number {
  return Math.round(px * 2 ** 20) / 2 ** 20;
}

/** A spline in the coordinates of a stand. */
export function seen(points: readonly number[], { origin, flip }: Stand): number[] {
  return points.map((v, i) => (i % 2 === 0 ? snap(flip * (v - origin.x)) : snap(v - origin.y)));
}

/** The inverse of `seen`. */
export function unseen(points: readonly number[], { origin, flip }: Stand): number[] {
  return points.map((v, i) => (i % 2 === 0 ? origin.x + flip * v : origin.y + v));
}

/** The frame of a request at its stand, with the obstacles and the splines of other arrows; all in page px. */
export function framed(
  request: RouteRequest,
  stand: Stand,
  obstacles: readonly Box[],
  bounds: Box,
  laid: readonly (readonly number[])[],
): Frame {
  const box = ({ x, y, w, h }: Box) => {
    const [left, top] = seen([stand.flip > 0 ? x : x + w, y], stand) as [number, number];
    return { x: left, y: top, w: snap(w), h: snap(h) };
  };
  const [x, y] = seen([request.to.x, request.to.y], stand) as [number, number];
  const others = obstacles.map(box).filter((b) => !contains(b, 0, 0) && !contains(b, x, y));
  const clusters = clustered(others);
  const cores = [core(0, 0, request.fromRadiusPx), core(x, y, request.toRadiusPx)];
  return {
    to: { x, y },
    spanPx: Math.sqrt(x * x + y * y),
    startPx: request.fromRadiusPx,
    endPx: request.toRadiusPx + headAirPx,
    clusters,
    bounds: box(bounds),
    blockedPx: clearance(clusters, cores),
    crowdPx: crowd(
      laid.map((points) => seen(points, stand)),
      box(bounds),
    ),
  };
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}

/** The inside of an end's own mark, which its arrow must not cross. */
function core(x: number, y: number, radiusPx: number): Box {
  const halfPx = radiusPx * 0.65;
  return { x: x - halfPx, y: y - halfPx, w: 2 * halfPx, h: 2 * halfPx };
}

/** Whether a spline stays inside `bounds`: it does if its points do, as it lies in their hull. */
export function staysIn(bounds: Box, points: readonly number[]): boolean {
  return points.every((v, i) =>
    i % 2 === 0
      ? v >= bounds.x && v <= bounds.x + bounds.w
      : v >= bounds.y && v <= bounds.y + bounds.h,
  );
}
