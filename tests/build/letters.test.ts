import { expect, test } from 'vitest';
import { lettersOfPage } from '../../build/picture/letters.ts';
import { runsOf } from '../../build/picture/runs.ts';
import type { PathNode, TextNode } from '../../src/scene/node.ts';

const letters = await lettersOfPage();
const isArabic = (letter: string) => (/\p{Script=Arabic}/u.test(letter) ? 1 : 0);

const TEXT: TextNode = {
  type: 'text',
  key: 'label',
  x: 100,
  y: 50,
  lines: ['Khatt'],
  lineHeight: 20,
  anchor: 'left',
  dir: 'ltr',
  size: 16,
  weight: 400,
  fill: 'ink',
};

function outlined(changes: Partial<TextNode>): PathNode[] {
  const nodes = [{ ...TEXT, ...changes }];
  return letters.outlined({ width: 200, height: 100, nodes }).nodes as PathNode[];
}

/** From where to where a path reaches, by its points. */
function reach({ d }: PathNode) {
  const numbers = d.match(/-?\d+(\.\d+)?/g)!.map(Number);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  return { from: Math.min(...xs), to: Math.max(...xs) };
}

test('the letters of a word in Arabic are joined, so that it is shorter than they are alone', () => {
  const word = 'مسودة';
  const alone = [...word].reduce((sum, letter) => sum + letters.measure(letter, 100, 400), 0);
  expect(letters.measure(word, 100, 400)).toBeLessThan(0.9 * alone);
});

test('what is heavier is wider, and what is larger as much wider', () => {
  expect(letters.measure('Draft letter', 16, 600)).toBeGreaterThan(
    letters.measure('Draft letter', 16, 400),
  );
  const ratio = letters.measure('رسالة واحدة', 1600, 600) / letters.measure('رسالة واحدة', 16, 600);
  expect(ratio).toBeGreaterThan(97);
  expect(ratio).toBeLessThanOrEqual(100);
});

test('an outline stands where the text would: after its anchor, before it, or around it', () => {
  const width = letters.measure('Khatt', 16, 400);
  const [left, middle, right] = (['left', 'middle', 'right'] as const).map(
    (anchor) => outlined({ anchor })[0]!,
  );
  expect(left!.x).toBe(100);
  expect(reach(left!).from).toBeGreaterThanOrEqual(0);
  expect(reach(left!).to).toBeLessThanOrEqual(width);
  expect(reach(right!).from).toBeGreaterThanOrEqual(-width);
  expect(reach(right!).to).toBeLessThanOrEqual(0);
  expect(reach(middle!).from + reach(middle!).to).toBeCloseTo(0, -1);
});

test('a text with a halo is painted over it', () => {
  const [halo, text] = outlined({ halo: true, tag: { name: 'label', value: 'letter' } });
  expect(halo).toMatchObject({ stroke: 'paper', strokeWidth: 4 });
  expect(text).toMatchObject({ key: 'label', fill: 'ink', d: halo!.d });
});

test('a line from right to left begins at its right, with its numbers as they are', () => {
  const runs = runsOf('منشور في 7 كانون 2020', 'rtl', isArabic);
  expect(runs.map(({ text }) => text.trim()).filter(Boolean)).toEqual([
    ...['2020', 'كانون', '7', 'في', 'منشور'],
  ]);
  expect(runs.find(({ text }) => text === '2020')).toMatchObject({ rtl: false });
});

test('words in Latin letters keep their order within a line from right to left', () => {
  const texts = runsOf('خطّ · Khatt timeline', 'rtl', isArabic).map(({ text }) => text.trim());
  expect(texts.filter(Boolean)).toEqual(['Khatt timeline', '·', 'خطّ']);
});

test('a letter that no font has is remembered, what joins letters is not', async () => {
  const own = await lettersOfPage();
  own.measure('letter\u200d 漢', 16, 400);
  expect([...own.missing]).toEqual(['漢']);
});
