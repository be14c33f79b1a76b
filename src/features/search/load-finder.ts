import type { Params } from '../../state/params.ts';
import type { Reader } from '../../state/reader.svelte.ts';

/** Fetches what searches, for a reader who searches, or is about to, and does not have it yet. */
export async function loadFinder(
  reader: Reader,
  { q, open }: Params = reader.params,
): Promise<void> {
  if (reader.finder || (q === undefined && open !== 'find')) return;
  reader.finder = (await import('./finder.ts')).finder;
}
