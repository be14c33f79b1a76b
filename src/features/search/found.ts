import type { Reader } from '../../state/reader.svelte.ts';

/** "3 of 13 events": how many the filters let through. */
export function foundText(reader: Reader): string {
  const { events, stops, words } = reader;
  return words.ofAll(reader.number(stops.length), reader.count(events.length, words.events));
}
