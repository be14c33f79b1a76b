import { curveMonotoneY, line, path } from 'd3';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { crossPx, cut, pointAt, stretchesThrough } from '../../src/layout/monotone-curve.ts';

// Properties take as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const pointsFrom = (least: number) =>
  fc
    .array(fc.integer({ min: -500, max: 1500 }), { minLength: least, maxLength: 20 })
    .map((xs) => xs.map((x, i) => ({ x, y: 10 + 34 * i })));
const points = pointsFrom(2);

const numbersOf = (d: string) => d.match(/-?\d+(\.\d+)?(e-?\d+)?/g)!.map(Number);

test('the curve is d3’s curveMonotoneY', () => {
  // Through two points d3 draws a line.
  fc.assert(
    fc.property(pointsFrom(3), (points) => {
      const d = path();
      line<{ x: number; y: number }>(
        ({ x }) => x,
        ({ y }) => y,
      )
        .curve(curveMonotoneY)
        .context(d as unknown as CanvasRenderingContext2D)(points);
      const own = stretchesThrough(points);
      const flat = own.flatMap((stretch, i) => (i === 0 ? stretch : stretch.slice(2)));
      const theirs = numbersOf(d.toString());
      expect(flat).toHaveLength(theirs.length);
      flat.forEach((value, i) => expect(value).toBeCloseTo(theirs[i]!, 6));
    }),
  );
});

test('it never turns back up, and swings out beyond no point', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (points, k) => {
      stretchesThrough(points).forEach((stretch, i) => {
        const [from, to] = [points[i]!, points[i + 1]!];
        const { x, y } = pointAt(stretch, k);
        expect(y).toBeCloseTo(from.y + k * (to.y - from.y), 6);
        expect(x).toBeGreaterThanOrEqual(Math.min(from.x, to.x) - 1e-6);
        expect(x).toBeLessThanOrEqual(Math.max(from.x, to.x) + 1e-6);
      });
    }),
  );
});

test('one point has no curve, and no points neither', () => {
  expect(stretchesThrough([{ x: 1, y: 2 }])).toEqual([]);
  expect(stretchesThrough([])).toEqual([]);
});

test('cut at the edges of the plot it is what of it lies between them', () => {
  const places = { shown: 0, hidden: 0 };
  fc.assert(
    fc.property(points, (points) => {
      for (const stretch of stretchesThrough(points)) {
        const part = cut(stretch, 0, 1000);
        const seen = Array.from({ length: 101 }, (_, i) => pointAt(stretch, i / 100)).filter(
          ({ x }) => x >= 0 && x <= 1000,
        );
        if (!part) {
          places.hidden++;
          expect(seen).toEqual([]);
          continue;
        }
        const apart = seen.flatMap(({ x, y }) => {
          const k = (y - part[1]!) / (part[7]! - part[1]!);
          return k >= 0 && k <= 1 ? [Math.abs(pointAt(part, k).x - x)] : [];
        });
        places.shown += apart.length;
        expect(Math.max(0, ...apart)).toBeLessThan(5e-4);
        for (const x of [part[0]!, part[6]!]) {
          expect(x).toBeGreaterThanOrEqual(-1e-3);
          expect(x).toBeLessThanOrEqual(1000 + 1e-3);
        }
      }
    }),
  );
  expect(places.shown).toBeGreaterThan(5000);
  expect(places.hidden).toBeGreaterThan(10);
});

test('a box that the curve does not touch is crossed by none of it, one around it by all', () => {
  const curve = stretchesThrough([
    { x: 0, y: 0 },
    { x: 100, y: 30 },
    { x: 50, y: 60 },
  ]);
  expect(crossPx(curve, { x: 101, y: 0, w: 50, h: 60 })).toBe(0);
  expect(crossPx(curve, { x: -1, y: 61, w: 200, h: 20 })).toBe(0);
  expect(crossPx(curve, { x: -1, y: 0, w: 200, h: 60 })).toBeGreaterThan(150);
});
