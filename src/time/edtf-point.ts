import { daysFromCivil } from './civil.ts';

/** One EDTF date or date-time. */
export interface EdtfPoint {
  type: 'point';
  /** Astronomical: 0 is 1 BCE. With unspecified digits, the earliest year they allow. */
  year: number;
  /** The number of X at the end of the year: 1 for a decade, 2 for a century, 3 for a millennium. */
  unspecifiedYearDigits?: number | undefined;
  month?: number | undefined;
  /** The month is written XX. */
  unspecifiedMonth?: boolean | undefined;
  /** 21 spring, 22 summer, 23 autumn, 24 winter */
  season?: Season | undefined;
  day?: number | undefined;
  /** The day is written XX. */
  unspecifiedDay?: boolean | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** Minutes ahead of UTC as written; absent if the text has no offset. */
  offsetMinutes?: number | undefined;
  approximate: boolean;
  uncertain: boolean;
}

export type Season = 21 | 22 | 23 | 24;

// ISO 8601-2 levels 0 and 1; a clock may stop at the hour or minute, and a qualifier may follow it.
const POINT =
  /^(?:Y(-?[1-9]\d{4,})|(-?)(?=[\dX]{4}(?![\dX]))(\d+)(X*)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)([~?%]?)$/;

const number = (digits: string | undefined) =>
  digits === undefined || digits === 'XX' ? undefined : Number(digits);

/** Reads one EDTF date, `YYYY[-MM[-DD[Thh[:mm[:ss]][Z|±hh:mm]]]]`, a season `YYYY-21`…`24` or a long
 *  year `Y-13800000000`, each with `~`, `?` or `%` at its end. Digits are unspecified from the right
 *  only (`201X`, `2004-XX-XX`, not `2004-XX-12`). Undefined for all else and for dates and clocks
 *  that do not exist. */
export function parsePoint(text: string): EdtfPoint | undefined {
  const found = POINT.exec(text);
  if (!found) return undefined;
  const [, longYear, sign, digits, masked, month, day, hour, minute, second, offset, mark] = found;
  const monthOrSeason = number(month);
  const isSeason = monthOrSeason !== undefined && monthOrSeason > 20;
  const point: EdtfPoint = {
    type: 'point',
    year: longYear ? Number(longYear) : readYear(sign!, digits!, masked!),
    unspecifiedYearDigits: masked?.length || undefined,
    month: isSeason ? undefined : monthOrSeason,
    unspecifiedMonth: month === 'XX' || undefined,
    season: isSeason ? (monthOrSeason as Season) : undefined,
    day: number(day),
    unspecifiedDay: day === 'XX' || undefined,
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    offsetMinutes: offset ? readOffset(offset) : undefined,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  return isReal(point) ? point : undefined;
}

function readYear(sign: string, digits: string, masked: string): number {
  return sign ? -Number(digits + masked.replaceAll('X', '9')) : Number(digits.padEnd(4, '0'));
}

function readOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) return NaN;
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes) || 0;
}

function isReal(p: EdtfPoint): boolean {
  return (
    !Object.is(p.year, -0) &&
    isFromTheRight(p) &&
    isDate(p) &&
    (p.hour ?? 0) < 24 &&
    (p.minute ?? 0) < 60 &&
    isSecond(p) &&
    !Number.isNaN(p.offsetMinutes)
  );
}

// A leap second ends an hour of UTC, so the last minute of some half or whole hour anywhere.
function isSecond({ minute = 0, second = 0 }: EdtfPoint): boolean {
  return second < 60 || (second === 60 && minute % 15 === 14);
}

function isFromTheRight(p: EdtfPoint): boolean {
  const yearLost = p.unspecifiedYearDigits !== undefined;
  const monthLost = p.unspecifiedMonth === true;
  if (yearLost && (p.month ?? p.season) !== undefined) return false;
  if ((yearLost || monthLost) && p.day !== undefined) return false;
  return !p.unspecifiedDay || p.hour === undefined;
}

function isDate({ year, month, season, day, unspecifiedDay }: EdtfPoint): boolean {
  if (season !== undefined) return season <= 24 && day === undefined && !unspecifiedDay;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  const monthDays = daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);
  return day === undefined || (day >= 1 && day <= monthDays);
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** The canonical EDTF text of a point; `parsePoint` reads it back to the same point. */
export function formatPoint(p: EdtfPoint): string {
  const date = [formatYear(p)];
  if (p.season ?? p.month) date.push(pad((p.season ?? p.month)!));
  if (p.unspecifiedMonth) date.push('XX');
  if (p.day) date.push(pad(p.day));
  if (p.unspecifiedDay) date.push('XX');
  const mark = p.approximate ? (p.uncertain ? '%' : '~') : p.uncertain ? '?' : '';
  return date.join('-') + formatClock(p) + mark;
}

function formatYear({ year, unspecifiedYearDigits: masked = 0 }: EdtfPoint): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = pad(Math.abs(year), 4).slice(0, 4 - masked);
  return (year < 0 ? '-' : '') + digits + 'X'.repeat(masked);
}

function formatClock({ hour, minute, second, offsetMinutes }: EdtfPoint): string {
  if (hour === undefined) return '';
  const clock = [hour, minute, second].filter((n) => n !== undefined).map((n) => pad(n));
  return `T${clock.join(':')}${formatOffset(offsetMinutes)}`;
}

function formatOffset(offsetMinutes: number | undefined): string {
  if (offsetMinutes === undefined) return '';
  if (offsetMinutes === 0) return 'Z';
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
