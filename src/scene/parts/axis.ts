import { range } from 'd3';
import { AXIS_TEXT_PX, type Axis, type AxisLabel } from '../../layout/axis.ts';
import type { Node } from '../node.ts';
import { axisTop, plotLeft, plotWidth, small, SMALL_PX, type SceneInput } from '../scene-input.ts';

const FIRST_ROW_PX = 21;
const ROW_PX = 16;
/** Space in px between the lengths of two gaps. */
const GAP_AIR_PX = 8;
/** How far aside of its gap a length may stand, the nearest first: further off it would seem another's. */
const ASIDE_PX = [0, ...range(1, 9).flatMap((i) => [4 * i, -4 * i])];

/** The axis line with its ticks, labels and gaps. */
export function axisNodes(view: SceneInput): Node[] {
  const { margins } = view;
  const line: Node = {
    type: 'rect',
    key: 'axis',
    x: plotLeft(margins),
    y: axisTop(margins) - 0.75,
    w: plotWidth(margins),
    h: 1.5,
    fill: 'ink',
  };
  return [line, ...tickNodes(view), ...labelNodes(view), ...gapNodes(view)];
}

function tickNodes({ axis, margins }: SceneInput): Node[] {
  return axis.ticks.map(({ t, x, major }) => ({
    type: 'rect',
    key: `tick:${t}`,
    tag: { name: 'tick', value: String(t) },
    x: Math.round(plotLeft(margins) + x) - 0.5,
    y: axisTop(margins),
    w: 1,
    h: major ? 9 : 5,
    fill: major ? 'ink' : 'muted',
  }));
}

function labelNodes({ axis, margins }: SceneInput): Node[] {
  const rowOf = rowsOf(axis);
  return axis.labels.map(({ t, x, text, rank }) => ({
    ...small(margins),
    key: `tick-label:${rank}:${t}`,
    x: plotLeft(margins) + x,
    y: axisTop(margins) + FIRST_ROW_PX + rowOf(rank) * ROW_PX,
    lines: [text],
    anchor: 'middle',
    size: rank === 'period' ? AXIS_TEXT_PX : SMALL_PX,
    fill: rank === 'period' ? 'ink' : 'muted',
  }));
}

/** The row of each rank of labels, from 0: unused ranks take no row. */
function rowsOf({ labels }: Axis): (rank: AxisLabel['rank']) => number {
  const hours = labels.some(({ rank }) => rank === 'hour') ? 1 : 0;
  return (rank) => ({ hour: 0, period: hours, context: hours + 1 })[rank];
}

/** A break in the axis for each collapsed gap, and its length above. */
function gapNodes(view: SceneInput): Node[] {
  const { axis, margins } = view;
  const breaks = axis.gaps.flatMap(({ t, x, text }): Node[] => {
    const at = { x: plotLeft(margins) + x, y: axisTop(margins) };
    return [
      { type: 'path', key: `gap:${t}`, ...at, d: 'M-8,7L-1,-7L8,-7L1,7Z', fill: 'paper' },
      {
        type: 'path',
        key: `fold:${t}`,
        tag: { name: 'fold', value: text },
        ...at,
        d: 'M-8,7L-1,-7M1,7L8,-7',
        stroke: 'ink',
        strokeWidth: 1.5,
      },
    ];
  });
  return [...breaks, ...gapLabels(view)];
}

/** How long the gaps are, the longest first, each over its gap or a little aside; closer in there is room for all. */
function gapLabels({ axis, margins, width }: SceneInput): Node[] {
  const taken: { from: number; to: number }[] = [];
  const left = plotLeft(margins);
  const [least, most] = [left, left + plotWidth(margins)];
  const ordered = [...axis.gaps].sort((a, b) => b.ms - a.ms);
  return ordered.flatMap(({ t, x, text }): Node[] => {
    const w = width(text) + GAP_AIR_PX;
    if (w > most - least) return [];
    // At an edge of the plot it is moved inside.
    const spans = ASIDE_PX.map((asidePx) => {
      const from = Math.max(least, Math.min(most - w, left + x + asidePx - w / 2));
      return { from, to: from + w };
    });
    const free = spans.find(({ from, to }) =>
      taken.every((other) => to <= other.from || from >= other.to),
    );
    if (!free) return [];
    taken.push(free);
    return [
      {
        ...small(margins),
        key: `fold-label:${t}`,
        x: (free.from + free.to) / 2,
        y: axisTop(margins) - 10,
        lines: [text],
        anchor: 'middle',
      },
    ];
  });
}
