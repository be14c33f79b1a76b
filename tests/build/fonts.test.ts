import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFaces, lettersWith } from '../../build/parts/font-faces.ts';
import { splitRange } from '../../build/parts/unicode-range.ts';

test('a range is split into what is asked for, across letters that no font has, and the rest', () => {
  const has = new Set([0x41, 0x42, 0x43, 0x45, 0x61]);
  // D is in no font: A to E is one run without C.
  expect(splitRange('ABEa', has, 'U+0040-0060, U+0061-007A')).toEqual({
    first: 'U+41-42,U+45,U+61',
    rest: 'U+40,U+43-44,U+46-60,U+62-7a',
  });
  expect(splitRange('ACE', new Set([0x41, 0x43, 0x45]), 'U+41-5A').first).toBe('U+41-45');
  expect(splitRange('', has, 'U+41-5A')).toEqual({ first: '', rest: 'U+41-5a' });
});

test('a first view has all letters of the interface', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /words\.\w+\.ts$|^i18n\/[^/]*\.ts$/.test(name))
    .map((name) => `src/${name}`);
  expect(files.length).toBeGreaterThan(40);
  const letters = lettersWith([]);
  const strings = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    return [...code.matchAll(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g)].map(([text]) => text);
  });
  const spans = fontFaces().flatMap(({ unicodeRange }) =>
    [...unicodeRange.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => [
      parseInt(from, 16),
      parseInt(to, 16),
    ]),
  );
  const isInFonts = (code: number) => spans.some(([from, to]) => code >= from! && code <= to!);
  const missing = [...new Set(strings.join(''))].filter(
    (letter) => isInFonts(letter.codePointAt(0)!) && !letters.has(letter),
  );
  expect(missing).toEqual([]);
});
