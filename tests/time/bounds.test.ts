import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { DAY_MS, HOUR_MS, MAX_INSTANT, MIN_INSTANT, YEAR_MS } from '../../src/time/instant.ts';
import { edtfText, plainDateText } from '../support/time-arbitraries.ts';

const extent = (text: string, zone = 'UTC') => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return extentOf(result.value, zone);
};

const iso = (t: number) => new Date(t).toISOString().replace(':00.000Z', 'Z');

const isoBounds = ({ earliest, latest }: { earliest: number; latest: number }) =>
  `${iso(earliest)} ${iso(latest)}`;

describe('bounds', () => {
  test('are those of the edtf library, whose max is the last millisecond', () => {
    fc.assert(
      fc.property(plainDateText, (text) => {
        // edtf starts a year BCE of unknown month at its end, loses the sign of -000X, and takes
        // year 0 for a common year
        fc.pre(!/^-(.*-XX|0*X)|^0000-02/.test(text));
        const { start } = extent(text);
        const oracle = edtf(text);
        expect(start).toEqual({ earliest: oracle.min, latest: oracle.max + 1 });
      }),
      { numRuns: 2000 },
    );
  });

  test('are finite, in order and within the limits for every EDTF date in every zone', () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom('UTC', 'Asia/Baghdad'), (text, zone) => {
        const { start, end } = extent(text, zone);
        expect(start.earliest).toBeLessThanOrEqual(start.latest);
        expect(end.earliest).toBeLessThanOrEqual(end.latest);
        expect(start.earliest).toBeLessThan(end.latest + 14 * HOUR_MS);
        expect(start.earliest).toBeGreaterThanOrEqual(MIN_INSTANT - DAY_MS);
        expect(end.latest).toBeLessThanOrEqual(MAX_INSTANT + DAY_MS);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    // text, zone, bounds, precision
    ['2020-01-06', 'Asia/Baghdad', '2020-01-05T21:00Z 2020-01-06T21:00Z', 'day'],
    ['2020-01-03T01:00+03:00', 'America/New_York', '2020-01-02T22:00Z 2020-01-02T22:01Z', 'minute'],
    ['2020-01-06T20:00', 'Asia/Baghdad', '2020-01-06T17:00Z 2020-01-06T17:01Z', 'minute'],
    ['2020-01-06T20', 'UTC', '2020-01-06T20:00Z 2020-01-06T21:00Z', 'hour'],
    ['2014', 'Asia/Baghdad', '2013-12-31T21:00Z 2014-12-31T21:00Z', 'year'],
    ['2020-03-08', 'America/New_York', '2020-03-08T05:00Z 2020-03-09T04:00Z', 'day'],
    ['2019-11', 'UTC', '2019-11-01T00:00Z 2019-12-01T00:00Z', 'month'],
    ['2020-21', 'UTC', '2020-03-01T00:00Z 2020-06-01T00:00Z', 'season'],
    ['2020-24', 'UTC', '2020-12-01T00:00Z 2021-03-01T00:00Z', 'season'],
    ['201X', 'UTC', '2010-01-01T00:00Z 2020-01-01T00:00Z', 'decade'],
    ['19XX', 'UTC', '1900-01-01T00:00Z 2000-01-01T00:00Z', 'century'],
    ['1XXX', 'UTC', '1000-01-01T00:00Z 2000-01-01T00:00Z', 'millennium'],
    ['2004-06-XX', 'UTC', '2004-06-01T00:00Z 2004-07-01T00:00Z', 'month'],
    // approximate: half a unit on each side, half an hour for clocks
    ['2020-01-06~', 'UTC', '2020-01-05T12:00Z 2020-01-07T12:00Z', 'day'],
    ['2020-01-03T01:00+03:00~', 'UTC', '2020-01-02T21:30Z 2020-01-02T22:31Z', 'minute'],
    ['2019-11~', 'UTC', '2019-10-17T00:00Z 2019-12-16T00:00Z', 'month'],
    ['201X~', 'UTC', '2005-01-01T00:00Z 2024-12-31T00:00Z', 'decade'],
    // uncertain: as written
    ['2020-01-06?', 'UTC', '2020-01-06T00:00Z 2020-01-07T00:00Z', 'day'],
    // one of: from the first to the last
    ['[2020-01-06,2020-01-07]', 'Asia/Baghdad', '2020-01-05T21:00Z 2020-01-07T21:00Z', 'day'],
    ['[2020-01-09,2020-01-06..2020-01-07]', 'UTC', '2020-01-06T00:00Z 2020-01-10T00:00Z', 'day'],
  ])('%s in %s', (text, zone, bounds, precision) => {
    const { start, end, ...rest } = extent(text, zone);
    expect(isoBounds(start)).toBe(bounds);
    expect(end).toEqual(start);
    expect(rest.precision).toBe(precision);
    expect(rest.approximate).toBe(text.endsWith('~'));
    expect(rest.uncertain).toBe(text.endsWith('?'));
  });

  test('an interval has bounds, precision and certainty at each end', () => {
    const { start, end, ...rest } = extent('2019-11~/2020-01-05', 'Asia/Baghdad');
    expect(isoBounds(start)).toBe('2019-10-16T21:00Z 2019-12-15T21:00Z');
    expect(isoBounds(end)).toBe('2020-01-04T21:00Z 2020-01-05T21:00Z');
    expect(rest).toEqual({
      type: 'interval',
      openStart: false,
      openEnd: false,
      unknownStart: false,
      unknownEnd: false,
      approximate: true,
      approximateStart: true,
      approximateEnd: false,
      uncertain: false,
      precision: 'month',
      startPrecision: 'month',
      endPrecision: 'day',
    });
  });

  test('an end that is open or unknown collapses onto the other', () => {
    for (const text of ['2014/..', '2014/']) {
      const { start, end, openStart, openEnd } = extent(text);
      expect([openStart, openEnd]).toEqual([false, true]);
      expect(end).toEqual({ earliest: start.latest, latest: start.latest });
    }
    const { start, end, openStart, precision } = extent('../2014-05');
    expect(openStart).toBe(true);
    expect(precision).toBe('month');
    expect(start).toEqual({ earliest: end.earliest, latest: end.earliest });
  });

  test('a long year is as coarse as its zeros, if approximate', () => {
    const { start, precision } = extent('Y-13800000000~');
    expect(precision).toBe('megayear');
    expect((start.latest - start.earliest) / YEAR_MS).toBeCloseTo(100e6, -3);
    expect(extent('Y-5000000000~').precision).toBe('gigayear');
    expect(extent('Y-13800000000').precision).toBe('year');
  });

  test('a minute that clocks repeat or skip is still a minute', () => {
    for (const text of ['2020-03-08T02:59', '2020-11-01T01:59']) {
      const { start } = extent(text, 'America/New_York');
      expect(start.latest - start.earliest).toBe(60_000);
    }
  });
});
