import { sharedWords } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { formatEdtfDate } from '../time/format.ts';

/** An event's date in words, by its own zone's clocks. */
export function dateText(app: TimelineState, event: TimelineEvent): string {
  return formatEdtfDate(event.date, app.localizer.dateStyle, event.zone);
}

/** The same in the language that stands beside the reader's. */
export function secondDateText(app: TimelineState, event: TimelineEvent): string {
  const { locale, dates } = sharedWords.of(app.localizer.secondLang!);
  const style = { ...app.localizer.dateStyle, locale, words: dates };
  return formatEdtfDate(event.date, style, event.zone);
}
