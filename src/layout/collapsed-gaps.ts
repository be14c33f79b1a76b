import { bisectLeft } from 'd3';
import type { Occupant } from './adaptive.ts';
import type { Knots, Scale } from './scale.ts';

/** Empty time is collapsed when it is this many times as long as the shorter of its neighbours. */
export const GAP_RATIO = 4;
/** A gap is named by the time between two events if this part of it is empty whenever they were. */
const CERTAIN = 0.5;

/**
 * A scale with its collapsed gaps: empty time between two occupants that takes less room for its
 * length than the stretches beside it, and is much longer than one of them.
 */
export function withGaps({ t, u }: Knots, occupants: readonly Occupant[]): Scale {
  const at = occupants.map((occupant) => occupant.t);
  const stretches = t.slice(1).map((end, i): Stretch => {
    const start = t[i]!;
    const after = bisectLeft(at, start);
    const isEmpty = after > 0 && after < at.length && at[after]! >= end;
    const emptyMs = isEmpty ? emptyBetween(occupants[after - 1]!, occupants[after]!) : 0;
    return { spanMs: end - start, emptyMs, slope: (u[i + 1]! - u[i]!) / (end - start) };
  });
  const gaps = stretches.map((own, i) => {
    const around = [stretches[i - 1], stretches[i + 1]].filter((other) => other !== undefined);
    const isLong = around.some(({ spanMs }) => own.spanMs >= GAP_RATIO * spanMs);
    const isShort = around.every(({ slope }) => own.slope < slope);
    return isLong && isShort ? own.emptyMs : 0;
  });
  return { t, u, gaps };
}

/** The time between two occupants, if most of it is empty for certain; else 0. */
function emptyBetween(before: Occupant, after: Occupant): number {
  const spanMs = after.t - before.t;
  const certainMs = (after.room?.from ?? after.t) - (before.room?.to ?? before.t);
  return certainMs >= CERTAIN * spanMs ? spanMs : 0;
}

interface Stretch {
  spanMs: number;
  /** Between the occupants around it; 0 if it holds one. */
  emptyMs: number;
  slope: number;
}
