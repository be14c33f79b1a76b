import { descending } from 'd3';
import { shufflerOf } from './shuffle.ts';
import { AFTER } from './anchor.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** What a class brings events into the order of: when they happened, or where the source tells them. */
export type By = 'time' | 'told';

const MOST = 8;
const FEWEST = 3;

/**
 * Cards for a class to put in order, shuffled as `seed` (0 to 1) decides and never in order already;
 * none where fewer than three events have an order that is certain. The most important events are
 * taken, each only where its place among those taken before is beyond doubt.
 */
export function orderingCards(timeline: Timeline, by: By, seed: number): TimelineEvent[] {
  const shuffle = shufflerOf(seed);
  const weighty = shuffle([...timeline.events]).sort((a, b) =>
    descending(a.importance, b.importance),
  );
  const cards: TimelineEvent[] = [];
  for (const event of weighty) {
    if (cards.length === MOST) break;
    if (cards.every((card) => isCertain(timeline, card, event, by))) cards.push(event);
  }
  return cards.length < FEWEST ? [] : disordered(shuffle(cards), by);
}

/** The cards in their right order. */
export function ordered(cards: readonly TimelineEvent[], by: By): TimelineEvent[] {
  return cards.toSorted((a, b) => (by === 'told' ? a.told - b.told : a.index - b.index));
}

/** Of each card, whether it lies in its place. */
export function rightPlaces(cards: readonly TimelineEvent[], by: By): boolean[] {
  const right = ordered(cards, by);
  return cards.map((card, place) => card === right[place]);
}

/** The cards with the one at `from` taken out and put in at `to`, or as near as there are places. */
export function reordered<Card>(cards: readonly Card[], from: number, to: number): Card[] {
  const place = Math.min(Math.max(to, 0), cards.length - 1);
  const rest = cards.toSpliced(from, 1);
  return rest.toSpliced(place, 0, cards[from]!);
}

/** Whether there can be no doubt which of the two comes first. */
function isCertain(timeline: Timeline, a: TimelineEvent, b: TimelineEvent, by: By): boolean {
  if (by === 'told') return a.told !== b.told && Math.max(a.told, b.told) < Infinity;
  return isOver(a, b) || isOver(b, a) || isAnswer(timeline, a, b) || isAnswer(timeline, b, a);
}

/** Whether `a` began, as far as anybody knows, before `b` could. */
function isOver(a: TimelineEvent, b: TimelineEvent): boolean {
  return Math.min(a.room.to, a.extent.start.latest) <= b.room.from && a.room.from < b.room.from;
}

/** Whether `b` can only have come after `a`, being about it. */
function isAnswer({ relations }: Timeline, a: TimelineEvent, b: TimelineEvent): boolean {
  return relations.some(({ from, type, to }) => from === b && to === a && AFTER.has(type));
}

function disordered(cards: TimelineEvent[], by: By): TimelineEvent[] {
  return rightPlaces(cards, by).every(Boolean) ? reordered(cards, 0, cards.length - 1) : cards;
}
