import { MOST, SHORT } from './tour-length.ts';
import type { Text } from '../data/schema.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/** One step of a guided tour: an event, and what is said of it. */
export interface TourStep {
  event: TimelineEvent;
  text: Text | undefined;
  /** Keys of the relations that its author speaks of with it. */
  relations?: readonly string[] | undefined;
}

/** What a guided tour has told by one of its steps. */
export interface Telling {
  /** The ids of the events told so far. */
  told: ReadonlySet<string>;
  /** The relations of which this step speaks. */
  spoken: readonly Relation[];
}

/** Events this important come first in a tour that nobody has written. */
const WEIGHTY = 4;

/**
 * The guided tour through a timeline: its author's, else all events of a short timeline and some of
 * a long one, in the order of time.
 * @param count how many events are wanted, in place of the author's choice
 */
export function tourOf(timeline: Timeline, count?: number): TourStep[] {
  const { byId } = timeline;
  const told = count === undefined ? authorsTour(timeline) : [];
  if (told.length > 0) return told;
  return chosen([...byId.values()], count).map((event) => ({ event, text: event.data.summary }));
}

/**
 * What a tour has told by a step. If its author names no relations, a step speaks of those between its event
 * and what was told before, and of those to what has no step of its own.
 */
export function tellingAt(
  { relations }: Timeline,
  steps: readonly TourStep[],
  at: number,
): Telling {
  const own = new Set(steps.map(({ event }) => event));
  const told = new Set<string>();
  let spoken: Relation[] = [];
  for (const { event, relations: named } of steps.slice(0, at + 1)) {
    told.add(event.id);
    spoken = relations.filter(({ key, from, to }) => {
      if (named) return named.includes(key);
      if (from === event) return told.has(to.id) || !own.has(to);
      return to === event && told.has(from.id);
    });
    for (const { from, to } of spoken) told.add(from.id).add(to.id);
  }
  return { told, spoken };
}

/** Without steps, or where none of their events could be read, there is none. */
function authorsTour({ data, byId }: Timeline): TourStep[] {
  return (data.story?.steps ?? []).flatMap(({ event: id, text, relations }) => {
    const event = byId.get(id);
    return event ? [{ event, text: text ?? event.data.summary, relations }] : [];
  });
}

/** The first event, the last, and between them the most important; of equals, some from everywhere. */
function chosen(events: readonly TimelineEvent[], count?: number): TimelineEvent[] {
  if (events.length <= (count ?? SHORT)) return [...events];
  const most = count ?? MOST;
  const taken = new Set([events[0]!, events.at(-1)!].slice(0, most));
  const rest = events.slice(1, -1);
  const ranks = [...new Set(rest.map(({ importance }) => importance))].sort((a, b) => b - a);
  for (const rank of ranks) {
    const equals = rest.filter(({ importance }) => importance === rank);
    const room = most - taken.size;
    // Shared links name a step by its number: the first of the weighty have always been the steps.
    const isFirst = count === undefined && rank >= WEIGHTY;
    const some = isFirst ? equals.slice(0, room) : evenly(equals, room);
    for (const event of some) taken.add(event);
  }
  return events.filter((event) => taken.has(event));
}

function evenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => {
    return items[Math.floor(((i + 0.5) * items.length) / count)]!;
  });
}
