import { flushSync } from 'svelte';
import { loadDepth } from '../../i18n/depth.ts';
import { loadDictionary } from '../../i18n/dictionaries.ts';
import { loadPresent, presentOf } from '../../i18n/present.ts';
import { knownParams } from '../../state/known-params.ts';
import { BOTH, parseParams, type Params, type View } from '../../state/params.ts';
import { directionOf, Reader } from '../../state/reader.svelte.ts';
import { fontsFor } from '../../ui/fonts.ts';
import { elementProbe } from '../../ui/probe.ts';
import { addressWriter } from '../address.ts';
import { load, type Ways } from '../load.ts';
import { negotiate } from '../negotiate.ts';
import { offer } from '../offer.ts';

const html = document.documentElement;

/** The pages of presenting. */
export type Page = Exclude<View, 'edit'>;

/**
 * A reader of the timeline that a query asks for, with the words of presenting here and the page's
 * language set; where it cannot be shown, the sentence that says why.
 *
 * @param home null where there is no other page
 */
export async function readerOf(
  query: string,
  ways: Ways,
  home = '' as string | null,
): Promise<Reader | { failure: string }> {
  const asked = parseParams(query);
  warn(asked.ignored);
  const loaded = await load(asked.params.data, ways);
  if ('failure' in loaded) return loaded;
  const { timeline } = loaded;
  const { id, languages } = timeline.data;
  if (timeline.events.length === 0) return { failure: `${id}: no events to present` };
  const { params, ignored } = knownParams(asked.params, timeline);
  warn(ignored);
  const lang = languageOf(params, languages);
  // What is read from the last row is worth waiting for its letters.
  const shown = params.lang === BOTH ? languages : [lang];
  await Promise.all(shown.flatMap((each) => [loadWords(each), fontsFor(each)]));
  const reader = new Reader(timeline, params, lang, addressWriter(), home);
  addEventListener('popstate', () => {
    reader.visit(knownParams(parseParams(location.search).params, timeline).params);
  });
  html.lang = reader.lang;
  html.dir = directionOf(reader.lang);
  return reader;
}

/** Names the page in the browser's title. */
export function entitle(reader: Reader, page: Page): void {
  const { title } = presentOf(reader.lang)[page];
  document.title = `${title} · ${reader.text(reader.timeline.data.title)}`;
}

/** Says to all who wait that the page is there, and what is on it. */
export function sayReady(reader: Reader, target: HTMLElement): void {
  flushSync();
  offer(reader, () => elementProbe(target));
  delete html.dataset['wait'];
  target.dataset['khatt'] = 'ready';
  performance.mark('khatt:ready');
  window.dispatchEvent(new Event('khatt:ready'));
}

function languageOf(params: Params, languages: readonly string[]): string {
  if (params.lang !== undefined && params.lang !== BOTH) return params.lang;
  const own = html.dataset['negotiate'] === undefined ? [html.lang] : [];
  return negotiate([...own, ...navigator.languages, html.lang], languages);
}

async function loadWords(lang: string): Promise<void> {
  await Promise.all([loadDictionary(lang), loadDepth(lang), loadPresent(lang)]);
}

function warn(ignored: readonly string[]): void {
  for (const parameter of ignored) console.warn(`ignored in the address: ${parameter}`);
}
