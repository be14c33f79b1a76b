import { descending } from 'd3';
import { shufflerOf } from './shuffle.ts';
import { AFTER } from './anchor.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** The order to find: by time, or by the order in the source. */
export type By = 'time' | 'told';

const MOST = 8;
const FEWEST = 3;

/**
 * Items for a class to put in order, shuffled by `seed` (0 to 1), never in the right order already;
 * none if fewer than three events have a certain order. Takes the most important events,
 * each only if its order relative to those taken before is certain.
 */
export function orderingItems(timeline: Timeline, by: By, seed: number): TimelineEvent[] {
  const shuffle = shufflerOf(seed);
  const weighty = shuffle([...timeline.events]).sort((a, b) =>
    descending(a.importance, b.importance),
  );
  const items: TimelineEvent[] = [];
  for (const event of weighty) {
    if (items.length === MOST) break;
    if (items.every((item) => isCertain(timeline, item, event, by))) items.push(event);
  }
  return items.length < FEWEST ? [] : disordered(shuffle(items), by);
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

/** Whether it is certain which of the two comes first. */
function isCertain(timeline: Timeline, a: TimelineEvent, b: TimelineEvent, by: By): boolean {
  if (by === 'told')
    return (
      a.firstParagraph !== b.firstParagraph &&
      Math.max(a.firstParagraph, b.firstParagraph) < Infinity
    );
  return isOver(a, b) || isOver(b, a) || isAnswer(timeline, a, b) || isAnswer(timeline, b, a);
}

/** Whether `a` is certain to have begun before `b`. */
function isOver(a: TimelineEvent, b: TimelineEvent): boolean {
  return Math.min(a.room.to, a.extent.start.latest) <= b.room.from && a.room.from < b.room.from;
}

/** Whether `b` refers to `a`, and so came after it. */
function isAnswer({ relations }: Timeline, a: TimelineEvent, b: TimelineEvent): boolean {
  return relations.some(({ from, type, to }) => from === b && to === a && AFTER.has(type));
}

function disordered(items: TimelineEvent[], by: By): TimelineEvent[] {
  return rightPlaces(items, by).every(Boolean) ? reordered(items, 0, items.length - 1) : items;
}
