import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/data/terms.ts';
import { strokesOf, type Glyph } from '../../src/scene/glyph.ts';
import type { Shape } from '../../src/scene/shapes.ts';

const SHAPES: readonly Shape[] = ['disc', 'diamond', 'document', 'speech', 'crossed-speech', 'bar'];
const aGlyph = fc.record({
  shape: fc.constantFrom(...SHAPES),
  status: fc.constantFrom(...STATUSES),
  hue: fc.constantFrom('blue' as const, 'denial' as const),
  sizePx: fc.integer({ min: 16, max: 28 }),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
});

/** The look in black on white: what is left of it for somebody who sees no colours. */
const grey = (glyph: Glyph) =>
  JSON.stringify(strokesOf(glyph).map((stroke) => ({ ...stroke, stroke: !!stroke.stroke })));

describe('a mark', () => {
  test('shows each of the five claim statuses in its own way, without colour', () => {
    fc.assert(
      fc.property(aGlyph, (glyph) => {
        const looks = STATUSES.map((status) => grey({ ...glyph, status }));
        // What denies is hollow as it is: the word beside it says that it is disputed itself.
        const alike = glyph.shape === 'crossed-speech' ? 1 : 0;
        expect(new Set(looks).size).toBe(STATUSES.length - alike);
      }),
    );
  });

  test.each([
    ['undisputed', 'blue', undefined, []],
    ['disputed', 'paper', undefined, []],
    ['denied', 'paper', [3, 2], []],
    ['withdrawn', 'paper', undefined, [2]],
    ['confirmed', 'blue', undefined, [1]],
  ] as const)('that is %s is filled with %s', (status, fill, dash, lines) => {
    const strokes = strokesOf({ shape: 'disc', status, hue: 'blue', sizePx: 18, dir: 'ltr' });
    const [mark, ...rest] = strokes;
    expect([mark?.fill, mark?.dash]).toEqual([fill, dash]);
    expect(rest.map(({ strokeWidth }) => strokeWidth)).toEqual(lines);
    expect(rest.every(({ part, stroke }) => part === 'standing' && stroke === 'blue')).toBe(true);
  });
});
