import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { fontsFor } from '../../ui/fonts.ts';

/**
 * Resolves when the fonts of all languages on the sheets are here, or after a moment. They then take
 * the system's place: paper does not shift under a reader, as a page would (`font-display: optional`).
 */
export async function handoutFonts({
  localizer: { lang, secondLang },
}: TimelineState): Promise<void> {
  for (const face of document.fonts) face.display = 'swap';
  await Promise.all([lang, secondLang ?? lang].map((each) => fontsFor(each)));
}
