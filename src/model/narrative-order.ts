import type { TimelineEvent } from './timeline.ts';

/**
 * Events in the order in which the main source first tells them; what it tells in one paragraph in
 * the order of time, and what it does not tell after all that, in the order of time too.
 */
export function narrativeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) =>
    a.firstParagraph === b.firstParagraph ? a.index - b.index : a.firstParagraph - b.firstParagraph,
  );
}
