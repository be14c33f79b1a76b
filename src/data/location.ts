import type { PlaceData, Text } from './schema.ts';

/** What a place is called, and where it lies if the data says so. */
export function locationOf(place: PlaceData | undefined): {
  name: Text | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
} {
  // "name" is no language: an object that has one is a place, and a text by language is not.
  const isPlace = typeof place === 'object' && 'name' in place;
  return isPlace ? (place as Extract<PlaceData, { name: Text; lat?: number }>) : { name: place };
}
