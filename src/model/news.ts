import type { Instant } from '../time/instant.ts';
import { knownBy, knownColumn } from './known.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** The instants at which something of the events became known, ascending, each once. */
export function knownInstants(events: readonly TimelineEvent[]): Instant[] {
  return [...new Set(knownColumn(events))].sort((a, b) => a - b);
}

/** What the last instant up to `t` brought at which anything became known. */
export interface News {
  events: readonly TimelineEvent[];
  /** Claims that were known before and stand otherwise since. */
  standings: readonly TimelineEvent[];
}

/** The news at an instant; none before the first. */
export function newsAt(timeline: Timeline, t: Instant): News {
  const instants = knownInstants(timeline.events).filter((instant) => instant <= t);
  const last = instants.at(-1);
  if (last === undefined) return { events: [], standings: [] };
  const now = knownBy(timeline, last);
  const before = knownBy(timeline, instants.at(-2) ?? -Infinity);
  const shown = [...now.byId.values()];
  return {
    events: shown.filter(({ id }) => !before.byId.has(id)),
    standings: shown.filter(({ id, status }) => {
      const old = before.byId.get(id);
      return old && old.status !== status;
    }),
  };
}
