import type { TimelineEvent } from './timeline.ts';
import { shufflerOf } from './shuffle.ts';

/** A card to cut out. */
export interface CutOut {
  event: TimelineEvent;
  /** Position in time, from 0. */
  place: number;
  /** Position among the cut-outs, from 0. */
  index: number;
}

/**
 * Cut-outs for events in time order, shuffled the same way every time: the key that is printed today
 * fits the cards of last year.
 */
export function cutOuts(events: readonly TimelineEvent[]): CutOut[] {
  const cards = events.map((event, place) => ({ event, place }));
  const shuffled = shufflerOf(0.5)(cards);
  return shuffled.map((card, index) => ({ ...card, index }));
}
