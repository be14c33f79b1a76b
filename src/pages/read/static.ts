import { directionOf } from '../../i18n/languages.ts';
import { render } from 'svelte/server';
import { parseTimeline } from '../../data/parse.ts';
import { problemText } from '../../data/problems.ts';
import { BOTH } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import Drawing from '../../features/timeline/Drawing.svelte';
import { originText } from '../../ui/origin.ts';
import { initialStates } from '../initial-states.ts';
import App from './App.svelte';
import Reading from './Reading.svelte';

/** A prerendered page. */
export interface StaticPage {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description: string;
  /** The locale of its words, as `en-GB`. */
  locale: string;
  /** Alternative text of its picture for feeds and messages. */
  pictureAlt: string;
  /** The content of `#khatt`. */
  body: string;
}

/**
 * The pages of a timeline, one for each language, in its order; `root` is the path from the page to the
 * app's folder. Throws if the file has a problem: a prerendered timeline must be valid.
 */
export async function staticPages(json: string, root: string): Promise<StaticPage[]> {
  const { timeline: data, problems } = parseTimeline(json);
  if (!data || problems.length > 0) {
    throw new Error(`flagship timeline: ${problems.map(problemText).join('; ')}`);
  }
  return (await initialStates(data)).map((app) => {
    const { lang } = app.localizer;
    const hrefOf = (other: string) => (other === BOTH ? `?lang=${BOTH}` : `${root}${other}/`);
    return {
      lang,
      dir: directionOf(lang),
      title: app.localizer.text(data.title),
      description: app.localizer.text(data.summary),
      locale: app.localizer.words.locale,
      pictureAlt: pictureAlt(app),
      body: bodyOf(app, hrefOf),
    };
  });
}

function pictureAlt(app: TimelineState): string {
  const { timeline } = app;
  const { words } = app.localizer;
  const count = app.localizer.count(timeline.events.length, words.events);
  const parts = [app.localizer.text(timeline.data.title), originText(app), count];
  return parts.filter(Boolean).join('. ');
}

/** The page, with the text below the drawing, which is a component of its own. */
function bodyOf(app: TimelineState, hrefOf: (lang: string) => string): string {
  const page = render(App, { props: { app, hrefOf, Drawing } }).body;
  const reading = render(Reading, { props: { app } }).body;
  const filled = page.replace(
    /(<div class="reading[^>]*>)(<\/div>)/,
    (_, open, close) => `${open}${reading}${close}`,
  );
  if (filled === page) throw new Error('no place for the list in the page');
  return filled;
}
