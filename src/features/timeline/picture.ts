import type { Measure } from '../../layout/wrap.ts';
import { fontFace, fontsOf, FONT_FAMILY, type FetchFont } from '../../render/fonts.ts';
import { LIGHT, type Palette } from '../../render/palette.ts';
import { svgString } from '../../render/svg.ts';
import type { DrawnScene } from '../../scene/drawn-scene.ts';
import type { Color, Scene } from '../../scene/node.ts';
import { sceneOnSheet } from '../../scene/sheet.ts';
import { AXIS_PX } from '../../scene/scene-input.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { formatInstant } from '../../time/format.ts';
import { shareWords } from '../share/words.ts';
import type { DrawingView } from '../../ui/drawing-view.ts';
import { fontsFor } from '../../ui/loaded-fonts.ts';
import { measureIn } from '../../ui/measure.ts';
import { drawOffScreen } from './off-screen.ts';
import { shownOf } from '../../ui/shown-of.ts';
import { originText } from '../../ui/origin.ts';

/** The size of a drawing that is not on screen: a wide screen's, with room for each lane. */
const WIDTH_PX = 1280;
const LEAST_HEIGHT_PX = 540;
const LANE_PX = 76;

/** Pixels of a PNG for each CSS px. */
const FINENESS = 2;
/** The largest canvas that all browsers support; the limit is that of Safari on a phone. */
const MOST_DOTS = 16_777_216;
const MOST_DOTS_A_SIDE = 8192;

/**
 * The drawing as on screen, or, if there is none, as on a wide screen, on a sheet with
 * its title and its source.
 * @param address the URL of the view
 */
export async function sceneOf(
  app: TimelineState,
  seen: DrawingView | undefined,
  address: string,
): Promise<Scene> {
  await fontsFor(app.localizer.lang);
  const measure = measureIn(pageFont());
  const { scene } = await chartOf(app, seen, measure);
  const title = app.localizer.text(app.timeline.data.title);
  const { rtl } = app.localizer;
  return sceneOnSheet(scene, { title, notes: notesOf(app), address, rtl, measure });
}

/** A scene as an SVG file with its fonts inlined. */
export async function sceneSvg(
  scene: Scene,
  app: TimelineState,
  fetchFont: FetchFont,
): Promise<string> {
  const faces = await Promise.all(
    fontsOf(scene).map(async (file) => fontFace(file, await dataUrl(await fetchFont(file)))),
  );
  const { dir, lang } = app.localizer;
  const title = app.localizer.text(app.timeline.data.title);
  const options = { title, dir, lang, fontFamily: FONT_FAMILY, style: faces.join('') };
  return svgString(scene, paletteOnScreen(), options);
}

/**
 * A scene as a PNG, as fine as a canvas allows. Painted with the page's own fonts: those inlined in an
 * SVG may not be ready when the SVG is drawn on a canvas.
 */
export async function scenePng(scene: Scene): Promise<Blob> {
  const { paint } = await import('../../render/canvas.ts');
  const { width, height } = scene;
  const dpr = Math.min(
    FINENESS,
    MOST_DOTS_A_SIDE / Math.max(width, height),
    Math.sqrt(MOST_DOTS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * dpr);
  canvas.height = Math.floor(height * dpr);
  paint(canvas.getContext('2d')!, scene, paletteOnScreen(), { dpr, fontFamily: pageFont() });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

async function chartOf(
  app: TimelineState,
  seen: DrawingView | undefined,
  measure: Measure,
): Promise<DrawnScene> {
  if (seen && seen.width > 0) {
    await seen.loadLazy();
    return seen.chart;
  }
  const lanesPx = AXIS_PX + app.timeline.tracks.length * LANE_PX;
  const heightPx = Math.max(LEAST_HEIGHT_PX, lanesPx);
  const isNarrative = app.order === 'told';
  return drawOffScreen(app, { widthPx: WIDTH_PX, heightPx, measure, isNarrative });
}

function pageFont(): string {
  return getComputedStyle(document.documentElement).fontFamily;
}

function notesOf(app: TimelineState): string[] {
  const { asof, timeline } = app;
  const { dateStyle, lang } = app.localizer;
  const date = asof !== undefined && formatInstant(asof, 'minute', dateStyle, timeline.zone);
  return [originText(app), date ? shareWords.of(lang).asof(date) : '', shownOf(app)].filter(
    Boolean,
  );
}

/** The colours of the page; in forced colours, those of the light theme. */
function paletteOnScreen(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (color: Color) => style.getPropertyValue(`--${color}`).trim();
  if (!read('ink').startsWith('#')) return LIGHT;
  const colors = Object.keys(LIGHT) as Color[];
  return Object.fromEntries(colors.map((color) => [color, read(color)])) as Palette;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const app = new FileReader();
    app.onload = () => resolve(app.result as string);
    app.onerror = () => reject(app.error ?? new Error('not read'));
    app.readAsDataURL(blob);
  });
}
