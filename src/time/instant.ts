/** Milliseconds UTC since 1970, proleptic Gregorian, as one float64. Beyond ±285,000 years it is
 *  coarser than a millisecond; at the limits its step is 131 seconds, still far below a day. */
export type Instant = number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The mean Gregorian year, 365.2425 days. */
export const YEAR_MS = 365.2425 * DAY_MS;

// 719,528 days lie between 1 January of year 0 and 1970; both limits are multiples of 400 years.
const LIMIT_DAYS = 20e9 * 365.2425;

/** The start of the astronomical year −20,000,000,000. */
export const MIN_INSTANT: Instant = (-LIMIT_DAYS - 719_528) * DAY_MS;

/** The end of the year 20,000,000,000, a leap year. */
export const MAX_INSTANT: Instant = (LIMIT_DAYS - 719_528 + 366) * DAY_MS;
