import type { TimelineEvent } from './timeline.ts';

/**
 * Events in the order in which the main source first mentions them; within a paragraph in time order;
 * those not in the source last, in time order.
 */
export function narrativeOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) =>
    a.firstParagraph === b.firstParagraph ? a.index - b.index : a.firstParagraph - b.firstParagraph,
  );
}
