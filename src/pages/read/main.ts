import { sharedWords } from '../../i18n/words.ts';
import { flushSync, hydrate, mount } from 'svelte';
import { lacksEvent, supportedParams } from '../../state/supported-params.ts';
import {
  BOTH,
  FILTERS,
  formatParams,
  parseParams,
  withParams,
  type Params,
} from '../../state/params.ts';
import { TimelineState } from '../../state/timeline-state.svelte.ts';
import { NARROW } from '../../ui/breakpoints.ts';
import { LazyFeatures } from '../../features/lazy.svelte.ts';
import { isPanel } from '../../features/panels.ts';
import { partsContext, type Parts } from '../../ui/parts.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { addressWriter } from '../address.ts';
import App from './App.svelte';
import { ownTimeline } from '../own-timeline.ts';
import { isFirstVisit } from './hints.ts';
import { rareParts } from './rare-parts.ts';
import { keepSingleKeys } from '../single-keys.ts';
import { load } from '../load.ts';
import { negotiate } from '../negotiate.ts';
import { offer } from '../offer.ts';
import type ReadingComponent from './Reading.svelte';

/** The first look at the page is undisturbed. */
const HINTS_MS = 2000;

const html = document.documentElement;
const target = document.getElementById('khatt')!;
/** The URL of the app's folder; the built module is in `assets/`. */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url).href;
const loadChecker = () => import('../check.ts');
/** The path to the app's folder; absent if the pages of each language are not built. */
const root = html.dataset['root'];
/** The path to the folder of the page's own timeline. */
const base = html.dataset['base'];

/** Parameters that change the texts of the list: with one of them the list is rendered anew, not hydrated. */
const PRINTED_WITHOUT = [
  ...['events', 'tz', 'digits', 'calendar', 'order', 'asof', 'open'],
  ...FILTERS,
] as const;

/** Shows the page for reading. */
export async function open(): Promise<void> {
  const asked = read();
  const isOwn = (asked.data ?? ownTimeline()) === ownTimeline();
  const isNarrow = matchMedia(`(${NARROW})`).matches;
  // On a narrow screen the list is the drawing; for another timeline it is not prerendered.
  const isListWanted = isNarrow || !isOwn || !isAsPrinted(asked);
  const [loaded, Drawing, EventDetails, fetched] = await Promise.all([
    load(asked.data, { root: ROOT, loadChecker }),
    // The page can do without these: it asks for them again, and says so.
    isNarrow ? undefined : loadDrawing().catch(() => undefined),
    isNarrow || asked.event === undefined ? undefined : loadDetails().catch(() => undefined),
    isListWanted ? loadReading() : undefined,
    sharedWords.load(html.lang),
  ]);
  if ('failure' in loaded) {
    const { fail } = await import('./fail.ts');
    return fail(loaded, target, isOwn);
  }
  const { timeline, problems, lost, host } = loaded;

  /** Whether the address names an event that is not there. */
  let isMissing = false;
  const known = (params: Params) => {
    const { params: understood, ignored } = supportedParams(params, timeline, isPanel);
    warn(ignored);
    isMissing = lacksEvent(ignored);
    return understood;
  };
  const own = html.dataset['negotiate'] === undefined ? [html.lang] : [];
  const preferred = [...own, ...navigator.languages, html.lang];
  const wanted = known(asked);
  const lang =
    (wanted.lang === BOTH ? undefined : wanted.lang) ??
    negotiate(preferred, timeline.data.languages);
  await loadWords(wanted, lang, timeline.data.languages);
  const app = new TimelineState(timeline, {}, lang, addressWriter());
  Object.assign(app, { lost, isMissing });
  keepSingleKeys(app);
  const features = new LazyFeatures(app, async () =>
    (await import('./panel-host.ts')).panelHost(app),
  );
  await features.load(wanted, lang);
  const context = partsContext(features);
  const hrefOf = (lang: string) =>
    isOwn && base !== undefined && lang !== BOTH
      ? `${base}${lang}/${formatParams(withParams(app.params, { lang: undefined }))}`
      : formatParams({ ...app.params, lang });
  const props = {
    app,
    host,
    problems,
    hrefOf,
    onready,
    onundrawn,
    features,
    Drawing,
    EventDetails,
    ...(await rareParts(app, problems)),
  };

  // Hydrate in the state of the prerendered page, and only then, but before
  // anything is painted, apply the parameters of the address.
  const isHere = isOwn && target.dataset['page'] === lang;
  const Reading = fetched ?? (isHere ? undefined : await loadReading());
  if (!isHere) target.replaceChildren();
  if (!isHere) app.visit(wanted);
  const page = isHere
    ? hydrate(App, { target, props, context })
    : mount(App, { target, props, context });
  if (Reading) showReading(Reading, { app, problems }, context, isHere && isAsPrinted(wanted));
  // What is prerendered knows no reader.
  app.localizer.preferred = preferred;
  if (isHere) flushSync(() => app.visit(wanted));
  flushSync();
  delete html.dataset['wait'];
  dropHash();
  page.showAsked();

  if (isPlain(asked) && isFirstVisit()) setTimeout(() => void page.showHints(), HINTS_MS);
  addEventListener('popstate', () => {
    const params = known(read());
    void features.attempts.make('visit', async () =>
      (await import('./visits.ts')).visit(params, app, features),
    );
  });
  offer(app, page.probe);
  whenIdle(() => void showShelf(features, app, context));
  if (!Reading) {
    const isPrinted = isHere && isAsPrinted(wanted) && app.localizer.lang === lang;
    whenIdle(() => {
      void features.attempts.make('list', async () =>
        showReading(await loadReading(), { app, problems }, context, isPrinted),
      );
    });
  }
}

/** Whether the address has only parameters for the timeline and its look. */
function isPlain(params: Params): boolean {
  return Object.keys(params).every((name) => ['data', 'lang', 'theme'].includes(name));
}

/** Whether the prerendered list matches the address. */
function isAsPrinted(params: Params): boolean {
  return params.lang !== BOTH && !PRINTED_WITHOUT.some((name) => name in params);
}

async function loadDrawing() {
  return (await import('../../features/timeline/Drawing.svelte')).default;
}

async function loadDetails() {
  return (await import('../../features/details/EventDetails.svelte')).default;
}

type Reading = typeof ReadingComponent;

async function loadReading(): Promise<Reading> {
  return (await import('./Reading.svelte')).default;
}

/** Mounts the list below the drawing, hydrating the prerendered one if it matches. */
function showReading(
  Reading: Reading,
  props: { app: TimelineState; problems: readonly string[] },
  context: Map<string, Parts>,
  isPrinted: boolean,
): void {
  const place = target.querySelector('.reading')!;
  const options = { target: place, props, context };
  if (isPrinted) return void hydrate(Reading, options);
  place.replaceChildren();
  mount(Reading, options);
}

/** Shows the foot of the page, with the way to the other timelines. */
async function showShelf(features: LazyFeatures, app: TimelineState, context: Map<string, Parts>) {
  await features.loadEntry('shelf');
  const props = { localizer: app.localizer, id: app.params.data ?? ownTimeline(), root };
  features.entry('shelf')!.show(target.querySelector('.shelf')!, props, context);
}

/** Loads the words of a language, and of all languages for parallel text. */
async function loadWords(params: Params, lang: string, all: readonly string[]): Promise<void> {
  await Promise.all((params.lang === BOTH ? all : [lang]).map((lang) => sharedWords.load(lang)));
}

/** Removes the fragment: it is for pages without scripts; here the parameter `event` does its work. */
function dropHash(): void {
  if (!location.hash.startsWith('#event-')) return;
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
}

function onready(): void {
  if (target.dataset['khatt'] === 'ready') return;
  target.dataset['khatt'] = 'ready';
  performance.mark('khatt:ready');
  window.dispatchEvent(new Event('khatt:ready'));
  // Last of all: nobody waits for it.
  whenIdle(
    () =>
      void import('../offline.ts').then(
        ({ workOffline }) => workOffline(),
        () => {},
      ),
  );
}

/** The page lives on without its drawing, which can be tried again. */
function onundrawn(): void {
  target.dataset['khatt'] = 'error';
}

/** The address's parameters; warns about invalid ones. */
function read(): Params {
  const { params, ignored } = parseParams(location.search);
  warn(ignored);
  return params;
}

function warn(ignored: readonly string[]): void {
  for (const parameter of ignored) console.warn(`ignored in the address: ${parameter}`);
}
