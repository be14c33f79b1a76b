import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icsOf } from '../../../src/data/export/ics.ts';
import type { EventData } from '../../../src/data/schema.ts';
import { sheetOf } from './sample.ts';
import { edtfText } from '../../support/time-arbitraries.ts';

const STAMP = Date.UTC(2026, 0, 2, 3, 4, 5);
const calendar = (events?: EventData[]) => icsOf(sheetOf(events), STAMP);

/** The lines as they were before they were folded (RFC 5545, 3.1). */
const unfold = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

/** The lines of an event of this date that say when it is. */
function times(date: string, timeZone = 'Asia/Baghdad'): string[] {
  return unfold(calendar([{ id: 'a', date, timeZone }]).text).filter((line) =>
    /^DT(START|END)/.test(line),
  );
}

test('an event has its time, its words and its sources', () => {
  const lines = unfold(calendar().text);
  expect(lines.slice(0, 18)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khatt//Khatt//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Three days',
    'BEGIN:VEVENT',
    'UID:strike@sample.khatt',
    'DTSTAMP:20260102T030405Z',
    'DTSTART:20200102T220000Z',
    'SUMMARY:The strike',
    'DESCRIPTION:on 2020-01-03T01:00+03:00\\nWhat happened.\\nThe paper\\, The report\\, https://example.org/report\\nThe letter',
    'LOCATION:The airport',
    'GEO:33.26;44.23',
    'CATEGORIES:night,air',
    'URL:https://example.org/?lang=en&event=strike',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
  ]);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test.each([
  ['2020-01-06', 'DTSTART;VALUE=DATE:20200106', 'DTEND;VALUE=DATE:20200107'],
  ['2020-02', 'DTSTART;VALUE=DATE:20200201', 'DTEND;VALUE=DATE:20200301'],
  ['2014', 'DTSTART;VALUE=DATE:20140101', 'DTEND;VALUE=DATE:20150101'],
  ['2020-24', 'DTSTART;VALUE=DATE:20201201', 'DTEND;VALUE=DATE:20210301'],
  ['2019-11~/2020-01-05', 'DTSTART;VALUE=DATE:20191101', 'DTEND;VALUE=DATE:20200106'],
  ['[2020-01-06,2020-01-07]', 'DTSTART;VALUE=DATE:20200106', 'DTEND;VALUE=DATE:20200108'],
  ['2020-01-06/2020-01-07T03:00', 'DTSTART;VALUE=DATE:20200106', 'DTEND;VALUE=DATE:20200108'],
])('%s takes whole days, the end exclusive', (date, start, end) => {
  expect(times(date)).toEqual([start, end]);
});

test('a clock time is in UTC, by its offset or its zone; an instant has no end', () => {
  expect(times('2020-01-06T20:00+03:00~')).toEqual(['DTSTART:20200106T170000Z']);
  expect(times('2020-01-06T20:00', 'America/New_York')).toEqual(['DTSTART:20200107T010000Z']);
  expect(times('2020-01-06T20:00/2020-01-06T22:30')).toEqual([
    'DTSTART:20200106T170000Z',
    'DTEND:20200106T193000Z',
  ]);
});

test('what has no end has a start alone, that of a month or a year is told whole', () => {
  expect(times('2020-03-01/..')).toEqual(['DTSTART;VALUE=DATE:20200301']);
  expect(times('2020-03-01/')).toEqual(['DTSTART;VALUE=DATE:20200301']);
  expect(times('2020-03-01T10:00+03:00/..')).toEqual(['DTSTART:20200301T070000Z']);
  expect(times('2014/..')).toEqual(['DTSTART;VALUE=DATE:20140101', 'DTEND;VALUE=DATE:20150101']);
  expect(times('[2020-03-01..]')).toEqual(['DTSTART;VALUE=DATE:20200301']);
});

test('a local time from before time zones is the clock’s own', () => {
  expect(times('1890-01-01T12:00')).toEqual(['DTSTART:18900101T120000']);
  expect(times('1890-01-01T12:00/1890-01-01T13:30')).toEqual([
    'DTSTART:18900101T120000',
    'DTEND:18900101T133000',
  ]);
  expect(times('1890-01-01T12:00+03:00')).toEqual(['DTSTART:18900101T090000Z']);
});

test('the first and the last day that a calendar can hold are held', () => {
  expect(times('0001-01-01')).toEqual(['DTSTART;VALUE=DATE:00010101', 'DTEND;VALUE=DATE:00010102']);
  expect(times('9999-12-30')).toEqual(['DTSTART;VALUE=DATE:99991230', 'DTEND;VALUE=DATE:99991231']);
});

test.each(
  [
    [
      '0000',
      '-0043',
      'Y-13800000000',
      '9999-12-31',
      '../2003',
      '/2003',
      '[..2003]',
      '0001-01-01T01:00+03:00',
    ],
  ].flat(),
)('%s is no date of a calendar: left out, and said', (date) => {
  const { text, leftOut } = calendar([{ id: 'a', date, timeZone: 'Asia/Baghdad' }]);
  expect(text).not.toContain('VEVENT');
  expect(leftOut.map(({ id }) => id)).toEqual(['a']);
});

const octets = (line: string) => new TextEncoder().encode(line).length;

test('lines of any text are short, unfold to what they were, and break no value', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ابتeé€🙂𐍈;,\\:\n\r '), maxLength: 200 });
  fc.assert(
    fc.property(text, (title) => {
      const { text } = calendar([{ id: 'a', date: '2020', title }]);
      for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      const summary = unfold(text)
        .find((line) => line.startsWith('SUMMARY:'))!
        .slice(8);
      const read = summary.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark));
      expect(read).toBe((title || 'a').replace(/\r\n|\r/g, '\n'));
    }),
  );
});

test('any date is in the calendar or left out, and never ends before it starts', () => {
  let ended = 0;
  fc.assert(
    fc.property(edtfText, (date) => {
      const { text, leftOut } = calendar([{ id: 'a', date }]);
      const [start, end] = unfold(text).filter((line) => /^DT(START|END)/.test(line));
      expect(leftOut.length === 1).toBe(start === undefined);
      const value = (line: string) => /:(\d{8}(T\d{6}Z?)?)$/.exec(line)![1]!;
      if (!end) return;
      ended++;
      expect(value(end) > value(start!)).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(ended).toBeGreaterThan(20);
});
