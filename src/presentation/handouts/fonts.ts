import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { fontsFor } from '../../ui/fonts.ts';

/**
 * Resolves when the fonts of all languages on the sheets are loaded, or after a timeout. They then replace
 * the system's fonts: unlike on a page (`font-display: optional`), a late swap does no harm on paper.
 */
export async function handoutFonts({
  localizer: { lang, secondLang },
}: TimelineState): Promise<void> {
  for (const face of document.fonts) face.display = 'swap';
  await Promise.all([lang, secondLang ?? lang].map((each) => fontsFor(each)));
}
