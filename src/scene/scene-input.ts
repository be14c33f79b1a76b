import type { ArrangedLane } from '../layout/arrange.ts';
import type { Axis } from '../layout/axis.ts';
import type { Placement } from '../layout/label-placement.ts';
import type { routes } from '../layout/routes.ts';
import type { Projection } from '../layout/viewport.ts';
import { LABEL_LINE_PX } from '../layout/wrap.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** The drawing's parts in px: titles at the reading start, lanes, then the axis beneath. */
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

/** What a scene is built of. */
export interface SceneInput {
  margins: PlotMargins;
  timeline: Timeline;
  lanes: readonly ArrangedLane[];
  axis: Axis;
  projection: Projection;
  selected: TimelineEvent | undefined;
  /** Dimmed events, which keep their placements. */
  isDimmed?: ((event: TimelineEvent) => boolean) | undefined;
  laneTitle: (track: number) => string;
  eraTitle: (era: number) => string;
  /** "+3": what is said where some labels found no room. */
  more: (count: number) => string;
  /**
   * Where the arrows lay when the view last came to rest. While it moves they bend along, as to lay
   * them anew around every label takes longer than a frame; absent where it is at rest.
   */
  arrows?: Arrows | undefined;
  /** What leads arrows around things, once it is loaded; they are straight until then. */
  route?: typeof routes | undefined;
  /** The width in px of text in the size used for the axis, for the lengths of gaps and the eras' names. */
  width: (text: string) => number;
}

/** Height in px of the axis under the lanes. */
export const AXIS_PX = 80;
/** Where the axis line lies, from the drawing's foot. */
const AXIS_LINE_PX = 56;
export const SMALL_PX = 11.5;

/** Left edge of the plot, which the projection counts from. */
export function plotLeft({ gutterPx, rtl }: PlotMargins): number {
  return rtl ? 0 : gutterPx;
}

/** Width of the plot in px. */
export function plotWidth({ width, gutterPx }: PlotMargins): number {
  return width - gutterPx;
}

/** Where the lanes end and the axis begins, in px from the top. */
export function lanesFoot({ height }: PlotMargins): number {
  return height - AXIS_PX;
}

/** Where the axis line lies, in px from the top. */
export function axisTop({ height }: PlotMargins): number {
  return height - AXIS_LINE_PX;
}

/** Text in the small size, to be given its place. */
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

/** The look of a dimmed event; nothing where it does not, or where it is chosen. */
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
