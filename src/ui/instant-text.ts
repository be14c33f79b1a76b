import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { knownColumn } from '../model/as-of.ts';
import { extentOf, type Precision } from '../time/bounds.ts';
import { parseEdtf, type Edtf } from '../time/edtf.ts';
import { formatEdtfDate, formatInstant } from '../time/format.ts';
import { zoneOffsetMs } from '../time/zone.ts';
import { clockIn } from './date-parts.ts';

/**
 * An instant in words, by the clocks of the reader's zone, with the others beside it. One from which an event is
 * known that is dated to a month, a year or more is told by that date: nobody knows the minute.
 */
export function instantText(app: TimelineState, t: number): string {
  const { words, dateStyle, zone } = app.localizer;
  const coarse = coarseText(app, t);
  if (coarse !== undefined) return coarse;
  const own = `${formatInstant(t, 'minute', dateStyle, zone)} ${words.zoneTime(app.localizer.zoneName(zone))}`;
  const named = new Set([app.whole.zone, ...Object.keys(app.whole.data.zones ?? {})]);
  const others = [...named]
    .filter((other) => zoneOffsetMs(other, t) !== zoneOffsetMs(zone, t))
    .map((other) => clockIn(app.localizer, t, other, zone));
  return [own, ...others].join(' · ');
}

function coarseText(app: TimelineState, t: number): string | undefined {
  const { events } = app.whole;
  const from = knownColumn(events);
  const event = events.find(({ index }) => from[index] === t);
  if (!event) return undefined;
  const parsed = parseEdtf(event.data.known ?? event.data.date);
  if (!parsed.ok || !isCoarse(parsed.value, event.zone)) return undefined;
  return formatEdtfDate(parsed.value, app.localizer.dateStyle, event.zone);
}

function isCoarse(date: Edtf, zone: string): boolean {
  const { endPrecision, startPrecision, openEnd } = extentOf(date, zone);
  return !TO_THE_DAY.has(openEnd ? startPrecision : endPrecision);
}

const TO_THE_DAY: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second']);
