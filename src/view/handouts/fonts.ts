import type { Reader } from '../../state/reader.svelte.ts';
import { fontsFor } from '../fonts.ts';

/** Resolves when the fonts of all languages on the sheets are here, or after a moment. */
export async function handoutFonts({ lang, secondLang }: Reader): Promise<void> {
  await Promise.all([lang, secondLang ?? lang].map((each) => fontsFor(each)));
}
