import { sum } from 'd3';
import type { TimelineEvent } from './timeline.ts';

/** How far the narrative order is from the order in time, and what that is made of. */
export interface Footrule {
  /** How many events are told. */
  count: number;
  /** By how many places they stand elsewhere than in time, all together. */
  places: number;
  /** The most that so many events can be off: told backwards, they are. */
  most: number;
  /** `places` as a share of `most`: 0 as it happened, 1 the other way round. */
  share: number;
}

/**
 * Spearman's footrule between narrative order and order in time, Σ|rank told − rank in time|,
 * over its maximum ⌊n²/2⌋ (Diaconis and Graham, "Spearman's footrule as a measure of disarray", 1977),
 * over the events that are told. Fewer than two have no order to be off.
 */
export function footrule(events: readonly TimelineEvent[]): Footrule {
  const inTime = events
    .filter(({ firstParagraph }) => firstParagraph < Infinity)
    .toSorted((a, b) => a.index - b.index);
  const ordered = inTime
    .map((event, rank) => ({ event, rank }))
    .sort((a, b) => a.event.firstParagraph - b.event.firstParagraph || a.rank - b.rank);
  const places = sum(ordered, ({ rank }, i) => Math.abs(i - rank));
  const count = ordered.length;
  const most = Math.floor(count ** 2 / 2);
  return { count, places, most, share: count < 2 ? 0 : places / most };
}
