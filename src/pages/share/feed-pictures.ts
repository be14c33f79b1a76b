import { directionOf } from '../../i18n/languages.ts';
import { parseTimeline } from '../../data/parse.ts';
import type { Measure } from '../../layout/wrap.ts';
import { LIGHT } from '../../render/palette.ts';
import { svgString } from '../../render/svg.ts';
import type { Scene } from '../../scene/node.ts';
import { feedPictureScene } from './feed-picture-scene.ts';
import { initialStates } from '../initial-states.ts';

/** The picture of a timeline in one language. */
interface FeedPicture {
  lang: string;
  title: string;
  scene: Scene;
}

/** The pictures of a timeline for feeds and messages, one for each language; none if its file is invalid. */
export async function feedPicturesOf(json: string, measure: Measure): Promise<FeedPicture[]> {
  const { timeline: data } = parseTimeline(json);
  if (!data) return [];
  return (await initialStates(data)).map((app) => {
    const { lang } = app.localizer;
    return { lang, title: app.localizer.text(data.title), scene: feedPictureScene(app, measure) };
  });
}

/** A picture as SVG, its texts already outlines. */
export function feedPictureSvg({ lang, title, scene }: FeedPicture): string {
  // The corners of letters would stick out of their halos.
  const style = '[data-label]{stroke-linejoin:round}';
  const dir = directionOf(lang);
  return svgString(scene, LIGHT, { title, lang, dir, fontFamily: 'sans-serif', style });
}
