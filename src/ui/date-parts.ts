// The parts of an event's date besides the date itself. Lazy.
import type { TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { DAY_MS } from '../time/instant.ts';
import { pointTime } from '../time/date-text.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { pointBounds } from '../time/point-bounds.ts';
import {
  formatEdtfDate,
  formatHijri,
  formatInstant,
  formatTick,
  formatTime,
  type DateStyle,
} from '../time/format.ts';
import { zoneOffsetMs } from '../time/zone.ts';
import { dateText } from './dates.ts';

const DAY = { name: 'day', step: 1 } as const;
const WITHIN_DAY = new Set(['hour', 'minute', 'second']);

/** The day in the Umm al-Qura calendar, if the reader has chosen it and the date is a single day. */
export function hijriText(localizer: Localizer, event: TimelineEvent): string {
  const { calendar } = localizer.dateStyle;
  const isDay = event.extent.precision === 'day' || WITHIN_DAY.has(event.extent.precision);
  if (calendar === 'gregory' || event.date.type !== 'point' || !isDay) return '';
  const hijri = formatHijri(event.anchor, localizer.dateStyle, event.zone);
  return hijri && localizer.words.hijri(hijri);
}

/**
 * The part of an event's date that is not in its period's heading: the clock time, and, if the heading is in
 * another zone with another day, the day and the zone.
 */
export function restText(localizer: Localizer, event: TimelineEvent): string {
  const { words, dateStyle } = localizer;
  const t = clockInstant(event);
  const period = periodText(localizer, event);
  const date = dateText(localizer, event);
  if (t === undefined) return date === period ? '' : date;
  if (formatInstant(t, 'day', dateStyle, event.zone) !== period) {
    return `${date} ${words.zoneTime(localizer.zoneName(event.zone))}`;
  }
  const own = timeText(event, event.zone, dateStyle);
  return [own, ...(localizer.secondZone ? otherClocks(localizer, event) : [])].join(' · ');
}

/** The clock time of a point in a zone, with its qualifiers. */
function timeText({ date, zone: own }: TimelineEvent, zone: string, style: DateStyle): string {
  const point = date as EdtfPoint;
  const time = pointTime(point, style, zone, own);
  const about = point.approximate ? style.words.about(time) : time;
  return point.uncertain ? style.words.uncertain(about) : about;
}

/**
 * The times of an event in other zones, if it has a clock time: "12:00 in Washington", and "still 2
 * January, 17:00 in Washington" if it was another day there.
 */
export function otherClocks(localizer: Localizer, event: TimelineEvent): string[] {
  const t = clockInstant(event);
  if (t === undefined) return otherDates(localizer, event);
  return localizer.otherZones
    .filter((zone) => zoneOffsetMs(zone, t) !== zoneOffsetMs(event.zone, t))
    .map((zone) => {
      const time = timeText(event, zone, localizer.dateStyle);
      return clockIn(localizer, t, zone, event.zone, time);
    });
}

/** A date with several clock times, in the other zones; none for other dates. */
function otherDates(localizer: Localizer, event: TimelineEvent): string[] {
  const own = dateText(localizer, event);
  return localizer.otherZones.flatMap((zone) => {
    const date = formatEdtfDate(event.date, localizer.dateStyle, zone, event.zone);
    return date === own ? [] : localizer.words.clockIn(date, localizer.zoneName(zone));
  });
}

/** An instant in a zone, with its day if that is not the day in `own`. */
export function clockIn(
  localizer: Localizer,
  t: number,
  zone: string,
  own: string,
  time = formatTime(t, localizer.dateStyle, zone),
): string {
  const { words, dateStyle } = localizer;
  const days = localDay(t, zone) - localDay(t, own);
  if (days === 0) return words.clockIn(time, localizer.zoneName(zone));
  const say = days < 0 ? words.stillIn : words.alreadyIn;
  return say(formatTick(t, DAY, dateStyle, zone, true), time, localizer.zoneName(zone));
}

function localDay(t: number, zone: string): number {
  return Math.floor((t + zoneOffsetMs(zone, t)) / DAY_MS);
}

/** The heading of an event's period: its day, or the coarser unit of its date. */
export function periodText(localizer: Localizer, event: TimelineEvent): string {
  const { date, extent, anchor } = event;
  const { dateStyle, zone } = localizer;
  const isDay = extent.startPrecision === 'day' || WITHIN_DAY.has(extent.startPrecision);
  // One of several days is not known to be any of them.
  if (date.type === 'set' || (date.type === 'interval' && typeof date.start === 'string')) {
    return dateText(localizer, event);
  }
  if (isDay) return formatInstant(anchor, 'day', dateStyle, zone);
  const start = date.type === 'interval' ? (date.start as EdtfPoint) : date;
  return formatEdtfDate(start, dateStyle, event.zone);
}

/** The instant of a point with a clock time, without the width that "about" adds. */
function clockInstant({ date, zone }: TimelineEvent): number | undefined {
  if (date.type !== 'point' || date.hour === undefined) return undefined;
  return pointBounds({ ...date, approximate: false }, zone).earliest;
}
