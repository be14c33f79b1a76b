// Its sets are made anew each time, and nothing watches them.
/* eslint-disable svelte/prefer-svelte-reactivity */
import type { Component } from 'svelte';
import { loadDepth } from '../i18n/depth.ts';
import { FILTERS, PANELS, type Panel, type Params } from '../state/params.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { DrawingView } from '../ui/drawing-view.ts';
import type ShortcutsDialog from './timeline/ShortcutsDialog.svelte';
import { loadFinder } from './search/load-finder.ts';
import type AsOfHandle from './as-of/AsOfHandle.svelte';

/** A part of the page; of a drawing that is on screen it may ask. */
type Part = Component<{
  reader: Reader;
  drawing?: () => DrawingView | undefined;
  /** For what closes by itself. */
  onclose?: () => void;
}>;
type Loader = () => Promise<{ default: Part }>;

const evidence = () => import('./sources/index.ts');

/** What is fetched when the address asks for it, and not before. */
const LOADERS = {
  find: () => import('./search/FindPanel.svelte'),
  known: () => import('./as-of/AsOfPanel.svelte'),
  clocks: () => import('./clocks/ClocksPanel.svelte'),
  sources: async () => ({ default: (await evidence()).SourcesPanel }),
  claim: () => import('./claims/ClaimPanel.svelte'),
  text: async () => ({ default: (await evidence()).TextPanel }),
  story: () => import('./tour/TourPanel.svelte'),
  actor: () => import('./actors/ActorPage.svelte'),
  note: () => import('./as-of/AsOfNote.svelte'),
  filters: () => import('./search/FilterNote.svelte'),
  told: () => import('./narrative/NarrativeNote.svelte'),
} satisfies Record<Exclude<Panel, ShellPart> | 'actor' | 'note' | 'filters' | 'told', Loader>;

/** What a shell has of its own, since it reaches out of the page. */
type ShellPart = 'take' | 'embed';
export type ShellParts = Record<ShellPart, Loader>;
type PartName = Panel | 'actor' | 'note' | 'filters' | 'told';

/** What of the page is loaded on demand: its panels, the pages of actors, the search. */
export class Depth {
  #reader: Reader;
  #loaders: Record<PartName, Loader>;
  parts = $state.raw<Partial<Record<PartName, Part>>>({});
  /** The list of keys. */
  keys = $state.raw<typeof ShortcutsDialog>();
  /** The handle on the axis that says what was known when. */
  handle = $state.raw<typeof AsOfHandle>();
  /** Whether its words are here in the reader's language. */
  #spoken = $state.raw<ReadonlySet<string>>(new Set());

  constructor(reader: Reader, shellParts: ShellParts) {
    this.#reader = reader;
    this.#loaders = { ...LOADERS, ...shellParts };
  }

  /** A part, where it and its words are loaded. */
  part(name: PartName | undefined): Part | undefined {
    return name && this.isSpoken ? this.parts[name] : undefined;
  }
  /** Whether the words are here, for what needs no part of its own. */
  isSpoken = $derived.by(() => this.#spoken.has(this.#reader.lang));

  /** Loads all that parameters ask for, with its words in a language. */
  async load(params: Params, lang: string): Promise<void> {
    const names = namesOf(params).filter((name) => !this.parts[name]);
    const isSpoken = !needsWords(params) || this.#spoken.has(lang);
    const [parts] = await Promise.all([
      Promise.all(
        names.map(async (name) => [name, (await this.#loaders[name]()).default] as const),
      ),
      isSpoken ? undefined : loadDepth(lang),
      loadFinder(this.#reader, params),
      wantsHandle(params) ? this.#loadHandle() : undefined,
      this.#reader.ways === null ? this.#loadWays() : undefined,
    ]);
    if (!isSpoken) this.#say(lang);
    if (parts.length > 0) this.parts = { ...this.parts, ...Object.fromEntries(parts) };
  }

  /** Loads the words, for what needs nothing else of here. */
  async loadWords(lang: string): Promise<void> {
    await loadDepth(lang);
    this.#say(lang);
  }
  /** Loads the list of keys. */
  async loadKeys(lang: string): Promise<void> {
    const [keys] = await Promise.all([
      import('./timeline/ShortcutsDialog.svelte'),
      this.loadWords(lang),
    ]);
    this.keys = keys.default;
  }

  #say(lang: string): void {
    this.#spoken = new Set([...this.#spoken, lang]);
  }
  async #loadHandle(): Promise<void> {
    this.handle ??= (await import('./as-of/AsOfHandle.svelte')).default;
  }
  async #loadWays(): Promise<void> {
    this.#reader.ways = await evidence();
  }
}

function namesOf(params: Params): PartName[] {
  const { open, actor, event, asof, order } = params;
  const names: PartName[] = PANELS.filter((panel) => panel === open);
  if (actor?.length === 1 && event === undefined) names.push('actor');
  if (asof !== undefined) names.push('note');
  if (order) names.push('told');
  if (FILTERS.some((name) => params[name] !== undefined)) names.push('filters');
  return names;
}

function wantsHandle({ open, asof }: Params): boolean {
  return asof !== undefined || open === 'known';
}

function needsWords(params: Params): boolean {
  return namesOf(params).length > 0 || wantsHandle(params);
}
