import type { Box } from './box.ts';
import { isFree, take, type RowSpans } from './rows.ts';
import type { Wrapped } from './wrap.ts';

/** A mark of one lane to place with its label. */
export interface Candidate {
  /** Position of the event in `Timeline.events`. */
  index: number;
  /** Centre of the mark in px from the left. */
  x: number;
  radiusPx: number;
  label: Wrapped;
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

/** The row and side of each event in the previous scene, to be kept if possible. */
export type PlacementMemory = ReadonlyMap<number, { row: number; side: Side | null }>;

/** The memory of placements for the next scene. */
export function memoryOf(placements: readonly Placement[]): PlacementMemory {
  return new Map(
    placements.map(({ index, row, labelAt }) => [index, { row, side: labelAt?.side ?? null }]),
  );
}

/** Between a mark and its label in px. */
export const LABEL_GAP_PX = 9;
/** Space in px around everything. */
const AIR_PX = 4;

/**
 * Places the marks of one lane, and their labels, into `rowCount` rows: the most important first,
 * each in the first row where mark and label fit side by side, else with its label in a
 * neighbouring row, else without a label. A row holds disjoint stretches of x, so nothing overlaps. A
 * mark that fits nowhere joins the nearest one as a cluster.
 *
 * `forward` is 1 where text runs to the right, -1 where it runs to the left; labels stay within
 * [0, widthPx] as long as their mark does.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
  memory: PlacementMemory = new Map(),
): Placement[] {
  const rows: RowSpans[] = Array.from({ length: rowCount }, () => []);
  const placements: Placement[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority || a.index - b.index);
  for (const candidate of order) {
    const options = optionsOf(candidate, rowCount, forward, widthPx, memory.get(candidate.index));
    const option = options.find(({ taken }) =>
      taken.every((part) => isFree(rows[part.row]!, part.from, part.to)),
    );
    if (option) {
      for (const part of option.taken) take(rows[part.row]!, part.from, part.to);
      placements.push({ ...candidate, row: option.row, labelAt: option.labelAt });
    } else join(candidate, placements);
  }
  return placements;
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
  labelAt: Placement['labelAt'];
  taken: readonly RowPart[];
}

function optionsOf(
  candidate: Candidate,
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
  before: { row: number; side: Side | null } | undefined,
): PlacementOption[] {
  const rowNumbers = Array.from({ length: rowCount }, (_, row) => row);
  const options = [
    ...rowNumbers.flatMap((row) => beside(candidate, row, forward)),
    ...rowNumbers.flatMap((row) => stacked(candidate, row, rowCount, forward, widthPx)),
    ...rowNumbers.map((row): PlacementOption => ({
      row,
      labelAt: null,
      taken: [markPart(candidate, row)],
    })),
  ].filter(({ labelAt }) => !labelAt || staysInside(labelAt.x, candidate, widthPx));
  if (!before) return options;
  const kept = options.filter(
    ({ row, labelAt }) => row === before.row && labelAt?.side === before.side,
  );
  return [...kept, ...options];
}

function staysInside(x: number, { label, x: markX }: Candidate, widthPx: number): boolean {
  return markX < 0 || markX > widthPx || (x >= 0 && x + label.w <= widthPx);
}

function markPart({ x, radiusPx }: Candidate, row: number): RowPart {
  return { row, from: x - radiusPx - AIR_PX, to: x + radiusPx + AIR_PX };
}

/** Mark and label in one row, the label after the mark or, as second choice, before it. */
function beside(candidate: Candidate, row: number, forward: 1 | -1): PlacementOption[] {
  const { x, radiusPx, label } = candidate;
  const mark = markPart(candidate, row);
  const right = x + radiusPx + LABEL_GAP_PX;
  const left = x - radiusPx - LABEL_GAP_PX - label.w;
  const onRight = { x: right, taken: [mark, { row, from: mark.to, to: right + label.w + AIR_PX }] };
  const onLeft = { x: left, taken: [mark, { row, from: left - AIR_PX, to: mark.from }] };
  const [after, before] = forward === 1 ? [onRight, onLeft] : [onLeft, onRight];
  return [
    { row, labelAt: { side: 'after', x: after.x, row }, taken: after.taken },
    { row, labelAt: { side: 'before', x: before.x, row }, taken: before.taken },
  ];
}

/**
 * Mark in one row, label in the next one up or down: starting or ending at the mark, or if
 * neither fits on screen, from edge to edge.
 */
function stacked(
  candidate: Candidate,
  row: number,
  rowCount: number,
  forward: 1 | -1,
  widthPx: number,
): PlacementOption[] {
  const { x, radiusPx, label } = candidate;
  const starts = x - radiusPx;
  const ends = x + radiusPx - label.w;
  const isWide = starts + label.w > widthPx && ends < 0;
  const sides = isWide ? [0, widthPx - label.w] : [starts, ends];
  const xs = forward === 1 ? sides : sides.toReversed();
  return [row - 1, row + 1]
    .filter((other) => other >= 0 && other < rowCount)
    .flatMap((other) =>
      xs.map((labelX): PlacementOption => {
        const side = other < row ? 'above' : 'below';
        const part = { row: other, from: labelX - AIR_PX, to: labelX + label.w + AIR_PX };
        return {
          row,
          labelAt: { side, x: labelX, row: other },
          taken: [markPart(candidate, row), part],
        };
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

/** The box of a placed label in px, given the top of each row. */
export function labelBox(
  { label, labelAt }: Placement,
  rowMiddlePx: (row: number) => number,
  lineHeightPx: number,
): Box | null {
  if (!labelAt) return null;
  const h = label.lines.length * lineHeightPx;
  return { x: labelAt.x, y: rowMiddlePx(labelAt.row) - h / 2, w: label.w, h };
}

/** The rules for single marks, for other algorithms of placement. */
export const placementRules = { optionsOf, markPart, join, isFree, take };
export type PlacementRules = typeof placementRules;
