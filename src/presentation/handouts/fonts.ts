import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { fontsFor } from '../../ui/loaded-fonts.ts';

/** Resolves when the fonts of all languages on the sheets are loaded, or after a timeout. */
export async function handoutFonts({
  localizer: { lang, secondLang },
}: TimelineState): Promise<void> {
  await Promise.all([lang, secondLang ?? lang].map((each) => fontsFor(each)));
}
