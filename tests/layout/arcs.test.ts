import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layArcs, type ArcRequest } from '../../src/layout/arcs.ts';

const LINE_X = 200;
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ y: 20 + 45 * i, radiusPx: 10 }));
const request = (from: number, to: number, more: Partial<ArcRequest> = {}): ArcRequest => ({
  key: `${from}-${to}`,
  from,
  to,
  isKept: false,
  ...more,
});
const lay = (requests: readonly ArcRequest[], side: -1 | 1 = -1, depthPx = 90) =>
  layArcs(requests, rowsOf(14), LINE_X, side, depthPx);
test('between rows that are far apart arcs fit into a narrow gutter if they deepen less with their span', () => {
  const far = Array.from({ length: 12 }, (_, i) => ({ y: 300 * i, radiusPx: 10 }));
  const requests = [request(1, 0), request(5, 0), request(9, 1), request(11, 10)];
  const countWhole = (deeper?: number) => layArcs(requests, far, 52, -1, 48, deeper).arcs.length;
  expect(countWhole(10 / 2400)).toBe(4);
  expect(countWhole()).toBe(2);
});
const boundsOf = (points: readonly number[]) => {
  const xs = points.filter((_, i) => i % 2 === 0);
  return [Math.min(...xs), Math.max(...xs)];
};

/** A point of a cubic, at 0 to 1. */
function at(p: readonly number[], k: number, axis: 0 | 1): number {
  const j = 1 - k;
  return (
    j ** 3 * p[axis]! +
    3 * j ** 2 * k * p[2 + axis]! +
    3 * j * k ** 2 * p[4 + axis]! +
    k ** 3 * p[6 + axis]!
  );
}

/** How deep an arc is at a height: the x where it passes. */
function passesAt(points: readonly number[], y: number): number | undefined {
  const down = points[1]! < points[7]! ? points : reversed(points);
  if (y < down[1]! || y > down[7]!) return undefined;
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const k = (low + high) / 2;
    if (at(down, k, 1) < y) low = k;
    else high = k;
  }
  return at(down, low, 0);
}
const reversed = (p: readonly number[]) => [6, 7, 4, 5, 2, 3, 0, 1].map((i) => p[i]!);

test('an arc begins and ends at the edges of its marks, on the side of the gutter', () => {
  const [arc] = lay([request(0, 3)]).arcs;
  expect(arc!.points.slice(0, 2)).toEqual([LINE_X - 13, 20]);
  expect(arc!.points.slice(-2)).toEqual([LINE_X - 13, 155]);
  const [right] = lay([request(0, 3)], 1).arcs;
  expect(right!.points.slice(0, 2)).toEqual([LINE_X + 13, 20]);
});

test('an arc lies outside of all that it spans, and never deeper than the gutter', () => {
  const { arcs } = lay([request(0, 9), request(4, 2), request(3, 4), request(5, 9)]);
  const depth = (key: string) =>
    passesAt(arcs.find((arc) => arc.key === key)!.points, key === '5-9' ? 330 : 178)!;
  expect(depth('0-9')).toBeLessThan(depth('4-2'));
  expect(depth('4-2')).toBeLessThan(depth('3-4'));
  expect(passesAt(arcs[0]!.points, 330)).toBeLessThan(depth('5-9'));
  for (const { points } of arcs) {
    expect(at(points, 0.5, 0)).toBeGreaterThanOrEqual(LINE_X - 90 - 13);
  }
});

test('arcs that end at one row with the same word meet in one point; others have their own', () => {
  const meets = { meets: 'denies' };
  const { arcs } = lay([
    request(6, 2, meets),
    request(5, 2, meets),
    request(7, 2),
    request(0, 2, meets),
  ]);
  const ends = arcs.map(({ points }) => points[7]);
  expect(ends[0]).toBe(ends[1]);
  expect(new Set(ends).size).toBe(3);
});

test('arcs cross only where neither spans the other, and then once', () => {
  const row = fc.integer({ min: 0, max: 13 });
  const pair = fc.tuple(row, row).filter(([from, to]) => from !== to);
  let pairs = 0;
  fc.assert(
    fc.property(fc.uniqueArray(pair, { maxLength: 9, selector: String }), (spans) => {
      const { arcs } = lay(
        spans.map(([from, to]) => request(from, to)),
        -1,
        900,
      );
      const keys = new Map(spans.map((span) => [span.join('-'), span]));
      for (const [i, a] of arcs.entries()) {
        for (const b of arcs.slice(i + 1)) {
          pairs++;
          expect(crossings(a.points, b.points)).toBeLessThanOrEqual(
            interleave(keys.get(a.key)!, keys.get(b.key)!) ? 1 : 0,
          );
        }
      }
    }),
  );
  expect(pairs).toBeGreaterThan(500);
});

/** Whether two spans overlap though neither holds the other. */
function interleave(a: readonly number[], b: readonly number[]): boolean {
  const [[a0, a1], [b0, b1]] = [a, b].map((span) => [...span].sort((x, y) => x - y)) as [
    [number, number],
    [number, number],
  ];
  return (a0 < b0 && b0 < a1 && a1 < b1) || (b0 < a0 && a0 < b1 && b1 < a1);
}

/** How often two arcs change sides. */
function crossings(a: readonly number[], b: readonly number[]): number {
  const ys = Array.from({ length: 640 }, (_, i) => i + 0.5);
  const sides = ys.flatMap((y) => {
    const [x0, x1] = [passesAt(a, y), passesAt(b, y)];
    if (x0 === undefined || x1 === undefined || Math.abs(x0 - x1) < 0.5) return [];
    return [Math.sign(x0 - x1)];
  });
  return sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
}

test('what does not fit into the gutter is counted in stubs, but what is kept is drawn', () => {
  const many = Array.from({ length: 12 }, (_, i) => request(0, i + 1));
  const kept = request(0, 13, { isKept: true });
  const { arcs, stubs } = lay([...many, kept], -1, 40);
  expect(arcs.map(({ key }) => key)).toContain('0-13');
  expect(arcs.length).toBeLessThan(12);
  const [first] = stubs;
  expect(first).toEqual({ row: 0, x: LINE_X - 40, y: 20, count: 13 - arcs.length });
  expect(boundsOf(arcs.at(-1)!.points)[0]).toBeGreaterThan(LINE_X - 40 / 0.75 - 1);
});
