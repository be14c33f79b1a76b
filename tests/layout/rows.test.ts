import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFree, packIntervals, take, type RowSpans } from '../../src/layout/rows.ts';

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 25 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 40 },
);
type Interval = { from: number; to: number };
const overlap = (a: Interval, b: Interval) => a.from < b.to && b.from < a.to;

describe('packing intervals', () => {
  test('puts no two that overlap in one row', () => {
    fc.assert(
      fc.property(intervals, (intervals) => {
        const rows = packIntervals(intervals);
        intervals.forEach((a, i) => {
          const sharing = intervals.filter((b, j) => j > i && rows[i] === rows[j]);
          expect(sharing.some((b) => overlap(a, b))).toBe(false);
        });
      }),
    );
  });

  test('takes as many rows as the largest number that overlap anywhere', () => {
    fc.assert(
      fc.property(intervals, (intervals) => {
        const depthAt = (x: number) =>
          intervals.filter(({ from, to }) => from <= x && x < to).length;
        const largest = Math.max(0, ...intervals.map(({ from }) => depthAt(from)));
        expect(new Set(packIntervals(intervals)).size).toBe(largest);
      }),
      { numRuns: 500 },
    );
  });

  test('lets one begin where another ends', () => {
    expect(
      packIntervals([
        { from: 0, to: 5 },
        { from: 5, to: 9 },
      ]),
    ).toEqual([0, 0]);
  });
});

test('a row is free exactly where nothing taken overlaps', () => {
  fc.assert(
    fc.property(intervals, (intervals) => {
      const row: RowSpans = [];
      const taken: Interval[] = [];
      for (const interval of intervals) {
        const free = isFree(row, interval.from, interval.to);
        expect(free).toBe(!taken.some((other) => overlap(interval, other)));
        if (!free) continue;
        take(row, interval.from, interval.to);
        taken.push(interval);
      }
      expect(row).toEqual(taken.sort((a, b) => a.from - b.from).map(({ from, to }) => [from, to]));
    }),
  );
});
