import type { Box } from '../../src/layout/box.ts';
import { plotLeft, plotWidth } from '../../src/scene/scene-input.ts';
import type { Drawn } from '../chart/draw.ts';

/** So far from a mark, room counts as near it. */
const NEAR_PX = 120;
/** The smallest room that counts: the box of a small mark, with a px of air around it. */
const SMALL_PX = 12;
/** The side of a cell of the grid in which room is counted. */
const CELL_PX = 2;
/** The "+3" above a mark. */
const COUNT_PX = { w: 14, h: 11 };

/** A mark that stands for several events, and the share of its lane near it that is empty. */
export interface Merged {
  id: string;
  count: number;
  emptyShare: number;
}

/**
 * The marks of several events, each with the share of its lane's area that is empty from 120 px left of it
 * to 120 px right of it, within the plot. What a box of 12 × 12 px can cover without covering any of
 * a mark, a label, a count or a bar is empty.
 */
export function mergedMarks(drawn: Drawn): Merged[] {
  const { chart, margins } = drawn;
  const left = plotLeft(margins);
  const right = left + plotWidth(margins);
  const taken = takenBoxes(drawn);
  const merged = chart.marks.filter(({ count }) => count > 1);
  return merged.map(({ id, count, x, y }) => {
    const { lane } = drawn
      .lanes()
      .find(({ lane }) => y >= lane.top && y <= lane.top + lane.height)!;
    const from = Math.max(left, x - NEAR_PX);
    const to = Math.min(right, x + NEAR_PX);
    const around = { x: from, y: lane.top, w: to - from, h: lane.height };
    return { id, count, emptyShare: emptyShare(around, taken) };
  });
}

function takenBoxes({ chart }: Drawn): Box[] {
  const marks = chart.marks.map(({ x, y, radiusPx: r }) => ({
    x: x - r,
    y: y - r,
    w: 2 * r,
    h: 2 * r,
  }));
  const counts = chart.marks.flatMap(({ x, y, radiusPx, count, countAt = 'above' }) => {
    if (count < 2) return [];
    const { w, h } = COUNT_PX;
    if (countAt === 'above') return [{ x: x - w / 2, y: y - radiusPx - h, w, h }];
    return [{ x: countAt === 'left' ? x - radiusPx - w : x + radiusPx, y: y - h / 2, w, h }];
  });
  return [...marks, ...counts, ...chart.labels, ...chart.bars];
}

function emptyShare(around: Box, taken: readonly Box[]): number {
  const cols = Math.floor(around.w / CELL_PX);
  const rows = Math.floor(around.h / CELL_PX);
  const side = SMALL_PX / CELL_PX;
  /** How many cells above and left of each corner are taken. */
  const sums = new Int32Array((cols + 1) * (rows + 1));
  const at = (col: number, row: number) => row * (cols + 1) + col;
  const isTaken = new Uint8Array(cols * rows);
  for (const box of taken) {
    const col = (px: number) => Math.min(cols, Math.max(0, (px - around.x) / CELL_PX));
    const row = (px: number) => Math.min(rows, Math.max(0, (px - around.y) / CELL_PX));
    for (let r = Math.floor(row(box.y)); r < Math.ceil(row(box.y + box.h)); r++)
      isTaken.fill(1, r * cols + Math.floor(col(box.x)), r * cols + Math.ceil(col(box.x + box.w)));
  }
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++)
      sums[at(c + 1, r + 1)] =
        isTaken[r * cols + c]! + sums[at(c, r + 1)]! + sums[at(c + 1, r)]! - sums[at(c, r)]!;
  const isEmpty = new Uint8Array(cols * rows);
  for (let r = 0; r + side <= rows; r++)
    for (let c = 0; c + side <= cols; c++) {
      const under =
        sums[at(c + side, r + side)]! -
        sums[at(c, r + side)]! -
        sums[at(c + side, r)]! +
        sums[at(c, r)]!;
      if (under === 0)
        for (let k = 0; k < side; k++)
          isEmpty.fill(1, (r + k) * cols + c, (r + k) * cols + c + side);
    }
  return isEmpty.reduce((sum, cell) => sum + cell, 0) / Math.max(1, cols * rows);
}
