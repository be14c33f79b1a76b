import { adaptive } from '../../layout/adaptive.ts';
import { anchorsOf } from '../../layout/anchors.ts';
import { axisOf, type Axis } from '../../layout/axis.ts';
import { foremost } from '../../layout/foremost.ts';
import { route, type routes } from '../../layout/routes.ts';
import { homeView, project } from '../../layout/viewport.ts';
import { wrap, type Measure } from '../../layout/wrap.ts';
import { speaksAgainst } from '../../model/standing.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { build } from '../../scene/build.ts';
import { cardOf } from '../../scene/card.ts';
import type { Scene } from '../../scene/node.ts';
import { rugNodes } from '../../scene/parts/rug.ts';
import { labelFont, laneHue, markSizePx } from '../../scene/style.ts';
import { AXIS_PX } from '../../scene/view.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { originText } from '../../ui/origin.ts';

/** Labels no wider than this stay in one line. */
const ONE_LINE_PX = 112;

/** The timeline as a picture for feeds and messages, in the reader's language. */
export function cardScene(reader: Reader, measure: Measure): Scene {
  const { timeline, rtl } = reader;
  return cardOf({
    title: reader.text(timeline.data.title),
    notes: [originText(reader), reader.count(timeline.events.length, reader.words.events)],
    hues: timeline.tracks
      .filter(({ id }) => id)
      .map(({ title, color }) => ({ title: reader.text(title), hue: laneHue(color) })),
    rtl,
    measure,
    draw: (width, height) => drawingOf(reader, measure, width, height),
  });
}

/**
 * The drawing in a single lane, whose tracks are told apart by their hues: there is room for no more.
 * The most important events are told, as many as find room with their names; all of them are ticks
 * over the axis.
 */
function drawingOf(reader: Reader, measure: Measure, width: number, height: number): Scene {
  const { rtl, zone, dateStyle: style } = reader;
  const timeline = {
    ...reader.timeline,
    eras: [],
    relations: reader.timeline.relations.filter(speaksAgainst),
  };
  const { events, domain } = timeline;
  const scale = adaptive(anchorsOf(events), domain.start, domain.end, zone);
  const viewport = homeView(scale, width);
  const projection = project(viewport, scale, rtl);
  const input = { viewport, projection, rtl, selected: undefined, ...labelsOf(reader, measure) };
  const small = (text: string) => measure(text, 12.5, 400);
  const axis = axisOf({ viewport, scale, projection, zone, style, width: small });
  const view = {
    frame: { width, height, gutterPx: 0, topPx: 0, rtl },
    timeline,
    axis: twoRows(axis),
    projection,
    selected: undefined,
    laneTitle: () => '',
    eraTitle: () => '',
    more: String,
    route: alone,
    width: small,
  };
  const lane = foremost(events, input, height - AXIS_PX);
  const { nodes } = build({ ...view, lanes: [lane] }).scene;
  return { width, height, nodes: [...nodes, ...rugNodes({ ...view, lanes: [lane] })] };
}

/** What an event is called, and the reach of its mark; each title is broken once. */
function labelsOf(reader: Reader, measure: Measure) {
  const { events } = reader.timeline;
  const width = (event: TimelineEvent) => (text: string) => {
    const { sizePx, weight } = labelFont(event);
    return measure(text, sizePx, weight);
  };
  const titles = events.map((event) => reader.title(event));
  const labels = events.map((event, i) => wrap(titles[i]!, ONE_LINE_PX, width(event)));
  const lines = events.map((event, i) => ({
    lines: [titles[i]!],
    w: width(event)(titles[i]!),
  }));
  return {
    label: ({ index }: TimelineEvent) => labels[index]!,
    barLabel: ({ index }: TimelineEvent) => lines[index]!,
    radiusPx: (event: TimelineEvent) => markSizePx(event) / 2,
  };
}

/** Room for two ranks of what the axis says: hours only where it has few days. */
function twoRows(axis: Axis): Axis {
  const { labels, ticks } = axis;
  const days = labels.filter(({ rank }) => rank === 'period').length;
  const [spare, least] = days > 1 ? ['hour', true] : ['context', false];
  return {
    ...axis,
    labels: labels.filter(({ rank }) => rank !== spare),
    ticks: ticks.filter(({ major }) => major || !least),
  };
}

/** Each arrow by itself, so that those of one target may join: there is no room to keep them apart. */
const alone: typeof routes = (requests, obstacles, bounds) =>
  requests.map((request) => route(request, obstacles, bounds));
