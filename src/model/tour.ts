import type { Text } from '../data/schema.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** A step of a guided tour: an event and its text. */
export interface TourStep {
  event: TimelineEvent;
  text: Text | undefined;
  /** Keys of the relations shown with it. */
  relations?: readonly string[] | undefined;
}

/** The least importance of events in a tour that no author has written. */
const WEIGHTY = 4;
const MOST = 8;

/**
 * The guided tour of a timeline: its author's, else its most important events in time
 * order, with the first and the last.
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
