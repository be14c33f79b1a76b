import { bisector } from 'd3';
import type { TimelineEvent } from '../model/timeline.ts';
import { floorTo, nextAfter, type CalendarUnit } from '../time/calendar.ts';
import { YEAR_MS, type Instant } from '../time/instant.ts';
import type { Precision } from '../time/point-bounds.ts';

/** A date that the axis must tell: where it stands, and how finely it is given. */
export interface AxisDate {
  t: Instant;
  precision: Precision;
}

const DAY: CalendarUnit = { name: 'day', step: 1 };
const MINUTE: CalendarUnit = { name: 'minute', step: 1 };
/** Units and precisions from fine to coarse; all from a year on are written as years. */
const FINENESS: Partial<Record<Precision, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  month: 4,
  season: 4,
};
const YEAR_FINENESS = 5;
const DAY_FINENESS = 3;
const YEARS: Partial<Record<Precision, number>> = { decade: 10, century: 100, millennium: 1000 };
/** Years longer ago are rounded as far as the axis has room for: nobody reads five digits of them. */
const ROUNDED_MS = -12e3 * YEAR_MS;
/** Rounding moves a date by no more than this. */
const REACH_PX = 12;

/** The dates of events in time order: of points, and of the starts and ends of bars. */
export function datesOf(events: readonly TimelineEvent[]): AxisDate[] {
  return events
    .flatMap(({ anchor, extent }) => {
      const { type, end, openStart, openEnd, startPrecision, endPrecision } = extent;
      const first = openStart ? [] : [{ t: anchor, precision: startPrecision }];
      if (type !== 'interval' || openEnd) return first;
      const isClock = finenessOf(endPrecision) < DAY_FINENESS;
      const t = isClock ? end.earliest : (end.earliest + end.latest) / 2;
      return [...first, { t, precision: endPrecision }];
    })
    .sort((a, b) => a.t - b.t);
}

function finenessOf(name: Precision): number {
  return FINENESS[name] ?? YEAR_FINENESS;
}

/** Of dates in time order, those with start ≤ t < end. */
export function datesIn(
  dates: readonly AxisDate[],
  start: Instant,
  end: Instant,
): readonly AxisDate[] {
  const { left } = bisector(({ t }: AxisDate) => t);
  return dates.slice(left(dates, start), left(dates, end));
}

/**
 * Whether a stretch of the axis may have ticks of a unit: hours only on days with an event that has a
 * clock, days and months only where a date has them. Empty time may have days.
 */
export function tickable(
  dates: readonly AxisDate[],
  start: Instant,
  end: Instant,
  zone: string,
): (unit: CalendarUnit) => boolean {
  const days = datesIn(dates, floorTo(start, DAY, zone), nextAfter(end - 1, DAY, zone));
  const finest = Math.min(...days.map(({ precision }) => finenessOf(precision)));
  const least = finest === Infinity ? DAY_FINENESS : finest;
  return (unit) => finenessOf(unit.name) >= least;
}

/**
 * The boundary that tells a date in a stretch with ticks of `unit`, with its own unit if those would leave
 * the date open; undefined if the date is coarser than `unit`.
 */
export function ownBoundary(
  { t, precision }: AxisDate,
  unit: CalendarUnit,
  pxPerMs: number,
  zone: string,
): { t: Instant; unit: CalendarUnit } | undefined {
  if (unit.name === 'year') return ownYear(t, YEARS[precision] ?? 1, unit, pxPerMs, zone);
  const own = finenessOf(unit.name) < DAY_FINENESS ? MINUTE : { ...unit, step: 1 };
  if (finenessOf(precision) > Math.max(finenessOf(own.name), FINENESS[unit.name]!))
    return undefined;
  return { t: floorTo(t, own, zone), unit: own };
}

function ownYear(
  t: Instant,
  grain: number,
  unit: CalendarUnit,
  pxPerMs: number,
  zone: string,
): { t: Instant; unit: CalendarUnit } | undefined {
  if (grain > unit.step) return undefined;
  for (let { step } = unit; t < ROUNDED_MS && step > grain; step /= 10) {
    const round: CalendarUnit = { name: 'year', step };
    const [before, after] = [floorTo(t, round, zone), nextAfter(t, round, zone)];
    const nearest = t - before < after - t ? before : after;
    if (Math.abs(nearest - t) * pxPerMs <= REACH_PX) return { t: nearest, unit: round };
  }
  const own: CalendarUnit = { name: 'year', step: grain };
  return { t: floorTo(t, own, zone), unit: own };
}

/** Whether any date lies in the period of a unit that begins at `t`. */
export function hasDate(
  dates: readonly AxisDate[],
  t: Instant,
  unit: CalendarUnit,
  zone: string,
): boolean {
  return datesIn(dates, t, nextAfter(t, unit, zone)).length > 0;
}

/** How many px each date of a stretch needs for a tick of its own. */
export const OWN_TICK_PX = 12;
