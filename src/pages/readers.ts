import { sharedWords } from '../i18n/words.ts';
import type { TimelineData } from '../data/schema.ts';
import { timelineOf } from '../model/timeline.ts';
import { TimelineState } from '../state/timeline-state.svelte.ts';

/** A reader of a timeline in each of its languages, in their order, who has done nothing yet. */
export async function readersOf(data: TimelineData): Promise<TimelineState[]> {
  const timeline = timelineOf(data);
  await Promise.all(data.languages.map((lang) => sharedWords.load(lang)));
  return data.languages.map((lang) => new TimelineState(timeline, {}, lang));
}
