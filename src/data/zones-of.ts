import type { TimelineData } from './schema.ts';

/** The time zones that a timeline names. */
export function zonesOf({ timeZone, zones, events }: TimelineData): string[] {
  const named = [timeZone, ...Object.keys(zones ?? {}), ...events.map((event) => event.timeZone)];
  return [...new Set(named)].filter((zone) => zone !== undefined);
}
