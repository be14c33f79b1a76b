import type { Civil } from './civil.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from './instant.ts';
import { formatDeep } from './duration.ts';
import type { EdtfPoint } from './edtf-point.ts';
import { formatNumber, monthName } from './intl.ts';
import { pointBounds } from './point-bounds.ts';
import type { DateStyle, DateWords } from './words.ts';
import { civilInZone, timesRead, zoneOffsetMs } from './zone.ts';

/** The parts of a date in words, so that parts shared by several dates can be written once. */
export interface DateText {
  /** From the smallest unit to the largest: "6", "January", "2020". */
  parts: string[];
  era: 'bce' | 'ce' | undefined;
  /** "20:00" */
  time: string | undefined;
  /** The unit that is written XX, of which one is meant. */
  some: 'day' | 'month' | undefined;
  approximate: boolean;
  uncertain: boolean;
}

/** The parts of an EDTF point in a language. Clock times are shown in `zone`; one without an offset is
 *  read in `eventZone`. */
export function describePoint(
  p: EdtfPoint,
  style: DateStyle,
  zone: string,
  eventZone: string,
): DateText {
  const clock = p.hour === undefined ? undefined : civilInZone(startOf(p, eventZone), zone);
  const { month, day } = clock ?? p;
  const year = clock?.year ?? yearToTell(p);
  const deep = deepYear(year, style);
  const era = deep ? undefined : eraOf(year, p.unspecifiedYearDigits);
  const isYearKnown = !!month && !era && !p.unspecifiedYearDigits && style.brief?.year === year;
  return {
    parts: [
      ...(day ? [dayText(day, style)] : []),
      ...(month ? [monthName(style, month, style.brief ? 'short' : 'long')] : []),
      ...(p.season ? [style.words.season[p.season]] : []),
      ...(isYearKnown ? [] : [deep ?? yearText(year, p.unspecifiedYearDigits ?? 0, style)]),
    ],
    era,
    time: clock && pointTime(p, style, zone, eventZone),
    some: p.unspecifiedDay ? 'day' : p.unspecifiedMonth ? 'month' : undefined,
    approximate: p.approximate,
    uncertain: p.uncertain,
  };
}

// A leap second is not counted in UTC: it is told as the second before it with its own number.
function startOf(p: EdtfPoint, zone: string): Instant {
  const second = p.second && Math.min(p.second, 59);
  return pointBounds({ ...p, second, approximate: false }, zone).earliest;
}

// "About 200,000 BCE" is the astronomical year -200000, not -199999: what is round is meant round.
function yearToTell(p: EdtfPoint): number {
  const { year } = p;
  const isYear = !(p.month ?? p.season ?? p.unspecifiedMonth ?? p.unspecifiedYearDigits);
  const isRound = p.approximate && isYear && year < 0 && year % 10 === 0;
  return isRound && !isDeep(year) ? year + 1 : year;
}

/** The clock time of a point that has one, in `zone`: an hour is told as an hour, and seconds where they are written. */
export function pointTime(p: EdtfPoint, style: DateStyle, zone: string, eventZone: string): string {
  const t = startOf(p, eventZone);
  if (p.minute === undefined) {
    return style.words.within(zoneClock(t, style, zone), zoneClock(t + HOUR_MS, style, zone));
  }
  return zoneClock(t, style, zone, p.second);
}

/** The clock time at an instant, "20:00" or "20:00:15"; with the offset from UTC, "02:30 (UTC+2)", in
 *  the hour that clocks repeat.
 *  @param second its number, where seconds are told: 60 for a leap second */
export function zoneClock(t: Instant, style: DateStyle, zone: string, second?: number): string {
  const civil = civilInZone(t, zone);
  const text = clockText({ ...civil, second: second ?? 0 }, style, second !== undefined);
  const offsetMs = zoneOffsetMs(zone, t);
  return timesRead(t + offsetMs, zone) < 2 ? text : `${text} (${offsetText(offsetMs)})`;
}

// In Latin digits everywhere: "UTC+2" is a symbol, and mixed with Arabic digits it would turn around.
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / MINUTE_MS;
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return `UTC${offsetMs < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A day of the month, as written before the month's name. */
export function dayText(day: number, style: DateStyle): string {
  const digits = formatNumber(style, day);
  return style.words.day?.(day, digits) ?? digits;
}

/** A clock time, "20:00" or "20:00:15". */
export function clockText(c: Civil, style: DateStyle, seconds: boolean): string {
  const fields = seconds ? [c.hour, c.minute, c.second] : [c.hour, c.minute];
  return fields.map((n) => formatNumber(style, n, 2)).join(':');
}

function eraOf(year: number, masked = 0): DateText['era'] {
  const isBce = masked ? year < 0 : year < 1; // the decade 000X holds year 0 and is the first of ours
  return isBce ? 'bce' : year < 1000 ? 'ce' : undefined;
}

// Masks hide digits of the astronomical year as written, and those grow on both sides of year 0.
function yearText(year: number, masked: number, style: DateStyle): string {
  if (!masked) return formatNumber(style, year < 1 ? 1 - year : year);
  const unit = 10 ** masked;
  const index = Math.floor(Math.abs(year) / unit);
  if (masked === 2) return style.words.century(index + 1);
  if (masked === 3) return style.words.millennium(index + 1);
  return style.words.decade(index * unit, formatNumber(style, index * unit));
}

/** A year in full, however long ago, with its era if a bare number would mislead. */
export function yearWithEra(year: number, style: DateStyle): string {
  const era = eraOf(year);
  const text = yearText(year, 0, style);
  return era ? style.words[era](text) : text;
}

/** Whether a year is told in millions or billions from now. */
export function isDeep(year: number): boolean {
  return Math.abs(year) >= 1e6;
}

// From a million years on no year is counted from 1 BCE or from today: the number is told as written.
function deepYear(year: number, style: DateStyle): string | undefined {
  if (!isDeep(year)) return undefined;
  return formatDeep(Math.abs(year), style, year < 1 ? style.words.ago : style.words.ahead, 9);
}

/** The text of one date. */
export function joinDate(d: DateText, words: DateWords): string {
  return wrap(d, d.parts.join(' '), d.time, words);
}

function wrap(d: DateText, dateParts: string, time: string | undefined, words: DateWords): string {
  const period = d.era ? words[d.era](dateParts) : dateParts;
  const date = d.some ? words.some[d.some](period) : period;
  const whole = time ? words.at(date, time) : date;
  const about = d.approximate ? words.about(whole) : whole;
  return d.uncertain ? words.uncertain(about) : about;
}

/** The text of several dates, joined by `combine`; shared parts are written once: the month
 *  and year of "6 or 7 January 2020", the day of "6 January 2020, 20:00–22:00". Dates of different
 *  units or eras are all written out, and so are qualified ones: "about" holds for one date alone. */
export function joinDates(
  dates: DateText[],
  words: DateWords,
  combine: (texts: string[]) => string,
): string {
  const [first] = dates as [DateText];
  const whole = dates.map((d) => joinDate(d, words));
  if (whole.every((text) => text === whole[0])) return whole[0]!;
  if (!dates.every((d) => isAlike(d, first))) return combine(whole);
  const shared = sharedParts(dates);
  const suffix = first.parts.slice(first.parts.length - shared);
  if (first.time) {
    return suffix.length < first.parts.length
      ? combine(whole)
      : wrap(first, suffix.join(' '), combine(dates.map((d) => d.time!)), words);
  }
  const heads = dates.map((d) => d.parts.slice(0, d.parts.length - shared).join(' '));
  return wrap(first, [combine(heads), ...suffix].join(' '), undefined, words);
}

function isAlike(a: DateText, b: DateText): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.era === b.era &&
    !a.time === !b.time &&
    ![a, b].some(({ approximate, uncertain, some }) => approximate || uncertain || some)
  );
}

// The number of largest units in which all dates agree.
function sharedParts(dates: DateText[]): number {
  const parts = dates[0]!.parts;
  let shared = 0;
  const agrees = (d: DateText) => d.parts.at(-1 - shared) === parts.at(-1 - shared);
  while (shared < parts.length && dates.every(agrees)) shared++;
  return shared;
}
