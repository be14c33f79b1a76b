import type { Text } from '../data/schema.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** One step of a guided tour: an event, and what is said of it. */
export interface TourStep {
  event: TimelineEvent;
  text: Text | undefined;
  /** Keys of the relations that its author speaks of with it. */
  relations?: readonly string[] | undefined;
}

/** Events this important make a tour that nobody has written. */
const WEIGHTY = 4;
const MOST = 8;

/**
 * The guided tour through a timeline: its author's, else its most important events in the order of
 * time, with the first and the last.
 */
export function tourOf(timeline: Timeline): TourStep[] {
  const { data, byId } = timeline;
  if (data.story) {
    return data.story.steps.flatMap(({ event: id, text, relations }) => {
      const event = byId.get(id);
      return event ? [{ event, text: text ?? event.data.summary, relations }] : [];
    });
  }
  return derived([...byId.values()]).map((event) => ({ event, text: event.data.summary }));
}

function derived(events: readonly TimelineEvent[]): TimelineEvent[] {
  const ends = new Set([events[0], events.at(-1)]);
  const weighty = events
    .filter((event) => event.importance >= WEIGHTY && !ends.has(event))
    .sort((a, b) => b.importance - a.importance || a.index - b.index)
    .slice(0, MOST - ends.size);
  const chosen = new Set([...ends, ...weighty]);
  return events.filter((event) => chosen.has(event));
}
