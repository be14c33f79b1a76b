import { sharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { formatEdtfDate } from '../time/format.ts';

/** An event's date in words, by its own zone's clocks. */
export function dateText(localizer: Localizer, event: TimelineEvent): string {
  return formatEdtfDate(event.date, localizer.dateStyle, event.zone);
}

/** The same in the language that stands beside the reader's. */
export function secondDateText(localizer: Localizer, event: TimelineEvent): string {
  const { locale, dates } = sharedWords.of(localizer.secondLang!);
  const style = { ...localizer.dateStyle, locale, words: dates };
  return formatEdtfDate(event.date, style, event.zone);
}
