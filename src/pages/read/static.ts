import { directionOf } from '../../i18n/languages.ts';
import { render } from 'svelte/server';
import type { Measure } from '../../layout/wrap.ts';
import { BOTH } from '../../state/params.ts';
import Drawing from '../../features/timeline/Drawing.svelte';
import { Legend, words as legendWords } from '../../features/legend/index.ts';
import Shelf from '../../features/shelf/Shelf.svelte';
import { shelfWords } from '../../features/shelf/words.ts';
import { fill } from '../fill.ts';
import { initialStates, pictureAlt, wholeTimeline } from '../initial-states.ts';
import Empty from '../../ui/Empty.svelte';
import App from './App.svelte';
import { firstDrawing, firstOverview } from './first-picture.ts';
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

/** Pieces of HTML by the class of their empty place in the page. */
type Pieces = Record<string, string>;

/**
 * The pages of a timeline, one for each language, in its order. Throws if a part of the file is
 * left out: a prerendered timeline is whole.
 *
 * @param measure measures text in the page's fonts
 */
export async function staticPages(
  json: string,
  { id, root, base }: Place,
  measure: Measure,
): Promise<StaticPage[]> {
  const data = wholeTimeline(json, id);
  await Promise.all(
    data.languages.flatMap((lang) => [shelfWords.load(lang), legendWords.load(lang)]),
  );
  const states = await initialStates(data);
  const pages = states.map(async (app) => {
    const { lang } = app.localizer;
    const hrefOf = (other: string) => (other === BOTH ? `?lang=${BOTH}` : `${base}${other}/`);
    const shelf = { localizer: app.localizer, id, root };
    const pieces = {
      'first-drawing': await firstDrawing(app, measure),
      'first-overview': firstOverview(app, measure),
      'first-legend': render(Legend, { props: { app } }).body,
      reading: render(Reading, { props: { app } }).body,
      shelf: render(Shelf, { props: shelf }).body,
    };
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
      body: filled(render(App, { props: { app, hrefOf, Drawing, Empty } }).body, pieces),
    };
  });
  return Promise.all(pages);
}

/** The page with the pieces that are no part of its component, or of another one. */
function filled(page: string, pieces: Pieces): string {
  return Object.entries(pieces).reduce((done, [name, piece]) => fill(done, name, piece), page);
}
