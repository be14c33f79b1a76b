import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilToInstant, daysFromCivil, instantToCivil, type Civil } from '../../src/time/civil.ts';
import { DAY_MS, MAX_INSTANT, MIN_INSTANT, YEAR_MS } from '../../src/time/instant.ts';
import { anyYear } from '../support/time-arbitraries.ts';

const midnight = { hour: 0, minute: 0, second: 0, ms: 0 };

describe('civil dates', () => {
  test('agree with Date in its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (t) => {
        const d = new Date(t);
        const civil: Civil = {
          year: d.getUTCFullYear(),
          month: d.getUTCMonth() + 1,
          day: d.getUTCDate(),
          hour: d.getUTCHours(),
          minute: d.getUTCMinutes(),
          second: d.getUTCSeconds(),
          ms: d.getUTCMilliseconds(),
        };
        expect(instantToCivil(t)).toEqual(civil);
        expect(civilToInstant(civil)).toBe(t);
      }),
      { numRuns: 1000 },
    );
  });

  test('every day comes back as itself to 20 billion years on either side', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const civil = { year, month, day, ...midnight };
          expect(instantToCivil(civilToInstant(civil))).toEqual(civil);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every instant comes back as itself, and its clock reads a time of day', () => {
    fc.assert(
      fc.property(fc.double({ min: MIN_INSTANT, max: MAX_INSTANT, noNaN: true }), (float) => {
        const t = Math.round(float) || 0; // not −0
        const civil = instantToCivil(t);
        expect(civilToInstant(civil)).toBe(t);
        expect(civil.hour).toBeLessThan(24);
        expect(civil.ms).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('days past the end of a month and months past the end of a year run over', () => {
    expect(daysFromCivil(2020, 13, 1)).toBe(daysFromCivil(2021, 1, 1));
    expect(daysFromCivil(2020, 0, 1)).toBe(daysFromCivil(2019, 12, 1));
    expect(daysFromCivil(2020, 2, 30)).toBe(daysFromCivil(2020, 3, 1));
  });

  test('the limits are the ends of the years ±20,000,000,000', () => {
    expect(daysFromCivil(-20e9, 1, 1) * DAY_MS).toBe(MIN_INSTANT);
    expect(daysFromCivil(20e9 + 1, 1, 1) * DAY_MS).toBe(MAX_INSTANT);
    expect((MAX_INSTANT - MIN_INSTANT) / YEAR_MS).toBeCloseTo(40e9, -2);
  });
});
