import { THIN_ROW_PX } from '../../layout/bar-rows.ts';
import { grow, type Box } from '../../layout/box.ts';
import type { Lane } from '../../layout/lanes.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Color, Node, PathNode, RectNode } from '../node.ts';
import { hueOf, isDoubted } from '../style.ts';
import { beforeArrows, endNodes, softEndsOf } from './bar-ends.ts';
import { dim, plotLeft, plotWidth, type PlotMargins, type SceneInput } from '../scene-input.ts';

const BAR_PX = 11;
/** The space below a bar in its row; less where rows are close. */
const FOOT_PX = 4;
const CLOSE_FOOT_PX = 2;
const OUTLINE_PX = 2;
/** Gaps and dashes in px of a denied claim's outline. */
const CUTS = [3, 5];
/** A bar is cut over a fold if it reaches further than this on both sides. */
const CUT_PX = 10;
/** How far a bar continues beyond the edge of the view. */
const BEYOND_PX = 40;

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
    bars.map(({ event, from, to, top, thin }) => {
      const start = Math.max(least, from);
      const w = Math.min(most, to) - start;
      return { id: event.id, x: left + start, w, ...heightIn(lane, top, thin) };
    }),
  );
}

/** The top and the height of a bar in a row, below its label if it has one. */
function heightIn({ density: { barRowPx } }: Lane, top: number, thin = false) {
  if (thin) return { y: top, h: THIN_ROW_PX - CLOSE_FOOT_PX };
  const isRoomy = barRowPx >= LABEL_LINE_PX + BAR_PX + FOOT_PX;
  const footPx = isRoomy ? FOOT_PX : CLOSE_FOOT_PX;
  const h = Math.min(BAR_PX, barRowPx - LABEL_LINE_PX - footPx);
  return { y: top + barRowPx - footPx - h, h };
}

/**
 * A bar for each interval, with its ends, an outline around the selected one, and above it
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
      ...beforeArrows(box, event, margins.rtl),
      key: `bar:${id}`,
      tag: { name: 'mark', value: event.id },
      radius: box.h / 2,
      fade: softEndsOf(bar, projection, margins.rtl),
    };
    const rim = { ...look, ...grow(box, 4), key: `rim:${id}`, opacity: 0.25, radius: BAR_PX };
    const ends = endNodes(event, box, look.fill, margins.rtl).map((end) => ({
      ...end,
      ...dim(view, event),
    }));
    const over = statusLines(event, box, look.fill).map((line, i): Node => ({
      ...line,
      ...dim(view, event),
      type: 'path',
      key: `standing:${id}:${i}`,
      x: box.x,
      y: box.y + box.h / 2,
    }));
    return [
      ...(event === selected ? [rim] : []),
      node,
      ...over,
      ...ends,
      ...foldCuts(view, event.id, box),
    ];
  });
}

/** A cut through a bar over each fold of the axis: the bar lasts, but its length is not to scale there. */
function foldCuts({ axis, margins }: SceneInput, id: string, { x, y, w, h }: Box): Node[] {
  const left = plotLeft(margins);
  const inside = axis.gaps.filter((gap) => {
    const at = left + gap.x;
    return at - CUT_PX > x && at + CUT_PX < x + w;
  });
  const half = h / 2 + 1;
  const d = `M${-4 - half / 3},${half}L${-4 + half / 3},${-half}H${4 + half / 3}L${4 - half / 3},${half}Z`;
  return inside.map((gap) => ({
    type: 'path',
    key: `cut:${id}:${gap.t}`,
    x: left + gap.x,
    y: y + h / 2,
    d,
    fill: 'paper',
  }));
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
