import { layArcs, type Arc, type ArcRow, type Stub } from '../../layout/arcs.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { Relation } from '../../model/timeline.ts';
import { lineLook, markSizePx } from '../../scene/style.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** The middle of an entry's mark, in px from the top left corner of the list. */
export interface EntryMark {
  id: string;
  x: number;
  y: number;
}

/** An arc ready to paint. */
export interface DrawnArc {
  key: string;
  line: string;
  head: string;
  stroke: string;
  dash: string | undefined;
  widthPx: number;
  opacity: number;
}

/** A gutter that is narrower holds no arcs. */
const LEAST_PX = 30;
/** Left free at the edge of the page: an arc reaches a quarter of its marks' size deeper than it is laid. */
const EDGE_PX = 5;
/** How much deeper the longest arc is than the shortest: entries are far apart, and farther if one is open. */
const LONGER_PX = 6;
const HEAD_PX = { full: 9, light: 7 };
/** Half the breadth of a head in its length, and of the bar of a contradiction in px. */
const HALF_HEAD = 0.42;
const HALF_BAR_PX = 4;

/**
 * The arcs of the relations beside the list, as beside an embed that stands upright.
 *
 * @param marks the marks of the entries, from top to bottom
 * @param widthPx the width of the list
 */
export function relationArcs(
  app: TimelineState,
  marks: readonly EntryMark[],
  widthPx: number,
): { arcs: DrawnArc[]; stubs: Stub[]; lineX: number; side: -1 | 1 } {
  const { rtl } = app.localizer;
  const lineX = marks[0]?.x ?? 0;
  const side = rtl ? 1 : -1;
  const depthPx = (rtl ? widthPx - lineX : lineX) - EDGE_PX;
  const rowOf = new Map(marks.map(({ id }, row) => [id, row]));
  const relations = app.timeline.relations.filter(
    ({ from, to }) => from !== to && rowOf.has(from.id) && rowOf.has(to.id),
  );
  if (depthPx < LEAST_PX || relations.length === 0) return { arcs: [], stubs: [], lineX, side };
  const rows = marks.map(({ id, y }): ArcRow => {
    return { y, radiusPx: markSizePx(app.timeline.byId.get(id)!) / 2 };
  });
  const requests = relations.map((relation) => ({
    key: relation.key,
    from: rowOf.get(relation.from.id)!,
    to: rowOf.get(relation.to.id)!,
    ...(speaksAgainst(relation) && { meets: relation.type }),
    isKept: speaksAgainst(relation) || isNear(app, relation),
  }));
  const longestPx = Math.max(...requests.map(({ from, to }) => spanPx(rows, from, to)));
  const { arcs, stubs } = layArcs(requests, rows, lineX, side, depthPx, LONGER_PX / longestPx);
  const byKey = new Map(relations.map((relation) => [relation.key, relation]));
  const drawn = arcs.map((arc) => drawnArc(app, byKey.get(arc.key)!, arc));
  // What stands out is in front.
  return { arcs: drawn.sort((a, b) => a.widthPx - b.widthPx), stubs, lineX, side };
}

function spanPx(rows: readonly ArcRow[], from: number, to: number): number {
  return Math.abs(rows[from]!.y - rows[to]!.y);
}

/** Whether a relation is of the chosen event, or, in the guided tour, spoken of. */
function isNear({ selected, tour }: TimelineState, relation: Relation): boolean {
  if (tour) return tour().spoken.includes(relation);
  return relation.from === selected || relation.to === selected;
}

/** As in the drawing: denials and contradictions stand out, and what the chosen event has to do with. */
function drawnArc(app: TimelineState, relation: Relation, { key, points }: Arc): DrawnArc {
  const { stroke, dash, barred } = lineLook(relation.type);
  const against = speaksAgainst(relation);
  const near = isNear(app, relation);
  const isDimmed = app.isDimmed(relation.from) || app.isDimmed(relation.to);
  const headPx = near || against ? HEAD_PX.full : HEAD_PX.light;
  return {
    key,
    line: linePath(points, barred ? 0 : headPx),
    head: barred ? barPath(points) : headPath(points, headPx),
    stroke: `var(--${stroke})`,
    dash: dash?.join(' '),
    widthPx: near ? 2 : against ? 1.5 : 1,
    opacity: isDimmed && !near ? 0.22 : near || !(app.selected || app.tour) ? 1 : 0.45,
  };
}

/** Where an arc ends, and from which side it comes: it comes level. */
function tipOf(points: readonly number[]): { x: number; y: number; from: number } {
  const [bulge, , x, y] = points.slice(-4) as [number, number, number, number];
  return { x, y, from: Math.sign(bulge - x) };
}

function linePath(points: readonly number[], headPx: number): string {
  const { x, y, from } = tipOf(points);
  const [x0, y0, ...controls] = points.slice(0, -2);
  // It ends inside of its head.
  return `M${x0},${y0}C${[...controls, x + from * headPx * 0.8, y].join()}`;
}

function headPath(points: readonly number[], headPx: number): string {
  const { x, y, from } = tipOf(points);
  const half = headPx * HALF_HEAD;
  return `M${x},${y}l${from * headPx},${-half}v${2 * half}Z`;
}

function barPath(points: readonly number[]): string {
  const { x, y, from } = tipOf(points);
  return `M${x},${y - HALF_BAR_PX}v${2 * HALF_BAR_PX}h${2 * from}v${-2 * HALF_BAR_PX}Z`;
}
