import { civilToInstant, daysFromCivil } from './civil.ts';
import type { EdtfPoint } from './edtf-point.ts';
import {
  DAY_MS,
  HOUR_MS,
  MAX_INSTANT,
  MIN_INSTANT,
  MINUTE_MS,
  SECOND_MS,
  YEAR_MS,
  type Instant,
} from './instant.ts';
import { instantAtLocal } from './zone.ts';

/** The unit that a date is given in. */
export type Precision =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'megayear'
  | 'gigayear';

/** The earliest instant of a date, and the end of the last unit in which it may have been. */
export interface Bounds {
  earliest: Instant;
  /** Exclusive */
  latest: Instant;
}

const CLOCK_MS = { hour: HOUR_MS, minute: MINUTE_MS, second: SECOND_MS };

/** The unit a point is given in. An approximate year of five digits or more is as precise as its
 *  last digit that is not zero: `Y-13800000000~` is in hundreds of millions, a 'megayear'. */
export function precisionOf(p: EdtfPoint): Precision {
  if (p.hour !== undefined) return clockUnit(p);
  if (p.day !== undefined) return 'day';
  if (p.month !== undefined) return 'month';
  if (p.season !== undefined) return 'season';
  const zeros = Math.round(Math.log10(yearsOf(p)));
  if (zeros > 2) return zeros < 6 ? 'millennium' : zeros < 9 ? 'megayear' : 'gigayear';
  return (['year', 'decade', 'century'] as const)[zeros]!;
}

function clockUnit(p: EdtfPoint): 'hour' | 'minute' | 'second' {
  return p.second !== undefined ? 'second' : p.minute !== undefined ? 'minute' : 'hour';
}

// The power of ten, in years, of the unit of a date without a month.
function yearsOf({ year, unspecifiedYearDigits = 0, approximate }: EdtfPoint): number {
  if (!approximate || Math.abs(year) <= 9999) return 10 ** unspecifiedYearDigits;
  return 10 ** /0*$/.exec(String(year))![0].length;
}

/** The bounds of a point in a time zone; a written offset overrides the zone.
 *  Approximate points are widened on each side by half their unit, those with a clock by 30 minutes
 *  (30 seconds where the seconds are given); uncertain ones are not widened. Seasons are the
 *  northern meteorological ones, and winter runs into the next year. */
export function pointBounds(p: EdtfPoint, zone: string): Bounds {
  const bounds = p.hour === undefined ? dateBounds(p, zone) : clockBounds(p, zone);
  if (!p.approximate) return bounds;
  const slackMs = slackMsOf(p, bounds);
  return {
    earliest: Math.max(MIN_INSTANT, bounds.earliest - slackMs),
    latest: Math.min(MAX_INSTANT, bounds.latest + slackMs),
  };
}

function slackMsOf(p: EdtfPoint, { earliest, latest }: Bounds): number {
  if (p.hour !== undefined) return p.second === undefined ? 30 * MINUTE_MS : 30 * SECOND_MS;
  return Math.max(latest - earliest, Math.abs(p.year) > 9999 ? yearsOf(p) * YEAR_MS : 0) / 2;
}

function clockBounds(p: EdtfPoint, zone: string): Bounds {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = p;
  const localMs = civilToInstant({ year, month, day, hour, minute, second, ms: 0 });
  const earliest =
    p.offsetMinutes === undefined
      ? instantAtLocal(localMs, zone)
      : localMs - p.offsetMinutes * MINUTE_MS;
  return { earliest, latest: earliest + CLOCK_MS[clockUnit(p)] };
}

function dateBounds(p: EdtfPoint, zone: string): Bounds {
  const [from, to] = dateDays(p);
  return {
    earliest: instantAtLocal(from * DAY_MS, zone),
    latest: instantAtLocal(to * DAY_MS, zone),
  };
}

function dateDays({ year, month, season, day, unspecifiedYearDigits = 0 }: EdtfPoint) {
  const [m, d] = [season ? (season - 20) * 3 : (month ?? 1), day ?? 1];
  const years = season || month ? 0 : 10 ** unspecifiedYearDigits;
  const months = season ? 3 : month && !day ? 1 : 0;
  return [
    daysFromCivil(year, m, d),
    daysFromCivil(year + years, m + months, d + (day ? 1 : 0)),
  ] as const;
}
