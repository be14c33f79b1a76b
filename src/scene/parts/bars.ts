import type { Bar } from '../../layout/arrange.ts';
import { grow, type Box } from '../../layout/box.ts';
import type { Lane } from '../../layout/lanes.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { Projection } from '../../layout/viewport.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Color, Node, PathNode, RectNode } from '../node.ts';
import { hueOf, isDoubted } from '../style.ts';
import { dim, plotLeft, plotWidth, type PlotMargins, type SceneInput } from '../scene-input.ts';

const BAR_PX = 11;
/** The space below a bar in its row; less where rows are close. */
const FOOT_PX = 4;
const CLOSE_FOOT_PX = 2;
const OUTLINE_PX = 2;
/** Gaps and dashes in px of a denied claim's outline. */
const CUTS = [3, 5];
/** How far a bar continues beyond the edge of the view. */
const BEYOND_PX = 40;
/** An open end fades over this length; an approximate one over its bounds, but no less than `SOFT_PX`. */
const OPEN_PX = 40;
const SOFT_PX = 14;

/** An event's bar on screen. */
export interface BarBox extends Box {
  id: string;
}

/** The extent in px of the plot in which bars are drawn: not over the lanes' titles. */
export function barReach(margins: PlotMargins): readonly [least: number, most: number] {
  const width = plotWidth(margins);
  return margins.rtl ? [-BEYOND_PX, width] : [0, width + BEYOND_PX];
}

/** The boxes of all bars, in the order of their lanes. */
export function barBoxes({ lanes, margins }: SceneInput): BarBox[] {
  const left = plotLeft(margins);
  const [least, most] = barReach(margins);
  return lanes.flatMap(({ lane, bars }) =>
    bars.map(({ event, from, to, top }) => {
      const start = Math.max(least, from);
      const w = Math.min(most, to) - start;
      return { id: event.id, x: left + start, w, ...heightIn(lane, top) };
    }),
  );
}

/** The top and the height of a bar in a row, below its label. */
function heightIn({ density: { barRowPx } }: Lane, top: number) {
  const isRoomy = barRowPx >= LABEL_LINE_PX + BAR_PX + FOOT_PX;
  const footPx = isRoomy ? FOOT_PX : CLOSE_FOOT_PX;
  const h = Math.min(BAR_PX, barRowPx - LABEL_LINE_PX - footPx);
  return { y: top + barRowPx - footPx - h, h };
}

/**
 * A bar for each interval, with sharp or soft ends, an outline around the selected one, and above it
 * the lines for its claim status.
 */
export function barNodes(view: SceneInput, boxes: readonly BarBox[]): Node[] {
  const { lanes, projection, margins, timeline, selected } = view;
  const bars = lanes.flatMap((lane) => lane.bars);
  return bars.flatMap((bar, i): Node[] => {
    const { event } = bar;
    const { id, ...box } = boxes[i]!;
    const look = { type: 'rect', fill: hueOf(event, timeline), ...dim(view, event) } as const;
    const node: RectNode = {
      ...look,
      ...box,
      key: `bar:${id}`,
      tag: { name: 'mark', value: event.id },
      radius: box.h / 2,
      fade: softEndsOf(bar, projection, margins.rtl),
    };
    const rim = { ...look, ...grow(box, 4), key: `rim:${id}`, opacity: 0.25, radius: BAR_PX };
    const over = statusLines(event, box, look.fill).map((line, i): Node => ({
      ...line,
      ...dim(view, event),
      type: 'path',
      key: `standing:${id}:${i}`,
      x: box.x,
      y: box.y + box.h / 2,
    }));
    return [...(event === selected ? [rim] : []), node, ...over];
  });
}

type Line = Pick<PathNode, 'd' | 'stroke' | 'strokeWidth' | 'dash'>;

/** The claim status as on a mark, along the bar: hollow, cuts through the outline, strike, second outline. */
function statusLines({ status }: TimelineEvent, box: Box, hue: Color): Line[] {
  const w = Math.round(box.w);
  if (status === 'confirmed') return [{ d: `M-3,-8H${w + 3}V8H-3Z`, stroke: hue, strokeWidth: 1 }];
  if (!isDoubted(status)) return [];
  const along = (inPx: number) => `M${inPx},0H${w - inPx}`;
  const hole: Line = {
    d: along(4),
    stroke: 'paper',
    strokeWidth: Math.max(1, box.h - 2 * OUTLINE_PX),
  };
  if (status === 'denied')
    return [hole, { d: along(6), stroke: 'paper', strokeWidth: box.h, dash: CUTS }];
  const strike: Line = { d: along(-4), stroke: hue, strokeWidth: OUTLINE_PX };
  return status === 'withdrawn' ? [hole, strike] : [hole];
}

/** The px of a bar's soft ends: from the earliest to the latest possible. */
function softEndsOf({ event, from, to }: Bar, { x }: Projection, rtl: boolean) {
  const { start, end, openStart, openEnd, uncertain, ...extent } = event.extent;
  const soft = (a: number, b: number) =>
    Math.min(to - from, Math.max(SOFT_PX, Math.abs(x(a) - x(b))));
  const closedStart = extent.approximateStart || uncertain ? soft(start.earliest, start.latest) : 0;
  const closedEnd = extent.approximateEnd || uncertain ? soft(end.earliest, end.latest) : 0;
  const first = openStart ? OPEN_PX : closedStart;
  const last = openEnd ? OPEN_PX : closedEnd;
  return rtl ? { left: last, right: first } : { left: first, right: last };
}
