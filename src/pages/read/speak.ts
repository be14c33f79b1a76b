import { sharedWords } from '../../i18n/words.ts';
import { BOTH } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { LazyFeatures } from '../../features/lazy.svelte.ts';
import { fontsFor } from '../../ui/fonts.ts';

/** Changes the language of the page, or shows both, once its words and fonts are loaded. */
export async function speak(
  lang: string,
  app: TimelineState,
  features: LazyFeatures,
): Promise<void> {
  const all = lang === BOTH ? app.localizer.languages : [lang];
  const words = lang === BOTH ? app.localizer.lang : lang;
  await Promise.all([
    ...all.flatMap((each) => [fontsFor(each), sharedWords.load(each)]),
    features.load({ ...app.params, lang }, words),
  ]);
  app.setLang(lang);
}
