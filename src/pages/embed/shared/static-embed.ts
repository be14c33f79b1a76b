import { render } from 'svelte/server';
import { chartBase } from '../../../chart/base.ts';
import { drawUpright } from '../../../chart/upright.ts';
import { escapeHtml, htmlOf } from '../../../data/export/html.ts';
import { actorsWords } from '../../../features/actors/words.ts';
import { viewportOf } from '../../../features/timeline/camera.svelte.ts';
import { chartInputOf, chartViewOf } from '../../../features/timeline/chart-input.ts';
import { drawOffScreen } from '../../../features/timeline/off-screen.ts';
import { loadingWords } from '../../../i18n/loading.ts';
import type { Measure } from '../../../layout/wrap.ts';
import { fluidSvgs } from '../../../render/fluid.ts';
import type { Scene } from '../../../scene/node.ts';
import { formatParams } from '../../../state/params.ts';
import type { TimelineState } from '../../../state/timeline-state.svelte.ts';
import { fill } from '../../fill.ts';
import { initialStates, wholeTimeline } from '../../initial-states.ts';
import { lanesRoom } from '../lanes-room.ts';
import Widget from '../Widget.svelte';

/** An embed before any script, in one language. */
export interface StaticEmbed {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** The titles of all events, which the live embed draws. */
  titles: string;
  /** Whether only high embeds have room for the summary above so many lanes. */
  isMany: boolean;
  /** The widget. */
  body: string;
}

/**
 * The drawing's size in px in embeds of 280, 360, 620 and 890 px; static.css chooses by these names. Each serves
 * wider embeds, and narrower ones by no more than a tenth, as letters do not shrink.
 */
const SIZES = {
  slim: { widthPx: 254, heightPx: 636, isUpright: true },
  upright: { widthPx: 334, heightPx: 604, isUpright: true },
  lanes: { widthPx: 594, heightPx: 496, isUpright: false },
  broad: { widthPx: 864, heightPx: 460, isUpright: false },
} as const;
/** At this width the widget has all that it has at any. */
const WIDTH_PX = 700;
/** A list of more events than this has the first, and says how many the page has. */
const MANY = 20;
const LISTED = 3;
/** What an embed of 800 px or more has for the drawing and the summary. */
const LOW_PX = 500;
/** The summary on one line, in place of which such an embed has more of the drawing. */
const SUMMARY_PX = 31;

/**
 * The embed of a timeline as it is before any script, one for each language. Throws if a part of the file
 * is left out.
 *
 * @param home the URL of the site, to which links lead
 * @param measure measures text in the page's fonts
 */
export async function staticEmbeds(
  json: string,
  { id, home }: { id: string; home: string },
  measure: Measure,
): Promise<StaticEmbed[]> {
  const data = wholeTimeline(json, id);
  await Promise.all(data.languages.map((lang) => actorsWords.load(lang)));
  const states = await initialStates(data, (lang) => ({ data: id, lang }), home);
  const embeds = states.map(async (app) => {
    const { lang, dir } = app.localizer;
    // Only effects use the page, and they run in browsers.
    const page = {} as HTMLElement;
    const { body } = render(Widget, { props: { app, page, isPage: true, width: WIDTH_PX } });
    const drawn = await pictures(app, measure);
    return {
      lang,
      dir,
      title: app.localizer.text(data.title),
      titles: app.events.map((event) => app.localizer.text(app.localizer.titleOf(event))).join(''),
      isMany: isMany(app),
      body: fill(shortened(plain(body), app), 'first-drawing', drawn) + unloaded(lang),
    };
  });
  return Promise.all(embeds);
}

/** What main.ts says where the embed cannot come alive. */
function unloaded(lang: string): string {
  const words = loadingWords(lang);
  const again = htmlOf('button', { class: 'button strong' }, escapeHtml(words.again));
  const alert = { class: 'coming', role: 'alert' };
  const said = htmlOf('p', alert, `${escapeHtml(words.unloaded)} ${again}`);
  return htmlOf('template', { id: 'unloaded' }, said);
}

/** Without what only hydration and the live embed read, and without sizes: static.css knows them for every width. */
function plain(html: string): string {
  return html.replace(/<!--.*?-->/g, '').replace(/ (?:style|data-choose)="[^"]*"/g, '');
}

/** Cuts the list of a long timeline, which the live embed has whole. */
function shortened(html: string, app: TimelineState): string {
  const { localizer, events } = app;
  if (events.length <= MANY) return html;
  const rest = events.length - LISTED;
  const more = actorsWords.of(localizer.lang).more(localizer.count(rest, localizer.words.events));
  let count = 0;
  return html
    .replace(/<li data-event=[^]*?<\/li>/g, (item) => (count++ < LISTED ? item : ''))
    .replace(
      '</ol>',
      () => `<li>${htmlOf('a', { href: hrefOf(app) }, escapeHtml(more))}</li></ol>`,
    );
}

/** The page of the timeline. */
function hrefOf({ home, params }: TimelineState): string {
  return (home ?? '') + formatParams(params);
}

function isMany({ whole }: TimelineState): boolean {
  return lanesRoom(whole).easyPx > LOW_PX;
}

async function pictures(app: TimelineState, measure: Measure): Promise<string> {
  const drawn = Object.entries(SIZES).map(async ([name, size]) => {
    const heightPx = size.heightPx + (name === 'broad' && isMany(app) ? SUMMARY_PX : 0);
    const paper = { ...size, heightPx, measure, isNarrative: false };
    return [name, await sceneOf(app, paper)] as const;
  });
  const scenes = Object.fromEntries(await Promise.all(drawn));
  return fluidSvgs(scenes, { dir: app.localizer.dir, isNamed: true });
}

type Paper = Parameters<typeof drawOffScreen>[1];

async function sceneOf(app: TimelineState, paper: Paper): Promise<Scene> {
  if (!paper.isUpright) return (await drawOffScreen(app, paper)).scene;
  const base = chartBase(chartInputOf(app, paper));
  return drawUpright(base, chartViewOf(app, viewportOf(app, base))).scene;
}
