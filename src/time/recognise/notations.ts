// Dates as programs and standards write them that are no EDTF of the levels that are read. All take what
// `plain` returns.
import { civilFromDays, daysFromCivil } from '../civil.ts';
import { parsePoint } from '../edtf-point.ts';
import { DAY_MS } from '../instant.ts';
import { readForms, type Form } from './forms.ts';

const SECOND_MS = 1000;
/** What spreadsheets call the days of 1954 to 2064: no more likely a year than a day. */
const SHEET_DAYS = [20_000, 60_000] as const;

const two = (n: number) => String(n).padStart(2, '0');

const NOTATIONS: readonly Form[] = [
  // Seconds and milliseconds since 1970, as clocks of computers count.
  [/^(\d{9,10})$/, (n) => ofClock(Number(n) * SECOND_MS)],
  [/^(\d{12,13})$/, (n) => ofClock(Number(n))],
  [/^(\d{5,11})$/, (n) => (isSheetDay(Number(n)) ? '' : `Y${Number(n)}`)],
  // Weeks and days of a year (ISO 8601).
  [/^(\d{4})-?w([0-4]\d|5[0-3])$/, (y, w) => `${ofWeek(y, w, 1)}/${ofWeek(y, w, 7)}`],
  [/^(\d{4})-?w([0-4]\d|5[0-3])-?([1-7])$/, (y, w, d) => ofWeek(y, w, Number(d))],
  [/^(\d{4})-(\d{3})$/, (y, n) => ofYear(y, Number(n))],
  [/^(\d{4})[- ]?q([1-4])$/, (y, q) => months(y, +q * 3 - 2, +q * 3)],
  [/^(?:h([12]) (\d{4}))$/, (h, y) => months(y, +h * 6 - 5, +h * 6)],
  // A year, a day, a month; a month and a year.
  [/^(\d{4})-(1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])$/, (y, d, m) => `${y}-${m}-${d}`],
  [/^(\d{1,2})[-/.](\d{4})$/, (m, y) => `${y}-${two(+m)}`],
  [/^(\d{4}) – (\d{1,2}) – (\d{1,2})$/, (y, m, d) => `${y}-${two(+m)}-${two(+d)}`],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?$/, cjk],
  [/^-(\d{1,3}-\d\d(?:-\d\d)?)$/, (date) => bothYearsBefore(date)],
  // What databases keep of a date of which less is known, or a date with the zone of its clock.
  [/^(\d{4})-00(?:-00)?$/, (y) => y],
  [/^(\d{4}-\d\d)-00$/, (month) => month],
  [/^\+?(\d{4}-\d\d-\d\d)(?:z|[+-]\d\d:\d\d)?$/, (date) => date],
  [/^(\d\d)(?:--|__|\?\?)$/, (century) => `${century}XX`],
  [/^(\d{3})[-_]$/, (decade) => `${decade}X`],
  // EDTF of level 2, and the draft of 2012.
  [/^y?(-?\d+(?:\.\d+)?)e(\d{1,2})(?:s\d+)?$/, (n, e) => year(Number(`${n}e${e}`))],
  [/^(y?-?\d+)s\d+$/, (n) => `${n.startsWith('y') ? year(Number(n.slice(1))) : n}~`],
  [/^(-?\d[\dxu]{3}(?:-[\dxu]{2}){0,2})$/, (date) => date.replace(/[xu]/g, 'X')],
  [/^(\d{4}-\d\d-\d\d) ?t?(\d\d)[.h](\d\d)$/, (date, h, m) => `${date}T${h}:${m}`],
];

/** The EDTF of one date in such a notation; two where it may be read in two ways; none where it is none. */
export function readNotation(text: string): string[] {
  const dates = readForms(NOTATIONS, text);
  return dates.length > 0 ? dates : qualified(text);
}

// Level 2 qualifies parts of a date, `2004-06-~11`; level 1 only the whole.
function qualified(text: string): string[] {
  const marks = text.match(/[~?%]/g);
  const bare = text.replace(/ ?[~?%] ?/g, '');
  if (!marks || !parsePoint(bare)) return [];
  const isBoth = marks.includes('%') || (marks.includes('~') && marks.includes('?'));
  return [bare + (isBoth ? '%' : marks[0])];
}

function dayText(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function ofClock(ms: number): string {
  const seconds = Math.floor((ms % DAY_MS) / SECOND_MS);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor).map(two);
  return `${dayText(Math.floor(ms / DAY_MS))}T${clock.join(':')}Z`;
}

function isSheetDay(days: number): boolean {
  return days > SHEET_DAYS[0] && days < SHEET_DAYS[1];
}

/** Week 1 is that of 4 January; weeks begin on Monday. Day 0 of 1970 was a Thursday. */
function ofWeek(year: string, week: string, day: number): string {
  const fourth = daysFromCivil(Number(year), 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return dayText(monday + (Number(week) - 1) * 7 + day - 1);
}

function ofYear(year: string, day: number): string {
  const text = dayText(daysFromCivil(Number(year), 1, 1) + day - 1);
  return day > 0 && text.startsWith(year) ? text : '';
}

function months(year: string, from: number, to: number): string {
  return `${year}-${two(from)}/${year}-${two(to)}`;
}

function cjk(y: string, m: string, d: string | undefined): string {
  return [y, two(+m), ...(d === undefined ? [] : [two(+d)])].join('-');
}

function year(n: number): string {
  if (Math.abs(n) > 9999) return `Y${n}`;
  return `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`;
}

/** Of "-44-03-15" the year may be counted, 44 BCE, or be astronomical, with year 0. */
function bothYearsBefore(date: string): string[] {
  const [y, ...rest] = date.split('-') as [string, ...string[]];
  return [Number(y) - 1, Number(y)].map((n) => [year(-n || 0), ...rest].join('-'));
}
