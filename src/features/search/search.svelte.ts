import type { Params } from '../../state/params.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import type { Parts } from '../../ui/parts.ts';

/** The search of one page, loaded when somebody searches. */
export class Search {
  #reader: Reader;
  #Highlight = $state.raw<Parts['Highlight']>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Marks matches in a text; absent while nobody searches. */
  get Highlight(): Parts['Highlight'] {
    return this.#reader.params.q === undefined ? undefined : this.#Highlight;
  }

  /** Loads it where parameters ask for a search or are about to. */
  async load({ q, open }: Params = this.#reader.params): Promise<void> {
    if (this.#Highlight || (q === undefined && open !== 'find')) return;
    const { matches, Highlight } = await import('./matching.ts');
    this.#reader.searchBy(matches);
    this.#Highlight = Highlight;
  }
}
