import { axisOf } from '../layout/axis.ts';
import { trueTime } from '../layout/scale.ts';
import type { Projection } from '../layout/viewport.ts';
import type { Measure } from '../layout/wrap.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Scene } from '../scene/node.ts';
import { OVERVIEW_TEXT_PX, overviewNodes, overviewProjection } from '../scene/overview.ts';
import type { Instant } from '../time/instant.ts';
import type { ChartLanguage } from './language.ts';

/** The input of an overview. */
export interface OverviewInput {
  timeline: Timeline;
  /** The shown events, in time order. */
  events: readonly TimelineEvent[];
  /** All of the time that the chart covers. */
  domain: { start: Instant; end: Instant };
  /** The zone whose days the axis follows. */
  zone: string;
  isDimmed: (event: TimelineEvent) => boolean;
  language: Pick<ChartLanguage, 'rtl' | 'dateStyle'>;
  measure: Measure;
  widthPx: number;
}

/** An overview, and the projection of instants to px from its left edge. */
export interface Overview {
  scene: Scene;
  projection: Projection;
}

const HEIGHT_PX = 44;
/** Space in px around axis labels, and how many times the usual room ticks get. */
const LABEL_AIR_PX = 6;
const AIRY = 3;

/** Draws all of a timeline in true time on one line: a dot for each event, and an axis. */
export function drawOverview(input: OverviewInput): Overview {
  const { domain, zone, language, measure, widthPx } = input;
  const { projection, viewport } = overviewProjection(domain, widthPx, language.rtl);
  const axis = axisOf({
    viewport,
    projection,
    scale: trueTime(domain.start, domain.end),
    zone,
    style: language.dateStyle,
    width: (text) => measure(text, OVERVIEW_TEXT_PX, 400) + LABEL_AIR_PX,
    airy: AIRY,
  });
  const nodes = overviewNodes({ ...input, rtl: language.rtl }, axis, projection, widthPx);
  return { scene: { width: widthPx, height: HEIGHT_PX, nodes }, projection };
}
