import { greatest, sum } from 'd3';

/** The rows that a lane needs at the widest view. */
export interface LaneDemand {
  /** Rows of marks with labels beside them. */
  pointRows: number;
  /** Rows of bars with labels above them. */
  barRows: number;
  /** Lines for small marks, which are taken from the rows. */
  lines?: number;
}

/** The height in px of a line of small marks. */
export const SMALL_LINE_PX = 12;

/** How close rows lie, in px. */
export interface Density {
  pointRowPx: number;
  barRowPx: number;
  /** Space in a lane around its rows. */
  paddingPx: number;
  /** How many lines of a label a row of marks holds; a label of more takes several rows. */
  lines: 1 | 2;
}

/** From roomy to close. */
export const DENSITIES: readonly [roomy: Density, ...closer: Density[]] = [
  { pointRowPx: 40, barRowPx: 34, paddingPx: 10, lines: 2 },
  { pointRowPx: 35, barRowPx: 31, paddingPx: 4, lines: 2 },
  { pointRowPx: 23, barRowPx: 26, paddingPx: 3, lines: 1 },
];

/** What the lanes need, and the density in which they fit best. */
export interface Demands {
  lanes: readonly LaneDemand[];
  density: Density;
}

/** A lane with its position in px from the top of the drawing. Marks fill down from `rowsTop`, bars up from `rowsFoot`. */
export interface Lane {
  top: number;
  height: number;
  rowsTop: number;
  rowsFoot: number;
  /** How many lines of small marks are kept free between the marks and the bars; absent where none are needed. */
  lines?: number | undefined;
  density: Density;
}

/** Tolerance for rounding, as a share of a row. */
const ROUNDING = 1e-6;

/**
 * Stacks lanes to fill `heightPx` from `topPx`: each gets the rows that it asks for as long as
 * there is room; else the largest demands shrink first, to no less than one row. Room left over
 * is shared evenly, and what even single rows lack is taken from all alike.
 */
export function stackLanes(
  { lanes: demands, density }: Demands,
  topPx: number,
  heightPx: number,
): Lane[] {
  const granted = demands.map((demand) => ({ ...demand }));
  let total = totalPx({ lanes: granted, density });
  for (let lane = fullest(granted); total > heightPx && lane; lane = fullest(granted)) {
    const before = laneHeight(lane, density);
    if (lane.pointRows > lane.barRows) lane.pointRows--;
    else lane.barRows--;
    total += laneHeight(lane, density) - before;
  }
  const sparePx = Math.max(0, heightPx - total) / Math.max(1, granted.length);
  const share = Math.min(1, Math.max(0, heightPx) / total);
  let top = topPx;
  return granted.map((lane) => {
    const needPx = laneHeight(lane, density);
    const height = needPx * share + sparePx;
    const { lines } = lane;
    // Rows stand in the middle of their lane, if it has room for more than they need.
    const airPx = (Math.min(lines ? 0 : Infinity, height - needPx) + density.paddingPx) / 2;
    const [rowsTop, rowsFoot] = [top + airPx, top + height - airPx];
    const placed = { top, height, rowsTop, rowsFoot, lines, density };
    top += height;
    return placed;
  });
}

/** Middle of a lane's row of marks, px from the drawing's top. */
export function pointRowMiddle({ rowsTop, density }: Lane, row: number): number {
  return rowsTop + (row + 0.5) * density.pointRowPx;
}

/** How many rows of bars fit into a lane, leaving one row for marks if it has `marks`. */
export function barCapacity(lane: Lane, marks: boolean): number {
  const { density } = lane;
  const roomPx = rowsPx(lane) - (marks ? density.pointRowPx : 0);
  return Math.max(0, Math.floor(roomPx / density.barRowPx + ROUNDING));
}

/** How many rows of marks fit into a lane above its bars. */
export function pointCapacity(lane: Lane, barRows: number): number {
  const { density } = lane;
  const roomPx = rowsPx(lane) - barRows * density.barRowPx;
  return Math.max(0, Math.floor(roomPx / density.pointRowPx + ROUNDING));
}

function rowsPx({ rowsTop, rowsFoot, lines = 0 }: Lane): number {
  return rowsFoot - rowsTop - lines * SMALL_LINE_PX;
}

/** Top of one of a lane's rows of bars, px from the drawing's top. */
export function barRowTop({ rowsFoot, density }: Lane, barRows: number, row: number): number {
  return rowsFoot - (barRows - row) * density.barRowPx;
}

/** The height in px that lanes need for all that they ask for. */
export function totalPx({ lanes, density }: Demands): number {
  return sum(lanes, (lane) => laneHeight(lane, density));
}

/** An empty lane keeps one row, so that its title has room. */
function laneHeight({ pointRows, barRows }: LaneDemand, density: Density): number {
  const rows = pointRows + barRows === 0 ? 1 : pointRows;
  return rows * density.pointRowPx + barRows * density.barRowPx + density.paddingPx;
}

/** The lane with the most rows; undefined if none can spare one. */
function fullest<L extends LaneDemand>(lanes: readonly L[]): L | undefined {
  const rows = ({ pointRows, barRows }: LaneDemand) => pointRows + barRows;
  const most = greatest(lanes, rows);
  return most && rows(most) > 1 ? most : undefined;
}
