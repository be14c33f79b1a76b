import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurveNode, Node, PathNode, RectNode, Scene, TextNode } from '../../src/scene/node.ts';
import { tween } from '../../src/scene/tween.ts';

const mark = (key: string, x: number, more: Partial<PathNode> = {}): PathNode => {
  return { type: 'path', key, x, y: 10, d: 'M0,0H5V5Z', fill: 'blue', ...more };
};
const rect = (key: string, x: number, more: Partial<RectNode> = {}): RectNode => {
  return { type: 'rect', key, x, y: 0, w: 10, h: 10, fill: 'band', ...more };
};
const text = (key: string, x: number, more: Partial<TextNode> = {}): TextNode => {
  return {
    type: 'text', key, x, y: 0, lines: ['a letter'], lineHeight: 16, anchor: 'left', dir: 'ltr',
    size: 13, weight: 400, fill: 'ink', ...more,
  }; // prettier-ignore
};
const curve = (key: string, points: readonly number[]): CurveNode => {
  return { type: 'curve', key, points, stroke: 'denial', strokeWidth: 2, head: 8 };
};
const scene = (...nodes: Node[]): Scene => ({ width: 100, height: 50, nodes });
const keys = ({ nodes }: Scene): string[] => nodes.map((node) => node.key);
const opacities = ({ nodes }: Scene): unknown[] => nodes.map((node) => node.opacity);

const aKey = fc.constantFrom(...'abcdefgh');
const aPx = fc.integer({ min: -500, max: 500 });
const aNode = fc.oneof(
  fc.record({ key: aKey, x: aPx, fill: fc.constantFrom('blue' as const, 'green' as const) })
    .map(({ key, x, fill }) => mark(key, x, { fill })),
  fc.record({ key: aKey, x: aPx, left: fc.nat(9) })
    .map(({ key, x, left }) => rect(key, x, left ? { fade: { left, right: 0 } } : {})),
  fc.record({ key: aKey, x: aPx, line: fc.constantFrom('one', 'two') })
    .map(({ key, x, line }) => text(key, x, { lines: [line] })),
  fc.record({ key: aKey, points: fc.constantFrom(8, 14).chain((n) => fc.array(aPx, { minLength: n, maxLength: n })) })
    .map(({ key, points }) => curve(key, points)),
); // prettier-ignore
const aScene: fc.Arbitrary<Scene> = fc
  .uniqueArray(aNode, { selector: (node) => node.key, maxLength: 8 })
  .map((nodes) => scene(...nodes));
const aShare = fc.double({ min: 0.01, max: 0.99, noNaN: true });

function frozen<T>(value: T): T {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('a tween', () => {
  it('is the first scene at 0 and the second at 1, and so beyond them', () => {
    fc.assert(
      fc.property(aScene, aScene, (a, b) => {
        expect(tween(a, b, 0)).toBe(a);
        expect(tween(a, b, 1)).toBe(b);
        expect(tween(a, b, -0.1)).toBe(a);
        expect(tween(a, b, 1.1)).toBe(b);
      }),
    );
  });

  it('changes neither scene and repeats no key', () => {
    fc.assert(
      fc.property(aScene, aScene, aShare, (a, b, k) => {
        const between = tween(frozen(a), frozen(b), k);
        expect(new Set(keys(between)).size).toBe(between.nodes.length);
      }),
    );
  });

  it('keeps the second scene’s painting order and loses none of its nodes', () => {
    fc.assert(
      fc.property(aScene, aScene, aShare, (a, b, k) => {
        const wanted = new Set(keys(b));
        expect(keys(tween(a, b, k)).filter((key) => wanted.has(key))).toEqual(keys(b));
      }),
    );
  });

  it('between a scene and itself looks the same all the way', () => {
    fc.assert(
      fc.property(aScene, aShare, (a, k) => {
        const still = tween(a, a, k);
        expect(keys(still)).toEqual(keys(a));
        expect(new Set(opacities(still).concat(1))).toEqual(new Set([1]));
      }),
    );
  });

  it('never paints anything brighter than it is in either scene', () => {
    fc.assert(
      fc.property(aScene, aScene, aShare, (a, b, k) => {
        for (const node of tween(a, b, k).nodes) {
          expect(node.opacity).toBeGreaterThan(0);
          expect(node.opacity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('moves what is in both scenes', () => {
    const between = tween(scene(mark('m', 0)), scene(mark('m', 40)), 0.25);
    expect(between.nodes).toEqual([mark('m', 10, { opacity: 1 })]);
  });

  it('stretches an interval and its uncertain ends', () => {
    const a = scene(rect('i', 0, { w: 10 }));
    const b = scene(rect('i', 20, { w: 30, h: 12, fade: { left: 8, right: 4 } }));
    expect(tween(a, b, 0.5).nodes).toEqual([
      rect('i', 10, { w: 20, h: 11, fade: { left: 4, right: 2 }, opacity: 1 }),
    ]);
  });

  it('bends a relation whose spline has as many points', () => {
    const a = scene(curve('r', [0, 0, 0, 0, 0, 0, 0, 0]));
    const b = scene(curve('r', [8, 8, 8, 8, 8, 8, 8, 80]));
    expect(tween(a, b, 0.5).nodes).toEqual([
      { ...curve('r', [4, 4, 4, 4, 4, 4, 4, 40]), opacity: 1 },
    ]);
  });

  it('cross-fades a relation whose spline has not', () => {
    const a = curve('r', [0, 0, 0, 0, 0, 0, 9, 9]);
    const b = curve('r', [0, 0, 0, 0, 0, 0, 5, 5, 6, 6, 7, 7, 9, 9]);
    expect(tween(scene(a), scene(b), 0.25).nodes).toEqual([
      { ...a, key: 'r (old)', opacity: 0.75 },
      { ...b, opacity: 0.25 },
    ]);
  });

  it('cross-fades a mark into its new look on the way', () => {
    const between = tween(
      scene(mark('m', 0)),
      scene(mark('m', 40, { fill: 'paper', stroke: 'blue' })),
      0.25,
    );
    expect(between.nodes).toEqual([
      mark('m', 10, { key: 'm (old)', opacity: 0.75 }),
      mark('m', 10, { fill: 'paper', stroke: 'blue', opacity: 0.25 }),
    ]);
  });

  it('lets a label that changes sides fade where it stands', () => {
    const a = text('l', 0);
    const b = text('l', 40, { anchor: 'right' });
    expect(tween(scene(a), scene(b), 0.5).nodes.map((node) => 'x' in node && node.x)).toEqual([
      0, 40,
    ]);
  });

  it('fades in what is new and out what is gone, at its place in the painting order', () => {
    const a = scene(rect('ground', 0), mark('gone', 0, { opacity: 0.5 }), text('label', 0));
    const b = scene(rect('ground', 0), text('label', 0), mark('new', 0));
    const between = tween(a, b, 0.25);
    expect(keys(between)).toEqual(['ground', 'gone', 'label', 'new']);
    expect(opacities(between)).toEqual([1, 0.375, 1, 0.25]);
  });

  it('grows the drawing', () => {
    const a = { ...scene(), width: 100, height: 40 };
    const b = { ...scene(), width: 200, height: 80 };
    expect(tween(a, b, 0.5)).toEqual({ width: 150, height: 60, nodes: [] });
  });
});
