import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptive } from '../../src/layout/adaptive.ts';
import { equalSteps, instantAt, lengthAt, trueTime } from '../../src/layout/scale.ts';
import { DAY_MS } from '../../src/time/instant.ts';
import {
  occupants,
  grainAt,
  instants,
  readTimeline,
  scales,
  scaleOfTimeline,
  zones,
} from '../support/layout-helpers.ts';

const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });

test('knots ascend strictly in time and in length, with a gap or none between each two', () => {
  fc.assert(
    fc.property(scales, ({ t, u, gaps }) => {
      expect(t.length).toBeGreaterThan(1);
      expect(u).toHaveLength(t.length);
      expect(gaps).toHaveLength(t.length - 1);
      for (let i = 1; i < t.length; i++) {
        expect(t[i]!).toBeGreaterThan(t[i - 1]!);
        expect(u[i]!).toBeGreaterThan(u[i - 1]!);
        expect(Number.isFinite(t[i]! + u[i]!)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('later instants never lie before earlier ones', () => {
  fc.assert(
    fc.property(scales, share, share, (scale, a, b) => {
      const at = (share: number) => scale.t[0]! + share * (scale.t.at(-1)! - scale.t[0]!);
      const [x, y] = [lengthAt(scale, at(Math.min(a, b))), lengthAt(scale, at(Math.max(a, b)))];
      expect(x).toBeLessThanOrEqual(y + 1e-12 * Math.abs(y));
    }),
  );
});

test('a length leads back to its instant, and an instant to its length', () => {
  fc.assert(
    fc.property(scales, share, (scale, share) => {
      const [first, last] = [scale.u[0]!, scale.u.at(-1)!];
      const u = first + share * (last - first);
      const again = lengthAt(scale, instantAt(scale, u));
      expect(Math.abs(again - u)).toBeLessThan(1e-6 * (last - first) + lengthOfGrain(scale));
      const t = scale.t[0]! + share * (scale.t.at(-1)! - scale.t[0]!);
      const back = instantAt(scale, lengthAt(scale, t));
      const stretchMs = Math.max(...scale.t.slice(1).map((end, i) => end - scale.t[i]!));
      expect(Math.abs(back - t)).toBeLessThan(1e-9 * stretchMs + 8 * grainAt(...scale.t));
    }),
    { numRuns: 500 },
  );
});

/** The longest length that one step of float64 time has anywhere on a scale. */
function lengthOfGrain({ t, u }: { t: readonly number[]; u: readonly number[] }): number {
  const slopes = u.slice(1).map((end, i) => (end - u[i]!) / (t[i + 1]! - t[i]!));
  return 8 * grainAt(...t) * Math.max(...slopes);
}

test('knots lead exactly to their twins', () => {
  fc.assert(
    fc.property(scales, (scale) => {
      scale.t.forEach((t, i) => {
        expect(lengthAt(scale, t)).toBe(scale.u[i]);
        expect(instantAt(scale, scale.u[i]!)).toBe(t);
      });
    }),
  );
});

describe('true time', () => {
  test('is as long as it is', () => {
    const scale = trueTime(0, 10 * DAY_MS);
    expect(lengthAt(scale, 3 * DAY_MS) - lengthAt(scale, DAY_MS)).toBe(2 * DAY_MS);
  });

  test('of one instant is a day', () => {
    expect(trueTime(5, 5).t).toEqual([5, 5 + DAY_MS]);
  });
});

describe('equal steps', () => {
  test('put different instants one apart', () => {
    fc.assert(
      fc.property(instants, (ts) => {
        const distinct = [...new Set(ts)];
        fc.pre(distinct.length > 1);
        const scale = equalSteps(ts, ts[0]!, ts.at(-1)!);
        expect(distinct.map((t) => lengthAt(scale, t))).toEqual(distinct.map((_, i) => i));
      }),
    );
  });

  test('of one instant, or none, are a day', () => {
    expect(equalSteps([7, 7], 7, 7).t).toEqual([7, 7 + DAY_MS]);
    expect(equalSteps([], 0, 0).t).toEqual([0, DAY_MS]);
  });
});

describe('adaptive time', () => {
  const point = (t: number) => ({ t, grainMs: 1000, lane: 0 });

  test('is true time where there is nothing to adapt to', () => {
    expect(adaptive([], 0, 5, 'UTC')).toEqual(trueTime(0, 5));
    expect(adaptive([point(3)], 3, 3, 'UTC')).toEqual(trueTime(3, 3));
    expect(adaptive([point(3), point(3)], 3, 3, 'UTC')).toEqual(trueTime(3, 3));
  });

  test('covers the domain, and its stretches add up to it', () => {
    fc.assert(
      fc.property(occupants, zones, fc.constantFrom(0, DAY_MS), (occupants, zone, room) => {
        const [start, end] = [occupants[0]!.t - room, occupants.at(-1)!.t + room];
        fc.pre(start < end);
        const { t } = adaptive(occupants, start, end, zone);
        expect([t[0], t.at(-1)]).toEqual([start, end]);
      }),
      { numRuns: 500 },
    );
  });

  test('gaps nothing that holds an event, and never two stretches in a row', () => {
    let collapsed = 0;
    fc.assert(
      fc.property(occupants, zones, (occupants, zone) => {
        const { t, gaps } = adaptive(occupants, occupants[0]!.t - 1, occupants.at(-1)!.t + 1, zone);
        gaps.forEach((isGap, i) => {
          if (!isGap) return;
          collapsed++;
          expect(gaps[i + 1] ?? 0).toBe(0);
          expect(occupants.filter(({ t: at }) => at >= t[i]! && at < t[i + 1]!)).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
    expect(collapsed).toBeGreaterThan(60);
  });

  test('has every gap shorter on the line than true time would make it', () => {
    let collapsed = 0;
    fc.assert(
      fc.property(occupants, zones, (occupants, zone) => {
        const { t, u, gaps } = adaptive(
          occupants,
          occupants[0]!.t - 1,
          occupants.at(-1)!.t + 1,
          zone,
        );
        const slopes = gaps.map((_, i) => (u[i + 1]! - u[i]!) / (t[i + 1]! - t[i]!));
        gaps.forEach((isGap, i) => {
          if (!isGap) return;
          collapsed++;
          const neighbours = [slopes[i - 1], slopes[i + 1]].filter((slope) => slope !== undefined);
          expect(slopes[i]!).toBeLessThan(Math.max(...neighbours));
        });
      }),
    );
    expect(collapsed).toBeGreaterThan(8);
  });

  test('gives the dense evening of the flagship more room than all the years before it', () => {
    const timeline = readTimeline('iraq-letter-2020');
    const scale = scaleOfTimeline(timeline, 'adaptive');
    const length = (from: string, to: string) =>
      lengthAt(scale, Date.parse(to)) - lengthAt(scale, Date.parse(from));
    const evening = length('2020-01-06T18:00+03:00', '2020-01-07T00:00+03:00');
    expect(evening).toBeGreaterThan(length('2014-01-01T00:00+03:00', '2020-01-01T00:00+03:00'));
    const collapsed = scale.gaps.flatMap((isGap, i) =>
      isGap ? [[scale.t[i], scale.t[i + 1]]] : [],
    );
    expect(collapsed).toEqual([
      [Date.parse('2015-01-01T00:00+03:00'), Date.parse('2019-01-01T00:00+03:00')],
      [Date.parse('2020-01-06T00:00+03:00'), Date.parse('2020-01-06T18:00+03:00')],
    ]);
  });
});
