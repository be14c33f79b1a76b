import {
  arrange,
  demandsOf,
  type ArrangedLane,
  type ArrangeInput,
} from '../../src/layout/arrange.ts';
import { axisOf, stepsAxis, type Axis } from '../../src/layout/axis.ts';
import { hold } from '../../src/layout/hold.ts';
import { memoryOf, type Memory } from '../../src/layout/place.ts';
import { routes } from '../../src/layout/routes.ts';
import type { Scale } from '../../src/layout/scale.ts';
import { arrangeStory, type Story } from '../../src/layout/story.ts';
import { project, type Projection, type Viewport } from '../../src/layout/viewport.ts';
import { wrap } from '../../src/layout/wrap.ts';
import { columnOf } from '../../src/model/columns.ts';
import { knownBy } from '../../src/model/known.ts';
import { jumpsOf } from '../../src/model/jumps.ts';
import { toldOrder } from '../../src/model/telling.ts';
import { isInterval, type Timeline, type TimelineEvent } from '../../src/model/timeline.ts';
import { build } from '../../src/scene/build.ts';
import type { Figure } from '../../src/scene/figure.ts';
import { whiskerSpan } from '../../src/scene/parts/whiskers.ts';
import { buildStory } from '../../src/scene/story.ts';
import { labelFont, markSizePx } from '../../src/scene/style.ts';
import { AXIS_PX, lanesFoot, plotWidth, type Frame } from '../../src/scene/view.ts';
import { formatDuration } from '../../src/time/format.ts';
import { civilInZone } from '../../src/time/zone.ts';
import type { Text } from '../../src/data/schema.ts';
import type { Instant } from '../../src/time/instant.ts';
import {
  ARABIC,
  ENGLISH,
  homeOf,
  scaleOfTimeline,
  textWidth,
  type ScaleKind,
} from '../unit/layout-helpers.ts';
import { FEATURE_WORDS } from '../words.ts';

const { ar, en } = FEATURE_WORDS;

const ONE_LINE_PX = 112;
const GUTTER_PX = 18;
const TOLD_PX = 60;

/** How a timeline is drawn; what is not said is as in a first view on a desk. */
export interface Look {
  width?: number;
  height?: number;
  /** The language of the texts; the direction goes with it unless it is said. */
  lang?: 'en' | 'ar';
  rtl?: boolean;
  scale?: ScaleKind;
  /** What is seen; the widest view where it is not said. */
  window?: (home: Viewport, scale: Scale) => Viewport;
  selected?: string;
  memory?: Memory;
  /** What was known then is drawn, where it stands when all is known. */
  asof?: Instant;
  /** The events that are filtered out. */
  faded?: (event: TimelineEvent) => boolean;
  order?: 'told';
}

/** A drawing with all that it was made of. */
export interface Drawn {
  look: Look;
  timeline: Timeline;
  frame: Frame;
  scale: Scale;
  viewport: Viewport;
  projection: Projection;
  axis: Axis;
  lanes: readonly ArrangedLane[];
  /** The story curve, where that is drawn in place of lanes. */
  story?: Story;
  figure: Figure;
}

/** Draws a timeline as the page does, but measures its text by the number of characters. */
export function draw(timeline: Timeline, look: Look = {}): Drawn {
  const { width = 1280, height = 560, lang = 'en', rtl = lang === 'ar' } = look;
  const style = lang === 'ar' ? ARABIC : ENGLISH;
  const say = (text: Text | undefined) => sayIn(text, lang);
  const { events, tracks } = timeline;
  const titlesPx = tracks.some(({ id }) => id)
    ? Math.max(...tracks.map(({ title }) => textWidth(say(title), 13))) + GUTTER_PX
    : 0;
  const gutterPx = Math.max(titlesPx, look.order ? TOLD_PX : 0);
  const topPx = timeline.eras.length > 0 ? 28 : 4;
  const frame: Frame = { width, height, gutterPx, topPx, rtl };

  const scale = scaleOfTimeline(timeline, look.scale ?? 'adaptive');
  const home = homeOf(scale, plotWidth(frame));
  const viewport = look.window?.(home, scale) ?? home;
  const labels = {
    label: (event: TimelineEvent) =>
      wrap(say(event.data.title) || event.id, ONE_LINE_PX, (line) =>
        textWidth(line, labelFont(event).sizePx),
      ),
    barLabel: (event: TimelineEvent) => {
      const title = say(event.data.title) || event.id;
      return { lines: [title], w: textWidth(title, labelFont(event).sizePx) };
    },
    radiusPx: (event: TimelineEvent) => markSizePx(event) / 2,
  };
  const lanesOf = (events: readonly TimelineEvent[]) =>
    tracks.map((_, track) => {
      const own = events.filter((event) => event.track === track);
      return {
        points: columnOf(own.filter((event) => !isInterval(event))),
        bars: own.filter(isInterval),
      };
    });
  const inputAt = (viewport: Viewport): ArrangeInput => ({
    ...labels,
    lanes: lanesOf(events),
    viewport,
    projection: project(viewport, scale, rtl),
    rtl,
    selected: undefined,
  });
  const then = look.asof === undefined ? timeline : knownBy(timeline, look.asof);
  const selected = then.byId.get(look.selected ?? '');
  const input = { ...inputAt(viewport), selected, ...(look.memory && { memory: look.memory }) };
  const { projection } = input;
  const smallWidth = (text: string) => textWidth(text, 12.5);
  const axisInput = { viewport, scale, projection, zone: timeline.zone, style, width: smallWidth };
  const precisions = new Map(events.map(({ at, extent }) => [at, extent.startPrecision]));
  const axis =
    look.scale === 'steps'
      ? stepsAxis(axisInput, (t) => precisions.get(t) ?? 'day')
      : axisOf(axisInput);
  const arrangeAll = (input: ArrangeInput) =>
    arrange(input, demandsOf(inputAt(home)), topPx, height - AXIS_PX - topPx);
  const all = arrangeAll(input);
  const memory = memoryOf(all.flatMap(({ places }) => places));
  const known = then.events.filter(({ id }) => then.byId.has(id));
  const some = { ...input, lanes: lanesOf(known), memory };
  const filtered = look.faded && { isFaded: look.faded, hold };
  const arranged = then === timeline && !filtered ? all : arrangeAll({ ...some, ...filtered });
  const view = {
    frame,
    timeline: then,
    axis,
    projection,
    selected,
    isFaded: look.faded,
    laneTitle: (track: number) => say(tracks[track]!.title),
    eraTitle: (era: number) => say(timeline.eras[era]!.title),
    more: (count: number) => `+${count}`,
    route: routes,
    width: smallWidth,
  };
  const drawn = { look, timeline, frame, scale, viewport, projection, axis, lanes: arranged };
  if (!look.order) return { ...drawn, figure: build({ ...view, lanes: arranged }) };

  const words = (lang === 'ar' ? ar : en).told;
  const jump = (from: TimelineEvent, to: TimelineEvent) =>
    jumpsOf([from, to], (t) => civilInZone(t, timeline.zone))[1]!;
  const story = arrangeStory({
    ...input,
    rows: toldOrder(events),
    isShown: () => true,
    topPx,
    heightPx: lanesFoot(frame) - topPx,
    whisker: ({ event, radiusPx }) => whiskerSpan(event, radiusPx, view),
    caption(from, to) {
      const ms = jump(from, to);
      const text = (ms < 0 ? words.back : words.ahead)(formatDuration(ms, style));
      return ms === 0 ? undefined : { text, w: smallWidth(text) };
    },
  });
  const paragraph = (n: number) => words.paragraph(String(n));
  const figure = buildStory({ ...view, story, paragraph, untold: words.untold });
  return { ...drawn, story, figure };
}

function sayIn(text: Text | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? Object.values(text)[0]!;
}
