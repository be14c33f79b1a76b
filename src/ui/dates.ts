import { sharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { formatEdtfDate } from '../time/format.ts';

/** An event's date in words, by its own zone's clocks. */
export function dateText(reader: Reader, event: TimelineEvent): string {
  return formatEdtfDate(event.date, reader.dateStyle, event.zone);
}

/** The same in the language that stands beside the reader's. */
export function secondDateText(reader: Reader, event: TimelineEvent): string {
  const { locale, dates } = sharedWords.of(reader.secondLang!);
  const style = { ...reader.dateStyle, locale, words: dates };
  return formatEdtfDate(event.date, style, event.zone);
}
