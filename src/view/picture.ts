import { fontFace, fontsOf, FONT_FAMILY } from '../render/fonts.ts';
import { LIGHT, type Palette } from '../render/palette.ts';
import { svgString } from '../render/svg.ts';
import type { Color } from '../scene/node.ts';
import { sheetOf } from '../scene/sheet.ts';
import { AXIS_PX } from '../scene/view.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { formatInstant } from '../time/format.ts';
import { DrawingState } from './drawing.svelte.ts';
import { fontsFor } from './fonts.ts';
import { measureIn } from './measure.ts';
import { originText } from './origin.ts';
import type { FetchFont } from './take/outside.ts';

/** A picture as a file's text, and its size in px. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** The size of a drawing that is on no screen: that of a desk, with room for each lane. */
const WIDTH_PX = 1280;
const LEAST_HEIGHT_PX = 540;
const LANE_PX = 76;

/**
 * The drawing as it is seen, or where none is on screen as it would be on a wide one, with its title,
 * where it comes from, and all the fonts it needs.
 * @param address where what is shown can be seen
 */
export async function pictureOf(
  reader: Reader,
  seen: DrawingState | undefined,
  address: string,
  fetchFont: FetchFont,
): Promise<Picture> {
  await fontsFor(reader.lang);
  const drawing = seen && seen.width > 0 ? seen : offScreen(reader);
  await drawing.loadRoutes();
  const title = reader.text(reader.timeline.data.title);
  const { rtl, dir, lang } = reader;
  const around = { title, notes: notesOf(reader), address, rtl, measure: drawing.measure };
  const scene = sheetOf(drawing.figure.scene, around);
  const faces = await Promise.all(
    fontsOf(scene).map(async (file) => fontFace(file, await dataUrl(await fetchFont(file)))),
  );
  const options = { title, dir, lang, fontFamily: FONT_FAMILY, style: faces.join('') };
  const { width, height } = scene;
  return { svg: svgString(scene, paletteOf(document.documentElement), options), width, height };
}

function offScreen(reader: Reader): DrawingState {
  const drawing = new DrawingState(reader);
  drawing.width = WIDTH_PX;
  const lanesPx = AXIS_PX + reader.timeline.tracks.length * LANE_PX;
  drawing.height = Math.max(LEAST_HEIGHT_PX, lanesPx);
  drawing.measure = measureIn(getComputedStyle(document.documentElement).fontFamily);
  return drawing;
}

function notesOf(reader: Reader): string[] {
  const { asof, timeline, dateStyle, deep } = reader;
  const known =
    asof === undefined
      ? ''
      : deep.take.asof(formatInstant(asof, 'minute', dateStyle, timeline.zone));
  return [originText(reader), known].filter(Boolean);
}

/** The colours on screen; where the system paints in its own, those of paper. */
function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (color: Color) => style.getPropertyValue(`--${color}`).trim();
  if (!read('ink').startsWith('#')) return LIGHT;
  const colors = Object.keys(LIGHT) as Color[];
  return Object.fromEntries(colors.map((color) => [color, read(color)])) as Palette;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsDataURL(blob);
  });
}
