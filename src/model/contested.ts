import { speaksAgainst } from './claim-status.ts';
import type { Relation, TimelineEvent } from './timeline.ts';

/** The ids of the claims that others speak against, and of those who do. */
export function contestedIds(relations: readonly Relation[]): ReadonlySet<string> {
  return new Set(relations.filter(speaksAgainst).flatMap(({ from, to }) => [from.id, to.id]));
}

/** The ids of an event's partners in such relations. */
export function opponentIds(
  relations: readonly Relation[],
  event: TimelineEvent | undefined,
): ReadonlySet<string> {
  const own = relations.filter(({ from, to }) => from === event || to === event);
  return contestedIds(own);
}
