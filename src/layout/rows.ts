import { bisector } from 'd3';

/** A row of the drawing: the occupied stretches of x, disjoint and ascending, as [from, to] px. */
export type RowSpans = [from: number, to: number][];

/** Whether nothing in the row touches (from, to). */
export function isFree(row: RowSpans, from: number, to: number): boolean {
  const i = firstEndingAfter(row, from);
  return i === row.length || row[i]![0] >= to;
}

/** Occupies (from, to); check `isFree` first. */
export function take(row: RowSpans, from: number, to: number): void {
  row.splice(firstEndingAfter(row, from), 0, [from, to]);
}

/** The position of the first stretch that ends after an x. */
const firstEndingAfter = bisector(([, to]: RowSpans[number]) => to).right;

/**
 * Packs intervals into the fewest rows, greedily by start: the number of rows is the largest number of
 * intervals that overlap anywhere (interval graph colouring). Returns each interval's row.
 */
export function packIntervals(intervals: readonly { from: number; to: number }[]): number[] {
  const order = intervals.map((_, i) => i).sort((a, b) => intervals[a]!.from - intervals[b]!.from);
  const ends: number[] = [];
  const rows = new Array<number>(intervals.length).fill(0);
  for (const i of order) {
    const { from, to } = intervals[i]!;
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows[i] = row;
  }
  return rows;
}
