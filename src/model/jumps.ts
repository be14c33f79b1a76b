import { DAY_MS, YEAR_MS, type Instant } from '../time/instant.ts';
import type { Precision } from '../time/point-bounds.ts';
import type { Civil } from '../time/civil.ts';
import { isInterval, type TimelineEvent } from './timeline.ts';

/** Converts an instant to calendar and clock. */
export type ReadCivil = (t: Instant) => Civil;

/** The unit in which two dates are compared: clock time, days, months or years. */
const GRAINS: Partial<Record<Precision, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  month: 2,
  season: 2,
};
const YEARS = 3;

/**
 * The jump in time to each event from the one before it in narrative order, in ms; negative if it
 * goes back. It is in whole units of the coarser date (from 5 January to
 * the night of the 3rd is two days). 0 if both may have been at the same time or day, if one is
 * not in the source, and for the first. Days are those of `civil`.
 */
export function jumpsOf(events: readonly TimelineEvent[], civil: ReadCivil): number[] {
  return events.map((event, i) => (i === 0 ? 0 : jumpMs(events[i - 1]!, event, civil)));
}

function jumpMs(a: TimelineEvent, b: TimelineEvent, civil: ReadCivil): number {
  if (a.firstParagraph === Infinity || b.firstParagraph === Infinity || mayCoincide(a, b)) return 0;
  const grain = Math.max(grainOf(a), grainOf(b));
  if (grain === 0) return b.anchor - a.anchor;
  const dayMs = ({ anchor }: TimelineEvent) => anchor - timeOfDayMs(civil(anchor));
  // Days of 24 hours: a clock change would make one of 23.
  if (grain === 1) return Math.round((dayMs(b) - dayMs(a)) / DAY_MS) * DAY_MS;
  const months = (t: Instant) => civil(t).year * 12 + (grain === YEARS ? 0 : civil(t).month);
  return (months(b.anchor) - months(a.anchor)) * (YEAR_MS / 12);
}

function mayCoincide(a: TimelineEvent, b: TimelineEvent): boolean {
  const [one, other] = [startOf(a), startOf(b)];
  return a.anchor === b.anchor || (one.from < other.to && other.from < one.to);
}

/** The time in which an event may have begun. */
function startOf(event: TimelineEvent): { from: Instant; to: Instant } {
  const { start } = event.extent;
  return isInterval(event) ? { from: start.earliest, to: start.latest } : event.room;
}

function grainOf({ extent }: TimelineEvent): number {
  return GRAINS[extent.startPrecision] ?? YEARS;
}

function timeOfDayMs({ hour, minute, second, ms }: Civil): number {
  return ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}
