import { isOpenSet, sidesOf, type Edtf, type EdtfPoint } from './edtf.ts';
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
  /** Of an open end: that it is there, but nobody knows when. */
  unknownStart: boolean;
  unknownEnd: boolean;
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
 *  member to its latest, and of one that is open at a side, `[..1920]`, only the dates that it names
 *  count. All bounds are finite, open ends too: ask `openStart` and `openEnd`. */
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
    openStart: !start || isOpenSet(e, 'from'),
    openEnd: !end || isOpenSet(e, 'to'),
    unknownStart: e.type === 'interval' && e.start === 'unknown',
    unknownEnd: e.type === 'interval' && e.end === 'unknown',
    approximate: points.some((p) => p.approximate),
    approximateStart: starts.some((p) => p.approximate),
    approximateEnd: ends.some((p) => p.approximate),
    uncertain: points.some((p) => p.uncertain),
    precision: precisionOf(first),
    startPrecision: precisionOf(first),
    endPrecision: precisionOf(last),
  };
}

function hull(points: EdtfPoint[], zone: string): Bounds | undefined {
  if (points.length === 0) return undefined;
  return points
    .map((p) => pointBounds(p, zone))
    .reduce((a, b) => ({
      earliest: Math.min(a.earliest, b.earliest),
      latest: Math.max(a.latest, b.latest),
    }));
}
