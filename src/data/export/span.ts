import { max, min } from 'd3';
import { civilFromDays, daysFromCivil, instantToCivil } from '../../time/civil.ts';
import { isOpenSet, sidesOf, type Edtf, type EdtfPoint } from '../../time/edtf.ts';
import { DAY_MS, MINUTE_MS, type Instant } from '../../time/instant.ts';
import { pointBounds } from '../../time/point-bounds.ts';
import { civilInZone, zoneOffsetMs } from '../../time/zone.ts';

/** The time from the start to the end of a date as written; "about" does not widen it. */
export interface DateSpan {
  /** The first day and the day after the last, in days since 1970; absent for an open end. */
  firstDay: number | undefined;
  dayAfter: number | undefined;
  /** The day after those among which the start is; absent where there is none. */
  startAfter: number | undefined;
  /** The instants of start and end, the same for a point, if both have clock times; without an end, the start's. */
  clock: { start: Instant; end: Instant } | undefined;
  /** Ms that local clocks without an offset were ahead of UTC by, where that is no whole number of minutes:
   *  before time zones, such a time has no offset that can be written, and no better form than the clock's own. */
  localMs: number | undefined;
}

/** The span of a date; clocks written without an offset are the zone's, and so are their days. */
export function spanOf(date: Edtf, zone: string): DateSpan {
  const [starts, ends] = sidesOf(date).map((points, i) =>
    isOpenSet(date, i === 0 ? 'from' : 'to') ? [] : points,
  ) as [EdtfPoint[], EdtfPoint[]];
  const firstDay = min(starts, (p) => daysOf(p, zone)[0]);
  const last = max(ends, (p) => daysOf(p, zone)[1]);
  // A clock time and a bare date may count days in different zones.
  const dayAfter = last === undefined ? last : Math.max(last, (firstDay ?? -Infinity) + 1);
  const startAfter = max(starts, (p) => daysOf(p, zone)[1]);
  const clock = clockOf(starts, ends, zone);
  const localMs = clock && localMsOf([...starts, ...ends], clock.start, zone);
  return { firstDay, dayAfter, startAfter, clock, localMs };
}

function localMsOf(points: EdtfPoint[], start: Instant, zone: string): number | undefined {
  const offsetMs = zoneOffsetMs(zone, start);
  const isLocal = points.every(({ offsetMinutes }) => offsetMinutes === undefined);
  return isLocal && offsetMs % MINUTE_MS !== 0 ? offsetMs : undefined;
}

function daysOf(point: EdtfPoint, zone: string): [number, number] {
  if (point.hour === undefined) {
    // Read in UTC, a bare date keeps its own days, whatever the zone.
    const { earliest, latest } = boundsOf(point, 'UTC');
    return [Math.round(earliest / DAY_MS), Math.round(latest / DAY_MS)];
  }
  const { year, month, day } = civilInZone(boundsOf(point, zone).earliest, zone);
  const first = daysFromCivil(year, month, day);
  return [first, first + 1];
}

function clockOf(starts: EdtfPoint[], ends: EdtfPoint[], zone: string): DateSpan['clock'] {
  if (starts.length === 0) return undefined;
  if ([...starts, ...ends].some(({ hour }) => hour === undefined)) return undefined;
  const at = (point: EdtfPoint) => boundsOf(point, zone).earliest;
  const start = min(starts, at)!;
  return { start, end: max(ends, at) ?? start };
}

function boundsOf(point: EdtfPoint, zone: string) {
  return pointBounds({ ...point, approximate: false }, zone);
}

/** A day as ISO 8601 has it: `2020-01-06`; with a sign and more digits beyond the years 0 to 9999. */
export function isoDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${isoYear(year)}-${pad(month)}-${pad(day)}`;
}

/** An instant to the second, as ISO 8601 has it: in UTC, or `localMs` ahead of it, which is not written. */
export function isoInstant(t: Instant, localMs?: number): string {
  const { year, month, day, hour, minute, second } = instantToCivil(t + (localMs ?? 0));
  const clock = [hour, minute, second].map((n) => pad(n)).join(':');
  return `${isoYear(year)}-${pad(month)}-${pad(day)}T${clock}${localMs === undefined ? 'Z' : ''}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return (year < 0 ? '-' : '+') + pad(Math.abs(year), 6);
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
