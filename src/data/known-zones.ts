import { isZone } from '../time/zone.ts';
import type { EventData, TimelineData } from './schema.ts';
import { zonesOf } from './zones-of.ts';

const OFFSET = /T.*([+-])(\d\d):(\d\d)$/;

/** The zone of an offset that the dates carry; whole hours have names that every browser knows, with the sign turned. */
function zoneOfOffset(date: string): string {
  const [, sign, hours, minutes] = OFFSET.exec(date) ?? [];
  if (!sign) return 'UTC';
  const zone =
    minutes === '00'
      ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
      : `${sign}${hours}:${minutes}`;
  return isZone(zone) ? zone : 'UTC';
}

/**
 * A checked timeline without the time zones that this browser does not know: instead of each stands
 * the offset that the dates in it carry, else UTC. Says so, a sentence each.
 */
export function withKnownZones(data: TimelineData): { timeline: TimelineData; problems: string[] } {
  const lost = zonesOf(data).filter((zone) => !isZone(zone));
  const offsetOf = (zone: string): string => {
    const own = data.events.find(
      (event) => (event.timeZone ?? data.timeZone) === zone && OFFSET.test(event.date),
    );
    return zoneOfOffset(own?.date ?? '');
  };
  const instead = new Map(lost.map((zone) => [zone, offsetOf(zone)]));
  const known = <T extends string | undefined>(zone: T) => instead.get(zone ?? '') ?? zone;
  const names = Object.entries(data.zones ?? {}).map(
    ([zone, name]) => [known(zone), name] as const,
  );
  const timeline = {
    ...data,
    ...(data.timeZone && { timeZone: known(data.timeZone) }),
    ...(data.zones && { zones: Object.fromEntries(names) }),
    events: data.events.map((event) =>
      event.timeZone ? { ...event, timeZone: known(event.timeZone) } : event,
    ),
  };
  const problems = [...instead].map(
    ([zone, offset]) => `this browser does not know the time zone ${zone}: shown at ${offset}`,
  );
  return { timeline, problems };
}

/**
 * The offset that the dates of a timeline carry, for one whose time zone was left out as unknown: they keep their hours
 * and days. Undefined if none of them carries one.
 *
 * @param events may have gaps where events were left out
 */
export function offsetOfDates(events: readonly (EventData | undefined)[]): string | undefined {
  const own = events.find((event) => event && !event.timeZone && OFFSET.test(event.date));
  return own && zoneOfOffset(own.date);
}
