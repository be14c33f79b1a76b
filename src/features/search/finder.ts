// What searches and what shows what it finds, as one thing to load; see state/reader.svelte.ts.
import { matches } from '../../model/search.ts';
import type { Finder } from '../../state/reader.svelte.ts';
import Hits from './Hits.svelte';

export const finder: Finder = { matches, Hits };
