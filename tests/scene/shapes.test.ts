import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlinePx, ringPath, shapeDetail, shapePath, type Shape } from '../../src/scene/shapes.ts';

const SHAPES: readonly Shape[] = ['disc', 'diamond', 'document', 'speech', 'crossed-speech', 'bar'];
const POLYGONS = SHAPES.filter((shape) => shape !== 'disc');
const aSize = fc.integer({ min: 12, max: 64 });
const aShape = fc.constantFrom(...SHAPES);
const aPolygon = fc.constantFrom(...POLYGONS);

type Point = [number, number];

function corners(d: string): Point[] {
  return d
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number) as Point);
}

/** Positive for corners that run clockwise on a page, where y points down. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** How far a point lies from the line through two others. */
function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
}

describe('a shape', () => {
  it('stays within its size, with every corner on a whole px', () => {
    fc.assert(
      fc.property(aPolygon, aSize, (shape, size) => {
        for (const [x, y] of corners(shapePath(shape, size))) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(Math.round(size / 2));
        }
      }),
    );
  });

  it('weighs about as much as the others of its size', () => {
    const weights = POLYGONS.filter((shape) => shape !== 'bar').map((shape) =>
      area(corners(shapePath(shape, 20))),
    );
    const disc = Math.PI * 9 ** 2;
    for (const weight of weights) expect(Math.abs(weight / disc - 1)).toBeLessThan(0.25);
  });

  it('is the mirror image of itself under the other direction', () => {
    fc.assert(
      fc.property(aPolygon, aSize, (shape, size) => {
        const mirrored = corners(shapePath(shape, size, 'rtl')).map(([x, y]) => [-x + 0, y]);
        expect(mirrored).toEqual(corners(shapePath(shape, size)).map(([x, y]) => [x + 0, y]));
      }),
    );
  });

  it('has every corner of its inset outline just that far from both its sides', () => {
    fc.assert(
      fc.property(aPolygon, aSize, (shape, size) => {
        const whole = corners(shapePath(shape, size));
        const insetPx = outlinePx(size) / 2;
        const inner = corners(shapePath(shape, size, 'ltr', insetPx));
        expect(area(inner)).toBeLessThan(area(whole));
        inner.forEach((corner, i) => {
          const at = whole[i]!;
          const next = whole[(i + 1) % whole.length]!;
          expect(distanceToLine(corner, whole.at(i - 1)!, at)).toBeCloseTo(insetPx, 1);
          expect(distanceToLine(corner, at, next)).toBeCloseTo(insetPx, 1);
        });
      }),
    );
  });

  it('has its tail or fold on the side where its direction puts it', () => {
    const tip = (dir: 'ltr' | 'rtl'): number =>
      corners(shapePath('speech', 20, dir)).sort((a, b) => b[1] - a[1])[0]![0];
    expect(tip('ltr')).toBeLessThan(0);
    expect(tip('rtl')).toBeGreaterThan(0);
    const topRight = (dir: 'ltr' | 'rtl'): boolean =>
      corners(shapePath('document', 20, dir)).some(([x, y]) => x === 7 && y === -10);
    expect(topRight('ltr')).toBe(false);
    expect(topRight('rtl')).toBe(true);
  });

  it('is written for a disc as a ring', () => {
    expect(shapePath('disc', 20)).toBe(ringPath(9));
    expect(shapePath('disc', 20, 'rtl', 1)).toBe(ringPath(8));
  });
});

describe('the detail of a shape', () => {
  it('is there for documents and denials alone', () => {
    expect(SHAPES.filter((shape) => shapeDetail(shape, 20))).toEqual([
      'document',
      'crossed-speech',
    ]);
  });

  it('starts a document’s lines where reading starts', () => {
    expect(shapeDetail('document', 20, 'ltr')).toBe('M-4,0H4M-4,4H2');
    expect(shapeDetail('document', 20, 'rtl')).toBe('M4,0H-4M4,4H-2');
  });

  it('crosses a denial in the middle of its bubble', () => {
    expect(shapeDetail('crossed-speech', 20)).toBe('M-3.1,-5.1L3.1,1.1M-3.1,1.1L3.1,-5.1');
  });

  it('holds no number that SVG cannot read', () => {
    fc.assert(
      fc.property(
        aShape,
        aSize,
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (shape, size, dir) => {
          const d = shapePath(shape, size, dir, 1) + (shapeDetail(shape, size, dir) ?? '');
          expect(d).not.toMatch(/NaN|Infinity|undefined|e-|--/);
        },
      ),
    );
  });
});

it('outlines a mark with 2 px at the sizes of a page, and more on a projector', () => {
  expect([12, 16, 20, 22, 28, 40].map(outlinePx)).toEqual([1, 2, 2, 2, 3, 4]);
});
