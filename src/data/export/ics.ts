import { civilFromDays, daysFromCivil, instantToCivil, type Civil } from '../../time/civil.ts';
import { DAY_MS, type Instant } from '../../time/instant.ts';
import { closedBidi } from '../bidi.ts';
import { safeUrl } from '../url.ts';
import { locationOf } from '../location.ts';
import { sourcesOf, textIn, rowTitle, type SheetRow, type Sheet } from './sheet.ts';
import { spanOf, type DateSpan } from './span.ts';

/** The most octets in a line, without the line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

// iCalendar writes years in four digits, also that of the exclusive end.
const FIRST_DAY = daysFromCivil(1, 1, 1);
const LAST_DAY = daysFromCivil(9999, 12, 31);

/** A calendar file, and the events that it cannot contain. */
interface CalendarFile<T extends SheetRow> {
  text: string;
  /** Those before the year 1, after 9999, or without a start. */
  leftOut: readonly T[];
}

/**
 * The events as a calendar (RFC 5545). Dates are all-day, their end exclusive; clock times are in UTC, those from
 * before time zones are floating: the clock's own. What has no end has a start alone.
 * Only the text of the description says that a date is approximate or uncertain.
 * @param stamp the instant at which the file is made
 */
export function icsOf<T extends SheetRow>(sheet: Sheet<T>, stamp: Instant): CalendarFile<T> {
  const { timeline, lang, rows } = sheet;
  const timed = rows.map((row) => ({ row, times: timesOf(spanOf(row.date, row.zone)) }));
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Khatt//Khatt//EN', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escape(textIn(timeline.title, lang))}`,
    ...timed.flatMap(({ row, times }) => (times ? eventLines(row, times, sheet, stamp) : [])),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map((line) => `${fold(line)}\r\n`).join(''),
    leftOut: timed.flatMap(({ row, times }) => (times ? [] : [row])),
  };
}

/** `DTSTART` and `DTEND`; an instant has no end. Undefined if iCalendar cannot express them. */
function timesOf(span: DateSpan): string[] | undefined {
  const { firstDay, startAfter, clock } = span;
  if (firstDay === undefined || startAfter === undefined) return undefined;
  const dayAfter = span.dayAfter ?? startAfter;
  // A day of leeway each way: the day in UTC may differ from the day in the zone.
  if (firstDay <= FIRST_DAY - 1 || dayAfter > LAST_DAY) return undefined;
  if (clock) return clockTimes(clock, span.localMs);
  if (firstDay < FIRST_DAY) return undefined;
  // A start dated to the day, without an end, is that day (RFC 5545, 3.6.1); a month or a year is told whole.
  const isDay = span.dayAfter === undefined && startAfter - firstDay === 1;
  const ending = isDay ? [] : [`DTEND;VALUE=DATE:${dayText(dayAfter)}`];
  return [`DTSTART;VALUE=DATE:${dayText(firstDay)}`, ...ending];
}

function clockTimes(
  { start, end }: { start: Instant; end: Instant },
  localMs: number | undefined,
): string[] | undefined {
  const [from, to] = [start, end].map((t) => t + (localMs ?? 0)) as [Instant, Instant];
  if (from < FIRST_DAY * DAY_MS || to >= (LAST_DAY + 1) * DAY_MS) return undefined;
  const text = (t: Instant) => clockText(t) + (localMs === undefined ? 'Z' : '');
  return [`DTSTART:${text(from)}`, ...(to > from ? [`DTEND:${text(to)}`] : [])];
}

function eventLines(row: SheetRow, times: string[], sheet: Sheet, stamp: Instant): string[] {
  const { timeline, lang, linkOf } = sheet;
  const { id, data } = row;
  const { name, lat, lon } = locationOf(data.place);
  const location = textIn(name, lang);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(`${id}@${timeline.id}.khatt`)}`,
    `DTSTAMP:${clockText(stamp)}Z`,
    ...times,
    `SUMMARY:${escape(rowTitle(row, lang))}`,
    `DESCRIPTION:${escape(descriptionOf(row, sheet))}`,
    ...(location ? [`LOCATION:${escape(location)}`] : []),
    ...(lat !== undefined && lon !== undefined ? [`GEO:${lat};${lon}`] : []),
    ...(data.tags?.length
      ? [`CATEGORIES:${data.tags.map((tag) => escape(closedBidi(tag))).join(',')}`]
      : []),
    `URL:${linkOf(id)}`,
    // A past event does not block time in a calendar.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function descriptionOf(row: SheetRow, { timeline, lang, dateText }: Sheet): string {
  const sources = sourcesOf(row, timeline).map(({ title, publisher, url }) => {
    const address = url === undefined ? null : safeUrl(url);
    return [textIn(publisher, lang), textIn(title, lang), address].filter(Boolean).join(', ');
  });
  return [dateText(row), textIn(row.data.summary, lang), ...sources].filter(Boolean).join('\n');
}

function dayText(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return digits(year, 4) + digits(month) + digits(day);
}

function clockText(t: Instant): string {
  const { year, month, day, hour, minute, second }: Civil = instantToCivil(t);
  const date = digits(year, 4) + digits(month) + digits(day);
  return `${date}T${digits(hour)}${digits(minute)}${digits(second)}`;
}

function digits(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

/** Text as a value (RFC 5545, 3.3.11), without control characters, which are not allowed. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Folds a long line (RFC 5545, 3.1): each further part after a space; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The octets of a code point in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
