import type { Reader } from '../state/reader.svelte.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatEdtfDate } from '../time/format.ts';

/** What the timeline is made from, in words: its main source, by date or by title; empty where it has none. */
export function originText(reader: Reader): string {
  const { words, timeline } = reader;
  const source = timeline.mainSource;
  if (!source) return '';
  const date = parseEdtf(source.published ?? '');
  return date.ok
    ? words.fromArticle(formatEdtfDate(date.value, reader.dateStyle, timeline.zone))
    : words.fromSource(reader.text(source.title));
}
