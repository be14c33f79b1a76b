import { sum } from 'd3';
import type { TimelineEvent } from './timeline.ts';

/** The distance of narrative order from time order, and its parts. */
export interface Footrule {
  /** The number of events in the source. */
  count: number;
  /** The sum of the differences of their ranks in the two orders. */
  places: number;
  /** The largest possible sum for that many events: that of the reverse order. */
  most: number;
  /** `places` as a share of `most`: 0 in time order, 1 in reverse. */
  share: number;
}

/**
 * Spearman's footrule between narrative order and time order, Σ|narrative rank − time rank|,
 * over its maximum ⌊n²/2⌋ (Diaconis and Graham, "Spearman's footrule as a measure of disarray", 1977),
 * over the events in the source. It is 0 for fewer than two.
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
