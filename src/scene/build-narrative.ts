import { sum } from 'd3';
import type { Bar } from '../layout/bar-rows.ts';
import { grow } from '../layout/box.ts';
import { DENSITIES } from '../layout/lanes.ts';
import { WHISKER_PX, type NarrativeCurve } from '../layout/narrative-curve.ts';
import type { DrawnScene, LabelBox, MarkPoint } from './drawn-scene.ts';
import type { Node } from './node.ts';
import { axisNodes } from './parts/axis.ts';
import { bandNodes } from './parts/bands.ts';
import { barNodes, barReach, type BarBox } from './parts/bars.ts';
import { eraNodes } from './parts/eras.ts';
import { BASELINE_PX, labelText } from './parts/labels.ts';
import { markNodes } from './parts/marks.ts';
import { drawRelations } from './parts/relations.ts';
import { whisker } from './parts/whiskers.ts';
import { STRETCH } from './thread.ts';
import {
  dim,
  lanesFoot,
  plotLeft,
  small,
  type PlotMargins,
  type SceneInput,
} from './scene-input.ts';

/** The input of a narrative curve's scene: that of lanes, without the lanes. */
export interface NarrativeSceneInput extends Omit<SceneInput, 'lanes' | 'laneTitle'> {
  curve: NarrativeCurve;
  /** The heading of a paragraph's rows: "¶ 4". */
  paragraph: (n: number) => string;
  /** The heading of the rows of events that are not in the source. */
  notInSource: string;
}

const HEAD_SIZE_PX = 13;
const HEAD_ROW_PX = 16;
const CAPTION_BASELINE_PX = 11.5;
/** Stretches that go back in time are dashed, and thinner. */
const BACK = { dash: [7, 5], strokeWidth: 1.75 };
const AHEAD = { strokeWidth: 2.5 };

/** The scene of a narrative curve, with its label boxes and mark points. */
export function buildNarrative(input: NarrativeSceneInput): DrawnScene {
  const view = viewOf(input);
  const [marks, bars, labels] = [marksOf(input), barBoxesOf(input), labelBoxesOf(input)];
  const words = [...labels, ...captionBoxesOf(input)];
  const relations = drawRelations(view, { marks, labels: words, bars });
  const nodes = [
    ...bandNodes(view),
    ...eraNodes(view),
    ...rowNodes(input),
    ...restNodes(input),
    ...axisNodes(view),
    ...stretchNodes(input),
    ...barNodes(view, bars),
    ...whiskerNodes(input, view),
    ...relations.nodes,
    // There is no room for "+n" above each mark: the gutter has the total.
    ...markNodes(
      view,
      marks.map((mark) => ({ ...mark, count: 1 })),
    ),
    ...captionNodes(input),
    ...labelNodes(input, view),
  ];
  const { width, height } = input.margins;
  const memory = new Map(
    input.curve.labels.map(({ event, side }) => [event.index, { row: -1, side }]),
  );
  return { scene: { width, height, nodes }, labels, marks, bars, arrows: relations.arrows, memory };
}

/** The input for parts of the lanes' scene; of the relations only those of the chosen event. */
function viewOf({ curve, timeline, selected, ...rest }: NarrativeSceneInput): SceneInput {
  const relations = timeline.relations.filter(
    ({ from, to }) => from === selected || to === selected,
  );
  const bars = curve.marks.flatMap(({ event, bar }): Bar[] =>
    bar ? [{ event, ...bar, row: 0, top: 0, label: { text: '', lines: [], w: 0 }, labelX: 0 }] : [],
  );
  const lane = { top: 0, height: 0, rowsTop: 0, rowsFoot: 0, density: DENSITIES[0] };
  return {
    ...rest,
    selected,
    timeline: { ...timeline, relations },
    lanes: [{ lane, placements: [], bars, unlabelled: 0 }],
    laneTitle: () => [],
  };
}

function marksOf({ curve, margins }: NarrativeSceneInput): MarkPoint[] {
  const left = plotLeft(margins);
  return curve.marks
    .filter(({ bar }) => !bar)
    .map(({ event, x, y, radiusPx, count }) => ({ id: event.id, x: left + x, y, radiusPx, count }));
}

function barBoxesOf({ curve, margins }: NarrativeSceneInput): BarBox[] {
  const left = plotLeft(margins);
  const [least, most] = barReach(margins);
  return curve.marks.flatMap(({ event, y, radiusPx, bar }) => {
    if (!bar) return [];
    const from = Math.max(least, bar.from);
    const box = { y: y - radiusPx, w: Math.min(most, bar.to) - from, h: 2 * radiusPx };
    return [{ id: event.id, x: left + from, ...box }];
  });
}

function labelBoxesOf({ curve, margins }: NarrativeSceneInput): LabelBox[] {
  const left = plotLeft(margins);
  return curve.labels.map(({ event, box, lines }) => ({
    id: event.id,
    text: lines.join(' '),
    ...box,
    x: left + box.x,
  }));
}

function captionBoxesOf({ curve, margins }: NarrativeSceneInput): LabelBox[] {
  const left = plotLeft(margins);
  return curve.captions.map(({ key, text, box }) => ({ id: key, text, ...box, x: left + box.x }));
}

function labelNodes({ curve, margins }: NarrativeSceneInput, view: SceneInput): Node[] {
  const left = plotLeft(margins);
  return curve.labels.map(({ event, box, lines, anchor }) => ({
    ...labelText(event, view),
    x: left + box.x + (anchor === 'left' ? 0 : box.w),
    y: box.y + BASELINE_PX,
    lines,
    anchor,
  }));
}

function whiskerNodes({ curve }: NarrativeSceneInput, view: SceneInput): Node[] {
  if (!curve.hasWhiskers) return [];
  return curve.marks.flatMap(({ event, y, radiusPx, bar }) =>
    bar ? [] : whisker(event, radiusPx, Math.round(y) + WHISKER_PX, view),
  );
}

/** The curve, a node for each stretch. */
function stretchNodes(view: NarrativeSceneInput): Node[] {
  const left = plotLeft(view.margins);
  return view.curve.stretches.map(({ from, to, points, isBack }) => ({
    type: 'curve',
    key: `${STRETCH}${from.id} ${to.id}`,
    points: points.map((value, i) => (i % 2 ? value : left + value)),
    stroke: 'ink',
    ...(isBack ? BACK : AHEAD),
    head: 0,
    ...dim(view, from),
    ...dim(view, to),
  }));
}

/** The captions of jumps, with paper behind those on the curve. */
function captionNodes(view: NarrativeSceneInput): Node[] {
  const { curve, margins } = view;
  const left = plotLeft(margins);
  return curve.captions.flatMap(({ key, text, box, isOn, events }): Node[] => {
    const rim = grow(box, 2);
    const paper = { ...rim, key: `jump-paper:${key}`, x: left + rim.x, fill: 'paper' } as const;
    const words = {
      ...small(margins),
      key: `jump:${key}`,
      x: left + box.x + box.w / 2,
      y: box.y + CAPTION_BASELINE_PX,
      lines: [text],
      anchor: 'middle',
      halo: true,
      ...dim(view, events[0]),
      ...dim(view, events[1]),
    } as const;
    return isOn ? [{ ...paper, type: 'rect', radius: 3 }, words] : [words];
  });
}

/** A number and a rule for each paragraph's rows; a stronger rule above the events not in the source. */
function rowNodes(view: NarrativeSceneInput): Node[] {
  const { curve, margins } = view;
  let lastY = -Infinity;
  return curve.rows.flatMap(({ event, y }, i): Node[] => {
    const before = curve.rows[i - 1]?.event;
    if (before?.firstParagraph === event.firstParagraph) return [];
    const top =
      event.firstParagraph < Infinity ? y - curve.rowPx / 2 : (curve.ruleY ?? y - curve.rowPx / 2);
    const isRuled = before && (event.firstParagraph === Infinity || curve.rowPx >= HEAD_ROW_PX);
    const rule = isRuled ? [ruleNode(margins.width, top, event.firstParagraph)] : [];
    if (y - lastY < HEAD_ROW_PX) return rule;
    lastY = y;
    return [...rule, headNode(view, event.firstParagraph, y)];
  });
}

function ruleNode(w: number, y: number, firstParagraph: number): Node {
  const fill = firstParagraph < Infinity ? 'rule' : 'muted';
  return { type: 'rect', key: `row:${firstParagraph}`, x: 0, y: Math.round(y), w, h: 1, fill };
}

function headNode(
  { margins, paragraph, notInSource }: NarrativeSceneInput,
  firstParagraph: number,
  y: number,
): Node {
  return {
    ...small(margins),
    key: `told:${firstParagraph}`,
    ...gutterSide(margins),
    y: y + 4.5,
    lines: [firstParagraph < Infinity ? paragraph(firstParagraph) : notInSource],
    size: HEAD_SIZE_PX,
    weight: 600,
  };
}

/** The number of events without a mark of their own, at the foot of the gutter. */
function restNodes({ curve, margins, more }: NarrativeSceneInput): Node[] {
  const rest = sum(curve.marks, ({ count }) => count - 1);
  if (rest === 0) return [];
  const side = gutterSide(margins);
  // A sign before a number is on its left in Arabic too.
  const text = { ...small(margins), ...side, lines: [more(rest)], dir: 'ltr' } as const;
  return [{ ...text, key: 'told-more', y: lanesFoot(margins) + HEAD_ROW_PX }];
}

function gutterSide({ rtl, width }: PlotMargins) {
  return rtl ? ({ x: width - 2, anchor: 'right' } as const) : ({ x: 2, anchor: 'left' } as const);
}
