import { axisOf, AXIS_TEXT_PX, type Axis } from '../layout/axis.ts';
import { datesOf } from '../layout/axis-dates.ts';
import { crowd } from '../layout/crowd.ts';
import { pictureLane } from '../layout/picture-lane.ts';
import { homeView, project } from '../layout/viewport.ts';
import type { Measure } from '../layout/wrap.ts';
import { speaksAgainst } from '../model/claim-status.ts';
import { contestWeight } from '../model/contested.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { buildLanes } from '../scene/build-lanes.ts';
import { feedPicture } from '../scene/feed-picture.ts';
import type { Scene } from '../scene/node.ts';
import { routedRelations } from '../scene/parts/arrows.ts';
import { asideNodes } from '../scene/parts/asides.ts';
import { rugNodes } from '../scene/parts/rug.ts';
import { laneHue } from '../scene/style.ts';
import { lanesFoot } from '../scene/scene-input.ts';
import { labelsOf } from './labels.ts';
import type { ChartLanguage } from './language.ts';
import { scaleOf } from './scale.ts';

/** The input of a picture for feeds and messages. */
export interface PictureInput {
  timeline: Timeline;
  /** The source of the timeline, and the number of its events; empty notes are left out. */
  notes: readonly string[];
  language: ChartLanguage;
  measure: Measure;
}

/** Draws a timeline as a picture for feeds and messages: its title, its tracks, a chart, its source. */
export function drawPicture(input: PictureInput): Scene {
  const { timeline, notes, language, measure } = input;
  return feedPicture({
    title: language.text(timeline.data.title),
    notes,
    hues: timeline.tracks
      .filter(({ id }) => id)
      .map(({ title, color }) => ({ title: language.text(title), hue: laneHue(color) })),
    rtl: language.rtl,
    measure,
    draw: (widthPx, heightPx) => chartOf(input, widthPx, heightPx),
  });
}

/**
 * The chart as a single lane, as there is no room for more; hues distinguish the tracks.
 * It shows the most important events, as many as fit with their labels; all events are ticks
 * above the axis.
 */
function chartOf(input: PictureInput, width: number, height: number): Scene {
  const { language, measure } = input;
  const { rtl, dateStyle: style } = language;
  const relations = input.timeline.relations.filter(speaksAgainst);
  const timeline = { ...input.timeline, eras: [], relations };
  const { events, domain, zone } = timeline;
  const scale = scaleOf('adaptive', events, domain, zone);
  const viewport = homeView(scale, width);
  const projection = project(viewport, scale, rtl);
  const labels = labelsOf(language, measure, width);
  const weight = contestWeight(relations);
  const axisTextPx = (text: string) => measure(text, AXIS_TEXT_PX, 400);
  const dates = datesOf(events);
  const axis = axisOf({ viewport, scale, projection, zone, style, width: axisTextPx, dates });
  const margins = { width, height, gutterPx: 0, topPx: 0, rtl };
  const arrange = { ...labels, viewport, projection, rtl, selected: undefined, weight, crowd };
  const view = {
    margins,
    timeline,
    axis: twoRows(axis),
    projection,
    selected: undefined,
    lanes: [pictureLane(events, arrange, lanesFoot(margins))],
    laneTitle: () => [],
    eraTitle: () => '',
    more: String,
    number: String,
    routed: routedRelations,
    asides: asideNodes,
    title: (event: TimelineEvent) => language.title(event),
    width: axisTextPx,
  };
  return { width, height, nodes: [...buildLanes(view).scene.nodes, ...rugNodes(view)] };
}

/** Keeps two ranks of axis labels, the most that fit: hours only if there are few days. */
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
