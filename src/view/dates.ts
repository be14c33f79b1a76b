import type { TimelineEvent } from '../model/timeline.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { pointBounds } from '../time/point-bounds.ts';
import {
  formatEdtfDate,
  formatHijri,
  formatInstant,
  formatTick,
  formatTime,
} from '../time/format.ts';

const MINUTE = { name: 'minute', step: 1 } as const;
const WITHIN_DAY = new Set(['hour', 'minute', 'second']);

/** An event's date in words, by the clocks that the reader has chosen. */
export function dateText(reader: Reader, event: TimelineEvent): string {
  return formatEdtfDate(event.date, reader.dateStyle, reader.zoneOf(event), event.zone);
}

/** The same day in the Umm al-Qura calendar, where the reader asks for it and the date is one day. */
export function hijriText(reader: Reader, event: TimelineEvent): string {
  const { calendar } = reader.dateStyle;
  const isDay = event.extent.precision === 'day' || WITHIN_DAY.has(event.extent.precision);
  if (calendar === 'gregory' || event.date.type !== 'point' || !isDay) return '';
  return formatHijri(event.at, reader.dateStyle, reader.zoneOf(event));
}

/** The clock time alone, of events that have one. */
export function timeText(reader: Reader, event: TimelineEvent): string {
  const t = clockInstant(event);
  if (t === undefined) return '';
  const time = formatTime(t, reader.dateStyle, reader.zoneOf(event));
  return event.extent.approximate ? reader.dateStyle.words.about(time) : time;
}

/**
 * The clocks of the timeline's other named zones at an event that has a clock time: "12:00 in
 * Washington", and "2 January, 17:00 in Washington" where it was another day there.
 */
export function otherClocks(reader: Reader, event: TimelineEvent): string[] {
  const t = clockInstant(event);
  if (t === undefined) return [];
  const { words, dateStyle, timeline } = reader;
  const own = reader.zoneOf(event);
  const day = (zone: string) => formatInstant(t, 'day', dateStyle, zone);
  return Object.keys(timeline.data.zones ?? {})
    .filter((zone) => zone !== own && dateText(reader, event) !== inZone(reader, event, zone))
    .map((zone) => {
      const isSameDay = day(zone) === day(own);
      const time = isSameDay
        ? formatTime(t, dateStyle, zone)
        : formatTick(t, MINUTE, dateStyle, zone, true);
      const about = event.extent.approximate ? dateStyle.words.about(time) : time;
      return words.clockIn(about, reader.zoneName(zone));
    });
}

/** The heading under which an event stands: its day, or the coarser period that it is dated to. */
export function periodText(reader: Reader, event: TimelineEvent): string {
  const { startPrecision: precision } = event.extent;
  const { dateStyle, timeline } = reader;
  if (precision === 'month' || precision === 'season' || precision === 'year') {
    return formatInstant(event.at, precision, dateStyle, timeline.zone);
  }
  if (precision === 'day' || WITHIN_DAY.has(precision)) {
    return formatInstant(event.at, 'day', dateStyle, timeline.zone);
  }
  return dateText(reader, event);
}

function inZone(reader: Reader, event: TimelineEvent, zone: string): string {
  return formatEdtfDate(event.date, reader.dateStyle, zone, event.zone);
}

/** The instant that a point with a clock names, without the room that "about" adds. */
function clockInstant({ date, zone }: TimelineEvent): number | undefined {
  if (date.type !== 'point' || date.hour === undefined) return undefined;
  return pointBounds({ ...date, approximate: false }, zone).earliest;
}
