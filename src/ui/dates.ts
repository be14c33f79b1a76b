import { sharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { formatEdtfDate } from '../time/format.ts';

/** An event's date in words, in its own zone. */
export function dateText(localizer: Localizer, event: TimelineEvent): string {
  return formatEdtfDate(event.date, localizer.dateStyle, event.zone);
}

/** The same in the second language of parallel text. */
export function secondDateText(localizer: Localizer, event: TimelineEvent): string {
  const { locale, dates } = sharedWords.of(localizer.secondLang!);
  const style = { ...localizer.dateStyle, locale, words: dates };
  return formatEdtfDate(event.date, style, event.zone);
}
