import { directionOf } from '../../i18n/languages.ts';
import { parseTimeline } from '../../data/parse.ts';
import type { Measure } from '../../layout/wrap.ts';
import { LIGHT } from '../../render/palette.ts';
import { svgString } from '../../render/svg.ts';
import type { Scene } from '../../scene/node.ts';
import { cardScene } from './picture.ts';
import { readersOf } from '../readers.ts';

/** The picture of a timeline in one language. */
interface Card {
  lang: string;
  title: string;
  scene: Scene;
}

/** The pictures of a timeline for feeds and messages, one a language; none where its file cannot be read. */
export async function cardsOf(json: string, measure: Measure): Promise<Card[]> {
  const { timeline: data } = parseTimeline(json);
  if (!data) return [];
  return (await readersOf(data)).map((app) => {
    const { lang } = app.localizer;
    return { lang, title: app.localizer.text(data.title), scene: cardScene(app, measure) };
  });
}

/** A card whose texts have become outlines as an SVG. */
export function cardSvg({ lang, title, scene }: Card): string {
  // The corners of letters would stick out of their halos.
  const style = '[data-label]{stroke-linejoin:round}';
  const dir = directionOf(lang);
  return svgString(scene, LIGHT, { title, lang, dir, fontFamily: 'sans-serif', style });
}
