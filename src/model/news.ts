import type { Instant } from '../time/instant.ts';
import { knownBy, knownColumn } from './as-of.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

const instantsOf = new WeakMap<readonly TimelineEvent[], readonly Instant[]>();

/** The instants at which any of the events became known, ascending, each once. */
export function knownInstants(events: readonly TimelineEvent[]): readonly Instant[] {
  const known = instantsOf.get(events) ?? [...new Set(knownColumn(events))].sort((a, b) => a - b);
  instantsOf.set(events, known);
  return known;
}

/** The news between two instants. */
export interface News {
  events: readonly TimelineEvent[];
  /** Claims known before whose status has changed. */
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
