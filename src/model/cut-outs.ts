import type { TimelineEvent } from './timeline.ts';
import { shufflerOf } from './shuffle.ts';

/** A card to cut out, one for each event. */
export interface CutOut {
  event: TimelineEvent;
  /** Position in time, from 0. */
  position: number;
  /** Position among the cut-outs, from 0. */
  index: number;
}

/**
 * Cut-outs for events in time order, always shuffled in the same way: the answer key printed today
 * fits the cut-outs of last year.
 */
export function cutOutsOf(events: readonly TimelineEvent[]): CutOut[] {
  const all = events.map((event, position) => ({ event, position }));
  const shuffled = shufflerOf(0.5)(all);
  return shuffled.map((each, index) => ({ ...each, index }));
}
