import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedBidi } from '../../src/data/bidi.ts';

/** How many embeddings and isolates a text leaves open, and whether it closes one that is not its own. */
function balance(text: string): { open: number; strays: number } {
  const open: string[] = [];
  let strays = 0;
  for (const letter of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(letter)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(letter)) open.push('\u2069');
    else if (letter === '\u202c' || letter === '\u2069') {
      if (open.at(-1) === letter) open.pop();
      else strays += 1;
    }
  }
  return { open: open.length, strays };
}

test('what a text opens it closes, and it closes nothing else, so that nothing beside it turns', () => {
  const letters = fc.constantFrom(...'aا \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
  let turned = 0;
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
      const closed = closedBidi(text);
      expect(balance(closed)).toEqual({ open: 0, strays: 0 });
      const bare = (all: string) => all.replace(/[\u202c\u2069]/g, '');
      expect(bare(closed)).toBe(bare(text));
      if (closed !== text) turned += 1;
      else expect(balance(text)).toEqual({ open: 0, strays: 0 });
    }),
  );
  expect(turned).toBeGreaterThan(50);
});

test('a text without such marks stays as it is', () => {
  expect(closedBidi('النفي (2)')).toBe('النفي (2)');
  expect(closedBidi('The \u202eGazette')).toBe('The \u202eGazette\u202c');
});
