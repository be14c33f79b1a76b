import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curvePath,
  fades,
  fadeStops,
  headPath,
  lineAttributes,
  nodeAttributes,
  pathAttributes,
  rectAttributes,
  textAttributes,
} from '../../src/render/attributes.ts';
import type { Color, RectNode, TextNode } from '../../src/scene/node.ts';

const paint = (color: Color): string => `var(--${color})`;
const words: TextNode = {
  type: 'text', key: 't', x: 10.126, y: 20, lines: ['a', 'b'], lineHeight: 16, anchor: 'left',
  dir: 'ltr', size: 13, weight: 400, fill: 'ink',
}; // prettier-ignore
const interval: RectNode = { type: 'rect', key: 'i', x: 0, y: 0, w: 200, h: 10, fill: 'grey' };

const aPx = fc.integer({ min: -1000, max: 1000 });
const aSpline = fc
  .integer({ min: 1, max: 3 })
  .chain((pieces) => fc.array(aPx, { minLength: 2 + 6 * pieces, maxLength: 2 + 6 * pieces }));
const aHead = fc.integer({ min: 4, max: 16 });
const numbers = (d: string): number[] => [...d.matchAll(/-?[\d.]+/g)].map(Number);

describe('the anchor of a text', () => {
  it.each([
    ['left', 'ltr', 'start'],
    ['right', 'ltr', 'end'],
    ['left', 'rtl', 'end'],
    ['right', 'rtl', 'start'],
    ['middle', 'ltr', 'middle'],
    ['middle', 'rtl', 'middle'],
  ] as const)('on the %s, read %s, is “%s” in SVG', (anchor, dir, expected) => {
    const lines = dir === 'rtl' ? ['أ'] : ['a'];
    expect(textAttributes({ ...words, lines, anchor, dir }, paint)['text-anchor']).toBe(expected);
  });
});

describe('a text', () => {
  it('has its lines a line’s height apart, each isolated in its direction', () => {
    const isolated = { direction: 'rtl', 'unicode-bidi': 'isolate' };
    const arabic: TextNode = { ...words, lines: ['أ', 'ب'], dir: 'rtl' };
    expect(lineAttributes(arabic, 0)).toEqual({ x: 10.13, y: 20, ...isolated });
    expect(lineAttributes(arabic, 1)).toEqual({ x: 10.13, y: 36, ...isolated });
  });

  it('keeps its own direction and its side on a page of the other', () => {
    const lines = ['2 BCE'];
    const anchor = (side: 'left' | 'right') =>
      textAttributes({ ...words, lines, dir: 'rtl', anchor: side }, paint);
    expect(anchor('left')).toMatchObject({ direction: 'ltr', 'text-anchor': 'start' });
    expect(anchor('right')).toMatchObject({ direction: 'ltr', 'text-anchor': 'end' });
  });

  it('has its halo beneath its letters, and none unless asked', () => {
    expect(textAttributes({ ...words, halo: true }, paint)).toMatchObject({
      stroke: 'var(--paper)',
      'paint-order': 'stroke',
    });
    expect(textAttributes(words, paint)).not.toHaveProperty('stroke');
  });
});

describe('any node', () => {
  it('carries what it stands for, and its opacity where there is less than all', () => {
    const tag = { name: 'relation', value: 'a denies b' } as const;
    expect(nodeAttributes({ ...words, tag, opacity: 0.333 })).toEqual({
      'data-relation': 'a denies b',
      opacity: 0.33,
    });
    expect(nodeAttributes({ ...words, opacity: 1 })).toEqual({ opacity: undefined });
  });
});

describe('a path', () => {
  it('is moved to its place and not filled unless asked', () => {
    expect(
      pathAttributes(
        {
          type: 'path',
          key: 'p',
          x: 5,
          y: 6,
          d: 'M0,0H4',
          stroke: 'ink',
          strokeWidth: 2,
          dash: [2, 4],
        },
        paint,
      ),
    ).toEqual({
      d: 'M0,0H4',
      transform: 'translate(5,6)',
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 2,
      'stroke-dasharray': '2 4',
    });
  });
});

describe('a rect', () => {
  it('has corners no rounder than half its sides', () => {
    expect(rectAttributes({ ...interval, radius: 20 }, paint)).toMatchObject({ rx: 5 });
    expect(rectAttributes(interval, paint)).toMatchObject({ rx: undefined, fill: 'var(--grey)' });
  });

  it('fades in and out over as many px as it says', () => {
    expect(fadeStops({ ...interval, fade: { left: 50, right: 20 } })).toEqual([
      { offset: 0, opacity: 0 },
      { offset: 0.25, opacity: 1 },
      { offset: 0.9, opacity: 1 },
      { offset: 1, opacity: 0 },
    ]);
  });

  it('is sharp where it does not fade', () => {
    const stops = fadeStops({ ...interval, fade: { left: 0, right: 50 } });
    expect(stops.map((stop) => stop.opacity)).toEqual([1, 1, 1, 0]);
  });

  it('has stops in order within 0 and 1, however short it is', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (w, left, right) => {
        const offsets = fadeStops({ ...interval, w, fade: { left, right } }).map((s) => s.offset);
        for (const offset of offsets) expect(offset).toBeGreaterThanOrEqual(0);
        expect(offsets[1]! - offsets[2]!).toBeLessThan(1e-9);
        expect(Math.max(...offsets)).toBe(1);
      }),
    );
  });

  it('shares its gradient with those that fade alike and no others', () => {
    const fading = (w: number, fill: Color): RectNode => {
      return { ...interval, w, fill, fade: { left: w / 4, right: 0 } };
    };
    const nodes = [fading(100, 'grey'), fading(200, 'grey'), fading(100, 'blue'), interval];
    const ids = [...fades(nodes, paint).keys()];
    expect(ids).toEqual(['fade-2500-0-vargrey', 'fade-2500-0-varblue']);
    expect(nodes.map((node) => rectAttributes(node, paint).fill)).toEqual([
      `url(#${ids[0]})`,
      `url(#${ids[0]})`,
      `url(#${ids[1]})`,
      'var(--grey)',
    ]);
  });
});

describe('a curve', () => {
  it('without a head goes through its points as they are', () => {
    expect(curvePath([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).toBe(
      'M0,1C2,3,4,5,6,7C8,9,10,11,12,13',
    );
  });

  it('with a head stops just within it and arrives in the same direction', () => {
    expect(curvePath([0, 0, 0, 0, 60, 0, 100, 0], 10)).toBe('M0,0C0,0,50.5,0,90.5,0');
    expect(headPath([0, 0, 0, 0, 60, 0, 100, 0], 10)).toBe('M100,0L90,4.5L90,-4.5Z');
  });

  it('has a head whose tip is its end and whose base lies square to the way it arrives', () => {
    fc.assert(
      fc.property(aSpline, aHead, (points, headPx) => {
        const [tipX, tipY, ax, ay, bx, by] = numbers(headPath(points, headPx)) as [
          number, number, number, number, number, number,
        ]; // prettier-ignore
        expect([tipX, tipY]).toEqual(points.slice(-2));
        const [dx, dy] = [tipX - (ax + bx) / 2, tipY - (ay + by) / 2];
        expect(Math.hypot(dx, dy)).toBeCloseTo(headPx, 1);
        expect(Math.abs(dx * (bx - ax) + dy * (by - ay))).toBeLessThan(0.5);
      }),
    );
  });

  it('keeps every point but the last two, whatever its head', () => {
    fc.assert(
      fc.property(aSpline, aHead, (points, headPx) => {
        const drawn = numbers(curvePath(points, headPx));
        expect(drawn.slice(0, -4)).toEqual(points.slice(0, -4));
        const [x, y] = points.slice(-2) as [number, number];
        const [drawnX, drawnY] = drawn.slice(-2) as [number, number];
        expect(Math.hypot(x - drawnX, y - drawnY)).toBeCloseTo(headPx - 0.5, 1);
      }),
    );
  });

  it('points its head by an earlier point where the last control point is the end', () => {
    expect(headPath([0, 0, 0, 0, 9, 0, 9, 0], 4)).toBe('M9,0L5,1.8L5,-1.8Z');
    expect(headPath([9, 0, 9, 0, 9, 0, 9, 0], 4)).toBe('M9,0L5,1.8L5,-1.8Z');
  });
});
