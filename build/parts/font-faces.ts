import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { fileOf, SOURCES } from '../sources.ts';

const require = createRequire(import.meta.url);

/**
 * ASCII, the letters and marks of Arabic with those that names borrow from Persian, and the digits of both: needed
 * whatever the timeline contains.
 */
const LETTERS = [...range(0x20, 0x7e), ...range(0x621, 0x652), ...range(0x660, 0x669), ...'ٰپچژڤگ'];
/** The accented letters of the languages of Western Europe. */
const ACCENTED = [...range(0xc0, 0xff), ...'Œœ'];
/** Punctuation, arrows and signs in the interface's own texts; and what joins or directs letters unseen. */
const SIGNS = ' \u202f«»“”‘’–—…·×−§¶،؛؟٪ـ←→↑↓';
const UNSEEN = [...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2069)];

/** Screens smooth letters without hints, which are a quarter of a font. */
const OPTIONS = { targetFormat: 'woff2', noHinting: true } as const;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}

/** The letters of the interface, and of texts. */
export function lettersWith(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...LETTERS, ...ACCENTED, ...SIGNS, ...UNSEEN, ...[...texts].join('')]);
}

/** A font of the page. */
export interface FontFace {
  /** Its file's name without its ending. */
  name: string;
  file: string;
  isArabic: boolean;
  unicodeRange: string;
  /** Its `@font-face` rule with another URL, and other letters. */
  rule: (url: string, unicodeRange?: string) => string;
}

/** The fonts of `fonts.css`, in its order. */
export function fontFaces(): FontFace[] {
  const rules = readFileSync(fileOf(SOURCES.fonts), 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return rules.map((text) => {
    const source = /url\('([^']*)'\)/.exec(text)![1]!;
    const { name } = path.parse(source);
    return {
      name,
      file: require.resolve(source),
      unicodeRange: /unicode-range:([^;]*)/.exec(text)![1]!,
      isArabic: name.includes('-arabic-arabic-'),
      rule: (url, unicodeRange) => {
        const ranged = unicodeRange && text.replace(/(unicode-range:)[^;]*/, `$1${unicodeRange}`);
        return (ranged || text).replace(/url\('[^']*'\)/, () => `url(${url})`);
      },
    };
  });
}

/** The letters of a font that a text has, as a WOFF2 file. */
export function subsetOf({ file }: FontFace, letters: Iterable<string>): Promise<Uint8Array> {
  return subsetFont(readFileSync(file), [...new Set(letters)].sort().join(''), OPTIONS);
}

/** A font as a data URL. */
export function fontData(font: Uint8Array): string {
  return `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
}

/** Its rule with the letters of a text inlined. As it is in the sheet itself, no text starts in another font. */
export async function inlined(
  face: FontFace,
  letters: Iterable<string>,
  unicodeRange?: string,
): Promise<string> {
  const rule = face.rule(fontData(await subsetOf(face, letters)), unicodeRange);
  return rule.replace('font-display: swap', 'font-display: block');
}
