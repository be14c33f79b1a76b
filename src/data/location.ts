import type { PlaceData, Text } from './schema.ts';

/** The name and the coordinates of a `place`, if the data gives them. */
export function locationOf(place: PlaceData | undefined): {
  name: Text | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
} {
  // "name" is not a language tag: an object with a name is a place, any other is a text by language.
  const isPlace = typeof place === 'object' && 'name' in place;
  return isPlace ? (place as Extract<PlaceData, { name: Text; lat?: number }>) : { name: place };
}
