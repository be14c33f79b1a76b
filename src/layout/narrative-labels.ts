import type { TimelineEvent } from '../model/timeline.ts';
import { grow, holds, overlaps, type Box } from './box.ts';
import { LABEL_GAP_PX, type Side } from './label-placement.ts';
import type { NarrativeInput, NarrativeMark } from './narrative-curve.ts';
import { crossPx, type Stretch } from './monotone-curve.ts';
import { LABEL_LINE_PX, type Wrapped } from './wrap.ts';

/** A label beside its mark. */
export interface NarrativeLabel {
  event: TimelineEvent;
  box: Box;
  lines: readonly string[];
  side: Side;
  /** The edge of the text nearer to its mark. */
  anchor: 'left' | 'right';
}

const AIR_PX = 3;
/** Between a mark or bar and the label above or below it. */
const OVER_AIR_PX = 1.5;
/** How far a label may move up or down in its row to avoid the curve. */
const SHIFT_PX = 9;
/** The length of curve under a label that is as bad as taking the next option. */
const STEP_COST_PX = 6;
/** Any touch of the curve looks like a strike through the text: most other options are better. */
const TOUCH_COST_PX = 40;
const CURVE_AIR_PX = 3;
/** How much worse the previous option may be and still be kept, so that labels do not jump in a drag. */
const STAY_PX = 30;

/**
 * Places the labels of marks, the most important first, each at the side where it overlaps no mark and no
 * other label, with the least of the curve under it; labels without such a side are left out.
 */
export function placeNarrativeLabels(
  marks: readonly NarrativeMark[],
  curve: readonly Stretch[],
  rowPx: number,
  whiskers: readonly Box[],
  input: NarrativeInput,
): NarrativeLabel[] {
  const reaches = marks.map((mark) => reachOf(mark, mark.event === input.selected));
  const taken = [...reaches, ...whiskers];
  const labels: NarrativeLabel[] = [];
  for (const mark of inOrder(marks, input)) {
    const label = best(optionsOf(mark, rowPx, input), taken, curve, mark, input);
    if (!label) continue;
    taken.push(aired(label.box));
    labels.push(label);
  }
  return labels;
}

/** The box of a mark or bar, with space around it. */
export function reachOf({ x, y, radiusPx, bar }: NarrativeMark, isChosen = false): Box {
  const half = radiusPx + (isChosen && !bar ? 4 : 1);
  const [from, to] = bar ? [bar.from, bar.to] : [x - half, x + half];
  return { x: from - AIR_PX, y: y - half, w: to - from + 2 * AIR_PX, h: 2 * half };
}

function inOrder(marks: readonly NarrativeMark[], { selected }: NarrativeInput): NarrativeMark[] {
  const gain = ({ event }: NarrativeMark) => (event === selected ? Infinity : event.importance);
  return marks.toSorted((a, b) => Math.sign(gain(b) - gain(a)) || a.event.index - b.event.index);
}

function best(
  options: readonly NarrativeLabel[],
  taken: readonly Box[],
  curve: readonly Stretch[],
  { event }: NarrativeMark,
  { viewport, memory, topPx, heightPx }: NarrativeInput,
): NarrativeLabel | undefined {
  const plot = { x: 0, y: topPx, w: viewport.width, h: heightPx };
  const before = memory?.get(event.index);
  let found: NarrativeLabel | undefined;
  let least = Infinity;
  options.forEach((option, i) => {
    const { box, side } = option;
    if (!holds(plot, box)) return;
    const stays = before?.row === -1 && before.side === side;
    const rank = i * STEP_COST_PX - (stays ? STAY_PX : 0);
    if (rank >= least || taken.some((other) => overlaps(other, box))) return;
    const crossedPx = crossPx(curve, grow(box, CURVE_AIR_PX));
    const cost = rank + crossedPx + (crossedPx > 0 ? TOUCH_COST_PX : 0);
    if (cost < least) [found, least] = [option, cost];
  });
  return found;
}

/** The options for a label, in order of preference. */
function optionsOf(mark: NarrativeMark, rowPx: number, input: NarrativeInput): NarrativeLabel[] {
  const { event } = mark;
  const [one, two] = [input.barLabel(event), input.label(event)];
  const texts = two.lines.length > 1 ? [one, two] : [one];
  const shift = Math.max(0, Math.min(SHIFT_PX, (rowPx - LABEL_LINE_PX) / 2));
  const beside = texts.flatMap((text) =>
    [0, -shift, shift].flatMap((dy) => besideMark(mark, text, dy, input.rtl)),
  );
  return [...beside, ...overMark(mark, one, input)];
}

/** After the mark in the reading direction, or before it. */
function besideMark(
  mark: NarrativeMark,
  text: Wrapped,
  dy: number,
  rtl: boolean,
): NarrativeLabel[] {
  const { event, x, radiusPx, bar } = mark;
  const [from, to] = bar ? [bar.from, bar.to] : [x - radiusPx, x + radiusPx];
  const h = text.lines.length * LABEL_LINE_PX;
  const y = mark.y + dy - h / 2;
  const at = { event, lines: text.lines };
  const right = { ...at, anchor: 'left', box: { x: to + LABEL_GAP_PX, y, w: text.w, h } } as const;
  const left = {
    ...at,
    anchor: 'right',
    box: { x: from - LABEL_GAP_PX - text.w, y, w: text.w, h },
  } as const;
  const [after, before] = rtl ? [left, right] : [right, left];
  return [
    { ...after, side: 'after' },
    { ...before, side: 'before' },
  ];
}

/** Above or below: a bar's from the start of its visible part, a mark's over its middle. */
function overMark(
  { event, x: middle, y, radiusPx, bar }: NarrativeMark,
  text: Wrapped,
  input: NarrativeInput,
): NarrativeLabel[] {
  const { rtl, viewport } = input;
  const { from, to } = bar ?? { from: middle - text.w / 2, to: middle + text.w / 2 };
  const start = rtl ? Math.min(viewport.width, to) - text.w : Math.max(0, from);
  const x = Math.max(0, Math.min(viewport.width - text.w, start));
  const box = { x, w: text.w, h: LABEL_LINE_PX };
  const awayPx = radiusPx + OVER_AIR_PX;
  const at = { event, lines: text.lines, anchor: rtl ? 'right' : 'left' } as const;
  return [
    { ...at, side: 'above', box: { ...box, y: y - LABEL_LINE_PX - awayPx } },
    { ...at, side: 'below', box: { ...box, y: y + awayPx } },
  ];
}

function aired({ x, y, w, h }: Box): Box {
  return { x: x - AIR_PX, y, w: w + 2 * AIR_PX, h };
}
