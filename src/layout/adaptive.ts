import { rollup, sum } from 'd3';
import { CALENDAR_UNITS, floorTo, nextAfter, unitMs, type CalendarUnit } from '../time/calendar.ts';
import type { Instant } from '../time/instant.ts';
import { trueTime, type Scale } from './scale.ts';

/** An instant of an event that needs room on the line, how finely it is dated, and its lane. */
export interface Occupant {
  t: Instant;
  grainMs: number;
  lane: number;
}

/** A cell of calendar time with the occupants in it. */
interface Cell {
  start: Instant;
  end: Instant;
  occupants: readonly Occupant[];
  /** Its position in `LADDER`. */
  rung: number;
}

/** Widths in px at which a cell is comfortable; only their proportions matter. */
const CELL_PX = 46;
const LABEL_PX = 64;
const CROWD_PX = 12;
const GAP_PX = 56;
/** Empty time is collapsed when it is this many times as long as the shorter of its neighbours. */
const GAP_RATIO = 4;
/** With this many events in one part, a cell is cut even if that does not separate them. */
const CROWD = 3;
/** Splitting stops at this many cells: more would be too narrow to read. */
const MAX_CELLS = 40;
/** The least unevenness (see `unevenness`) for which a cell is cut. */
const MIN_UNEVENNESS = 0.2;

/** Each rung divides the one above: tens of years, years, months, days, quarters of a day, … */
const LADDER: readonly CalendarUnit[] = CALENDAR_UNITS.filter(
  ({ name, step }) =>
    (name === 'year' && Number.isInteger(Math.log10(step))) ||
    (name === 'hour' && step === 6) ||
    (name !== 'year' && step === 1),
).toReversed();

/**
 * Adaptive time: each stretch of the calendar gets room for what happens in it, and empty stretches
 * collapse. The domain is cut into calendar cells; the fullest cell whose events crowd into a small part
 * of it is cut again, as long as that helps, and empty neighbours are joined. Within a cell
 * time is linear.
 *
 * `occupants` ascend in time; `start` and `end` bound them. True time if there is nothing to adapt to.
 */
export function adaptive(
  occupants: readonly Occupant[],
  start: Instant,
  end: Instant,
  zone: string,
): Scale {
  if (occupants.length < 2 || start >= end) return trueTime(start, end);
  // An occupant on the very end belongs to the time before it.
  const last = Math.max(start, end - Math.max(1, Math.abs(end) * Number.EPSILON));
  const inside = occupants.map((occupant) =>
    occupant.t < end ? occupant : { ...occupant, t: last },
  );
  const cells = decompose({ start, end, occupants: inside, rung: -1 }, zone);
  const gaps = cells.map((cell, index) => isGap(cell, cells[index - 1], cells[index + 1]));
  const u = [0];
  cells.forEach((cell, index) => u.push(u[index]! + roomPx(cell, gaps[index]!)));
  return { t: [start, ...cells.map((cell) => cell.end)], u, gaps };
}

function decompose(domain: Cell, zone: string): Cell[] {
  let cells = [domain];
  const known = new Map<Cell, Cell[]>();
  const partsOf = (cell: Cell) => {
    if (!known.has(cell)) known.set(cell, split(cell, zone));
    return known.get(cell)!;
  };
  for (;;) {
    const next = cells
      .filter((cell) => cell.occupants.length > 1)
      .sort((a, b) => b.occupants.length - a.occupants.length)
      .find((cell) => isWorthwhile(partsOf(cell), cells.length));
    if (!next) return cells;
    cells = joinEmpty(cells.flatMap((cell) => (cell === next ? partsOf(cell) : [cell])));
  }
}

function isWorthwhile(parts: readonly Cell[], cellCount: number): boolean {
  return parts.length > 1 && cellCount + parts.length <= MAX_CELLS;
}

/**
 * The cell, cut at the first rung that separates its occupants; uncut if none does, or if
 * that would change little. A rung finer than an occupant's date does not apply to that occupant.
 */
function split(cell: Cell, zone: string): Cell[] {
  for (let rung = cell.rung + 1; rung < LADDER.length; rung++) {
    const unit = LADDER[rung]!;
    const sharp = cell.occupants.filter((occupant) => occupant.grainMs < 1.5 * unitMs(unit));
    if (sharp.length < 2) return [cell];
    const together = floorTo(sharp[0]!.t, unit, zone) === floorTo(sharp.at(-1)!.t, unit, zone);
    if (together && sharp.length < CROWD) continue;
    const parts = cut(cell, rung, zone);
    if (unevenness(parts) > MIN_UNEVENNESS + parts.length / 100) return parts;
    if (!together) return [cell];
  }
  return [cell];
}

/** Half the sum of differences between the parts' shares of room and of time: 0 even, towards 1 crowded. */
function unevenness(parts: readonly Cell[]): number {
  const room = parts.map((part) => roomPx(part, false));
  const allRoom = sum(room);
  const span = parts.at(-1)!.end - parts[0]!.start;
  return sum(parts, (part, i) => Math.abs(room[i]! / allRoom - (part.end - part.start) / span)) / 2;
}

function cut(cell: Cell, rung: number, zone: string): Cell[] {
  const parts: Cell[] = [];
  const unit = LADDER[rung]!;
  for (let i = 0; i < cell.occupants.length;) {
    const from = Math.max(cell.start, floorTo(cell.occupants[i]!.t, unit, zone));
    const to = Math.min(cell.end, nextAfter(cell.occupants[i]!.t, unit, zone));
    let j = i;
    while (j < cell.occupants.length && cell.occupants[j]!.t < to) j++;
    const before = parts.at(-1)?.end ?? cell.start;
    if (from > before) parts.push({ start: before, end: from, occupants: [], rung });
    parts.push({
      start: Math.max(from, before),
      end: to,
      occupants: cell.occupants.slice(i, j),
      rung,
    });
    i = j;
  }
  const tail = parts.at(-1)!.end;
  if (tail < cell.end) parts.push({ start: tail, end: cell.end, occupants: [], rung });
  return parts;
}

function joinEmpty(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (before && before.occupants.length === 0 && cell.occupants.length === 0) {
      joined[joined.length - 1] = { ...before, end: cell.end };
    } else joined.push(cell);
  }
  return joined;
}

function isGap(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  if (cell.occupants.length > 0) return false;
  const neighbours = [before, after].filter((other) => other !== undefined);
  const shortest = Math.min(...neighbours.map((other) => other.end - other.start));
  return cell.end - cell.start >= GAP_RATIO * shortest;
}

/** Room grows with the fullest lane of the cell, because lanes are stacked. */
function roomPx({ occupants }: Cell, isGap: boolean): number {
  if (occupants.length === 0) return isGap ? GAP_PX : CELL_PX;
  const perLane = rollup(
    occupants,
    (sharing) => sharing.length,
    ({ lane }) => lane,
  );
  const fullest = Math.max(...perLane.values());
  return CELL_PX + LABEL_PX * fullest + CROWD_PX * (occupants.length - fullest);
}
