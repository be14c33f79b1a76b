import { getContext, type Component } from 'svelte';
import type { EvidenceData, QuoteData, SourceData } from '../data/schema.ts';
import { Attempts } from './attempts.svelte.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** Lazy components of features inside other components; absent until they are loaded. */
export interface Parts {
  /** The query; empty if there is none. */
  readonly query?: string;
  /** Shows a text with the matches of the search marked. */
  readonly Highlight?:
    | Component<{
        localizer: Localizer;
        text: string;
        query: string;
        /** The language of the text, if that is not the page's. */
        lang?: string | undefined;
        dir?: 'ltr' | 'rtl';
        /** The same text in the second language, where the reader asks for two. */
        second?: string;
      }>
    | undefined;
  /** Links from a quotation to its place in the source. */
  readonly QuotationLinks?:
    | Component<{
        app: TimelineState;
        source: SourceData;
        evidence: EvidenceData;
        quote: QuoteData;
      }>
    | undefined;
  /** Tabs of the details: the event, or the source's text. */
  readonly DetailsTabs?: Component<{ app: TimelineState }> | undefined;
  /** The jump in time after an event of the list, in the order of the article. */
  readonly Jump?: Component<{ localizer: Localizer; jumpMs: number; isLast: boolean }> | undefined;
  /** How to read the drawing. */
  readonly Legend?: Component<{ app: TimelineState }> | undefined;
  /** Counts what was loaded: read it where words are used that may come later. */
  readonly loads?: number;
  /** What the page could not load, to be said and tried again. */
  readonly attempts?: Attempts;
  /** Loads the parts of sources; a quotation calls it that can be gone to. */
  loadSources?(): void;
  loadLegend?(): void;
}

const KEY = 'khatt-parts';
const NONE: Parts = {};

/** The context for `mount` that provides parts to all components of a page. */
export function partsContext(parts: Parts): Map<string, Parts> {
  return new Map([[KEY, parts]]);
}

/** The parts of the page. Call it during a component's initialisation. */
export function getParts(): Parts {
  return getContext<Parts | undefined>(KEY) ?? NONE;
}

/** The page's attempts to load what is lazy. To be called while the component is made. */
export function getAttempts(): Attempts {
  return getParts().attempts ?? new Attempts();
}
