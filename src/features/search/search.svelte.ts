import type { Params } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { Attempts } from '../../ui/attempts.svelte.ts';
import type { Parts } from '../../ui/parts.ts';

/** The search of one page; lazy. */
export class Search {
  #app: TimelineState;
  readonly attempts = new Attempts();
  #Highlight = $state.raw<Parts['Highlight']>();

  constructor(app: TimelineState) {
    this.#app = app;
  }

  get query(): string {
    return this.#app.params.q ?? '';
  }
  /** The component that marks matches; absent without a query. */
  get Highlight(): Parts['Highlight'] {
    return this.#app.params.q === undefined ? undefined : this.#Highlight;
  }

  /** Loads the search if parameters have a query, or the search panel is open. */
  async load({ q, open }: Params = this.#app.params): Promise<void> {
    if (this.#Highlight || (q === undefined && open !== 'find')) return;
    const { matches, Highlight } = await import('./matching.ts');
    this.#app.searchBy(matches);
    this.#Highlight = Highlight;
  }
}
