import { FALLBACK } from '../../i18n/languages.ts';
import { sharedWords } from '../../i18n/words.ts';
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { Timeline } from '../../model/timeline.ts';
import { supportedParams } from '../../state/supported-params.ts';
import { BOTH, parseParams, withParams, type Params } from '../../state/params.ts';
import { TimelineState } from '../../state/timeline-state.svelte.ts';
import { fontsFor } from '../../ui/loaded-fonts.ts';
import { Search } from '../../features/search/search.svelte.ts';
import { partsContext } from '../../ui/parts.ts';
import Unloaded from '../../ui/Unloaded.svelte';
import type { Probe } from '../../ui/probe.ts';
import { ownTimeline } from '../own-timeline.ts';
import { load, type LoadFailure } from '../load.ts';
import { negotiate } from '../negotiate.ts';
import { offer } from '../offer.ts';
import Failed from './Failed.svelte';
import { hostOf } from './host.ts';
import { ownOf } from './own-params.ts';
import { getText } from './text.ts';
import { requestQueue } from './request-queue.ts';
import { sayComing } from './say-coming.ts';
import Widget from './Widget.svelte';
import type { HostRequest } from './host-request.ts';

/** Longest wait of the first view for its fonts. */
const PATIENCE_MS = 800;

const html = document.documentElement;
const target = document.getElementById('khatt')!;
/** The app's page; null in a self-contained file. */
const home =
  html.dataset['home'] === '' ? null : new URL(html.dataset['root'] ?? './', document.baseURI).href;
const own = ownOf(`${html.dataset['query'] ?? ''}&${location.search.slice(1)}`);

/** The parameters of the address and of the host. */
let asked = understood(parseParams(own.query));
/** The state of the timeline shown, if any. */
let app: TimelineState | undefined;
let search: Search | undefined;
let shown: object | undefined;

const id = () => own.childId ?? app?.whole.data.id ?? asked.data ?? ownTimeline();
const host = hostOf(id, asked.event, (request) => take(request));

warn(own.ignored);
new ResizeObserver(() => {
  if (shown) host.sayHeight(Math.ceil(target.getBoundingClientRect().height));
}).observe(target);
const take = requestQueue(attempt(start), (request) => attempt(() => follow(request)));

/** Does one thing; what goes wrong is said, and the next request is still heard. */
async function attempt(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (failure) {
    console.error(failure);
    if (app) return;
    show(Unloaded, { lang: html.lang, onagain, onreload });
    target.dataset['khatt'] = 'error';
  }
}

function onagain(): void {
  take({ changes: { data: asked.data }, ignored: [] });
}

function onreload(): void {
  location.reload();
}

/** Shows the timeline that is asked for, in place of what is shown. */
async function start(): Promise<void> {
  app = undefined;
  if (shown) void unmount(shown);
  shown = undefined;
  target.dataset['khatt'] = 'loading';
  // Beneath the picture of a static embed nobody would see it.
  if (!document.getElementById('static')) sayComing(target, asked.data ?? document.title);
  const { data } = asked;
  const [loaded] = await Promise.all([
    load(data, {
      root: home ?? document.baseURI,
      loadChecker: () => import('../check.ts'),
      getText,
    }),
    sharedWords.load(html.lang),
  ]);
  if ('failure' in loaded) return fail(loaded);
  const { timeline, problems, lost } = loaded;
  const params = await prepared(asked, timeline);
  const tell = ({ event }: Params) => host.sayEvent(event);
  app = new TimelineState(timeline, params, languageOf(params, timeline), tell, home);
  // What the timeline cannot answer was left out of `params`.
  const isMissing = params.event !== asked.event || params.events?.length !== asked.events?.length;
  Object.assign(app, { lost, isMissing });
  app.localizer.preferred = navigator.languages;
  search = new Search(app);
  await Promise.all([search.load(), fontsHere(app.localizer.lang)]);
  const register = (probe: Probe) => offer(app!, () => probe);
  const { heightPx, headingLevel } = own;
  const parts = { app, page: html, host: loaded.host, problems, heightPx, headingLevel };
  show(Widget, { ...parts, isPage: true, onready, onreload, register });
  document.title = app.localizer.text(timeline.data.title);
}

/** Applies a request of the host. */
async function follow({ changes, ignored }: HostRequest): Promise<void> {
  warn(ignored);
  asked = withParams(app?.params ?? asked, changes);
  if ('data' in changes && (!app || changes.data !== app.params.data)) return start();
  if (!app) return;
  const params = await prepared(asked, app.whole);
  const names = Object.keys(changes) as (keyof Params)[];
  const answers = Object.fromEntries(names.map((name) => [name, params[name]]));
  // Keep what the reader has done meanwhile.
  app.visit(withParams(app.params, answers));
  document.title = app.localizer.text(app.whole.data.title);
  await search?.load();
  host.sayEvent(app.params.event);
}

function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): void {
  if (shown) void unmount(shown);
  target.replaceChildren();
  const context = search && partsContext(search);
  shown = mount(part as Component, { target, props, ...(context && { context }) });
  flushSync();
}

/** Waits for the stylesheets of the fonts, and then for the fonts, up to `PATIENCE_MS`. */
async function fontsHere(lang: string): Promise<void> {
  // The letters of a static embed are there: see build/static-embeds.ts.
  if (html.dataset['static'] === lang) return;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const loading = sheets.filter(({ sheet }) => !sheet);
  const loads = loading.map(
    (link) => new Promise((resolve) => link.addEventListener('load', resolve)),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.all(loads), patience]);
  await fontsFor(lang);
}

/** Says what is wrong, in the height that the host has kept free. */
function fail({ failure: message, mayPass }: LoadFailure): void {
  app = undefined;
  const words = sharedWords.of(html.lang);
  const ways = { home: home ?? '', ...(mayPass && { onagain }) };
  const { heightPx, headingLevel } = own;
  show(Failed, { words, message, heightPx, headingLevel, ...ways });
  target.dataset['khatt'] = 'error';
}

function onready(): void {
  target.dataset['khatt'] = 'ready';
  performance.mark('khatt:ready');
  window.dispatchEvent(new Event('khatt:ready'));
}

/** The parameters that the timeline supports, after their words are loaded. */
async function prepared(params: Params, timeline: Timeline): Promise<Params> {
  const answered = understood(supportedParams(params, timeline));
  const { languages } = timeline.data;
  const spoken = answered.lang === BOTH ? languages : [languageOf(answered, timeline)];
  await Promise.all(spoken.map((lang) => sharedWords.load(lang)));
  return answered;
}

function languageOf({ lang }: Params, { data }: Timeline): string {
  const preferred = lang === undefined || lang === BOTH ? navigator.languages : [lang];
  return negotiate([...preferred, html.lang, FALLBACK], data.languages);
}

/** The parameters; warns about invalid ones. */
function understood({ params, ignored }: { params: Params; ignored: string[] }): Params {
  warn(ignored);
  return params;
}

function warn(ignored: readonly string[]): void {
  for (const parameter of ignored) console.warn(`ignored in the address: ${parameter}`);
}
