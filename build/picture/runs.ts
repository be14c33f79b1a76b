import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A run of text in one font and one direction. */
export interface Run {
  text: string;
  /** Position of its font among the fonts. */
  font: number;
  rtl: boolean;
}

/** Characters that stay with the letter before them: combining marks and joiners. */
const CLINGING = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

interface Piece extends Run {
  level: number;
}

/**
 * The runs of a line of text from left to right, as the Unicode Bidirectional Algorithm
 * (https://www.unicode.org/reports/tr9/, rule L2) orders them in a paragraph of that direction.
 */
export function runsOf(
  text: string,
  dir: 'ltr' | 'rtl',
  fontOf: (letter: string) => number,
): Run[] {
  return ordered(piecesOf(text, dir, fontOf));
}

function piecesOf(text: string, dir: 'ltr' | 'rtl', fontOf: (letter: string) => number): Piece[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const pieces: Piece[] = [];
  let index = 0;
  for (const letter of text) {
    const level = levels[index]!;
    index += letter.length;
    const last = pieces.at(-1);
    const font = last && CLINGING.test(letter) ? last.font : fontOf(letter);
    if (last?.level === level && last.font === font) last.text += letter;
    else pieces.push({ text: letter, font, level, rtl: level % 2 === 1 });
  }
  return pieces;
}

function ordered(pieces: readonly Piece[]): Piece[] {
  let line = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level--) line = reversedFrom(line, level);
  return line;
}

/** Reverses each sequence of pieces at this level or higher. */
function reversedFrom(line: readonly Piece[], level: number): Piece[] {
  const turned: Piece[] = [];
  for (let i = 0; i < line.length;) {
    let end = i;
    while (end < line.length && line[end]!.level >= level) end++;
    turned.push(...(end > i ? line.slice(i, end).toReversed() : [line[i]!]));
    i = Math.max(end, i + 1);
  }
  return turned;
}
