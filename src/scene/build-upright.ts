import type { Arc, Stub } from '../layout/arcs.ts';
import { LABEL_LINE_PX } from '../layout/wrap.ts';
import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { DrawnScene, LabelBox, MarkPoint } from './drawn-scene.ts';
import { gapStrokes } from './glyph.ts';
import type { Color, Node } from './node.ts';
import { BASELINE_PX } from './parts/labels.ts';
import { markNodes } from './parts/marks.ts';
import { relationNode } from './parts/relations.ts';
import { dim, small, type SceneInput } from './scene-input.ts';
import { labelFont, lineLook } from './style.ts';

/** The height in px of the line below a title. */
export const META_LINE_PX = 15;
/** The size in px of the line below a title, and of what stands between rows. */
export const META_PX = 12;
/** Between the name of a track and a date. */
export const META_SEPARATOR = ' · ';
/** The half width of the place that marks have on the line, and the air between it and the words. */
const MARK_PX = 11;
const TEXT_AIR_PX = 10;

/** Where the parts of an upright line stand, in px from the drawing's left edge. */
export interface UprightFrame {
  lineX: number;
  /** Where words begin, and how wide they may be. */
  textX: number;
  textPx: number;
  /** The side of the line on which the arcs lie, and how deep they may be. */
  side: -1 | 1;
  gutterPx: number;
}

/** The frame of an upright line: arcs, line and words, in the reading direction. */
export function uprightFrame(widthPx: number, gutterPx: number, rtl: boolean): UprightFrame {
  const line = gutterPx + MARK_PX;
  const text = line + MARK_PX + TEXT_AIR_PX;
  return {
    lineX: rtl ? widthPx - line : line,
    textX: rtl ? widthPx - text : text,
    textPx: widthPx - text,
    side: rtl ? 1 : -1,
    gutterPx,
  };
}

/** A row with its words. */
export interface UprightItem {
  event: TimelineEvent;
  top: number;
  heightPx: number;
  text: string;
  lines: readonly string[];
  /** Its track's name, and the lines of its date; empty where it has none or says none. */
  track: string;
  trackColor: Color;
  date: readonly string[];
  /** The widths in px of the track's name and of the separator. */
  trackPx: number;
  separatorPx: number;
}

/** What stands between two rows: the length of a folded gap, or a count of events without a row. */
export interface Between {
  /** The event before which it stands, or "end". */
  before: string;
  y: number;
  text: string;
  /** The event that stands for those without a row. */
  hidden?: { event: TimelineEvent; count: number };
}

/** Everything that an upright scene shows. */
export interface UprightInput extends Pick<
  SceneInput,
  'timeline' | 'margins' | 'selected' | 'isDimmed' | 'more' | 'number'
> {
  frame: UprightFrame;
  items: readonly UprightItem[];
  betweens: readonly Between[];
  relations: readonly Relation[];
  arcs: readonly Arc[];
  stubs: readonly Stub[];
  /** Half the size of an event's mark. */
  radiusPx: (event: TimelineEvent) => number;
}

/** The middle of a row's mark. */
export function markY({ top, heightPx }: Pick<UprightItem, 'top' | 'heightPx'>): number {
  return top + heightPx / 2;
}

/** The scene of an upright line, from back to front. */
export function buildUpright(view: UprightInput): DrawnScene {
  const { margins, items, arcs } = view;
  const marks = items.map((item) => markOf(view, item));
  const counts = view.betweens.flatMap((between) => countOf(view, between));
  const nodes = [
    ...chosenNodes(view),
    lineNode(view),
    ...view.betweens.flatMap((between) => betweenNodes(view, between)),
    ...relationNodes(view),
    ...markNodes({ ...view, isUpright: true }, marks),
    ...items.flatMap((item) => wordNodes(view, item)),
  ];
  const { width, height } = margins;
  return {
    scene: { width, height, nodes },
    labels: items.map((item) => labelOf(view, item)),
    marks: [...marks, ...counts],
    bars: [],
    arrows: new Map(arcs.map(({ key, points }) => [key, points])),
    memory: new Map(),
  };
}

function markOf({ frame, radiusPx }: UprightInput, item: UprightItem): MarkPoint {
  const { event } = item;
  return { id: event.id, x: frame.lineX, y: markY(item), radiusPx: radiusPx(event), count: 1 };
}

function countOf({ frame }: UprightInput, { y, hidden }: Between): MarkPoint[] {
  if (!hidden) return [];
  const { event, count } = hidden;
  return [{ id: event.id, x: frame.lineX, y, radiusPx: 6, count }];
}

/** The whole row is the label: words are as wide as they may be, so that a finger finds them. */
function labelOf({ frame, margins }: UprightInput, item: UprightItem): LabelBox {
  const { textX, textPx } = frame;
  const x = margins.rtl ? textX - textPx : textX;
  return { id: item.event.id, text: item.text, x, y: item.top, w: textPx, h: item.heightPx };
}

function lineNode({ frame, margins }: UprightInput): Node {
  const x = frame.lineX - 0.75;
  return { type: 'rect', key: 'axis', x, y: 0, w: 1.5, h: margins.height, fill: 'ink' };
}

function chosenNodes(view: UprightInput): Node[] {
  const { frame, margins, items, selected } = view;
  const item = items.find(({ event }) => event === selected);
  if (!item) return [];
  const x = margins.rtl ? 0 : frame.textX - TEXT_AIR_PX / 2;
  const w = margins.rtl ? frame.textX + TEXT_AIR_PX / 2 : margins.width - x;
  return [
    {
      type: 'rect',
      key: 'chosen',
      x,
      y: item.top - 3,
      w,
      h: item.heightPx + 6,
      radius: 6,
      fill: 'band',
    },
  ];
}

function betweenNodes(view: UprightInput, { before, y, text, hidden }: Between): Node[] {
  const { frame, margins } = view;
  const at = { x: frame.lineX, y };
  const words: Node = {
    ...small(margins),
    key: `between:${before}`,
    x: frame.textX,
    y: y + 4,
    lines: [text],
    size: META_PX,
    anchor: margins.rtl ? 'right' : 'left',
  };
  if (hidden) {
    const dots: Node[] = [-5, 0, 5].map((dy) => ({
      type: 'path',
      key: `more:${before}:${dy}`,
      x: at.x,
      y: y + dy,
      d: 'M-2,0A2,2 0 1 1 2,0A2,2 0 1 1 -2,0Z',
      fill: 'muted',
    }));
    return [
      { type: 'rect', key: `more:${before}`, x: at.x - 1, y: y - 9, w: 2, h: 18, fill: 'paper' },
      ...dots,
      { ...words, dir: 'ltr' },
    ];
  }
  const [back, strokes] = gapStrokes;
  return [
    { type: 'path', key: `gap:${before}`, ...at, ...back! },
    {
      type: 'path',
      key: `fold:${before}`,
      tag: { name: 'fold', value: text },
      ...at,
      ...strokes!,
    },
    words,
  ];
}

function relationNodes(view: UprightInput): Node[] {
  const { relations, arcs, stubs, frame, number } = view;
  const byKey = new Map(relations.map((relation) => [relation.key, relation]));
  const whole = arcs.map(({ key, points }): Node => {
    const relation = byKey.get(key)!;
    return relationNode(view, relation, points);
  });
  const cut = stubs.flatMap(({ row, x, y, count }): Node[] => [
    {
      type: 'curve',
      key: `stub:${row}`,
      points: straightTo(frame.lineX, x - frame.side * 12, y),
      ...lineLook('refers-to'),
      strokeWidth: 1,
      head: 0,
    },
    {
      ...small(view.margins),
      key: `stub-count:${row}`,
      x,
      y: y + 4,
      lines: [number(count)],
      dir: 'ltr',
      anchor: frame.side < 0 ? 'left' : 'right',
    },
  ]);
  return [...cut, ...whole];
}

function straightTo(from: number, to: number, y: number): number[] {
  return [from, y, from + (to - from) / 3, y, from + ((to - from) * 2) / 3, y, to, y];
}

/** The title, and below it the track in its colour and the date. */
function wordNodes(view: UprightInput, item: UprightItem): Node[] {
  const { frame, margins } = view;
  const { event, top, lines } = item;
  const { weight, sizePx } = labelFont(event);
  const side = margins.rtl ? -1 : 1;
  const common = {
    ...small(margins),
    ...dim(view, event),
    anchor: margins.rtl ? 'right' : 'left',
  } as const;
  const y = top + lines.length * LABEL_LINE_PX + META_LINE_PX - 4;
  const title: Node = {
    ...common,
    key: `label:${event.id}`,
    tag: { name: 'label', value: event.id },
    x: frame.textX,
    y: top + BASELINE_PX,
    lines,
    size: sizePx,
    weight,
    fill: 'ink',
  };
  const meta = { ...common, y, size: META_PX };
  const nodes: Node[] = [title];
  if (item.track)
    nodes.push({
      ...meta,
      key: `track:${event.id}`,
      x: frame.textX,
      lines: [item.track],
      weight: 600,
      fill: item.trackColor,
    });
  if (item.date.length > 0) {
    const x = frame.textX + side * item.trackPx;
    const middle = x + (side * item.separatorPx) / 2;
    const dot = { ...meta, key: `separator:${event.id}`, x: middle, anchor: 'middle' } as const;
    if (item.track) nodes.push({ ...dot, lines: [META_SEPARATOR.trim()] });
    nodes.push({
      ...meta,
      key: `date:${event.id}`,
      tag: { name: 'tick', value: String(event.anchor) },
      x: x + side * item.separatorPx,
      lines: item.date,
      lineHeight: META_LINE_PX,
    });
  }
  return nodes;
}
