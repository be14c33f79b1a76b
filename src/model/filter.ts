import type { Timeline, TimelineEvent } from './timeline.ts';

/** The filters by facet: an event must have any one value of each facet given. */
export interface Facets {
  track?: readonly string[];
  kind?: readonly string[];
  status?: readonly string[];
  actor?: readonly string[];
  tag?: readonly string[];
  /** Types of relations that the event has, at either end. */
  relation?: readonly string[];
}

export type Facet = keyof Facets;

/** Returns a function that says whether an event passes all facets. */
export function filterBy(timeline: Timeline, facets: Facets): (event: TimelineEvent) => boolean {
  const { track, kind, status, actor, tag, relation } = facets;
  const related = relation && relatedBy(timeline, relation);
  const holds = (asked: readonly string[] | undefined, values: readonly string[] | undefined) =>
    asked === undefined || (values ?? []).some((value) => asked.includes(value));
  return (event) =>
    holds(track, [timeline.tracks[event.track]!.id]) &&
    holds(kind, [event.kind]) &&
    holds(status, [event.status]) &&
    holds(actor, event.data.actors) &&
    holds(tag, event.data.tags) &&
    (!related || related.has(event.id));
}

function relatedBy({ relations }: Timeline, types: readonly string[]): Set<string> {
  const relevant = relations.filter(({ type }) => types.includes(type));
  return new Set(relevant.flatMap(({ from, to }) => [from.id, to.id]));
}
