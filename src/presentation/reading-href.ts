import type { Reader } from '../state/reader.svelte.ts';

/** The address of the page for reading, at the same event. */
export function readingHref(reader: Reader): string {
  return reader.hrefOfView(undefined, { task: undefined, step: undefined });
}
