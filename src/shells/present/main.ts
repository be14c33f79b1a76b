import { flushSync, mount } from 'svelte';
import { loadDepth } from '../../i18n/depth.ts';
import { dictionaryOf, loadDictionary } from '../../i18n/dictionaries.ts';
import { loadPresent, presentOf } from '../../i18n/present.ts';
import { knownParams } from '../../state/known.ts';
import { BOTH, parseParams, type Params, type View } from '../../state/params.ts';
import { directionOf, Reader } from '../../state/reader.svelte.ts';
import { Show } from '../../state/show.svelte.ts';
import { addressWriter } from '../address.ts';
import { load } from '../load.ts';
import { negotiate } from '../negotiate.ts';
import { offer } from '../offer.ts';

const html = document.documentElement;
const target = document.getElementById('khatt')!;
/** Where the app's files lie; the built module is in `assets/`. */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url).href;

/** The pages that this shell has, each in code of its own. */
const PAGES: Record<Exclude<View, 'edit'>, (reader: Reader) => Promise<void>> = {
  async present(reader) {
    const { default: Stage } = await import('../../view/present/Stage.svelte');
    mount(Stage, { target, props: { show: new Show(reader) } });
  },
  async notes(reader) {
    const { default: Notes } = await import('../../view/notes/Notes.svelte');
    mount(Notes, { target, props: { show: new Show(reader) } });
  },
  async class(reader) {
    const { default: Class } = await import('../../view/class/Class.svelte');
    mount(Class, { target, props: { reader } });
  },
  async handouts(reader) {
    const { default: Handouts } = await import('../../view/handouts/Handouts.svelte');
    const home = reader.hrefOfView(undefined, { task: undefined, step: undefined });
    mount(Handouts, {
      target,
      props: { reader, address: new URL(home, location.href).href.replace(/\?$/, '') },
    });
  },
};

/** Shows the page that the address asks for: the stage, the speaker's notes, the class or the handouts. */
export async function start(): Promise<void> {
  const asked = parseParams(location.search);
  warn(asked.ignored);
  const loaded = await load(asked.params.data, {
    root: ROOT,
    loadChecker: () => import('../check.ts'),
  });
  if ('failure' in loaded) return fail(loaded.failure);
  const { timeline } = loaded;
  if (timeline.events.length === 0) return fail(`${timeline.data.id}: no events to present`);
  const { params, ignored } = knownParams(asked.params, timeline);
  warn(ignored);
  const { languages } = timeline.data;
  const lang = languageOf(params, languages);
  await Promise.all((params.lang === BOTH ? languages : [lang]).map(loadWords));
  const reader = new Reader(timeline, params, lang, addressWriter());
  html.lang = reader.lang;
  html.dir = directionOf(reader.lang);
  document.title = `${titleOf(reader)} · ${reader.text(timeline.data.title)}`;
  target.replaceChildren();
  await PAGES[pageOf(params)](reader);
  flushSync();
  delete html.dataset['wait'];
  offer(reader, () => ({ labels: () => [], marks: () => [] }));
  ready();
}

function titleOf({ lang, params }: Reader): string {
  const words = presentOf(lang);
  const titles = {
    present: words.stage,
    notes: words.notes,
    class: words.class,
    handouts: words.handouts,
  };
  return titles[pageOf(params)].title;
}

function pageOf({ view }: Params): keyof typeof PAGES {
  return view === undefined || view === 'edit' ? 'present' : view;
}

function languageOf(params: Params, languages: readonly string[]): string {
  if (params.lang !== undefined && params.lang !== BOTH) return params.lang;
  const own = html.dataset['negotiate'] === undefined ? [html.lang] : [];
  return negotiate([...own, ...navigator.languages, html.lang], languages);
}

async function loadWords(lang: string): Promise<void> {
  await Promise.all([loadDictionary(lang), loadDepth(lang), loadPresent(lang)]);
}

function ready(): void {
  target.dataset['khatt'] = 'ready';
  performance.mark('khatt:ready');
  window.dispatchEvent(new Event('khatt:ready'));
}

function warn(ignored: readonly string[]): void {
  for (const parameter of ignored) console.warn(`ignored in the address: ${parameter}`);
}

async function fail(message: string): Promise<void> {
  const { default: Failure } = await import('../../view/Failure.svelte');
  await loadDictionary(html.lang);
  target.replaceChildren();
  const words = dictionaryOf(html.lang);
  const home = html.dataset['root'] ?? location.pathname;
  mount(Failure, { target, props: { words, message, alone: true, home } });
  target.dataset['khatt'] = 'error';
  delete html.dataset['wait'];
}
