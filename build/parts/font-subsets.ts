import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { fileOf } from '../sources.ts';
import { checkedTexts } from './checked.ts';
import { fontFaces, lettersWith, subsetOf, type FontFace } from './font-faces.ts';
import { typefaceOf } from './typeface.ts';
import { splitRange } from './unicode-range.ts';

/** Subsets lie here, where Vite finds them; made anew by each build. */
const CACHE = fileOf('node_modules/.cache/khatt');

/** In the names of the subsets' files: a first view needs no other fonts. */
export const SUBSET = '-first';

/** A font, and what of it the interface and the timelines of the site need. */
interface SplitFace {
  whole: FontFace;
  /** The name of the subset's file, without its ending. */
  name: string;
  letters: ReadonlySet<string>;
  /** The letters of the subset, and those that are in the whole font only, as `unicode-range`. */
  first: string;
  rest: string;
}

let faces: Promise<SplitFace[]> | undefined;

/** Each font of `fonts.css` with its subset. */
export function splitFaces(): Promise<readonly SplitFace[]> {
  faces ??= Promise.all(fontFaces().map(splitter()));
  return faces;
}

function splitter(): (whole: FontFace) => Promise<SplitFace> {
  const letters = lettersWith(checkedTexts().values());
  return async (whole) => {
    const { has } = await typefaceOf(whole.file);
    const ranges = splitRange(letters, has, whole.unicodeRange);
    return { whole, name: whole.name.replace('-normal', SUBSET), letters, ...ranges };
  };
}

/**
 * Splits the fonts of `fonts.css` in two: `@first;` stands for subsets with what the interface and the timelines
 * of the site need, and `@rest;` for the whole fonts, which come when a text has another letter.
 */
export function fontSubsets(): Plugin {
  return {
    name: 'khatt:font-subsets',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/, code: /^@(first|rest);/m },
      handler: async (code, id) => {
        const urlOf = (file: string) => `'${path.relative(path.dirname(id), file)}'`;
        const split = await splitFaces();
        if (code.includes('@rest;'))
          return code.replace(
            '@rest;',
            split.map(({ whole, rest }) => whole.rule(urlOf(whole.file), rest)).join('\n'),
          );
        mkdirSync(CACHE, { recursive: true });
        const rules = split.map(async ({ whole, name, letters, first }) => {
          const file = path.join(CACHE, `${name}.woff2`);
          writeFileSync(file, await subsetOf(whole, letters));
          return whole.rule(urlOf(file), first);
        });
        return code.replace('@first;', (await Promise.all(rules)).join('\n'));
      },
    },
  };
}
