import type { Edtf, EdtfEnd, EdtfPoint } from './edtf.ts';
import { pointBounds, precisionOf, type Bounds, type Precision } from './point-bounds.ts';

export type { Precision } from './point-bounds.ts';

/** The extent of a date in time. For a point and a set, `start` and `end` are the same bounds. */
export interface Extent {
  type: Edtf['type'];
  start: Bounds;
  end: Bounds;
  /** The start is open or unknown; `start` then collapses onto the earliest that the end may be. */
  openStart: boolean;
  /** The end is open or unknown; `end` then collapses onto the latest that the start may be. */
  openEnd: boolean;
  approximate: boolean;
  approximateStart: boolean;
  approximateEnd: boolean;
  uncertain: boolean;
  /** The precision of the start, or of the end if there is no start. */
  precision: Precision;
  startPrecision: Precision;
  endPrecision: Precision;
}

/** The earliest and latest start and end of an EDTF date. A point has the bounds of its whole unit
 *  in `zone` (see `pointBounds` for offsets and approximate dates); a set spans from its earliest
 *  member to its latest. All bounds are finite, open ends too: ask `openStart` and `openEnd`. */
export function extentOf(e: Edtf, zone: string): Extent {
  const [starts, ends] = sidesOf(e);
  const points = [...starts, ...ends];
  const [first, last] = [starts[0] ?? ends[0]!, ends.at(-1) ?? starts.at(-1)!];
  const start = hull(starts, zone);
  const end = hull(ends, zone);
  return {
    type: e.type,
    start: start ?? { earliest: end!.earliest, latest: end!.earliest },
    end: end ?? { earliest: start!.latest, latest: start!.latest },
    openStart: !start,
    openEnd: !end,
    approximate: points.some((p) => p.approximate),
    approximateStart: starts.some((p) => p.approximate),
    approximateEnd: ends.some((p) => p.approximate),
    uncertain: points.some((p) => p.uncertain),
    precision: precisionOf(first),
    startPrecision: precisionOf(first),
    endPrecision: precisionOf(last),
  };
}

// The points that bound the start, and those that bound the end.
function sidesOf(e: Edtf): [EdtfPoint[], EdtfPoint[]] {
  if (e.type === 'interval') return [pointsOf(e.start), pointsOf(e.end)];
  const points =
    e.type === 'point' ? [e] : e.members.flatMap((m) => ('from' in m ? [m.from, m.to] : [m]));
  return [points, points];
}

function pointsOf(end: EdtfEnd): EdtfPoint[] {
  return typeof end === 'string' ? [] : [end];
}

function hull(points: EdtfPoint[], zone: string): Bounds | undefined {
  if (points.length === 0) return undefined;
  const bounds = points.map((p) => pointBounds(p, zone));
  return {
    earliest: Math.min(...bounds.map((b) => b.earliest)),
    latest: Math.max(...bounds.map((b) => b.latest)),
  };
}
