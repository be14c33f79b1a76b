import type { Instant } from '../time/instant.ts';
import { knownBy, knownColumn } from './as-of.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

const instantsOf = new WeakMap<readonly TimelineEvent[], readonly Instant[]>();

/** The instants at which something of the events became known, ascending, each once. */
export function knownInstants(events: readonly TimelineEvent[]): readonly Instant[] {
  const known = instantsOf.get(events) ?? [...new Set(knownColumn(events))].sort((a, b) => a - b);
  instantsOf.set(events, known);
  return known;
}

/** What became known from one instant to another. */
export interface News {
  events: readonly TimelineEvent[];
  /** Claims that were known before and stand otherwise since. */
  statusChanges: readonly TimelineEvent[];
}

/** The news after `before` and up to `t`. */
export function newsBetween(timeline: Timeline, before: Instant, t: Instant): News {
  const old = knownBy(timeline, before);
  const shown = [...knownBy(timeline, t).byId.values()];
  return {
    events: shown.filter(({ id }) => !old.byId.has(id)),
    statusChanges: shown.filter(({ id, status }) => {
      const past = old.byId.get(id);
      return past && past.status !== status;
    }),
  };
}
