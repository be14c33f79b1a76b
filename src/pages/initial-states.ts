import { parseTimeline } from '../data/parse.ts';
import { problemText } from '../data/problems.ts';
import type { TimelineData } from '../data/schema.ts';
import { sharedWords } from '../i18n/words.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Params } from '../state/params.ts';
import { TimelineState } from '../state/timeline-state.svelte.ts';
import { originText } from '../ui/origin.ts';

/** The timeline of a file. Throws if a part of it is left out: what is prerendered is whole. */
export function wholeTimeline(json: string, id: string): TimelineData {
  const { timeline: data, problems } = parseTimeline(json);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!data || errors.length > 0) {
    throw new Error(`${id}: ${errors.map(problemText).join('; ')}`);
  }
  return data;
}

/**
 * The state of a timeline in each of its languages, before any action of a reader; for prerendering.
 *
 * @param paramsIn the parameters of the state in a language
 * @param home the page to which links lead, if it is another one
 */
export async function initialStates(
  data: TimelineData,
  paramsIn: (lang: string) => Params = () => ({}),
  home?: string,
): Promise<TimelineState[]> {
  const timeline = timelineOf(data);
  await Promise.all(data.languages.map((lang) => sharedWords.load(lang)));
  return data.languages.map(
    (lang) => new TimelineState(timeline, paramsIn(lang), lang, undefined, home),
  );
}

/** Alternative text of the picture of a timeline for feeds and messages. */
export function pictureAlt(app: TimelineState): string {
  const { timeline } = app;
  const { words } = app.localizer;
  const count = app.localizer.count(timeline.events.length, words.events);
  const parts = [app.localizer.text(timeline.data.title), originText(app), count];
  return parts.filter(Boolean).join('. ');
}
