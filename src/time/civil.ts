import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from './instant.ts';

/** A reading of calendar and clock in no particular zone, proleptic Gregorian. Years are
 *  astronomical: 0 is 1 BCE, −43 is 44 BCE. */
export interface Civil {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 to below 1000; may have a fraction */
  ms: number;
}

const ERA_DAYS = 146_097; // 400 Gregorian years
const EPOCH_DAYS = 719_468; // from 1 March of year 0 to 1970

/** Days from 1 January 1970 to a date of any year. Months and days past the end of their year or
 *  month run over into the next, so `(2020, 13, 1)` is 1 January 2021.
 *  From Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3; // the year begins in March, so that leap days come last
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_DAYS;
}

/** The date a number of days after 1 January 1970; Hinnant's civil_from_days. */
export function civilFromDays(days: number): Pick<Civil, 'year' | 'month' | 'day'> {
  const z = days + EPOCH_DAYS;
  const era = Math.floor(z / ERA_DAYS);
  const dayOfEra = z - era * ERA_DAYS;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number of whole units between 1970 and `t`: the largest count whose float64 product with the
 *  unit is not after `t`. Plain division would miss by one where float64 is coarse. */
export function wholeUnits(t: number, unitMs: number): number {
  const count = Math.round(t / unitMs);
  return count * unitMs > t ? count - 1 : count;
}

/** The instant of a civil reading taken as UTC. */
export function civilToInstant(c: Civil): Instant {
  const timeMs = c.hour * HOUR_MS + c.minute * MINUTE_MS + c.second * SECOND_MS + c.ms;
  return daysFromCivil(c.year, c.month, c.day) * DAY_MS + timeMs;
}

/** Calendar and clock in UTC at an instant of any year. */
export function instantToCivil(t: Instant): Civil {
  const days = wholeUnits(t, DAY_MS);
  const timeMs = t - days * DAY_MS;
  return {
    ...civilFromDays(days),
    hour: Math.floor(timeMs / HOUR_MS),
    minute: Math.floor(timeMs / MINUTE_MS) % 60,
    second: Math.floor(timeMs / SECOND_MS) % 60,
    ms: timeMs % SECOND_MS,
  };
}
