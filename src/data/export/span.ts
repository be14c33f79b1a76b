import { civilFromDays, daysFromCivil, instantToCivil } from '../../time/civil.ts';
import type { Edtf, EdtfEnd, EdtfPoint } from '../../time/edtf.ts';
import { DAY_MS, type Instant } from '../../time/instant.ts';
import { pointBounds } from '../../time/point-bounds.ts';
import { civilInZone } from '../../time/zone.ts';

/** The time from the start to the end of a date as written; "about" does not widen it. */
export interface DateSpan {
  /** The first day and the day after the last, in days since 1970; absent for an open end. */
  firstDay: number | undefined;
  dayAfter: number | undefined;
  /** The instants of start and end, the same for a point, if both have clock times. */
  clock: { start: Instant; end: Instant } | undefined;
}

/** The span of a date; clocks written without an offset are the zone's, and so are their days. */
export function spanOf(date: Edtf, zone: string): DateSpan {
  const [starts, ends] = sidesOf(date);
  const firstDay =
    starts.length > 0 ? Math.min(...starts.map((p) => daysOf(p, zone)[0])) : undefined;
  const last = ends.length > 0 ? Math.max(...ends.map((p) => daysOf(p, zone)[1])) : undefined;
  // A clock time and a bare date may count days in different zones.
  const dayAfter = last === undefined ? last : Math.max(last, (firstDay ?? -Infinity) + 1);
  return { firstDay, dayAfter, clock: clockOf(starts, ends, zone) };
}

function sidesOf(date: Edtf): [EdtfPoint[], EdtfPoint[]] {
  if (date.type === 'interval') return [endOf(date.start), endOf(date.end)];
  const points =
    date.type === 'point'
      ? [date]
      : date.members.flatMap((member) => ('from' in member ? [member.from, member.to] : [member]));
  return [points, points];
}

function endOf(end: EdtfEnd): EdtfPoint[] {
  return typeof end === 'string' ? [] : [end];
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
  if (starts.length === 0 || ends.length === 0) return undefined;
  if ([...starts, ...ends].some(({ hour }) => hour === undefined)) return undefined;
  const at = (point: EdtfPoint) => boundsOf(point, zone).earliest;
  return { start: Math.min(...starts.map(at)), end: Math.max(...ends.map(at)) };
}

function boundsOf(point: EdtfPoint, zone: string) {
  return pointBounds({ ...point, approximate: false }, zone);
}

/** A day as ISO 8601 has it: `2020-01-06`; with a sign and more digits beyond the years 0 to 9999. */
export function isoDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${isoYear(year)}-${pad(month)}-${pad(day)}`;
}

/** An instant in UTC to the second, as ISO 8601 has it. */
export function isoInstant(t: Instant): string {
  const { year, month, day, hour, minute, second } = instantToCivil(t);
  return `${isoYear(year)}-${pad(month)}-${pad(day)}T${[hour, minute, second].map((n) => pad(n)).join(':')}Z`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return (year < 0 ? '-' : '+') + pad(Math.abs(year), 6);
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
