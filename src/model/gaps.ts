import { floorTo, nextAfter } from '../time/calendar.ts';
import { DAY_MS } from '../time/instant.ts';
import type { TimelineEvent } from './timeline.ts';

const DAY = { name: 'day', step: 1 } as const;
/** A gap is long when it is this many times the median one. */
const LONG = 3;

/**
 * The time in ms between each event and the one before it if the gap is long, else
 * undefined; an upright line collapses long gaps. A gap is long if it leaves a whole unit of their dates empty
 * (from 3 to 5 January, not to 4), and is long compared to the median. `events` ascend in
 * time; the first has none before it. Days are those of `zone`.
 */
export function longGaps(events: readonly TimelineEvent[], zone: string): (number | undefined)[] {
  const gaps = events.map((event, i) => (i > 0 ? event.anchor - events[i - 1]!.anchor : 0));
  const ordered = gaps.slice(1).sort((a, b) => a - b);
  const median = ordered[(ordered.length - 1) >> 1] ?? 0;
  return gaps.map((gap, i) =>
    i > 0 && gap > LONG * median && leavesEmpty(events[i - 1]!, events[i]!, zone) ? gap : undefined,
  );
}

function leavesEmpty(before: TimelineEvent, after: TimelineEvent, zone: string): boolean {
  const from = nextAfter(before.extent.start.latest - 1, DAY, zone);
  const to = floorTo(after.extent.start.earliest, DAY, zone);
  return to - from >= Math.max(DAY_MS, Math.min(grainMs(before), grainMs(after)));
}

/** The unit of an event's start date, in ms. */
function grainMs({ extent }: TimelineEvent): number {
  return extent.start.latest - extent.start.earliest;
}
