import { range } from 'd3';
import type { CalendarUnit } from './calendar.ts';
import type { Civil } from './civil.ts';
import {
  clockText,
  dayText,
  describePoint,
  joinDate,
  isDeep,
  joinDates,
  yearWithEra,
  zoneClock,
  type DateText,
} from './date-text.ts';
import { formatDeep } from './duration.ts';
import type { Edtf, EdtfEnd, EdtfMember, EdtfPoint, EdtfRun } from './edtf.ts';
import type { Season } from './edtf-point.ts';
import type { Instant } from './instant.ts';
import { formatNumber, formatUmmAlQura, monthName } from './intl.ts';
import { precisionOf, type Precision } from './point-bounds.ts';
import type { DateStyle, DateWords, RunUnit } from './words.ts';
import { civilInZone } from './zone.ts';

export { formatDuration } from './duration.ts';
export type { DateStyle } from './words.ts';

/** An EDTF date in words: "6 January 2020, 20:00", "about November 2019 – 5 January 2020", "6 or 7
 *  January 2020", "one day from 3 to 8 January 2020", "44 BCE", "13.8 billion years ago". Dates that
 *  say different things have different words. Clocks are shown by `zone`; those written without an
 *  offset are read by `eventZone`. */
export function formatEdtfDate(
  e: Edtf,
  style: DateStyle,
  zone: string,
  eventZone: string = zone,
): string {
  const { words } = style;
  const describe = (p: EdtfPoint) => describePoint(p, style, zone, eventZone);
  if (e.type === 'point') return joinDate(describe(e), words);
  return e.type === 'interval'
    ? formatInterval(e.start, e.end, words, describe)
    : formatSet(e.members, words, describe);
}

function formatInterval(
  start: EdtfEnd,
  end: EdtfEnd,
  words: DateWords,
  describe: (p: EdtfPoint) => DateText,
): string {
  const text = (p: EdtfPoint) => joinDate(describe(p), words);
  if (typeof start !== 'string' && typeof end !== 'string') {
    return formatRange(start, end, words, describe);
  }
  if (typeof start !== 'string') {
    return end === 'open' ? words.since(text(start)) : words.range(text(start), words.unknown);
  }
  if (typeof end === 'string') throw new Error('an interval without a date');
  return start === 'open' ? words.until(text(end)) : words.range(words.unknown, text(end));
}

function formatRange(
  from: EdtfPoint,
  to: EdtfPoint,
  words: DateWords,
  describe: (p: EdtfPoint) => DateText,
): string {
  return joinDates([describe(from), describe(to)], words, ([a, b]) => words.range(a!, b!));
}

function formatSet(
  members: EdtfMember[],
  words: DateWords,
  describe: (p: EdtfPoint) => DateText,
): string {
  const points = members.filter((m): m is EdtfPoint => !('from' in m));
  if (points.length === members.length) return joinDates(points.map(describe), words, words.oneOf);
  return words.oneOf(
    members.map((m) =>
      'from' in m ? formatRun(m, words, describe) : joinDate(describe(m), words),
    ),
  );
}

function formatRun(
  { from, to }: EdtfRun,
  words: DateWords,
  describe: (p: EdtfPoint) => DateText,
): string {
  const text = (p: EdtfPoint) => joinDate(describe(p), words);
  if (!from) return words.orEarlier(text(to!));
  if (!to) return words.orLater(text(from));
  const one = words.one[runUnit(from, to)];
  const combine = (dates: string[]) => one(dates[0]!, dates[1]!);
  const ends = [from, to].map(text);
  if (ends[0] === ends[1]) return ends[0]!;
  // "Some time 6 January 2020, from 20:00 to 21:00" would be no sentence: clocks share no day.
  return from.hour === undefined
    ? joinDates([from, to].map(describe), words, combine)
    : combine(ends);
}

function runUnit(from: EdtfPoint, to: EdtfPoint): RunUnit {
  if ([from, to].some((p) => p.unspecifiedMonth ?? p.unspecifiedDay)) return 'time';
  const unit = precisionOf({ ...from, approximate: false });
  const isCounted = unit === 'day' || unit === 'month' || unit === 'year';
  const isAlike = unit === precisionOf({ ...to, approximate: false });
  return isCounted && isAlike && !isDeep(from.year) ? unit : 'time';
}

/** An instant in words, to a precision, by the clocks of a zone. */
export function formatInstant(
  t: Instant,
  precision: Precision,
  style: DateStyle,
  zone: string,
): string {
  const point = pointOf(civilInZone(t, zone), precision);
  return joinDate(describePoint(point, style, 'UTC', 'UTC'), style.words); // already read in the zone
}

function pointOf(c: Civil, precision: Precision): EdtfPoint {
  const { year, month, day, hour, minute, second } = c;
  const base = { type: 'point', year, approximate: false, uncertain: false } as const;
  if (precision === 'second') return { ...base, month, day, hour, minute, second };
  if (precision === 'minute' || precision === 'hour') return { ...base, month, day, hour, minute };
  if (precision === 'day') return { ...base, month, day };
  if (precision === 'month') return { ...base, month };
  if (precision === 'season') return { ...base, ...seasonOf(c) };
  if (isDeep(year)) return { ...base, year: Number(year.toPrecision(4)) };
  return { ...base, unspecifiedYearDigits: MASKED[precision] };
}

const MASKED: Partial<Record<Precision, number>> = { decade: 1, century: 2, millennium: 3 };

// January and February end the winter of the year before.
function seasonOf({ year, month }: Civil): Pick<EdtfPoint, 'year' | 'season'> {
  if (month < 3) return { year: year - 1, season: 24 };
  return { year, season: (20 + Math.floor(month / 3)) as Season };
}

/** The clock time at an instant, "20:00". */
export function formatTime(t: Instant, style: DateStyle, zone: string): string {
  return zoneClock(t, style, zone);
}

/** The date of an instant in the Umm al-Qura calendar, with its era: "11 Jumada I 1441 AH".
 *  Empty outside 1300 to 1600 AH (November 1882 to November 2174), where its tables end. */
export function formatHijri(t: Instant, style: DateStyle, zone: string): string {
  return t >= UMM_AL_QURA_FROM && t < UMM_AL_QURA_TO ? formatUmmAlQura(style, t, zone) : '';
}

const UMM_AL_QURA_FROM = Date.UTC(1882, 10, 12);
const UMM_AL_QURA_TO = Date.UTC(2174, 10, 25);

/** The label of a tick: "20:00", "4", "Nov", "2014", "500 BCE", "5bn years ago"; the long one is for ticks
 *  without a context: "6 January, 20:00", "4 January", "November 2019", "5 billion years ago". */
export function formatTick(
  t: Instant,
  unit: CalendarUnit,
  style: DateStyle,
  zone: string,
  long: boolean,
): string {
  const c = civilInZone(t, zone);
  if (unit.name === 'year') return tickYear(c.year, unit.step, style, long);
  if (unit.name === 'month' && long) return formatInstant(t, 'month', style, zone);
  if (unit.name === 'month') {
    return style.words.monthsShort?.[c.month - 1] ?? monthName(style, c.month, 'short');
  }
  const date = long
    ? `${dayText(c.day, style)} ${monthName(style, c.month, 'long')}`
    : formatNumber(style, c.day);
  if (unit.name === 'day') return date;
  const time = clockText(c, style, unit.name === 'second');
  return long ? style.words.at(date, time) : time;
}

/** Decimals of a billion or a million years beyond which a year is easier read in full. */
const MOST_DECIMALS = 3;

function tickYear(year: number, step: number, style: DateStyle, long: boolean): string {
  const { words } = style;
  const years = Math.abs(year);
  const decimals = years < 1e6 ? undefined : decimalsOf(years, step);
  if (decimals === undefined) return yearWithEra(year, style);
  const forms = year > 0 ? words.ahead : long ? words.ago : words.agoShort;
  return formatDeep(years, style, forms, decimals);
}

/**
 * The fewest decimals with which neighbouring ticks differ, or, for steps of less than a thousand years,
 * which tell the very year; undefined if those are too many.
 */
function decimalsOf(years: number, step: number): number | undefined {
  const unit = years >= 1e9 ? 1e9 : 1e6;
  if (step >= 1000) return Math.max(0, Math.ceil(Math.log10(unit / step)));
  return range(MOST_DECIMALS + 1).find(
    (digits) => Math.round(Number((years / unit).toFixed(digits)) * unit) === years,
  );
}

/** The full name of the month of an instant: "November". */
export function formatMonth(t: Instant, style: DateStyle, zone: string): string {
  return monthName(style, civilInZone(t, zone).month, 'long');
}

/** The context of ticks of a unit, for the row above them: the day of hours, the month of
 *  days, the year of months; empty for years. */
export function formatContext(
  t: Instant,
  unit: CalendarUnit,
  style: DateStyle,
  zone: string,
): string {
  if (unit.name === 'year') return '';
  if (unit.name === 'month') return yearWithEra(civilInZone(t, zone).year, style);
  return formatInstant(t, unit.name === 'day' ? 'month' : 'day', style, zone);
}
