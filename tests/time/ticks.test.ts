import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CALENDAR_UNITS,
  floorTo,
  nextAfter,
  unitMs,
  type CalendarUnit,
} from '../../src/time/calendar.ts';
import { instantToCivil } from '../../src/time/civil.ts';
import { DAY_MS, HOUR_MS, MAX_INSTANT, MIN_INSTANT, YEAR_MS } from '../../src/time/instant.ts';
import { ticks, tickUnit } from '../../src/time/ticks.ts';
import { civilInZone } from '../../src/time/zone.ts';

const ZONES = [
  'UTC',
  'Asia/Baghdad',
  'America/New_York',
  'Australia/Lord_Howe', // half an hour of summer time
  'America/St_Johns', // clocks set back across midnight
  'America/Sao_Paulo', // clocks set forward at midnight
  'Pacific/Apia', // a whole day skipped
];

const unit = (name: CalendarUnit['name'], step = 1): CalendarUnit => ({ name, step });
const anyUnit = fc.constantFrom(...CALENDAR_UNITS);
const anyZone = fc.constantFrom(...ZONES);
const modern = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2040, 0) });
const anywhere = fc.oneof(modern, fc.double({ min: MIN_INSTANT, max: MAX_INSTANT, noNaN: true }));

// The float64 step of an instant: nothing can be closer to it than that.
const stepOf = (t: number) => Math.abs(t) * Number.EPSILON * 2;

const isos = (found: { t: number }[]) => found.map(({ t }) => new Date(t).toISOString());

describe('calendar units', () => {
  test('ascend from a second to five billion years', () => {
    const lengths = CALENDAR_UNITS.map(unitMs);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect([lengths[0], lengths.at(-1)]).toEqual([1000, 5e9 * YEAR_MS]);
  });

  test('the floor is not after an instant, the next boundary is, and a floor is its own floor', () => {
    fc.assert(
      fc.property(anywhere, anyUnit, anyZone, (t, u, zone) => {
        const floor = floorTo(t, u, zone);
        const next = nextAfter(t, u, zone);
        expect(floor).toBeLessThanOrEqual(t);
        expect(next).toBeGreaterThan(t);
        expect(next - floor).toBeLessThanOrEqual(longest(u) + 3 * stepOf(t));
        if (Math.abs(t) < 1e15) {
          expect(floorTo(floor, u, zone)).toBe(floor);
          expect(floorTo(next, u, zone)).toBe(next);
          expect(nextAfter(floor, u, zone)).toBe(next);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('so they do in every ten minutes of a day that changes the clocks', () => {
    const units = CALENDAR_UNITS.filter((u) => unitMs(u) >= 15 * 60_000 && unitMs(u) <= 7 * DAY_MS);
    const wrong: unknown[] = [];
    let changes = 0;
    for (const zone of ZONES) {
      for (const day of changesOf(zone)) {
        changes++;
        for (const u of units) {
          for (let t = day; t < day + DAY_MS; t += 10 * 60_000) {
            const next = nextAfter(t, u, zone);
            const isBoundary = floorTo(next, u, zone) === next;
            const isFirst = floorTo(next - 1, u, zone) === floorTo(t, u, zone);
            if (!isBoundary || !isFirst) wrong.push({ zone, u, t, next });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(changes).toBeGreaterThan(15);
  });

  test('weeks begin on Monday', () => {
    expect(isos([{ t: floorTo(Date.UTC(2020, 0, 8), unit('day', 7), 'UTC') }])).toEqual([
      '2020-01-06T00:00:00.000Z',
    ]);
  });

  test('a quarter begins in January, April, July or October', () => {
    const t = floorTo(Date.UTC(2020, 8, 30), unit('month', 3), 'UTC');
    expect(t).toBe(Date.UTC(2020, 6));
  });
});

// One unit, an hour of changed clocks (for Samoa, a day), and what its calendar length may exceed
// the mean by: 31 days in a month, 366 in a year.
function longest(u: CalendarUnit): number {
  return unitMs(u) + DAY_MS + (u.name === 'month' || u.name === 'year' ? 4 * DAY_MS : 0);
}

function changesOf(zone: string): number[] {
  const offset = (t: number) => {
    const { year, month, day, hour, minute } = civilInZone(t, zone);
    return Date.UTC(year, month - 1, day, hour, minute) - t;
  };
  const days: number[] = [];
  for (let t = Date.UTC(2010, 0); t < Date.UTC(2012, 0); t += DAY_MS) {
    if (offset(t) !== offset(t + DAY_MS)) days.push(t);
  }
  return days;
}

describe('ticks', () => {
  test('increase strictly, lie on boundaries and leave no gap, at every scale and distance', () => {
    let near = 0;
    const count = fc.integer({ min: 2, max: 20 });
    const size = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(anywhere, anyUnit, size, count, anyZone, (start, scale, k, maxCount, zone) => {
        const end = Math.min(MAX_INSTANT, start + k * unitMs(scale));
        const u = tickUnit(end - start, maxCount);
        const found = ticks(start, end, u, zone);
        const ts = found.map(({ t }) => t);
        const gaps = [...ts, end].map((t, i) => t - (ts[i - 1] ?? start));
        const longestMs = longest(u) + 3 * stepOf(start) + 3 * stepOf(end);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(longestMs);
        expect(Math.min(1, ...gaps.slice(1, -1))).toBeGreaterThan(0);
        expect(ts.every((t) => t >= start && t <= end)).toBe(true);
        const exact = ts.filter((t) => Math.abs(t) < 1e15);
        near += exact.length;
        expect(exact.map((t) => floorTo(t, u, zone))).toEqual(exact);
      }),
      { numRuns: 3000 },
    );
    expect(near).toBeGreaterThan(3000);
  });

  test('are no more than asked for', () => {
    const span = fc.double({ min: 1000, max: 5e9 * YEAR_MS, noNaN: true });
    fc.assert(
      fc.property(modern, span, fc.integer({ min: 2, max: 20 }), (start, spanMs, maxCount) => {
        const u = tickUnit(spanMs, maxCount);
        expect(ticks(start, start + spanMs, u, 'UTC').length).toBeLessThanOrEqual(maxCount);
      }),
      { numRuns: 1000 },
    );
  });

  test('include both ends of the span', () => {
    const found = ticks(Date.UTC(2020, 0, 3), Date.UTC(2020, 0, 7), unit('day'), 'UTC');
    expect(found.map(({ t }) => instantToCivil(t).day)).toEqual([3, 4, 5, 6, 7]);
    expect(found[0]!.unit).toEqual(unit('day'));
  });

  test('of hours go through a change of clocks without a gap or a duplicate', () => {
    const hours = (from: number) =>
      ticks(from, from + 4 * HOUR_MS, unit('hour'), 'America/New_York');
    const clock = ({ t }: { t: number }) => civilInZone(t, 'America/New_York').hour;
    expect(hours(Date.UTC(2020, 2, 8, 5)).map(clock)).toEqual([0, 1, 3, 4, 5]);
    expect(hours(Date.UTC(2020, 10, 1, 4)).map(clock)).toEqual([0, 1, 1, 2, 3]);
  });

  test('of six hours keep to the clock on the day it changes', () => {
    const found = ticks(
      Date.UTC(2020, 2, 8, 5),
      Date.UTC(2020, 2, 9, 4),
      unit('hour', 6),
      'America/New_York',
    );
    expect(isos(found).map((iso) => iso.slice(0, 13))).toEqual([
      '2020-03-08T05',
      '2020-03-08T10',
      '2020-03-08T16',
      '2020-03-08T22',
      '2020-03-09T04',
    ]);
  });

  test('of years pass from BCE to CE as readers count: no year 0', () => {
    const years = (from: number, to: number, step: number) =>
      ticks(yearStart(from), yearStart(to), unit('year', step), 'UTC').map(
        ({ t }) => instantToCivil(t).year,
      );
    expect(years(-199, 200, 100)).toEqual([-199, -99, 1, 100, 200]); // 200 BCE, 100 BCE, 1 CE, …
    expect(years(-3, 4, 2)).toEqual([-3, -1, 1, 2, 4]);
    expect(years(-2, 2, 1)).toEqual([-2, -1, 0, 1, 2]);
  });

  test('of days stay apart 14 billion years away, where float64 steps by two minutes', () => {
    const start = -14e9 * YEAR_MS;
    const found = ticks(start, start + 10 * DAY_MS, unit('day'), 'Asia/Baghdad');
    expect(found).toHaveLength(10);
    const clocks = ticks(start, start + HOUR_MS, unit('minute'), 'UTC').map(({ t }) => t);
    expect(new Set(clocks).size).toBe(clocks.length);
    expect(clocks).toEqual(clocks.toSorted((a, b) => a - b));
  });

  test('of all time are billions of years', () => {
    const u = tickUnit(MAX_INSTANT - MIN_INSTANT, 10);
    expect(u).toEqual(unit('year', 5e9));
    expect(ticks(MIN_INSTANT, MAX_INSTANT, u, 'UTC')).toHaveLength(9);
  });

  test('a unit that does not fit its span is a bug', () => {
    expect(() => ticks(0, YEAR_MS, unit('second'), 'UTC')).toThrow('too many ticks of 1 second');
  });
});

function yearStart(year: number): number {
  return floorTo(year * YEAR_MS - 1969.5 * YEAR_MS, unit('year'), 'UTC');
}
