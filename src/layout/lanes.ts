import { greatest, sum } from 'd3';

/** The rows that a lane needs at the widest view. */
export interface LaneDemand {
  /** Rows of marks with labels beside them. */
  pointRows: number;
  /** Rows of bars with labels above them. */
  barRows: number;
}

/** A lane with its position in px from the top of the drawing. Marks fill down from `rowsTop`, bars up from `rowsFoot`. */
export interface Lane {
  top: number;
  height: number;
  rowsTop: number;
  rowsFoot: number;
}

/** Heights in px. A row of marks holds two lines of text; a bar's row one line and the bar. */
export const POINT_ROW_PX = 40;
export const BAR_ROW_PX = 34;
const PADDING_PX = 10;
/** Tolerance for rounding, as a share of a row. */
const ROUNDING = 1e-6;

/**
 * Stacks lanes to fill `heightPx` from `topPx`: each gets the rows that it asks for as long as
 * there is room; else the largest demands shrink first, to no less than one row. Room left over
 * is shared evenly.
 */
export function stackLanes(
  demands: readonly LaneDemand[],
  topPx: number,
  heightPx: number,
): Lane[] {
  const granted = demands.map((demand) => ({ ...demand }));
  while (total(granted) > heightPx && shrinkGreatest(granted));
  const spare = Math.max(0, heightPx - total(granted)) / Math.max(1, granted.length);
  let top = topPx;
  return granted.map((lane) => {
    const height = laneHeight(lane) + spare;
    const airPx = (spare + PADDING_PX) / 2;
    const placed = { top, height, rowsTop: top + airPx, rowsFoot: top + height - airPx };
    top += height;
    return placed;
  });
}

/** Middle of a lane's row of marks, px from the drawing's top. */
export function pointRowMiddle(lane: Lane, row: number): number {
  return lane.rowsTop + (row + 0.5) * POINT_ROW_PX;
}

/** How many rows of bars fit into a lane, leaving one row for marks if it has `marks`. */
export function barCapacity({ rowsTop, rowsFoot }: Lane, marks: boolean): number {
  const roomPx = rowsFoot - rowsTop - (marks ? POINT_ROW_PX : 0);
  return Math.max(0, Math.floor(roomPx / BAR_ROW_PX + ROUNDING));
}

/** How many rows of marks fit into a lane above its bars. */
export function pointCapacity({ rowsTop, rowsFoot }: Lane, barRows: number): number {
  const roomPx = rowsFoot - rowsTop - barRows * BAR_ROW_PX;
  return Math.max(0, Math.floor(roomPx / POINT_ROW_PX + ROUNDING));
}

/** Top of one of a lane's rows of bars, px from the drawing's top. */
export function barRowTop({ rowsFoot }: Lane, barRows: number, row: number): number {
  return rowsFoot - (barRows - row) * BAR_ROW_PX;
}

/** An empty lane keeps one row, so that its title has room. */
function laneHeight({ pointRows, barRows }: LaneDemand): number {
  const rows = pointRows + barRows === 0 ? 1 : pointRows;
  return rows * POINT_ROW_PX + barRows * BAR_ROW_PX + PADDING_PX;
}

function total(lanes: readonly LaneDemand[]): number {
  return sum(lanes, laneHeight);
}

/** Takes a row from the lane with the most rows; false if none can spare one. */
function shrinkGreatest(lanes: LaneDemand[]): boolean {
  const rows = ({ pointRows, barRows }: LaneDemand) => pointRows + barRows;
  const fullest = greatest(lanes, rows)!;
  if (rows(fullest) < 2) return false;
  if (fullest.pointRows > fullest.barRows) fullest.pointRows--;
  else fullest.barRows--;
  return true;
}
