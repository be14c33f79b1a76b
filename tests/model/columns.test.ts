import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, columnOf, rangeOf } from '../../src/model/columns.ts';
import { timelineWith } from '../support/layout-helpers.ts';

const pad = (n: number) => String(n).padStart(2, '0');

/** Events on some minutes of an hour, many of them equal in time and in importance. */
const columns = fc
  .array(fc.record({ minute: fc.nat(59), importance: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 70,
  })
  .map((events) =>
    columnOf(
      timelineWith(
        events.map(({ minute, importance }) => ({
          date: `2020-01-06T20:${pad(minute)}Z`,
          importance,
        })),
      ).events,
    ),
  );
const minute = (n: number) => Date.UTC(2020, 0, 6, 20, n, 30);

test('rangeOf finds the events that a look at each one finds', () => {
  fc.assert(
    fc.property(columns, fc.nat(60), fc.nat(60), (column, a, b) => {
      const [start, end] = [minute(Math.min(a, b)), minute(Math.max(a, b))];
      const { from, to } = rangeOf(column, start, end);
      expect(column.events.slice(from, to)).toEqual(
        column.events.filter(({ anchor }) => anchor >= start && anchor < end),
      );
    }),
  );
});

test('bestOf finds the most important, the earliest of equals', () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.nat(), (column, a, b) => {
      const n = column.events.length;
      fc.pre(n > 0);
      const from = a % n;
      const to = from + 1 + (b % (n - from));
      const best = column.events
        .slice(from, to)
        .reduce((best, event) => (event.importance > best.importance ? event : best));
      expect(bestOf(column, from, to)).toBe(best);
    }),
  );
});

test('a column of nothing holds nothing', () => {
  expect(rangeOf(columnOf([]), -Infinity, Infinity)).toEqual({ from: 0, to: 0 });
});
