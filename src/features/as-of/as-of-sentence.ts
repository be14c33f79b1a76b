import type { Reader } from '../../state/reader.svelte.ts';
import { instantText } from '../../ui/instant-text.ts';

/** As of when the page shows what was known, and how many events that is; needs the words of depth. */
export function knownSentence(reader: Reader): string {
  if (reader.asof === undefined) return reader.deep.known.now;
  const count = reader.words.ofAll(
    reader.number(reader.chronicle.length),
    reader.count(reader.scope.length, reader.words.events),
  );
  return `${reader.deep.known.asof(instantText(reader, reader.asof))} · ${count}`;
}
