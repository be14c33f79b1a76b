import { KINDS, RELATION_TYPES, STATUSES } from '../data/terms.ts';
import { filterBy, type Facet, type Facets } from './filter.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** A value of a facet, with its count. */
export interface FacetValue {
  value: string;
  /** How many events would remain with only this value of its facet, all other filters unchanged. */
  count: number;
}

/** The facets in the order of display. */
const FACETS = ['track', 'kind', 'status', 'actor', 'tag', 'relation'] as const;

type Values = Record<Facet, (event: TimelineEvent) => readonly string[]>;

/**
 * The values of each facet that occur in `events` or are selected, with their counts. Those of a
 * fixed set are in its order, actors and tags by the number of their events.
 *
 * @param isFound whether an event matches the search
 */
export function facetsOf(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  asked: Facets,
  isFound: (event: TimelineEvent) => boolean,
): { facet: Facet; values: FacetValue[] }[] {
  const values = valuesIn(timeline);
  const found = events.filter(isFound);
  return FACETS.map((facet) => {
    const { [facet]: own, ...others } = asked;
    const counts = countBy(found.filter(filterBy(timeline, others)), values[facet]);
    const totals = countBy(events, values[facet]);
    for (const value of own ?? []) if (!totals.has(value)) totals.set(value, 0);
    const order = orderOf(timeline, facet) ?? byNumber(totals);
    const present = order.filter((value) => totals.has(value));
    return { facet, values: present.map((value) => ({ value, count: counts.get(value) ?? 0 })) };
  });
}

function valuesIn({ tracks, relations }: Timeline): Values {
  const types = new Map<string, Set<string>>();
  for (const { from, to, type } of relations) {
    for (const { id } of [from, to]) types.set(id, (types.get(id) ?? new Set()).add(type));
  }
  return {
    // A track without an id cannot be a filter.
    track: ({ track }) => [tracks[track]!.id].filter((id) => id !== ''),
    kind: ({ kind }) => [kind],
    status: ({ status }) => [status],
    actor: ({ data }) => data.actors ?? [],
    tag: ({ data }) => data.tags ?? [],
    relation: ({ id }) => [...(types.get(id) ?? [])],
  };
}

function countBy(
  events: readonly TimelineEvent[],
  valuesOf: (event: TimelineEvent) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function orderOf({ tracks }: Timeline, facet: Facet): readonly string[] | undefined {
  if (facet === 'track') return tracks.map(({ id }) => id);
  if (facet === 'kind') return KINDS;
  if (facet === 'status') return STATUSES;
  return facet === 'relation' ? RELATION_TYPES : undefined;
}

/** The most frequent first, equals in the order in which they occur. */
function byNumber(totals: ReadonlyMap<string, number>): string[] {
  return [...totals].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
