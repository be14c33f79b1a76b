import { demandsOf, type LaneEvents } from '../layout/arrange.ts';
import { eraRows } from '../layout/era-rows.ts';
import type { LaneDemand } from '../layout/lanes.ts';
import type { Scale } from '../layout/scale.ts';
import { homeView, project, type Viewport } from '../layout/viewport.ts';
import type { Measure } from '../layout/wrap.ts';
import { columnOf } from '../model/columns.ts';
import { isInterval, type Timeline, type TimelineEvent } from '../model/timeline.ts';
import { LANE_TITLE_PX } from '../scene/parts/lanes.ts';
import { ERA_ROW_PX } from '../scene/parts/eras.ts';
import { plotLeft, plotWidth, type PlotMargins } from '../scene/scene-input.ts';
import type { Instant } from '../time/instant.ts';
import { labelsOf, type Labels } from './labels.ts';
import type { ChartLanguage } from './language.ts';
import { scaleOf, type ScaleKind } from './scale.ts';
import { ERAS_PX, NARROW_PX, PARAGRAPHS_PX, TITLE_AIR_PX, TOP_PX } from './sizes.ts';

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
  language: ChartLanguage;
  measure: Measure;
  widthPx: number;
  heightPx: number;
}

/** The parts of a chart that do not change while its window moves. */
export interface ChartBase extends ChartInput {
  margins: PlotMargins;
  /** The plot's left edge in the chart, and its width, in px. */
  plotLeft: number;
  plotWidth: number;
  timeScale: Scale;
  /** The widest view. */
  home: Viewport;
  labels: Labels;
  /** The lanes with the known events, and with all that the chart covers. */
  lanes: readonly LaneEvents[];
  allLanes: readonly LaneEvents[];
  /** How many rows each lane needs in the widest view, so that lanes keep their height while zooming. */
  demands: () => readonly LaneDemand[];
}

/** Prepares a chart, of which `drawLanes` and `drawNarrative` can draw any window. */
export function chartBase(input: ChartInput): ChartBase {
  const { timeline, scope, events, language, measure } = input;
  const { rtl } = language;
  const margins = marginsOf(input);
  const width = Math.max(1, plotWidth(margins));
  const timeScale = scaleOf(input.scale, scope, input.domain, timeline.zone);
  const home = homeView(timeScale, width);
  const labels = labelsOf(language, measure);
  const lanes = lanesOf(timeline, events);
  const allLanes = scope === events ? lanes : lanesOf(timeline, scope);
  let demands: readonly LaneDemand[] | undefined;
  return {
    ...input,
    margins,
    plotLeft: plotLeft(margins),
    plotWidth: width,
    timeScale,
    home,
    labels,
    lanes,
    allLanes,
    demands: () =>
      (demands ??= demandsOf({
        ...labels,
        lanes: allLanes,
        viewport: home,
        projection: project(home, timeScale, rtl),
        rtl,
        selected: undefined,
      })),
  };
}

function marginsOf({ timeline, isNarrative, language, measure, ...size }: ChartInput): PlotMargins {
  const { tracks, eras } = timeline;
  const hasTitles = size.widthPx >= NARROW_PX && tracks.some(({ id }) => id);
  const titlePx = tracks.map(({ title }) => measure(language.text(title), LANE_TITLE_PX, 600));
  return {
    width: size.widthPx,
    height: size.heightPx,
    gutterPx: Math.max(
      hasTitles ? Math.max(...titlePx) + TITLE_AIR_PX : 0,
      isNarrative ? PARAGRAPHS_PX : 0,
    ),
    topPx: eras.length > 0 ? ERAS_PX + ERA_ROW_PX * Math.max(...eraRows(eras)) : TOP_PX,
    rtl: language.rtl,
  };
}

function lanesOf({ tracks }: Timeline, events: readonly TimelineEvent[]): LaneEvents[] {
  return tracks.map((_, track) => {
    const own = events.filter((event) => event.track === track);
    return {
      points: columnOf(own.filter((event) => !isInterval(event))),
      bars: own.filter(isInterval),
    };
  });
}
