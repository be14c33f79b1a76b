import { descending } from 'd3';
import { shufflerOf } from './shuffle.ts';
import { AFTER } from './anchor.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** The order to find: by time, or by the order in the source. */
export type By = 'time' | 'told';

const MOST = 8;
const FEWEST = 3;

/**
 * Items for a class to put in order, shuffled as `seed` (0 to 1) decides and never in the right order already;
 * none where fewer than three events have an order that is certain. The most important events are
 * taken, each only where its position among those taken before is beyond doubt.
 * @param dealt what the class has had: it comes again only after all else
 */
export function orderingItems(
  timeline: Timeline,
  by: By,
  seed: number,
  dealt: ReadonlySet<TimelineEvent> = new Set(),
): TimelineEvent[] {
  const shuffle = shufflerOf(seed);
  const isCertain = certainty(timeline, by);
  const weighty = shuffle([...timeline.events]).sort(
    (a, b) => Number(dealt.has(a)) - Number(dealt.has(b)) || descending(a.importance, b.importance),
  );
  const items: TimelineEvent[] = [];
  for (const event of weighty) {
    if (items.length === MOST) break;
    if (items.every((item) => isCertain(item, event))) items.push(event);
  }
  return items.length < FEWEST ? [] : disordered(shuffle(items), by);
}

/** The places, from 0, that an event can have among others in the order of time. */
export interface Places {
  first: number;
  last: number;
}

/** Of each event, in time order, the places that it can have: more than one where dates leave it open. */
export function placesOf(timeline: Timeline, events: readonly TimelineEvent[]): Places[] {
  const isCertain = certainty(timeline, 'time');
  return events.map((event, at) => {
    const before = events.filter((other, i) => i < at && isCertain(other, event)).length;
    const after = events.filter((other, i) => i > at && isCertain(event, other)).length;
    return { first: before, last: events.length - 1 - after };
  });
}

/** The items in their right order. */
export function ordered(items: readonly TimelineEvent[], by: By): TimelineEvent[] {
  return items.toSorted((a, b) =>
    by === 'told' ? a.firstParagraph - b.firstParagraph : a.index - b.index,
  );
}

/** For each item, whether it is in the right place. */
export function rightPlaces(items: readonly TimelineEvent[], by: By): boolean[] {
  const right = ordered(items, by);
  return items.map((item, position) => item === right[position]);
}

/** Moves the item at `from` to `to`, limited to the list. */
export function reordered<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const position = Math.min(Math.max(to, 0), items.length - 1);
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(position, 0, items[from]!);
}

/** Whether there can be no doubt which of two events comes first. */
function certainty(
  { relations }: Timeline,
  by: By,
): (a: TimelineEvent, b: TimelineEvent) => boolean {
  if (by === 'told') {
    return ({ firstParagraph: a }, { firstParagraph: b }) => a !== b && Math.max(a, b) < Infinity;
  }
  // What can only have come after another, being about it.
  const answers = new Set(
    relations
      .filter(({ type }) => AFTER.has(type))
      .map(({ from, to }) => `${to.index} ${from.index}`),
  );
  const isBefore = (a: TimelineEvent, b: TimelineEvent) =>
    isOver(a, b) || answers.has(`${a.index} ${b.index}`);
  return (a, b) => isBefore(a, b) || isBefore(b, a);
}

/** Whether `a` is certain to have begun before `b`. */
function isOver(a: TimelineEvent, b: TimelineEvent): boolean {
  return Math.min(a.room.to, a.extent.start.latest) <= b.room.from && a.room.from < b.room.from;
}

function disordered(items: TimelineEvent[], by: By): TimelineEvent[] {
  return rightPlaces(items, by).every(Boolean) ? reordered(items, 0, items.length - 1) : items;
}
