import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../src/time/edtf.ts';
import { edtfText, plainDateText } from '../support/time-arbitraries.ts';

const parsed = (text: string) => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

const message = (text: string) => {
  const result = parseEdtf(text);
  return result.ok ? `accepted: ${formatEdtf(result.value)}` : result.message;
};

const isOracleDate = (text: string) => {
  try {
    return ['Date', 'Season'].includes(edtf(text).type);
  } catch {
    return false;
  }
};

describe('EDTF', () => {
  test('canonical text comes back as itself', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        expect(formatEdtf(parsed(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('a value comes back as itself', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const value = parsed(text);
        expect(parsed(formatEdtf(value))).toStrictEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('every plain date is a date to the edtf library too', () => {
    fc.assert(
      fc.property(plainDateText, (text) => {
        expect(isOracleDate(text)).toBe(true);
      }),
    );
  });

  test('of random digits, what is a date to the edtf library is one here, and the reverse', () => {
    const digits = (min: number, max: number) =>
      fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((y) => String(y).padStart(4, '0'));
    fc.assert(
      fc.property(year, digits(0, 20), digits(0, 40), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        fc.pre(m + d !== '0229'); // edtf takes every year for a leap year
        expect(parseEdtf(text).ok).toBe(isOracleDate(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['2014', { year: 2014 }],
    ['-0043', { year: -43 }],
    ['0000', { year: 0 }],
    ['Y-13800000000~', { year: -13_800_000_000, approximate: true }],
    ['201X', { year: 2010, unspecifiedYearDigits: 1 }],
    ['20XX', { year: 2000, unspecifiedYearDigits: 2 }],
    ['-004X', { year: -49, unspecifiedYearDigits: 1 }],
    ['2004-XX', { year: 2004, unspecifiedMonth: true }],
    ['2004-06-XX', { year: 2004, month: 6, unspecifiedDay: true }],
    ['2020-24', { year: 2020, season: 24 }],
    ['2020-01-06?', { year: 2020, month: 1, day: 6, uncertain: true }],
    ['2020-01-06%', { year: 2020, month: 1, day: 6, approximate: true, uncertain: true }],
    ['2020-01-06T20:00', { hour: 20, minute: 0 }],
    ['2020-01-06T20', { hour: 20 }],
    [
      '2020-01-03T01:00+03:00~',
      { year: 2020, month: 1, day: 3, hour: 1, minute: 0, offsetMinutes: 180, approximate: true },
    ],
    ['2020-01-03T01:00:30Z', { second: 30, offsetMinutes: 0 }],
    ['2020-01-02T17:30-03:30', { offsetMinutes: -210 }],
  ])('%s is read', (text, fields) => {
    expect(parsed(text)).toMatchObject({
      type: 'point',
      approximate: false,
      uncertain: false,
      ...fields,
    });
  });

  test('other spellings become canonical', () => {
    expect(formatEdtf(parsed('2020-01-03T01:00+03'))).toBe('2020-01-03T01:00+03:00');
    expect(formatEdtf(parsed('2020-01-03T01:00-00:00'))).toBe('2020-01-03T01:00Z');
    expect(formatEdtf(parsed('[2014, 2016]'))).toBe('[2014,2016]');
  });

  test('intervals keep open and unknown ends apart', () => {
    expect(parsed('2014/..')).toMatchObject({ type: 'interval', end: 'open' });
    expect(parsed('2014/')).toMatchObject({ type: 'interval', end: 'unknown' });
    expect(parsed('../2014')).toMatchObject({ type: 'interval', start: 'open' });
    expect(parsed('2019-11~/2020-01-05')).toMatchObject({
      start: { year: 2019, month: 11, approximate: true },
      end: { year: 2020, month: 1, day: 5, approximate: false },
    });
  });

  test('sets hold dates and ranges', () => {
    expect(parsed('[2020-01-06,2020-01-08..2020-01-09]')).toMatchObject({
      type: 'set',
      members: [{ day: 6 }, { from: { day: 8 }, to: { day: 9 } }],
    });
  });

  test('a set may be open at its first and its last date', () => {
    expect(parsed('[..1760-12-03]')).toMatchObject({
      members: [{ from: undefined, to: { day: 3 } }],
    });
    expect(parsed('[1760-12..]')).toMatchObject({
      members: [{ from: { month: 12 }, to: undefined }],
    });
    expect(parsed('[..1667,1670,1760-12..]')).toMatchObject({
      members: [{ to: { year: 1667 } }, { year: 1670 }, { from: { year: 1760 } }],
    });
  });

  test('a leap second is a time', () => {
    expect(parsed('2016-12-31T23:59:60Z')).toMatchObject({ minute: 59, second: 60 });
    expect(parsed('2017-01-01T05:29:60+05:30')).toMatchObject({ minute: 29, second: 60 });
  });

  test.each([
    '13th c.',
    '',
    '2020-02-30',
    '-0500-02-29',
    '2020-13',
    '2020-00',
    '2020-01-00',
    '2020-25',
    '2020-21-01',
    '2020-01-06T25:00',
    '2020-01-06T24:00',
    '2020-01-06T20:60',
    '2020-01-06T20:00+24:00',
    '2020-01-06T20:00+03:60',
    '2020-01T20:00',
    '-0000',
    '20',
    '20200106',
    'Y2020',
    'XXXX',
    '201X-05',
    '2004-XX-12',
    '2020-01-XXT20:00',
    '../..',
    '/',
    '2014/2015/2016',
    '[]',
    '[..]',
    '[..2014..]',
    '[2014,..2016]',
    '[2014..,2016]',
    '2020-01-06T20:00:61Z',
    '2020-01-06T20:31:60Z',
    '[2014',
    '{2014,2015}',
    '2014~?',
    ' 2014',
  ])('%j is refused', (text) => {
    expect(message(text)).toBe('not an EDTF date');
  });

  test('what ends before it starts is refused', () => {
    expect(message('2020/2019')).toBe('ends before it starts');
    expect(message('[2020..2019]')).toBe('ends before it starts');
    expect(message('2020-01-03T02:00+03:00/2020-01-03T01:00+03:00')).toMatch(/^ends before/);
    expect(parseEdtf('2020-01-03T02:00+03:00/2020-01-02T23:30Z').ok).toBe(true);
    expect(parseEdtf('2020-05/2020').ok).toBe(true); // it may have ended later in 2020
    expect(parseEdtf('2020-01-01T23:00-05:00/2020-01-01').ok).toBe(true); // true in New York
  });

  test('what lies beyond 20 billion years is refused', () => {
    expect(message('Y-20000000001')).toBe('beyond 20 billion years');
    expect(message('2014/Y30000000000~')).toBe('beyond 20 billion years');
    expect(parseEdtf('Y-20000000000').ok && parseEdtf('Y20000000000').ok).toBe(true);
  });
});
