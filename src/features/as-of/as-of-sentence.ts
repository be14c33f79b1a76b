import { asOfWords } from './words.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { instantText } from '../../ui/instant-text.ts';

/** As of when the page shows what was known, and how many events that is; needs the words of depth. */
export function knownSentence(reader: Reader): string {
  if (reader.asof === undefined) return asOfWords.of(reader.lang).now;
  const count = reader.words.ofAll(
    reader.number(reader.chronicle.length),
    reader.count(reader.scope.length, reader.words.events),
  );
  return `${asOfWords.of(reader.lang).asof(instantText(reader, reader.asof))} · ${count}`;
}
