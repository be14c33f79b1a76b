// The sets here are local: reactive ones are not needed.
/* eslint-disable svelte/prefer-svelte-reactivity */
import type { Words } from '../i18n/languages.ts';
import { FILTERS, type Params } from '../state/params.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { Attempts } from '../ui/attempts.svelte.ts';
import type { LazyPanel, PageHost } from '../ui/panel.ts';
import type { Parts } from '../ui/parts.ts';
import { isPanel, PANELS } from './panels.ts';
import { Search } from './search/search.svelte.ts';

/** Lazy entries of features besides their panels. */
const ENTRIES = {
  actors: () => import('./actors/index.ts'),
  asOf: () => import('./as-of/index.ts'),
  legend: () => import('./legend/index.ts'),
  narrative: () => import('./narrative/index.ts'),
  panelTools: () => import('./panel-tools/index.ts'),
  search: () => import('./search/index.ts'),
  shelf: () => import('./shelf/index.ts'),
  shortcuts: () => import('./shortcuts/index.ts'),
  sources: () => import('./sources/index.ts'),
  tour: () => import('./tour/index.ts'),
} satisfies Record<string, () => Promise<Part>>;

/** What is loaded on demand has words in the page's language. */
interface Part {
  words: Pick<Words<unknown>, 'load' | 'has'>;
}

type EntryName = keyof typeof ENTRIES;
type Entries = { [Name in EntryName]: Awaited<ReturnType<(typeof ENTRIES)[Name]>> };

/** The lazy features of one page: each is loaded when the address or the reader asks for it. */
export class LazyFeatures implements Parts {
  readonly attempts = new Attempts();
  #app: TimelineState;
  #search: Search;
  /** What is loaded, by how it is loaded. */
  #parts = $state.raw<ReadonlyMap<() => Promise<Part>, Part>>(new Map());
  /** Counts loads, because loaded words are not reactive state themselves. */
  #loads = $state(0);

  /** The services of the page for its panels, loaded with the first of them. */
  host = $state.raw<PageHost>();
  #loadHost: (() => Promise<PageHost>) | undefined;

  /** @param loadHost absent where there are no panels, as in the build */
  constructor(app: TimelineState, loadHost?: () => Promise<PageHost>) {
    this.#app = app;
    this.#loadHost = loadHost;
    this.#search = new Search(app);
  }

  /** A panel, once it and its words are loaded. */
  panel(name: string | undefined): LazyPanel | undefined {
    return name === undefined || !isPanel(name, this.#app.whole)
      ? undefined
      : (this.#readable(PANELS[name].load) as LazyPanel | undefined);
  }
  /** An entry besides panels, once it and its words are loaded. */
  entry<Name extends EntryName>(name: Name): Entries[Name] | undefined {
    return this.#readable(ENTRIES[name]) as Entries[Name] | undefined;
  }
  #readable(load: () => Promise<Part>): Part | undefined {
    void this.#loads;
    const part = this.#parts.get(load);
    return part?.words.has(this.#app.localizer.lang) ? part : undefined;
  }

  get loads(): number {
    return this.#loads;
  }
  get query(): string {
    return this.#search.query;
  }
  get Highlight(): Parts['Highlight'] {
    return this.#search.Highlight;
  }
  get QuotationLinks(): Parts['QuotationLinks'] {
    return this.entry('sources')?.QuotationLinks;
  }
  get Legend(): Parts['Legend'] {
    return this.entry('legend')?.Legend;
  }
  loadLegend(): void {
    void this.attempts.make('legend', () => this.loadEntry('legend'));
  }
  get Jump(): Parts['Jump'] {
    return this.entry('narrative')?.Jump;
  }
  loadSources(): void {
    void this.attempts.make('sources', () => this.loadEntry('sources'));
  }

  /** Loads all features that the parameters need, with their words in a language; says whether all are here. */
  async load(params: Params, lang: string): Promise<boolean> {
    return !!(await this.attempts.make('features', () => this.#loadAll(params, lang)));
  }
  async #loadAll(params: Params, lang: string): Promise<true> {
    const { open } = params;
    const loaded = (Object.keys(ENTRIES) as EntryName[]).filter((name) =>
      this.#parts.has(ENTRIES[name]),
    );
    const entries = new Set([...loaded, ...entriesFor(params)]);
    await Promise.all([
      open !== undefined && isPanel(open, this.#app.whole) && this.#take(PANELS[open].load, lang),
      ...[...entries].map((name) => this.loadEntry(name, lang)),
      this.#search.load(params),
      (open !== undefined || entries.has('actors')) && this.#findHost(),
    ]);
    return true;
  }
  async #findHost(): Promise<void> {
    this.host ??= await this.#loadHost?.();
  }
  /** Loads an entry with its words. */
  async loadEntry(name: EntryName, lang = this.#app.localizer.lang): Promise<void> {
    await this.#take(ENTRIES[name], lang);
  }
  async #take(load: () => Promise<Part>, lang: string): Promise<void> {
    const known = this.#parts.get(load);
    if (known?.words.has(lang)) return;
    const part = known ?? (await load());
    await part.words.load(lang);
    this.#parts = new Map([...this.#parts, [load, part]]);
    this.#loads += 1;
  }
}

function entriesFor(params: Params): EntryName[] {
  const { open, actor, event, asof, order } = params;
  const names: EntryName[] = [];
  if (actor?.length === 1 && event === undefined) names.push('actors');
  if (asof !== undefined || open === 'known') names.push('asOf');
  if (open !== undefined) names.push('panelTools');
  if (order) names.push('narrative');
  if (FILTERS.some((name) => params[name] !== undefined)) names.push('search');
  return names;
}
