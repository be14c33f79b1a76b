import type { Kind, RelationType, Status } from '../../data/schema.ts';
import type { Facet } from '../../model/filter.ts';
import { searchWords } from './words.ts';
import type { Reader } from '../../state/reader.svelte.ts';

const NAMES: Record<Facet, (reader: Reader, value: string) => string> = {
  track: (reader, id) =>
    reader.text(reader.timeline.tracks.find((track) => track.id === id)?.title),
  kind: ({ words }, kind) => words.kinds[kind as Kind],
  status: ({ words }, status) => words.statuses[status as Status],
  actor: (reader, id) => reader.text(reader.timeline.actors.get(id)?.name),
  tag: (_, tag) => tag,
  relation: ({ lang }, type) => searchWords.of(lang).relations[type as RelationType],
};

/** What readers call a value of a facet; its id where it has no name. */
export function facetName(reader: Reader, facet: Facet, value: string): string {
  return NAMES[facet](reader, value) || value;
}
