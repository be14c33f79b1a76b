import { legendWords } from '../../features/legend/words.ts';
import { directionOf, type Words } from '../../i18n/languages.ts';
import { sharedWords } from '../../i18n/words.ts';
import { flushSync } from 'svelte';
import { lacksEvent, supportedParams } from '../../state/supported-params.ts';
import { BOTH, parseParams, type Params, type View } from '../../state/params.ts';
import { TimelineState } from '../../state/timeline-state.svelte.ts';
import { classroomWords } from '../../presentation/classroom/words.ts';
import { handoutsWords } from '../../presentation/handouts/words.ts';
import { speakerWords } from '../../presentation/speaker/words.ts';
import { presentationWords } from '../../presentation/words.ts';
import { fontsFor } from '../../ui/loaded-fonts.ts';
import { elementProbe } from '../../ui/probe.ts';
import { addressWriter } from '../address.ts';
import { load, type LoadFailure, type Loaders } from '../load.ts';
import { negotiate } from '../negotiate.ts';
import { keepSingleKeys } from '../single-keys.ts';
import { offer } from '../offer.ts';

const html = document.documentElement;

/** The pages of presenting. */
export type Page = Exclude<View, 'edit'>;

const STAGE_WORDS = [presentationWords, speakerWords, classroomWords];
/** The words that each page needs besides the shared ones. */
const WORDS: Readonly<Record<Page, readonly Pick<Words<unknown>, 'load'>[]>> = {
  present: STAGE_WORDS,
  notes: STAGE_WORDS,
  class: [presentationWords, classroomWords],
  handouts: [presentationWords, handoutsWords, legendWords],
};
const TITLES: Readonly<Record<Page, (lang: string) => string>> = {
  present: (lang) => presentationWords.of(lang).present.title,
  notes: (lang) => speakerWords.of(lang).title,
  class: (lang) => classroomWords.of(lang).title,
  handouts: (lang) => handoutsWords.of(lang).title,
};

/** The page that an address asks for. */
export function pageOf({ view }: Params): Page {
  return view === undefined || view === 'edit' ? 'present' : view;
}

/**
 * Opens the timeline that a query names: loads the words of presenting and sets the page's language.
 * Returns the state, or a sentence that says why the timeline cannot be shown.
 *
 * @param home the page for reading; null if there is none
 */
export async function openTimeline(
  query: string,
  loaders: Loaders,
  home = '' as string | null,
): Promise<TimelineState | LoadFailure> {
  const asked = parseParams(query);
  warn(asked.ignored);
  const loaded = await load(asked.params.data, loaders);
  if ('failure' in loaded) return loaded;
  const { timeline, problems, lost } = loaded;
  for (const problem of problems) console.warn(problem);
  const { languages } = timeline.data;
  const { params, ignored } = supportedParams(asked.params, timeline);
  warn(ignored);
  const lang = languageOf(params, languages);
  const words = [sharedWords, ...WORDS[pageOf(params)]];
  // On a stage, text in the right font is worth waiting for.
  const shown = params.lang === BOTH ? languages : [lang];
  await Promise.all(
    shown.flatMap((each) => [...words.map((part) => part.load(each)), fontsFor(each)]),
  );
  const app = new TimelineState(timeline, params, lang, addressWriter(), home);
  const isMissing = lacksEvent(ignored);
  Object.assign(app, { lost, isMissing });
  keepSingleKeys(app);
  app.localizer.preferred = preferredLanguages();
  addEventListener('popstate', () => {
    app.visit(supportedParams(parseParams(location.search).params, timeline).params);
  });
  html.lang = app.localizer.lang;
  html.dir = directionOf(app.localizer.lang);
  return app;
}

/** Sets the title of the browser's tab. */
export function setDocumentTitle(app: TimelineState, page: Page): void {
  const title = TITLES[page](app.localizer.lang);
  document.title = `${title} · ${app.localizer.text(app.timeline.data.title)}`;
}

/** Marks the page as ready, and provides `window.khatt`. */
export function markReady(app: TimelineState, target: HTMLElement): void {
  flushSync();
  offer(app, () => elementProbe(target));
  delete html.dataset['wait'];
  target.dataset['khatt'] = 'ready';
  performance.mark('khatt:ready');
  window.dispatchEvent(new Event('khatt:ready'));
}

function languageOf(params: Params, languages: readonly string[]): string {
  if (params.lang !== undefined && params.lang !== BOTH) return params.lang;
  return negotiate(preferredLanguages(), languages);
}

/** The language of the page's folder, the reader's own, and the page's, in that order. */
function preferredLanguages(): string[] {
  const own = html.dataset['negotiate'] === undefined ? [html.lang] : [];
  return [...own, ...navigator.languages, html.lang];
}

function warn(ignored: readonly string[]): void {
  for (const parameter of ignored) console.warn(`ignored in the address: ${parameter}`);
}
