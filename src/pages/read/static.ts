import { directionOf } from '../../i18n/languages.ts';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { parseTimeline } from '../../data/parse.ts';
import { problemText } from '../../data/problems.ts';
import { BOTH } from '../../state/params.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import Drawing from '../../features/timeline/Drawing.svelte';
import Shelf from '../../features/shelf/Shelf.svelte';
import { shelfWords } from '../../features/shelf/words.ts';
import { initialStates, pictureAlt } from '../initial-states.ts';
import Empty from '../../ui/Empty.svelte';
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
  /** How many events it has. */
  count: number;
  /** The path to the app's folder. */
  root: string;
  /** The path to the folder of the timeline's pages. */
  base: string;
  /** The content of `#khatt`. */
  body: string;
}

/** Where a page lies: the timeline's id in `data/`, and the paths to the app's folder and to the timeline's pages. */
interface Place {
  id: string;
  root: string;
  base: string;
}

/**
 * The pages of a timeline, one for each language, in its order. Throws if a part of the file is
 * left out: a prerendered timeline is whole.
 */
export async function staticPages(json: string, { id, root, base }: Place): Promise<StaticPage[]> {
  const { timeline: data, problems } = parseTimeline(json);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!data || errors.length > 0) {
    throw new Error(`${id}: ${errors.map(problemText).join('; ')}`);
  }
  await Promise.all(data.languages.map((lang) => shelfWords.load(lang)));
  return (await initialStates(data)).map((app) => {
    const { lang } = app.localizer;
    const hrefOf = (other: string) => (other === BOTH ? `?lang=${BOTH}` : `${base}${other}/`);
    const shelf = { localizer: app.localizer, id, root };
    return {
      lang,
      dir: directionOf(lang),
      title: app.localizer.text(data.title),
      description: app.localizer.text(data.summary),
      locale: app.localizer.words.locale,
      pictureAlt: pictureAlt(app),
      count: data.events.length,
      root,
      base,
      body: bodyOf(app, hrefOf, shelf),
    };
  });
}

/** The page, with the text below the drawing, which is a component of its own. */
function bodyOf(
  app: TimelineState,
  hrefOf: (lang: string) => string,
  shelf: ComponentProps<typeof Shelf>,
): string {
  const page = render(App, { props: { app, hrefOf, Drawing, Empty } }).body;
  const reading = render(Reading, { props: { app } }).body;
  return fill(fill(page, 'reading', reading), 'shelf', render(Shelf, { props: shelf }).body);
}

/** The page with content in the empty element of a class. */
function fill(page: string, name: string, content: string): string {
  const place = new RegExp(`(<div class="${name}[^>]*>)(</div>)`);
  const filled = page.replace(place, (_, open, close) => `${open}${content}${close}`);
  if (filled === page && content !== '') throw new Error(`no place for the ${name} in the page`);
  return filled;
}
