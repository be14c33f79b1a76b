import { CALENDAR_UNITS, floorTo, nextAfter, unitMs, type CalendarUnit } from './calendar.ts';
import type { Instant } from './instant.ts';

export interface Tick {
  t: Instant;
  unit: CalendarUnit;
}

/** The finest unit that puts no more than `maxCount` ticks (at least 2) on a span; five billion
 *  years where none is coarse enough. */
export function tickUnit(spanMs: number, maxCount: number): CalendarUnit {
  const gaps = Math.max(1, maxCount - 1);
  return CALENDAR_UNITS.find((u) => spanMs <= gaps * unitMs(u)) ?? CALENDAR_UNITS.at(-1)!;
}

/** Every boundary of a unit from `start` to `end`, both included, strictly increasing. Throws where
 *  they would be more than 100,000: the unit does not fit the span. */
export function ticks(start: Instant, end: Instant, unit: CalendarUnit, zone: string): Tick[] {
  if (!((end - start) / unitMs(unit) <= 1e5)) {
    throw new RangeError(`too many ticks of ${unit.step} ${unit.name}: ${end - start} ms`);
  }
  const found: Tick[] = [];
  let t = floorTo(start, unit, zone);
  if (t < start) t = nextAfter(t, unit, zone);
  for (; t <= end; t = nextAfter(t, unit, zone)) found.push({ t, unit });
  return found;
}
