import { range } from 'd3';
import type { Box } from './box.ts';
import { isFree, take, type RowSpans } from './rows.ts';
import type { Wrapped } from './wrap.ts';

/** A mark of one lane to place with its label. */
export interface Candidate {
  /** Position of the event in `Timeline.events`. */
  index: number;
  /** The same for events of one date. */
  date: string;
  /** Centre of the mark in px from the left. */
  x: number;
  /** Its own place, if the mark stands beside it for want of room. */
  fromX?: number;
  radiusPx: number;
  label: Wrapped;
  /** Other ways to set its label, the best first, where there is no room for `label`. */
  otherLabels?: readonly Wrapped[];
  /** Space in px that the mark keeps free to its left and right; `AIR_PX` by default. */
  airPx?: { left?: number; right?: number };
  /** Higher is placed first. */
  priority: number;
  /** How many events it represents; more than one if several share a pixel. */
  count: number;
}

/** The side of a label: after or before its mark in the reading direction, or in the row above or below. */
export type Side = 'after' | 'before' | 'above' | 'below';

/** A placed mark; `row` counts from the lane's top. */
export interface Placement extends Candidate {
  row: number;
  /** The label's left edge and row; null if there was no room. */
  labelAt: { side: Side; x: number; row: number } | null;
}

/**
 * The row and side of each event in the previous scene, to be kept if possible, and where its mark was if that
 * was beside its own place.
 */
export type PlacementMemory = ReadonlyMap<number, { row: number; side: Side | null; x?: number }>;

/** The memory of placements for the next scene. */
export function memoryOf(placements: readonly Placement[]): PlacementMemory {
  return new Map(
    placements.map(({ index, row, x, fromX, labelAt }) => {
      const side = labelAt?.side ?? null;
      return [index, fromX === undefined ? { row, side } : { row, side, x }];
    }),
  );
}

/** Between a mark and its label in px. */
export const LABEL_GAP_PX = 9;
/** Space in px around everything. */
const AIR_PX = 4;

/**
 * Places the marks of one lane, and their labels, into `rowCount` rows: the most important first,
 * each in the first row where mark and label fit side by side, else with its label in a
 * neighbouring row, else without a label. A row holds disjoint stretches of x, so nothing overlaps. Where
 * marks of one date fill all rows, the rest stand beside them, and a mark that fits nowhere joins the
 * nearest one as a cluster.
 *
 * `forward` is 1 where text runs to the right, -1 where it runs to the left; labels stay within
 * [0, widthPx] as long as their mark does. A row holds `rowLines` lines of a label.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
  memory: PlacementMemory = new Map(),
  rowLines: 1 | 2 = 2,
): Placement[] {
  const rows: RowSpans[] = Array.from({ length: rowCount }, () => []);
  const placements: Placement[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority || a.index - b.index);
  const all = { rowCount, forward, widthPx, rowLines };
  const crowded: Candidate[] = [];
  for (const candidate of order) {
    const before = memory.get(candidate.index);
    const option = firstOf(optionsOf(candidate, all, before), ({ taken }) =>
      isAllFree(taken, rows),
    );
    if (option) {
      for (const part of option.taken) take(rows[part.row]!, part.from, part.to);
      placements.push({ ...candidate, ...chosen(option) });
    } else if (placements.some(({ date }) => date === candidate.date)) crowded.push(candidate);
    else join(candidate, placements);
  }
  placeBeside(crowded, rows, placements, all);
  return placements;
}

/**
 * Places marks with their labels beside others of their date, as near to their own place as there is room, but
 * past none of another date; the rest joins others.
 */
function placeBeside(
  crowded: readonly Candidate[],
  rows: RowSpans[],
  placements: Placement[],
  all: Rows,
): void {
  const full = new Set<string>();
  for (const candidate of crowded) {
    const { x: fromX, date } = candidate;
    const beside = full.has(date) ? [] : placesBeside(candidate, rows, placements, all);
    const place = firstOf(beside, ({ taken }) => isAllFree(taken, rows));
    if (place) {
      for (const part of place.taken) take(rows[part.row]!, part.from, part.to);
      placements.push({ ...candidate, ...chosen(place), x: place.x, fromX });
    } else {
      full.add(date);
      join(candidate, placements);
    }
  }
}

/** The places beside a candidate's own, the nearest first, those ahead in the reading direction before others. */
function* placesBeside(
  candidate: Candidate,
  rows: readonly RowSpans[],
  placements: readonly Placement[],
  all: Rows,
): Generator<PlacementOption & { x: number }> {
  const { x: ownX, radiusPx, date } = candidate;
  const own = markPart(candidate, 0);
  for (const dir of [all.forward, -all.forward]) {
    const away = (x: number) => (x - ownX) * dir;
    const others = placements.filter((other) => other.date !== date && away(other.x) > 0);
    const mostPx = Math.min(...others.map(({ x }) => away(x)));
    const places = rows.flatMap((spans, row) =>
      spans.map(([from, to]) => {
        const x = ownX + (dir > 0 ? to - own.from + SAME_PX : from - own.to - SAME_PX);
        return { ...candidate, row, x };
      }),
    );
    for (const place of places.sort((a, b) => away(a.x) - away(b.x))) {
      const { x, row } = place;
      const isOut = x < radiusPx || x > all.widthPx - radiusPx;
      if (away(x) <= 0 || away(x) >= mostPx || isOut) continue;
      if (!isAllFree([markPart(place, row)], rows)) continue;
      for (const option of optionsIn([row], place, all)) yield { ...option, x };
    }
  }
}

function isAllFree(parts: readonly RowPart[], rows: readonly RowSpans[]): boolean {
  return parts.every(({ row, from, to }) => isFree(rows[row]!, from, to));
}

function firstOf<T>(all: Iterable<T>, fits: (one: T) => boolean): T | undefined {
  for (const one of all) if (fits(one)) return one;
  return undefined;
}

/** A stretch of a row, in px. */
export interface RowPart {
  row: number;
  from: number;
  to: number;
}

/** One option to place a mark: the parts of rows it takes, the mark's first, then the label's. */
export interface PlacementOption {
  row: number;
  label: Wrapped;
  labelAt: Placement['labelAt'];
  taken: readonly RowPart[];
}

/** The rows of a lane, and how text runs in them. */
interface Rows {
  rowCount: number;
  forward: 1 | -1;
  widthPx: number;
  rowLines: 1 | 2;
}

/** The part of an option that its placement keeps. */
function chosen({ row, label, labelAt }: PlacementOption) {
  return { row, label, labelAt };
}

/** The options for a candidate, in order of preference; first those that change nothing. */
function* optionsOf(
  candidate: Candidate,
  rows: Rows,
  before: { row: number; side: Side | null } | undefined,
): Generator<PlacementOption> {
  if (before?.side && before.row < rows.rowCount) {
    for (const option of optionsIn([before.row], candidate, rows))
      if (option.labelAt?.side === before.side) yield option;
  }
  yield* optionsIn(range(rows.rowCount), candidate, rows);
}

function* optionsIn(
  rowNumbers: readonly number[],
  candidate: Candidate,
  rows: Rows,
): Generator<PlacementOption> {
  for (const label of [candidate.label, ...(candidate.otherLabels ?? [])]) {
    const own = { ...candidate, label };
    for (const options of [beside, stacked])
      for (const row of rowNumbers)
        for (const option of options(own, row, rows))
          if (staysInside(option.labelAt!.x, own, rows.widthPx)) yield option;
  }
  const { label } = candidate;
  for (const row of rowNumbers)
    yield { row, label, labelAt: null, taken: [markPart(candidate, row)] };
}

function staysInside(x: number, { label, x: markX }: Candidate, widthPx: number): boolean {
  return markX < 0 || markX > widthPx || (x >= 0 && x + label.w <= widthPx);
}

function markPart({ x, radiusPx, airPx }: Candidate, row: number): RowPart {
  const { left = AIR_PX, right = AIR_PX } = airPx ?? {};
  return { row, from: x - radiusPx - left, to: x + radiusPx + right };
}

/** The parts of rows that a label takes, from a row down; none if it does not fit into the lane. */
function labelParts(
  { w, lines }: Wrapped,
  x: number,
  row: number,
  { rowCount, rowLines }: Rows,
): RowPart[] | undefined {
  const count = Math.ceil(lines.length / rowLines);
  if (row < 0 || row + count > rowCount) return undefined;
  return Array.from({ length: count }, (_, i) => ({
    row: row + i,
    from: x - AIR_PX,
    to: x + w + AIR_PX,
  }));
}

/** Mark and label in one row, the label after the mark or, as second choice, before it. */
function beside(candidate: Candidate, row: number, rows: Rows): PlacementOption[] {
  const { x, radiusPx, label } = candidate;
  const mark = markPart(candidate, row);
  const right = Math.max(x + radiusPx + LABEL_GAP_PX, mark.to);
  const left = Math.min(x - radiusPx - LABEL_GAP_PX, mark.from) - label.w;
  const xs = rows.forward === 1 ? [right, left] : [left, right];
  return xs.flatMap((labelX, i): PlacementOption[] => {
    const [first, ...more] = labelParts(label, labelX, row, rows) ?? [];
    if (!first) return [];
    const from = labelX === right ? mark.to : first.from;
    const to = labelX === right ? first.to : mark.from;
    const side = i === 0 ? 'after' : 'before';
    const taken = [mark, { row, from, to }, ...more];
    return [{ row, label, labelAt: { side, x: labelX, row }, taken }];
  });
}

/**
 * Mark in one row, label in the next one up or down: starting or ending at the mark, or if
 * neither fits on screen, from edge to edge.
 */
function stacked(candidate: Candidate, row: number, rows: Rows): PlacementOption[] {
  const { x, radiusPx, label } = candidate;
  const { widthPx, forward, rowLines } = rows;
  const starts = x - radiusPx;
  const ends = x + radiusPx - label.w;
  const isWide = starts + label.w > widthPx && ends < 0;
  const sides = isWide ? [0, widthPx - label.w] : [starts, ends];
  const xs = forward === 1 ? sides : sides.toReversed();
  return [row - Math.ceil(label.lines.length / rowLines), row + 1].flatMap((other) =>
    xs.flatMap((labelX): PlacementOption[] => {
      const parts = labelParts(label, labelX, other, rows);
      if (!parts) return [];
      const side = other < row ? 'above' : 'below';
      const labelAt = { side, x: labelX, row: other } as const;
      return [{ row, label, labelAt, taken: [markPart(candidate, row), ...parts] }];
    }),
  );
}

/** Differences below this count as none: rounding must not decide, because it is not symmetric under mirroring. */
const SAME_PX = 1e-6;

/** Adds a candidate to the cluster of the nearest mark; of two equally near, the one placed first. */
function join({ x, count }: Candidate, placements: Placement[]): void {
  const distance = (placement: Placement) => Math.abs(placement.x - x);
  const nearest = placements.reduce((best, placement) =>
    distance(placement) < distance(best) - SAME_PX ? placement : best,
  );
  nearest.count += count;
}

/** The box of a placed label in px; its first row of lines is about the middle of its row. */
export function labelBox(
  { label, labelAt }: Placement,
  rowMiddlePx: (row: number) => number,
  lineHeightPx: number,
  rowLines: 1 | 2 = 2,
): Box | null {
  if (!labelAt) return null;
  const count = label.lines.length;
  const y = rowMiddlePx(labelAt.row) - (Math.min(count, rowLines) * lineHeightPx) / 2;
  return { x: labelAt.x, y, w: label.w, h: count * lineHeightPx };
}

/** The rules for single marks, for other algorithms of placement. */
export const placementRules = {
  optionsOf,
  chosen,
  markPart,
  join,
  placeBeside,
  isFree,
  take,
};
export type PlacementRules = typeof placementRules;
