import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, YEAR_MS } from './instant.ts';
import { formatCount } from './intl.ts';
import type { DateStyle, DeepUnit, DurationUnit, PluralForms } from './words.ts';

const UNITS: [DurationUnit, number][] = [
  ['year', YEAR_MS],
  ['month', YEAR_MS / 12],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
  ['second', SECOND_MS],
];

// The largest relative error of a rounded count: 5 years for 5.4, but 18 months for 1.5 years.
const TOLERANCE = 0.15;

/** A length of time in the largest unit whose whole number is at most 15% off: "5 years",
 *  "2 weeks", "18 months"; from 10,000 years to three digits, from a million to a tenth of a
 *  million or billion. The sign is ignored. */
export function formatDuration(ms: number, style: DateStyle): string {
  const lengthMs = Math.abs(ms);
  const years = Number((lengthMs / YEAR_MS).toPrecision(3));
  if (years >= 1e6) return formatDeep(years, style, style.words.deep, 1);
  if (years >= 1e4) return formatCount(style, years, style.words.duration.year);
  const [unit, unitMs] = UNITS.find(([, u]) => fits(lengthMs / u)) ?? UNITS.at(-1)!;
  return formatCount(style, Math.round(lengthMs / unitMs), style.words.duration[unit]);
}

function fits(count: number): boolean {
  // From below, one unit must be nearly full: 11 months are no year.
  return count >= 0.97 && Math.abs(Math.round(count) - count) <= TOLERANCE * count;
}

/** A million years or more, in millions or billions with a number of decimals. */
export function formatDeep(
  years: number,
  style: DateStyle,
  forms: Record<DeepUnit, PluralForms>,
  decimals: number,
): string {
  const [unit, scale] = years >= 1e9 ? (['billion', 1e9] as const) : (['million', 1e6] as const);
  return formatCount(style, Number((years / scale).toFixed(decimals)), forms[unit]);
}
