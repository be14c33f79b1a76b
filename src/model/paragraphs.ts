import { paragraphsOf, type Timeline, type TimelineEvent } from './timeline.ts';

/** The events in each paragraph of the main source, in their order, by the paragraph's number. */
export function eventsByParagraph(
  timeline: Timeline,
  events: readonly TimelineEvent[],
): ReadonlyMap<number, readonly TimelineEvent[]> {
  const carried = new Map<number, TimelineEvent[]>();
  for (const event of events)
    for (const n of paragraphsOf(timeline, event)) {
      const others = carried.get(n);
      if (others) others.push(event);
      else carried.set(n, [event]);
    }
  return carried;
}
