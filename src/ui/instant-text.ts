import type { Reader } from '../state/reader.svelte.ts';
import { formatInstant } from '../time/format.ts';
import { zoneOffsetMs } from '../time/zone.ts';
import { clockIn } from './date-parts.ts';

/** An instant in words, by the clocks of the reader's zone, with the others beside it. */
export function instantText(reader: Reader, t: number): string {
  const { words, dateStyle, zone } = reader;
  const own = `${formatInstant(t, 'minute', dateStyle, zone)} ${words.zoneTime(reader.zoneName(zone))}`;
  const named = new Set([reader.whole.zone, ...Object.keys(reader.whole.data.zones ?? {})]);
  const others = [...named]
    .filter((other) => zoneOffsetMs(other, t) !== zoneOffsetMs(zone, t))
    .map((other) => clockIn(reader, t, other, zone));
  return [own, ...others].join(' · ');
}
