import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptive } from '../../src/layout/adaptive.ts';
import { clustersOf } from '../../src/layout/clusters.ts';
import { lengthAt, type Scale } from '../../src/layout/scale.ts';
import { DAY_MS, HOUR_MS, YEAR_MS } from '../../src/time/instant.ts';
import { scaleOfTimeline, timelineWith, zones } from '../support/layout-helpers.ts';

const OCTOBER = [3, 4, 5, 6, 7, 8].map((day) => `2024-10-0${day}`);

/** The part of the line from one instant to another. */
function partOf(scale: Scale, from: number, to: number): number {
  return (lengthAt(scale, to) - lengthAt(scale, from)) / (scale.u.at(-1)! - scale.u[0]!);
}

describe('adaptive time gives any cluster of events half of its share of the line or more', () => {
  test.each([
    [['1991-01-17']],
    [['1995']],
    [['1998', '2003', '2011']],
    [['2018', '2019']],
    [['2019-12']],
    [['1990', '1994', '1999']],
    [['-0043-03-15', '1890']],
    [['1948']],
    [['Y-13800000000']],
  ])('six days in October 2024 after %j', (before) => {
    const timeline = timelineWith([...before, ...OCTOBER].map((date) => ({ date })));
    const scale = scaleOfTimeline(timeline, 'adaptive');
    const [first, last] = [timeline.byId.get(`e${before.length}`)!, timeline.events.at(-1)!];
    const share = 6 / (before.length + 6);
    expect(partOf(scale, first.anchor, last.anchor)).toBeGreaterThanOrEqual(share / 2);
  });

  test.each([3, 6, 40])(
    '%i events of one day without a clock, before and after others',
    (count) => {
      for (const rest of [['1991-01-17'], ['2024-12-01'], ['1991', '2025-03-04', '2025-03-05']]) {
        const day = Array.from({ length: count }, () => ({ date: '2024-10-03' }));
        const timeline = timelineWith([...rest.map((date) => ({ date })), ...day]);
        const scale = scaleOfTimeline(timeline, 'adaptive');
        const own = timeline.events.filter(({ data }) => data.date === '2024-10-03');
        const part = partOf(scale, own[0]!.anchor, own.at(-1)!.anchor);
        expect(part).toBeGreaterThanOrEqual(count / timeline.events.length / 2);
      }
    },
  );

  /** A few clusters, from an hour to billions of years long and apart. */
  const instants = fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        scale: fc.constantFrom(
          HOUR_MS,
          DAY_MS,
          30 * DAY_MS,
          YEAR_MS,
          1e3 * YEAR_MS,
          13e9 * YEAR_MS,
        ),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((gaps) => {
      let t = Date.UTC(2024, 9, 3);
      // Long ago last: float64 tells no hours apart there.
      gaps.sort((a, b) => Math.max(a.scale, YEAR_MS) - Math.max(b.scale, YEAR_MS));
      return [t, ...gaps.map(({ gap, scale }) => (t -= Math.ceil(gap * scale)))].toReversed();
    });

  test('whatever else there is, from hours to 13.8 billion years', () => {
    let checked = 0;
    fc.assert(
      fc.property(instants, zones, (ts, zone) => {
        const occupants = ts.map((t) => ({ t, grainMs: 60_000, lane: 0 }));
        const scale = adaptive(occupants, ts[0]!, ts.at(-1)!, zone);
        for (const { first, last, count } of clustersOf(ts)) {
          // Nothing is dated finer than that, and float64 tells apart no less.
          if (last - first < Math.max(60_000, Math.abs(first) * 1e-11)) continue;
          checked++;
          expect(partOf(scale, first, last)).toBeGreaterThanOrEqual(count / (2 * ts.length) - 1e-7);
        }
      }),
      { numRuns: 300 },
    );
    expect(checked).toBeGreaterThan(1000);
  });
});

describe('clusters', () => {
  test('of instants hold one another, and all of them at last', () => {
    const clusters = clustersOf([0, 1, 2, 10, 11, 40]);
    expect(clusters.map(({ first, last, count }) => [first, last, count])).toEqual([
      [0, 2, 3],
      [10, 11, 2],
      [0, 11, 5],
      [0, 40, 6],
    ]);
    expect(clusters.map(({ parent }) => parent)).toEqual([2, 2, 3, undefined]);
  });

  test('count what stands at one instant', () => {
    expect(clustersOf([5, 5, 5])).toEqual([]);
    expect(clustersOf([5, 5, 6])).toMatchObject([{ first: 5, last: 6, count: 3 }]);
  });
});
