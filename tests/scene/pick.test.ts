import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawnScene } from '../../src/scene/drawn-scene.ts';
import { pick } from '../../src/scene/pick.ts';

const px = fc.integer({ min: 0, max: 300 });
const box = fc.record({
  x: px,
  y: px,
  w: fc.integer({ min: 1, max: 80 }),
  h: fc.integer({ min: 1, max: 40 }),
});
const named = <T>(things: T[], prefix: string) =>
  things.map((thing, i) => ({ ...thing, id: `${prefix}${i}` }));

const NOTHING: DrawnScene = {
  scene: { width: 300, height: 300, nodes: [] },
  labels: [],
  marks: [],
  bars: [],
  memory: new Map(),
  arrows: new Map(),
};

const figures: fc.Arbitrary<DrawnScene> = fc
  .record({
    marks: fc.array(fc.record({ x: px, y: px, radiusPx: fc.constantFrom(9, 10, 20) }), {
      maxLength: 20,
    }),
    labels: fc.array(box, { maxLength: 10 }),
    bars: fc.array(box, { maxLength: 10 }),
  })
  .map(({ marks, labels, bars }) => ({
    ...NOTHING,
    marks: named(marks, 'mark').map((mark) => ({ ...mark, count: 1 })),
    labels: named(labels, 'label').map((label) => ({ ...label, text: '' })),
    bars: named(bars, 'bar'),
  }));

describe('picking', () => {
  test('finds what a look at everything finds', () => {
    fc.assert(
      fc.property(figures, px, px, (figure, x, y) => {
        const reached = figure.marks
          .map((mark) => ({ ...mark, distance: Math.hypot(mark.x - x, mark.y - y) }))
          .filter(({ distance, radiusPx }) => distance <= Math.max(12, radiusPx))
          .sort((a, b) => a.distance - b.distance);
        const holding = [...figure.labels, ...figure.bars].filter(
          (box) => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h,
        );
        expect(pick(figure, x, y)).toBe((reached[0] ?? holding[0])?.id);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds nothing where nothing is', () => {
    expect(pick(NOTHING, 10, 10)).toBeUndefined();
  });
});
