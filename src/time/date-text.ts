import type { Civil } from './civil.ts';
import { formatDeep } from './duration.ts';
import type { EdtfPoint } from './edtf-point.ts';
import { formatNumber, monthName } from './intl.ts';
import { pointBounds } from './point-bounds.ts';
import type { DateStyle, DateWords } from './words.ts';
import { civilInZone } from './zone.ts';

/** The parts of a date in words, so that parts shared by several dates can be written once. */
export interface DateText {
  /** From the smallest unit to the largest: "6", "January", "2020". */
  parts: string[];
  era: 'bce' | 'ce' | undefined;
  /** "20:00" */
  time: string | undefined;
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
  const { year, month, day } = clock ?? p;
  const deep = deepYear(year, style);
  return {
    parts: [
      ...(day ? [dayText(day, style)] : []),
      ...(month ? [monthName(style, month, 'long')] : []),
      ...(p.season ? [style.words.season[p.season]] : []),
      deep ?? yearText(year, p.unspecifiedYearDigits ?? 0, style),
    ],
    era: deep ? undefined : eraOf(year, p.unspecifiedYearDigits),
    time: clock && clockText(clock, style, p.second !== undefined),
    approximate: p.approximate,
    uncertain: p.uncertain,
  };
}

function startOf(p: EdtfPoint, zone: string): number {
  return pointBounds({ ...p, approximate: false }, zone).earliest;
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

// From a million years on, four digits of the distance to year 1: more than is known.
function deepYear(year: number, style: DateStyle): string | undefined {
  const years = Number((year < 1 ? 1 - year : year).toPrecision(4));
  if (years < 1e6) return undefined;
  return formatDeep(years, style, year < 1 ? style.words.ago : style.words.ahead, 3);
}

/** The text of one date. */
export function joinDate(d: DateText, words: DateWords): string {
  return wrap(d, d.parts.join(' '), d.time, words);
}

function wrap(d: DateText, dateParts: string, time: string | undefined, words: DateWords): string {
  const date = d.era ? words[d.era](dateParts) : dateParts;
  const whole = time ? words.at(date, time) : date;
  const about = d.approximate ? words.about(whole) : whole;
  return d.uncertain ? words.uncertain(about) : about;
}

/** The text of several dates, joined by `combine`; shared parts are written once: the month
 *  and year of "6 or 7 January 2020", the day of "6 January 2020, 20:00–22:00". Dates of different
 *  units, eras or certainty are written in full. */
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
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain
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
