import { range } from 'd3';
import type { Box } from './box.ts';
import { isFree, take, type RowSpans } from './rows.ts';
import { LABEL_LINE_PX, type Wrapped } from './wrap.ts';
import { pointRowMiddle, SMALL_LINE_PX, type Lane } from './lanes.ts';

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
  /** The middle of a small mark in px from the drawing's top: it stands in no row, but where room is left. */
  y?: number;
  /** The label's left edge and row; null if there was no room. */
  labelAt: { side: Side; x: number; row: number } | null;
}

/**
 * The row and side of each event in the previous scene, to be kept if possible, and where its mark was if that
 * was beside its own place.
 */
export type PlacementMemory = ReadonlyMap<number, Remembered>;

/** `x` and `fromX` as in the placement: without `fromX` the mark was at its own place. */
interface Remembered {
  row: number;
  side: Side | null;
  y?: number | undefined;
  x?: number;
  fromX?: number | undefined;
}

/** The memory of placements for the next scene. */
export function memoryOf(placements: readonly Placement[]): PlacementMemory {
  return new Map(
    placements.map(({ index, row, y, x, fromX, labelAt }) => {
      return [index, { row, side: labelAt?.side ?? null, y, x, fromX }];
    }),
  );
}

/** Between a mark and its label in px. */
export const LABEL_GAP_PX = 9;
/** Space in px around everything. */
const AIR_PX = 4;

/** What becomes of the marks that found no place in the rows. */
export type Settle = (
  crowded: readonly Candidate[],
  rows: RowSpans[],
  placements: Placement[],
  all: Rows,
) => void;

/** They join the nearest marks. */
export const joinAll: Settle = (crowded, _, placements) =>
  crowded.forEach((candidate) => join(candidate, placements));

/**
 * Places the marks of one lane, and their labels, into `rowCount` rows: the most important first,
 * each in the first row where mark and label fit side by side, else with its label in a
 * neighbouring row, else without a label. A row holds disjoint stretches of x, so nothing overlaps.
 * `settle` decides about marks that fit nowhere.
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
  { settle, isClear, prefers }: PlacementChoices = { settle: joinAll },
): Placement[] {
  const rows: RowSpans[] = Array.from({ length: rowCount }, () => []);
  const placements: Placement[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority || a.index - b.index);
  const all = { rowCount, forward, widthPx, rowLines };
  const crowded: Candidate[] = [];
  for (const candidate of order) {
    const before = memory.get(candidate.index);
    const fits = (option: PlacementOption) =>
      isAllFree(option.taken, rows) && (!isClear || isClear(option, candidate));
    // Where the mark itself has no room, no label needs to be tried.
    const { from, to } = markPart(candidate, 0);
    const open = range(rowCount).filter((row) => isFree(rows[row]!, from, to));
    const options = () => optionsOf(candidate, all, before, open);
    const option =
      (prefers && firstOf(options(), (one) => prefers(one, candidate) && fits(one))) ??
      firstOf(options(), fits);
    if (option) {
      for (const part of option.taken) take(rows[part.row]!, part.from, part.to);
      placements.push({ ...candidate, ...chosen(option) });
    } else crowded.push(candidate);
  }
  settle(crowded, rows, placements, all);
  return placements;
}

/** How marks are placed that find no room in rows, and which options are not for others. */
export interface PlacementChoices {
  settle: Settle;
  isClear?: (option: PlacementOption, candidate: Candidate) => boolean;
  /** Which options are taken before all others. */
  prefers?: ((option: PlacementOption, candidate: Candidate) => boolean) | undefined;
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
export interface Rows {
  rowCount: number;
  forward: 1 | -1;
  widthPx: number;
  rowLines: 1 | 2;
}

/** The part of an option that its placement keeps. */
function chosen({ row, label, labelAt }: PlacementOption) {
  return { row, label, labelAt };
}

/** The options for a candidate in some rows, in order of preference; first those that change nothing. */
function* optionsOf(
  candidate: Candidate,
  rows: Rows,
  before: Remembered | undefined,
  rowNumbers: readonly number[] = range(rows.rowCount),
): Generator<PlacementOption> {
  if (before?.side && before.y === undefined && rowNumbers.includes(before.row)) {
    for (const option of optionsIn([before.row], candidate, rows))
      if (option.labelAt?.side === before.side) yield option;
  }
  yield* optionsIn(rowNumbers, candidate, rows);
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

/** The middle of a placed mark, px from the drawing's top. */
export function markMiddle(
  lane: Lane,
  { y, row }: { y?: number | undefined; row: number },
): number {
  return y ?? pointRowMiddle(lane, row);
}

/** How far a placed mark's row or line reaches down from its middle. */
export function halfRowPx(lane: Lane, { y }: Pick<Placement, 'y'>): number {
  return (y === undefined ? lane.density.pointRowPx : SMALL_LINE_PX) / 2;
}

/** The box of a placed label in px: in a row, its first lines are about the row's middle; at a small mark, all. */
export function labelBox(lane: Lane, placement: Placement): Box | null {
  const { label, labelAt, y } = placement;
  if (!labelAt) return null;
  const h = label.lines.length * LABEL_LINE_PX;
  const rowPx = y === undefined ? lane.density.lines * LABEL_LINE_PX : h;
  const middle = markMiddle(lane, { y, row: labelAt.row });
  return { x: labelAt.x, y: middle - Math.min(h, rowPx) / 2, w: label.w, h };
}

/** The rules for single marks, for what is lazy. */
export const placementRules = {
  optionsOf,
  optionsIn,
  chosen,
  markPart,
  markMiddle,
  labelBox,
  join,
  isFree,
  take,
};
export type PlacementRules = typeof placementRules;
