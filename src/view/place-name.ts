import type { Text } from '../data/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/** What the place of an event is called; a place is an object with a name, or the name itself. */
export function placeName({ data: { place } }: TimelineEvent): Text | undefined {
  return typeof place === 'object' && 'name' in place && typeof place['name'] === 'object'
    ? place.name
    : (place as string | undefined);
}
