import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/layout/wrap.ts';

const width = (line: string) => line.length * 7;
const title = fc
  .array(
    fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !word.includes(' ')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

describe('a label', () => {
  test('keeps every word, in order, in one line or two', () => {
    fc.assert(
      fc.property(title, fc.nat(400), (text, onePx) => {
        const { lines, w } = wrap(text, onePx, width);
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(w).toBe(Math.max(...lines.map(width)));
      }),
    );
  });

  test('stays in one line where it is short enough', () => {
    expect(wrap('Two words', 63, width).lines).toEqual(['Two words']);
    expect(wrap('Two words', 62, width).lines).toEqual(['Two', 'words']);
  });

  test('is broken where its lines are most alike: no other break is narrower', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { w } = wrap(text, 0, width);
        const words = text.split(' ');
        const breaks = words
          .slice(1)
          .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
          .map((lines) => Math.max(...lines.map(width)));
        expect(w).toBe(Math.min(width(text), ...breaks));
      }),
    );
  });

  test('of one long word stays whole', () => {
    expect(wrap('Donaudampfschifffahrt', 10, width).lines).toEqual(['Donaudampfschifffahrt']);
  });
});
