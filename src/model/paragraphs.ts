import { rollup } from 'd3';
import { paragraphsOf, type Timeline, type TimelineEvent } from './timeline.ts';

/** The events in each paragraph of the main source, in their order, by the paragraph's number. */
export function eventsByParagraph(
  timeline: Timeline,
  events: readonly TimelineEvent[],
): ReadonlyMap<number, readonly TimelineEvent[]> {
  const carriers = events.flatMap((event) =>
    [...paragraphsOf(timeline, event)].map((paragraph) => ({ paragraph, event })),
  );
  return rollup(
    carriers,
    (carrying) => carrying.map(({ event }) => event),
    ({ paragraph }) => paragraph,
  );
}
