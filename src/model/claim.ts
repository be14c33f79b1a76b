import type { RelationType } from '../data/schema.ts';
import { bears, speaksAgainst } from './claim-status.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/** An answer to a claim: an event, and its relations to the claim. */
interface Answer {
  event: TimelineEvent;
  types: readonly RelationType[];
  /** Whether any of the relations speaks against the claim. */
  isAgainst: boolean;
}

/** A claim with its answers: those against it first, each group in time order. */
export interface Claim {
  event: TimelineEvent;
  answers: readonly Answer[];
}

/**
 * The claims that an event concerns: itself if others deny, contradict or confirm it, else those
 * that it answers; none if there are no such relations.
 */
export function claimsOf({ relations }: Timeline, event: TimelineEvent): Claim[] {
  const claimed = new Set(relations.filter(bears).map(({ to }) => to));
  const answered = relations.filter(({ from, type }) => from === event && answers(type));
  const own = claimed.has(event) ? [event] : answered.map(({ to }) => to);
  return [...new Set(own)]
    .filter((claim) => claimed.has(claim))
    .map((claim) => ({ event: claim, answers: answersTo(claim, relations) }));
}

function answers(type: RelationType): boolean {
  return type === 'explains' || bears({ type });
}

function answersTo(claim: TimelineEvent, relations: readonly Relation[]): Answer[] {
  const arriving = relations.filter(({ to, type }) => to === claim && answers(type));
  const events = [...new Set(arriving.map(({ from }) => from))];
  return events
    .map((event): Answer => {
      const own = arriving.filter(({ from }) => from === event);
      const types = [...new Set(own.map(({ type }) => type))];
      const isAgainst = own.some(speaksAgainst);
      return { event, types, isAgainst };
    })
    .sort((a, b) => +b.isAgainst - +a.isAgainst || a.event.index - b.event.index);
}
