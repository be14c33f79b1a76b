import type { Kind, RelationType, Status } from '../../data/schema.ts';
import type { Facet } from '../../model/filter.ts';
import { searchWords } from './words.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

const NAMES: Record<Facet, (app: TimelineState, value: string) => string> = {
  track: (app, id) =>
    app.localizer.text(app.timeline.tracks.find((track) => track.id === id)?.title),
  kind: ({ localizer }, kind) => localizer.words.kinds[kind as Kind],
  status: ({ localizer }, status) => localizer.words.statuses[status as Status],
  actor: (app, id) => app.localizer.text(app.timeline.actors.get(id)?.name),
  tag: (_, tag) => tag,
  relation: ({ localizer }, type) => searchWords.of(localizer.lang).relations[type as RelationType],
};

/** The name of a value of a facet; its id if it has none. */
export function facetName(app: TimelineState, facet: Facet, value: string): string {
  return NAMES[facet](app, value) || value;
}
