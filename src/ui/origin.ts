import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatEdtfDate } from '../time/format.ts';

/** The origin of the timeline in words: its main source, by date or by title; empty if it has none. */
export function originText(app: TimelineState): string {
  const { timeline } = app;
  const { words } = app.localizer;
  const source = timeline.mainSource;
  if (!source) return '';
  const date = parseEdtf(source.published ?? '');
  return date.ok
    ? words.fromArticle(formatEdtfDate(date.value, app.localizer.dateStyle, timeline.zone))
    : words.fromSource(app.localizer.text(source.title));
}
