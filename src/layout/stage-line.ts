import type { Relation, TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';
import type { DateStyle } from '../time/words.ts';
import { adaptive } from './adaptive.ts';
import { occupantsOf } from './occupants.ts';
import { AXIS_TEXT_PX, axisOf, type Axis } from './axis.ts';
import { overlaps, type Box } from './box.ts';
import { trueTime, type Scale } from './scale.ts';
import { spread } from './spread.ts';
import { fit, project, type Viewport } from './viewport.ts';
import type { Measure } from './wrap.ts';

/** The input of the line at the foot of the stage; all sizes scale with `unitPx`, the stage's smallest text. */
export interface LineInput {
  /** The events of the tour, and those related to them, in time order. */
  events: readonly TimelineEvent[];
  zone: string;
  style: DateStyle;
  /** The width of the line's viewport on screen. */
  widthPx: number;
  unitPx: number;
  rtl: boolean;
  measure: Measure;
}

/** Text with its box in px of the world: x from its left end, y downwards from the line. */
export interface LineText extends Box {
  key: string;
  text: string;
}

/**
 * The whole line, longer than the stage is wide: the camera shows a part of it. Positions in px
 * from its left end, at the zoom of the camera at rest.
 */
export interface LineWorld {
  widthPx: number;
  /** The centre of each event's mark, under its id. */
  marks: ReadonlyMap<string, number>;
  ticks: readonly number[];
  gaps: readonly { x: number; text: string }[];
  texts: readonly LineText[];
}

/** In units: the rows of text under the line, each with its top and its height. */
export const ROWS = { label: 1.15, dates: 2.75, context: 4.05, height: 1.25 };
/** In units: the size of a mark, and of the current one. */
export const MARK = 1.15;
export const CURRENT = 1.75;
/** In units: the width of the fade at the edges of the stage, which has no text. */
export const EDGE = 1;
/** In units: the least distance between two marks, so that neither hides the other. */
const MARK_ROOM = 1.6;
const END_PAD = 4;
const TEXT_AIR = 0.6;
/** The line is at least this many times as wide as the stage, so that the camera visibly moves. */
const LONGER = 1.6;
/** Units of the stage for one unit of adaptive time: gives each gap room for its length in words. */
const UNITS_A_LENGTH = 1 / 13;

/** Lays out the line: where each event, tick and gap is, and what is written under it. */
export function lineWorld(input: LineInput): LineWorld {
  const { events, widthPx: stagePx, unitPx, rtl } = input;
  const scale = scaleOf(input);
  const least = (scale.u.at(-1)! - scale.u[0]!) * unitPx * UNITS_A_LENGTH;
  const crowd = (events.length * MARK_ROOM + 2 * END_PAD) * unitPx;
  const widthPx = Math.max(stagePx * LONGER, least, crowd);
  const viewport = fit(scale, widthPx, END_PAD * unitPx);
  const axis = axisIn(viewport, scale, input);
  return {
    widthPx,
    marks: marksOf(input, widthPx, project(viewport, scale, rtl).x),
    ticks: axis.ticks.filter(({ major }) => major).map(({ x }) => x),
    gaps: axis.gaps.map(({ x, text }) => ({ x, text })),
    texts: textsOf(axis, input, widthPx),
  };
}

function scaleOf({ events, zone }: LineInput): Scale {
  const occupants = occupantsOf(events);
  const [start, end] = [occupants[0]!.t, occupants.at(-1)!.t];
  const scale = adaptive(occupants, start, end, zone);
  // True time is measured in ms: scale it to the width of the stage.
  if (scale.u.at(-1)! - scale.u[0]! < 1e5 && occupants.length > 1) return scale;
  const { t, gaps } = trueTime(start, end);
  return { t, u: [0, 150 * occupants.length], gaps };
}

function axisIn(viewport: Viewport, scale: Scale, input: LineInput): Axis {
  const { zone, style, unitPx, rtl, measure } = input;
  return axisOf({
    viewport,
    scale,
    projection: project(viewport, scale, rtl),
    zone,
    style,
    width: (text) => measure(text, unitPx, 400) + TEXT_AIR * unitPx,
    airy: unitPx / AXIS_TEXT_PX,
  });
}

function marksOf(
  { events, unitPx, rtl }: LineInput,
  widthPx: number,
  x: (t: Instant) => number,
): Map<string, number> {
  const ordered = rtl ? events.toReversed() : events;
  const padPx = (END_PAD / 2) * unitPx;
  const centres = spread(
    ordered.map(({ anchor }) => x(anchor)),
    ordered.map(() => MARK_ROOM * unitPx),
    padPx,
    widthPx - padPx,
  );
  return new Map(ordered.map(({ id }, i) => [id, centres[i]!]));
}

/** The lengths of gaps first, because a gap without its length would mislead; then dates that fit. */
function textsOf({ gaps, labels }: Axis, input: LineInput, widthPx: number): LineText[] {
  const { unitPx, measure } = input;
  const width = (text: string) => measure(text, unitPx, 400);
  const airPx = TEXT_AIR * unitPx;
  const box = (x: number, text: string, row: number) => {
    const w = width(text);
    return { x: x - w / 2, y: row * unitPx, w, h: ROWS.height * unitPx };
  };
  const ordered = gaps.toSorted((a, b) => a.x - b.x);
  const centres = spread(
    ordered.map(({ x }) => x),
    ordered.map(({ text }) => width(text) + airPx),
    0,
    widthPx,
  );
  const texts: LineText[] = ordered.map(({ t, text }, i) => {
    return { key: `fold:${t}`, text, ...box(centres[i]!, text, ROWS.dates) };
  });
  for (const { t, x, text, rank } of labels) {
    if (rank === 'hour') continue;
    const own = box(x, text, rank === 'period' ? ROWS.dates : ROWS.context);
    const wide = { ...own, x: own.x - airPx, w: own.w + 2 * airPx };
    if (own.x < 0 || own.x + own.w > widthPx || texts.some((other) => overlaps(wide, other)))
      continue;
    texts.push({ key: `${rank}:${t}`, text, ...own });
  }
  return texts;
}

/**
 * The part of the line that the camera shows at rest: the current event in the middle, with the events
 * related to it if all of them fit; never beyond the ends. In px of the world.
 */
export function restWindow(
  { widthPx, marks }: LineWorld,
  ids: readonly string[],
  stagePx: number,
): { from: number; to: number } {
  const xs = ids.map((id) => marks.get(id)!);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const isWhole = most - least < stagePx * 0.85;
  const centre = isWhole ? (least + most) / 2 : xs[0]!;
  const from = Math.max(0, Math.min(widthPx - stagePx, centre - stagePx / 2));
  return { from, to: from + stagePx };
}

/**
 * The labels of marks below the line, within `window`, the most important first: one without
 * room, or wider than the window, is left out, never cut.
 */
export function lineLabels(
  { marks }: LineWorld,
  names: readonly { id: string; text: string }[],
  window: { from: number; to: number },
  { unitPx, measure }: LineInput,
): LineText[] {
  const airPx = TEXT_AIR * unitPx;
  const labels: LineText[] = [];
  for (const { id, text } of names) {
    const w = measure(text, unitPx, 600);
    const centre = marks.get(id)!;
    const [from, to] = [window.from + EDGE * unitPx, window.to - EDGE * unitPx];
    if (w > to - from || centre < from || centre > to) continue;
    const x = Math.max(from, Math.min(to - w, centre - w / 2));
    const box = { x, y: ROWS.label * unitPx, w, h: ROWS.height * unitPx };
    const wide = { ...box, x: x - airPx, w: w + 2 * airPx };
    if (labels.some((other) => overlaps(wide, other))) continue;
    labels.push({ key: id, text, ...box });
  }
  return labels;
}

/** A relation on the line: a spline above it from mark to mark, and the point at which a denial is crossed. */
export interface LineArc {
  relation: Relation;
  points: readonly number[];
  cross: { x: number; y: number };
}

/** In units: the heights of arcs, longer ones above shorter ones. */
const LOWEST = 2.4;
export const HIGHEST = 4.2;
const LEVEL = 0.6;
/** In units: how far an arc moves sideways while it rises, and its head's distance from the mark. */
const BEND = 2.6;
const HEAD_AIR = 0.15;
/** In units: how far from a mark's middle arcs leave and arrive, so that those of both sides stay apart. */
const ASIDE = 0.22;
/** The share of a quarter of a circle's radius at which the control points of its spline lie. */
const ROUND = 0.55;

/** The arcs of relations; none touches a mark other than its own two. Heights are negative: y points down. */
export function arcsOf(
  { marks }: LineWorld,
  relations: readonly Relation[],
  current: string,
  unitPx: number,
): LineArc[] {
  const rim = (id: string) => -((id === current ? CURRENT : MARK) / 2) * unitPx;
  const reach = ({ from, to }: Relation) => Math.abs(marks.get(to.id)! - marks.get(from.id)!);
  const drawn = relations.filter(({ from, to }) => from !== to);
  const level = Math.min(LEVEL, (HIGHEST - LOWEST) / Math.max(1, drawn.length - 1));
  return drawn
    .toSorted((a, b) => reach(a) - reach(b))
    .map((relation, i) => {
      const [x0, x1] = [marks.get(relation.from.id)!, marks.get(relation.to.id)!];
      const way = Math.sign(x1 - x0);
      const asidePx = way * ASIDE * unitPx;
      const start = { x: x0 + asidePx, y: rim(relation.from.id) };
      const end = { x: x1 - asidePx, y: rim(relation.to.id) - HEAD_AIR * unitPx };
      const topPx = -(LOWEST + i * level) * unitPx;
      const bendPx = Math.min(BEND * unitPx, Math.abs(end.x - start.x) / 2);
      const points = bridge(start, end, topPx, way * bendPx);
      return { relation, points, cross: { x: start.x + way * bendPx, y: topPx } };
    });
}

interface Point {
  x: number;
  y: number;
}

/** Straight up, round a corner, horizontally to the other side, and down again. */
function bridge(start: Point, end: Point, topPx: number, bendPx: number): number[] {
  const [left, right] = [start.x + bendPx, end.x - bendPx];
  const corner = bendPx * (1 - ROUND);
  const rise = (y: number) => y + (topPx - y) * ROUND;
  return [
    ...[start.x, start.y],
    ...[start.x, rise(start.y), start.x + corner, topPx, left, topPx],
    ...[left, topPx, right, topPx, right, topPx],
    ...[end.x - corner, topPx, end.x, rise(end.y), end.x, end.y],
  ];
}
