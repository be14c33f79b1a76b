import type { ArrangedLane } from '../layout/arrange.ts';
import type { Axis } from '../layout/axis.ts';
import type { Placement } from '../layout/label-placement.ts';
import type { Projection } from '../layout/viewport.ts';
import { LABEL_LINE_PX } from '../layout/wrap.ts';
import type { routedRelations } from './parts/arrows.ts';
import type { asideNodes } from './parts/asides.ts';
import type { innerTitleNodes } from './parts/inner-titles.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** The plot margins in px: titles at the reading start, lanes, then the axis below. */
export interface PlotMargins {
  width: number;
  height: number;
  /** Room for the lanes' titles; 0 puts them inside the lanes. */
  gutterPx: number;
  /** Room above the lanes for the eras' names. */
  topPx: number;
  rtl: boolean;
}

/** The points of each relation's arrow, under the relation's key. */
export type Arrows = ReadonlyMap<string, readonly number[]>;

/** The input of a scene. */
export interface SceneInput {
  margins: PlotMargins;
  timeline: Timeline;
  lanes: readonly ArrangedLane[];
  axis: Axis;
  projection: Projection;
  selected: TimelineEvent | undefined;
  /** Whether an event is dimmed; dimmed events keep their placements. */
  isDimmed?: ((event: TimelineEvent) => boolean) | undefined;
  title: (event: TimelineEvent) => string;
  /** The lines of a lane's title. */
  laneTitle: (lane: number) => readonly string[];
  eraTitle: (era: number) => string;
  /** "+3": the text for the number of labels without room. */
  more: (count: number) => string;
  number: (n: number) => string;
  /** Lazy; routes arrows around marks and labels. They are straight without it. */
  routed?: typeof routedRelations | undefined;
  /** Lazy; draws the lines of marks that stand beside their instants. */
  asides?: typeof asideNodes | undefined;
  /** Lazy; puts the lanes' titles inside the lanes, where there is no gutter for them. */
  innerTitles?: typeof innerTitleNodes | undefined;
  /** The width in px of text in the axis's size, for the lengths of gaps and the eras' names. */
  width: (text: string) => number;
}

/** Height in px of the axis under the lanes. */
export const AXIS_PX = 80;
/** The distance of the axis line from the drawing's foot. */
const AXIS_LINE_PX = 56;
export const SMALL_PX = 11.5;

/** Left edge of the plot, the origin of the projection. */
export function plotLeft({ gutterPx, rtl }: PlotMargins): number {
  return rtl ? 0 : gutterPx;
}

/** Width of the plot in px. */
export function plotWidth({ width, gutterPx }: PlotMargins): number {
  return width - gutterPx;
}

/** The y at which the lanes end and the axis begins. */
export function lanesFoot({ height }: PlotMargins): number {
  return height - AXIS_PX;
}

/** The y of the axis line. */
export function axisTop({ height }: PlotMargins): number {
  return height - AXIS_LINE_PX;
}

/** Small text without its position. */
export function small({ rtl }: PlotMargins) {
  return {
    type: 'text',
    lineHeight: LABEL_LINE_PX,
    dir: rtl ? 'rtl' : 'ltr',
    size: SMALL_PX,
    weight: 400,
    fill: 'muted',
  } as const;
}

/** The opacity of dimmed events. */
const DIMMED = 0.22;

/** The look of a dimmed event; empty if it is not dimmed, or is chosen. */
export function dim(
  { isDimmed, selected }: Pick<SceneInput, 'isDimmed' | 'selected'>,
  event: TimelineEvent,
): { opacity?: number } {
  return event !== selected && isDimmed?.(event) ? { opacity: DIMMED } : {};
}

/** The event that a placement is for. */
export function eventOf({ timeline }: SceneInput, { index }: Placement): TimelineEvent {
  return timeline.events[index]!;
}
