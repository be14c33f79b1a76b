import { speaksAgainst } from './claim-status.ts';
import type { Relation, TimelineEvent } from './timeline.ts';

/** The ids of the claims that others speak against, and of those who do. */
function contestedIds(relations: readonly Relation[]): ReadonlySet<string> {
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

/** Above any importance: a denial that is hidden changes what a drawing says. */
const CONTESTED = 10;

/** How much more than its importance an event matters: denials, and both sides of what is contested. */
export function contestWeight(relations: readonly Relation[]): (event: TimelineEvent) => number {
  const contested = contestedIds(relations);
  return ({ id, kind }) => (contested.has(id) || kind === 'denial' ? CONTESTED : 0);
}
