import { sum } from 'd3';
import { AXIS_TEXT_PX, type Axis, type AxisLabel } from '../../layout/axis.ts';
import { spread } from '../../layout/spread.ts';
import type { Node } from '../node.ts';
import { axisTop, plotLeft, plotWidth, small, SMALL_PX, type View } from '../view.ts';

const FIRST_ROW_PX = 21;
const ROW_PX = 16;
/** Air in px between the lengths of two folds. */
const FOLD_AIR_PX = 8;

/** The axis line with its ticks and labels, and the folds that break it. */
export function axisNodes(view: View): Node[] {
  const { frame } = view;
  const line: Node = {
    type: 'rect',
    key: 'axis',
    x: plotLeft(frame),
    y: axisTop(frame) - 0.75,
    w: plotWidth(frame),
    h: 1.5,
    fill: 'ink',
  };
  return [line, ...tickNodes(view), ...labelNodes(view), ...foldNodes(view)];
}

function tickNodes({ axis, frame }: View): Node[] {
  return axis.ticks.map(({ t, x, major }) => ({
    type: 'rect',
    key: `tick:${t}`,
    tag: { name: 'tick', value: String(t) },
    x: Math.round(plotLeft(frame) + x) - 0.5,
    y: axisTop(frame),
    w: 1,
    h: major ? 9 : 5,
    fill: major ? 'ink' : 'muted',
  }));
}

function labelNodes({ axis, frame }: View): Node[] {
  const rowOf = rowsOf(axis);
  return axis.labels.map(({ t, x, text, rank }) => ({
    ...small(frame),
    key: `tick-label:${rank}:${t}`,
    x: plotLeft(frame) + x,
    y: axisTop(frame) + FIRST_ROW_PX + rowOf(rank) * ROW_PX,
    lines: [text],
    anchor: 'middle',
    size: rank === 'period' ? AXIS_TEXT_PX : SMALL_PX,
    fill: rank === 'period' ? 'ink' : 'muted',
  }));
}

/** The row of each rank of labels, from 0: a rank that nothing has takes no room. */
function rowsOf({ labels }: Axis): (rank: AxisLabel['rank']) => number {
  const hours = labels.some(({ rank }) => rank === 'hour') ? 1 : 0;
  return (rank) => ({ hour: 0, period: hours, context: hours + 1 })[rank];
}

/** A break in the axis where time is folded, and above it how long it is. */
function foldNodes(view: View): Node[] {
  const { axis, frame } = view;
  const breaks = axis.folds.flatMap(({ t, x, text }): Node[] => {
    const at = { x: plotLeft(frame) + x, y: axisTop(frame) };
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
  return [...breaks, ...foldLabels(view)];
}

/** How long the folds are, moved apart; every second alone, or fourth, where they are too many. */
function foldLabels({ axis, frame, width }: View): Node[] {
  const left = plotLeft(frame);
  const room = ({ text }: { text: string }) => width(text) + FOLD_AIR_PX;
  let folds = [...axis.folds].sort((a, b) => a.x - b.x);
  while (sum(folds, room) > plotWidth(frame)) folds = folds.filter((_, i) => i % 2 === 0);
  const centres = spread(
    folds.map(({ x }) => left + x),
    folds.map(room),
    left,
    left + plotWidth(frame),
  );
  return folds.map(({ t, text }, i) => ({
    ...small(frame),
    key: `fold-label:${t}`,
    x: centres[i]!,
    y: axisTop(frame) - 10,
    lines: [text],
    anchor: 'middle',
  }));
}
