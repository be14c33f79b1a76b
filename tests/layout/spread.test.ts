import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/layout/spread.ts';

const row = fc
  .array(
    fc.record({ x: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 1, max: 90 }) }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((points) => points.sort((a, b) => a.x - b.x))
  .map((points) => ({ wanted: points.map(({ x }) => x), sizes: points.map(({ size }) => size) }));

const gapAfter = (sizes: readonly number[], i: number) => (sizes[i]! + sizes[i + 1]!) / 2;
const near = 1e-6;

/** Runs of points that touch; each moves as one. */
function runsOf(xs: readonly number[], sizes: readonly number[]): number[][] {
  const runs: number[][] = [[0]];
  for (let i = 1; i < xs.length; i++) {
    if (xs[i]! - xs[i - 1]! < gapAfter(sizes, i - 1) + near) runs.at(-1)!.push(i);
    else runs.push([i]);
  }
  return runs;
}

test('neighbours keep their distance and their order', () => {
  fc.assert(
    fc.property(row, ({ wanted, sizes }) => {
      const xs = spread(wanted, sizes, 0, 1000);
      for (let i = 1; i < xs.length; i++) {
        expect(xs[i]! - xs[i - 1]!).toBeGreaterThanOrEqual(gapAfter(sizes, i - 1) - near);
      }
    }),
  );
});

// The conditions of Karush, Kuhn and Tucker: no force pulls a touching run apart, none is left over.
test('no other places are nearer to what is wanted', () => {
  fc.assert(
    fc.property(row, ({ wanted, sizes }) => {
      const xs = spread(wanted, sizes, -Infinity, Infinity);
      for (const run of runsOf(xs, sizes)) {
        let pull = 0;
        for (const i of run) {
          pull += xs[i]! - wanted[i]!;
          expect(pull).toBeLessThan(near);
        }
        expect(Math.abs(pull)).toBeLessThan(near);
      }
    }),
    { numRuns: 500 },
  );
});

test('between edges, no small move is an improvement', () => {
  const cost = (xs: readonly number[], wanted: readonly number[]) =>
    xs.reduce((sum, x, i) => sum + (x - wanted[i]!) ** 2, 0);
  let moves = 0;
  fc.assert(
    fc.property(row, fc.nat(), fc.nat(), fc.constantFrom(-1, 1), (row, a, b, sign) => {
      const { wanted, sizes } = row;
      const [min, max] = [
        100,
        100 +
          Math.max(
            600,
            sizes.reduce((sum, size) => sum + size),
          ),
      ];
      const xs = spread(wanted, sizes, min, max);
      expect(xs[0]!).toBeGreaterThanOrEqual(min + sizes[0]! / 2 - near);
      expect(xs.at(-1)!).toBeLessThanOrEqual(max - sizes.at(-1)! / 2 + near);
      const [from, to] = [a % xs.length, b % xs.length].sort((a, b) => a - b);
      const moved = xs.map((x, i) => (i >= from! && i <= to! ? x + sign * 0.5 : x));
      const isAllowed =
        moved.every((x, i) => i === 0 || x - moved[i - 1]! >= gapAfter(sizes, i - 1) - near) &&
        moved[0]! >= min + sizes[0]! / 2 - near &&
        moved.at(-1)! <= max - sizes.at(-1)! / 2 + near;
      if (!isAllowed) return;
      moves++;
      expect(cost(moved, wanted)).toBeGreaterThanOrEqual(cost(xs, wanted) - near);
    }),
    { numRuns: 1000 },
  );
  expect(moves).toBeGreaterThan(150);
});

test('points that have room stay', () => {
  expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  expect(spread([], [], 0, 100)).toEqual([]);
});
