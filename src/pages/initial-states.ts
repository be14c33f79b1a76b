import { sharedWords } from '../i18n/words.ts';
import type { TimelineData } from '../data/schema.ts';
import { timelineOf } from '../model/timeline.ts';
import { TimelineState } from '../state/timeline-state.svelte.ts';
import { originText } from '../ui/origin.ts';

/** The state of a timeline in each of its languages, before any action of a reader; for prerendering. */
export async function initialStates(data: TimelineData): Promise<TimelineState[]> {
  const timeline = timelineOf(data);
  await Promise.all(data.languages.map((lang) => sharedWords.load(lang)));
  return data.languages.map((lang) => new TimelineState(timeline, {}, lang));
}

/** Alternative text of the picture of a timeline for feeds and messages. */
export function pictureAlt(app: TimelineState): string {
  const { timeline } = app;
  const { words } = app.localizer;
  const count = app.localizer.count(timeline.events.length, words.events);
  const parts = [app.localizer.text(timeline.data.title), originText(app), count];
  return parts.filter(Boolean).join('. ');
}
