import { group, max } from 'd3';
import { arrange, demandsOf, type LaneEvents } from '../layout/arrange.ts';
import type { Crowd } from '../layout/crowd.ts';
import { eraRows } from '../layout/era-rows.ts';
import { fitLines } from '../layout/lines.ts';
import { laneCount } from '../layout/lane-count.ts';
import type { Demands } from '../layout/lanes.ts';
import type { Scale } from '../layout/scale.ts';
import { fit, homeView, project, type Viewport } from '../layout/viewport.ts';
import type { Measure } from '../layout/wrap.ts';
import { columnOf } from '../model/columns.ts';
import { contestWeight } from '../model/contested.ts';
import { isInterval, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { LANE_TITLE_PX } from '../scene/parts/lanes.ts';
import { ERA_ROW_PX } from '../scene/parts/eras.ts';
import { lanesFoot, plotLeft, plotWidth, type PlotMargins } from '../scene/scene-input.ts';
import type { Instant } from '../time/instant.ts';
import { labelsOf, type Labels } from './labels.ts';
import type { ChartLanguage } from './language.ts';
import { scaleOf, type ScaleKind } from './scale.ts';
import {
  ERAS_PX,
  FEW,
  gutterMostPx,
  NARROW_PX,
  PARAGRAPHS_PX,
  TITLE_AIR_PX,
  TOP_PX,
} from './sizes.ts';

/** The input of a chart: what it shows, and the surface it is drawn on. */
export interface ChartInput {
  /** The timeline as known at the instant shown. */
  timeline: Timeline;
  /** The events that the chart covers, known or not, in time order. */
  scope: readonly TimelineEvent[];
  /** The known ones among them, which are drawn, in time order. */
  events: readonly TimelineEvent[];
  /** The time that the chart covers. */
  domain: { start: Instant; end: Instant };
  scale: ScaleKind;
  /** Whether it is a narrative curve rather than lanes. */
  isNarrative: boolean;
  /** Whether time runs downwards, with a row for each event, as on a narrow screen. */
  isUpright?: boolean;
  language: ChartLanguage;
  measure: Measure;
  widthPx: number;
  heightPx: number;
}

/** The parts of a chart that do not change while its window moves. */
export interface ChartBase extends ChartInput {
  margins: PlotMargins;
  /** The plot's left edge in the chart, and its width, in px; of an upright one, its top and its height. */
  plotLeft: number;
  plotWidth: number;
  /** Whether time runs from right to left. */
  isMirrored: boolean;
  timeScale: Scale;
  /** The widest view. */
  home: Viewport;
  labels: Labels;
  /** The lanes with the known events, and with all that the chart covers. */
  lanes: readonly LaneEvents[];
  allLanes: readonly LaneEvents[];
  /** The lines of each lane's title that fit into the gutter. */
  laneTitles: readonly (readonly string[])[];
  /** How much more than its importance an event matters. */
  weight: (event: TimelineEvent) => number;
  /** How many rows each lane needs in the widest view, so that lanes keep their height while zooming. */
  demands: (crowd: Crowd | undefined) => Demands;
}

/** The space in px before the first event of an upright line, and after the last. */
const UPRIGHT_PAD_PX = 16;

/** Prepares a chart, of which `drawLanes` and `drawNarrative` can draw any window. */
export function chartBase(input: ChartInput): ChartBase {
  const { timeline, scope, events, language, measure } = input;
  const { rtl } = language;
  const laneTitles = laneTitlesOf(input);
  const margins = marginsOf(input, laneTitles);
  const weight = contestWeight(timeline.relations);
  const { isUpright = false, heightPx } = input;
  const width = Math.max(1, isUpright ? heightPx : plotWidth(margins));
  const timeScale = scaleOf(input.scale, scope, input.domain, timeline.zone);
  const home = isUpright ? fit(timeScale, width, UPRIGHT_PAD_PX) : homeView(timeScale, width);
  const labels = labelsOf(language, measure, width);
  const lanes = lanesOf(timeline, events, weight);
  const allLanes = scope === events ? lanes : lanesOf(timeline, scope, weight);
  const lanesPx = lanesFoot(margins) - margins.topPx;
  const demands = once((crowd: Crowd | undefined) => {
    const widest = {
      ...labels,
      lanes: allLanes,
      viewport: home,
      projection: project(home, timeScale, rtl),
      rtl,
      selected: undefined,
      weight,
      crowd,
    };
    const found = demandsOf(widest, lanesPx);
    const arrangeIn = (tried: Demands) => arrange(widest, tried, margins.topPx, lanesPx);
    return crowd?.reserve(found, allLanes, arrangeIn) ?? found;
  });
  return {
    ...input,
    margins,
    plotLeft: isUpright ? 0 : plotLeft(margins),
    plotWidth: width,
    isMirrored: rtl && !isUpright,
    timeScale,
    home,
    labels,
    laneTitles,
    weight,
    lanes,
    allLanes,
    demands,
  };
}

/** A function that computes again only for another argument than the last. */
function once<A, B>(make: (arg: A) => B): (arg: A) => B {
  let last: { arg: A; made: B } | undefined;
  return (arg) => {
    if (!last || last.arg !== arg) last = { arg, made: make(arg) };
    return last.made;
  };
}

/** The gutter has steps of so many px: a px more of a title, as one system's letters have, moves no mark. */
const STEP_PX = 4;
/** More lines of a lane's title than this are cut. */
const TITLE_LINES = 3;

/** The titles of the lanes; the last says how many more tracks it holds. */
function laneTitlesOf({ timeline, language, measure, widthPx }: ChartInput): string[][] {
  const { tracks } = timeline;
  const count = laneCount(tracks.length);
  const width = (line: string) => measure(line, LANE_TITLE_PX, 600);
  return tracks.slice(0, count).map(({ id, title }, i) => {
    const text = id ? language.text(title) || id : '';
    const more = i === count - 1 && tracks.length - count;
    const whole = more ? `${text} +${language.number(more)}` : text;
    return fitLines(whole, gutterMostPx(widthPx), TITLE_LINES, width);
  });
}

function marginsOf(
  { timeline, isNarrative, language, measure, ...size }: ChartInput,
  titles: readonly (readonly string[])[],
): PlotMargins {
  const { tracks, eras } = timeline;
  const isFew = size.scope.length <= FEW && !isNarrative;
  const narrowPx = isFew ? NARROW_PX.few : NARROW_PX.most;
  const hasTitles = size.widthPx >= narrowPx && tracks.some(({ id }) => id);
  const titlePx = titles.flat().map((line) => measure(line, LANE_TITLE_PX, 600));
  return {
    width: size.widthPx,
    height: size.heightPx,
    gutterPx: Math.max(
      hasTitles ? Math.ceil((max(titlePx)! + TITLE_AIR_PX) / STEP_PX) * STEP_PX : 0,
      isNarrative ? PARAGRAPHS_PX : 0,
    ),
    topPx: eras.length > 0 ? ERAS_PX + ERA_ROW_PX * Math.max(...eraRows(eras)) : TOP_PX,
    rtl: language.rtl,
  };
}

function lanesOf(
  { tracks }: Timeline,
  events: readonly TimelineEvent[],
  weight: (event: TimelineEvent) => number,
): LaneEvents[] {
  const count = laneCount(tracks.length);
  const byLane = group(events, ({ track }) => Math.min(track, count - 1));
  const gain = (event: TimelineEvent) => event.importance + weight(event);
  return tracks.slice(0, count).map((_, lane) => {
    const own = byLane.get(lane) ?? [];
    return {
      points: columnOf(
        own.filter((event) => !isInterval(event)),
        gain,
      ),
      bars: own.filter(isInterval),
    };
  });
}
