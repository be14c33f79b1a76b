import { overlaps, type Box } from '../box.ts';
import { hullOf, pointsAlong } from './curve.ts';

/** Two heads on one mark closer than this are hard to tell apart. */
const headPx = 12;
const headCostPx = 160;
/** Parallel arrows are readable from about this distance on. */
const apartPx = 8;
const besideCostPx = 14;
/** Steps of `apartPx` from an end within which arrows of the same mark may be close together. */
const closingSteps = 3;
const crossingCostPx = 200;

/**
 * The cost, in px of length, of an arrow that lies on, crosses or ends beside existing arrows; counted
 * only up to a limit.
 */
export type Crowd = (points: readonly number[], limitPx: number) => number;

/** The cost function for the existing arrows inside `bounds`. */
export function crowd(laid: readonly (readonly number[])[], bounds: Box): Crowd {
  const lines = laid.map((spline) => pointsAlong(spline, apartPx));
  const coarse = laid.map((spline) => pointsAlong(spline, 2 * apartPx));
  const hulls = lines.map(hullOf);
  const ends = lines.flatMap((line) => [...line.slice(0, 2), ...line.slice(-2)]);
  const besidePx = beside(lines, bounds);
  return (points, limitPx) => {
    let costPx =
      headsPx(points[0]!, points[1]!, ends) + headsPx(points.at(-2)!, points.at(-1)!, ends);
    if (lines.length === 0 || costPx >= limitPx) return costPx;
    const own = pointsAlong(points, 2 * apartPx);
    const hull = hullOf(own);
    costPx += besidePx(own);
    for (let i = 0; i < lines.length && costPx < limitPx; i++) {
      if (overlaps(hull, hulls[i]!))
        costPx += crossingCostPx * crossings(own, coarse[i]!, hulls[i]!);
    }
    return costPx;
  };
}

function headsPx(x: number, y: number, ends: readonly number[]): number {
  let costPx = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const awayPx = Math.sqrt((ends[i]! - x) ** 2 + (ends[i + 1]! - y) ** 2);
    costPx += headCostPx * Math.max(0, 1 - awayPx / headPx) ** 2;
  }
  return costPx;
}

/** The cost of running beside lines, from a raster of the cells that they touch. */
function beside(
  lines: readonly (readonly number[])[],
  bounds: Box,
): (own: readonly number[]) => number {
  const columns = Math.ceil(bounds.w / apartPx) + 2;
  const taken = new Uint8Array(columns * (Math.ceil(bounds.h / apartPx) + 2));
  const cellAt = (x: number, y: number) =>
    Math.floor((x - bounds.x) / apartPx) + columns * Math.floor((y - bounds.y) / apartPx);
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      for (const dx of [-0.5, 0.5])
        for (const dy of [-0.5, 0.5])
          taken[cellAt(line[i]! + dx * apartPx, line[i + 1]! + dy * apartPx)] = 1;
    }
  }
  return (own) => {
    let count = 0;
    for (let i = 2 * closingSteps; i < own.length - 2 * closingSteps; i += 2) {
      count += taken[cellAt(own[i]!, own[i + 1]!)] ?? 0;
    }
    return besideCostPx * count;
  };
}

/** How often two polylines cross; `hull` is that of the second. */
function crossings(a: readonly number[], b: readonly number[], hull: Box): number {
  let count = 0;
  for (let i = 0; i + 3 < a.length; i += 2) {
    const x0 = a[i]!;
    const y0 = a[i + 1]!;
    const x1 = a[i + 2]!;
    const y1 = a[i + 3]!;
    if (Math.max(x0, x1) < hull.x || Math.min(x0, x1) > hull.x + hull.w) continue;
    if (Math.max(y0, y1) < hull.y || Math.min(y0, y1) > hull.y + hull.h) continue;
    const dx = x1 - x0;
    const dy = y1 - y0;
    let side = dx * (b[1]! - y0) - dy * (b[0]! - x0);
    for (let k = 2; k + 1 < b.length; k += 2) {
      const next = dx * (b[k + 1]! - y0) - dy * (b[k]! - x0);
      if (side < 0 !== next < 0 && parts(b[k - 2]!, b[k - 1]!, b[k]!, b[k + 1]!, x0, y0, x1, y1))
        count++;
      side = next;
    }
  }
  return count;
}

/** Whether the line through two points separates two others. */
function parts(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const a = (x1 - x0) * (ay - y0) - (y1 - y0) * (ax - x0);
  const b = (x1 - x0) * (by - y0) - (y1 - y0) * (bx - x0);
  return a < 0 !== b < 0;
}
