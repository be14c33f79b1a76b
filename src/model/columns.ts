import { bisectLeft } from 'd3';
import type { Instant } from '../time/instant.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * The events of one lane as columns in time order, so that the visible ones are found by binary
 * search, and the most important event of any range in O(log n).
 */
export interface Column {
  events: readonly TimelineEvent[];
  anchors: Float64Array;
  /** How much an event matters, and how much each of these does. */
  gain: (event: TimelineEvent) => number;
  gains: Float64Array;
  /** A complete binary tree of positions: the leaves are the events, a node is the better of its children. */
  best: Int32Array;
}

/** The column of events, which must be in time order. */
export function columnOf(
  events: readonly TimelineEvent[],
  gain = ({ importance }: TimelineEvent) => importance,
): Column {
  const gains = Float64Array.from(events, gain);
  const n = events.length;
  const best = new Int32Array(2 * n);
  for (let i = 0; i < n; i++) best[n + i] = i;
  for (let i = n - 1; i > 0; i--) best[i] = better(gains, best[2 * i]!, best[2 * i + 1]!);
  return { events, anchors: Float64Array.from(events, (event) => event.anchor), gain, gains, best };
}

/** Positions [from, to) of the events with start ≤ anchor < end. */
export function rangeOf(
  { anchors }: Column,
  start: Instant,
  end: Instant,
): { from: number; to: number } {
  return { from: bisectLeft(anchors, start), to: bisectLeft(anchors, end) };
}

/** The most important event of the positions [from, to), the earliest of equals; from < to. */
export function bestOf({ events, gains, best }: Column, from: number, to: number): TimelineEvent {
  let found = from;
  for (let a = from + events.length, b = to + events.length; a < b; a >>= 1, b >>= 1) {
    if (a & 1) found = better(gains, found, best[a++]!);
    if (b & 1) found = better(gains, found, best[--b]!);
  }
  return events[found]!;
}

function better(gains: Float64Array, a: number, b: number): number {
  const gain = gains[b]! - gains[a]!;
  return gain > 0 || (gain === 0 && b < a) ? b : a;
}
