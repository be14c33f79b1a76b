import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowOf, windowParams } from '../../src/state/window.ts';
import { DAY_MS, YEAR_MS } from '../../src/time/instant.ts';
import { zones } from '../support/layout-helpers.ts';

const WHOLE = { start: -1, end: 1 };
const DEEP_MS = 13.8e9 * YEAR_MS;

/** Windows of seconds to billions of years. */
const windows = fc
  .tuple(
    fc.oneof(
      fc.double({ min: 1000, max: 199 * DAY_MS, noNaN: true }),
      fc.double({ min: 199 * DAY_MS, max: 2000 * YEAR_MS, noNaN: true }),
      fc.double({ min: 2000 * YEAR_MS, max: DEEP_MS, noNaN: true }),
    ),
    fc.oneof(
      fc.double({ min: -7000 * YEAR_MS, max: 5000 * YEAR_MS, noNaN: true }),
      fc.double({ min: -DEEP_MS, max: -12_500 * YEAR_MS, noNaN: true }),
    ),
  )
  .map(([spanMs, start]) => ({ start, end: start + spanMs, width: 1000 }))
  .filter(({ start, end }) => end > start);

/** The most that an end may be rounded: a second, a leap year where years have no four digits. */
function unitMs(t: number): number {
  const year = 1970 + t / YEAR_MS;
  return Math.abs(year) > 9990 ? 1.05 * YEAR_MS : 1001;
}

/** Billions of years from now instants are a minute apart: what is within two of them is the same. */
function steps(t: number): number {
  return Math.abs(t) * Number.EPSILON > 1 ? 2 * Math.abs(t) * Number.EPSILON : 0;
}

describe('a window in the address', () => {
  test('is the window on screen to the unit that it is said in', () => {
    fc.assert(
      fc.property(windows, zones, (window, zone) => {
        const again = windowOf(windowParams(window, zone), zone, WHOLE);
        expect(window.start - again.start).toBeGreaterThanOrEqual(0);
        expect(window.start - again.start).toBeLessThan(unitMs(window.start));
        expect(again.end - window.end).toBeGreaterThanOrEqual(-steps(window.end));
        expect(again.end - window.end).toBeLessThan(unitMs(window.end));
      }),
      { numRuns: 500 },
    );
  });

  test('is written as it was read, however often', () => {
    fc.assert(
      fc.property(windows, zones, (window, zone) => {
        const params = windowParams(window, zone);
        const again = { ...windowOf(params, zone, WHOLE), width: 1000 };
        expect(windowParams(again, zone)).toEqual(params);
      }),
      { numRuns: 500 },
    );
  });

  test('does not end before it starts, however short it is and however long ago', () => {
    const view = { start: -435485937599999970000, end: -435485937599999900000, width: 1000 };
    const { from, to } = windowParams(view, 'UTC');
    expect(to).toBe(from);
  });

  test('is said to the second however long it is, in years where there are no four digits', () => {
    const from = Date.UTC(2020, 0, 6, 20, 0, 5);
    const lasting = (ms: number) => windowParams({ start: from, end: from + ms, width: 1 }, 'UTC');
    expect(lasting(DAY_MS)).toEqual({ from: '2020-01-06T20:00:05Z', to: '2020-01-07T20:00:04Z' });
    expect(lasting(300 * DAY_MS)).toEqual({
      from: '2020-01-06T20:00:05Z',
      to: '2020-11-01T20:00:04Z',
    });
    const toNow = { start: -DEEP_MS, end: from, width: 1 };
    expect(windowParams(toNow, 'UTC')).toEqual({
      from: 'Y-13799998030',
      to: '2020-01-06T20:00:04Z',
    });
    const deep = { start: -DEEP_MS, end: -DEEP_MS / 2, width: 1 };
    expect(windowParams(deep, 'UTC')).toEqual({ from: 'Y-13799998030', to: 'Y-6899998031' });
  });
});

describe('the window that is asked for', () => {
  test('reads dates by the clocks of the zone', () => {
    expect(windowOf({ from: '2020-01-06', to: '2020-01-06' }, 'Asia/Baghdad', WHOLE)).toEqual({
      start: Date.parse('2020-01-06T00:00+03:00'),
      end: Date.parse('2020-01-07T00:00+03:00'),
    });
  });

  test('is the whole where an end is missing, both ends where the two make no window', () => {
    const whole = { start: Date.UTC(2019), end: Date.UTC(2022) };
    expect(windowOf({ from: '2020' }, 'UTC', whole)).toEqual({ ...whole, start: Date.UTC(2020) });
    expect(windowOf({ to: '2020' }, 'UTC', whole)).toEqual({ ...whole, end: Date.UTC(2021) });
    expect(windowOf({ from: '2021', to: '2020' }, 'UTC', whole)).toEqual(whole);
    expect(windowOf({}, 'UTC', whole)).toEqual(whole);
  });
});
