import { sharedWords } from '../../i18n/words.ts';
import { BOTH, type Params } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { LazyFeatures } from '../../features/lazy.svelte.ts';
import { fontsFor } from '../../ui/loaded-fonts.ts';

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

/** Shows what another address asks for, once its words are loaded. */
export async function visit(
  params: Params,
  app: TimelineState,
  features: LazyFeatures,
): Promise<void> {
  const { localizer } = app;
  const lang = params.lang && params.lang !== BOTH ? params.lang : localizer.lang;
  const all = params.lang === BOTH ? localizer.languages : [lang];
  await Promise.all([...all.map((each) => sharedWords.load(each)), features.load(params, lang)]);
  app.visit(params);
}
