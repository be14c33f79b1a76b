import { bisectLeft, least as minBy, rollup, sum } from 'd3';
import { CALENDAR_UNITS, floorTo, nextAfter, unitMs, type CalendarUnit } from '../time/calendar.ts';
import { DAY_MS, type Instant } from '../time/instant.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { GAP_RATIO, withGaps } from './collapsed-gaps.ts';
import { fair, SMALLEST } from './fair.ts';
import { narrowed } from './narrow-cells.ts';
import { trueTime, type Scale } from './scale.ts';

/** An instant of an event that needs room on the line, how finely it is dated, and its lane. */
export interface Occupant {
  t: Instant;
  grainMs: number;
  lane: number;
  /** The time in which it may have been, where that is more than `t`. */
  room?: { from: Instant; to: Instant };
  /** Whether it is the end of a bar; the event itself counts where it starts. */
  isEnd?: boolean;
}

/** A cell of calendar time with the occupants in it. */
export interface Cell {
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
/** With this many events in one part, a cell is cut even if that does not separate them. */
const CROWD = 3;
/** Splitting stops at this many cells: more would be too narrow to read. */
const MAX_CELLS = 40;
/** A cluster has room with this part of its events' share of a cell, and is crowded with less than that. */
const FAIR = 0.5;
const CROWDED = 0.25;
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
 * time is linear. Last, `fair` gives each cluster of events at least half of its share of the line.
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
  const cells = narrowed(decompose({ start, end, occupants: inside, rung: -1 }, zone), zone);
  const gaps = cells.map((cell, index) => isGap(cell, cells[index - 1], cells[index + 1]));
  const u = [0];
  cells.forEach((cell, index) => u.push(u[index]! + roomPx(cell, gaps[index]!)));
  const rooms = { t: [start, ...cells.map((cell) => cell.end)], u };
  const events = occupants.filter(({ isEnd }) => !isEnd);
  const clusters = clustersOf(events.map(({ t }) => t));
  const isDated = datedIn(events);
  // More than two of one day stand over all of it, with or without a clock.
  const isDay = ({ first, last, count }: Cluster) => count > 2 && last - first < DAY_MS;
  const hasRoom = (cluster: Cluster) => isDay(cluster) || isDated(cluster);
  return withGaps(fair(rooms, clusters, hasRoom, zone), occupants);
}

/** Whether any date in a cluster is finer than all of it: events of one day stand apart without a clock. */
function datedIn(events: readonly Occupant[]): (cluster: Cluster) => boolean {
  const at = events.map(({ t }) => t);
  return ({ first, last }) => {
    for (let i = bisectLeft(at, first); i < at.length && at[i]! <= last; i++) {
      if (events[i]!.grainMs <= last - first) return true;
    }
    return false;
  };
}

function decompose(domain: Cell, zone: string): Cell[] {
  let cells = [domain];
  const known = new Map<Cell, Cell[]>();
  const partsOf = (cell: Cell) => {
    if (!known.has(cell)) known.set(cell, split(cell, SMALLEST * domain.occupants.length, zone));
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

/** The cell, cut where it is crowded by no fewer than `least`; uncut if all have room, or if that would change little. */
function split(cell: Cell, least: number, zone: string): Cell[] {
  const isDated = datedIn(cell.occupants);
  const clusters = clustersOf(cell.occupants.map(({ t }) => t)).filter(
    (cluster) => cluster.count >= least && isDated(cluster),
  );
  const isFair = clusters.every((cluster) => shareIn(cell, cluster) >= FAIR);
  if (isFair && cell.occupants.length >= CROWD) return [cell];
  return atRung(cell, zone) ?? aroundCluster(cell, clusters, zone) ?? [cell];
}

/** How much of its events' share of a cell a cluster has in true time. */
function shareIn({ start, end, occupants }: Cell, { first, last, count }: Cluster): number {
  return (last - first) / (end - start) / (count / occupants.length);
}

/**
 * The cell, cut at the first rung that separates its occupants, if that changes much. A rung finer than
 * an occupant's date does not apply to that occupant.
 */
function atRung(cell: Cell, zone: string): Cell[] | undefined {
  for (let rung = cell.rung + 1; rung < LADDER.length; rung++) {
    const unit = LADDER[rung]!;
    const sharp = cell.occupants.filter((occupant) => occupant.grainMs < 1.5 * unitMs(unit));
    if (sharp.length < 2) return undefined;
    const together = floorTo(sharp[0]!.t, unit, zone) === floorTo(sharp.at(-1)!.t, unit, zone);
    if (together && sharp.length < CROWD) continue;
    const parts = cut(cell, sharp, rung, zone);
    if (unevenness(parts) > MIN_UNEVENNESS + parts.length / 100) return parts;
    if (!together) return undefined;
  }
  return undefined;
}

/**
 * The cell, cut at the coarsest rung that parts its most crowded cluster from the rest, if there is one
 * with little room and long empty time around it.
 */
function aroundCluster(cell: Cell, clusters: readonly Cluster[], zone: string): Cell[] | undefined {
  const { start, end, occupants } = cell;
  const alone = clusters.filter(
    ({ first, last, before, after }) => Math.min(before, after) >= GAP_RATIO * (last - first),
  );
  const cluster = minBy(alone, (cluster) => shareIn(cell, cluster));
  if (!cluster || shareIn(cell, cluster) >= CROWDED) return undefined;
  for (let rung = 0; rung < LADDER.length; rung++) {
    const unit = LADDER[rung]!;
    const from = Math.max(start, floorTo(cluster.first, unit, zone));
    const to = Math.min(end, nextAfter(cluster.last, unit, zone));
    const inside = occupants.filter(({ t }) => t >= from && t < to);
    if (to - from < end - start && inside.length === cluster.count) {
      return cutAt(cell, [...new Set([start, from, to, end])], cell.rung);
    }
  }
  return undefined;
}

/** Half the sum of differences between the parts' shares of room and of time: 0 even, towards 1 crowded. */
function unevenness(parts: readonly Cell[]): number {
  const room = parts.map((part) => roomPx(part, false));
  const allRoom = sum(room);
  const span = parts.at(-1)!.end - parts[0]!.start;
  return sum(parts, (part, i) => Math.abs(room[i]! / allRoom - (part.end - part.start) / span)) / 2;
}

/** The cell, cut at the calendar cells of some of its occupants. */
function cut(cell: Cell, sharp: readonly Occupant[], rung: number, zone: string): Cell[] {
  const unit = LADDER[rung]!;
  const bounds = new Set([cell.start, cell.end]);
  let to = -Infinity;
  for (const { t } of sharp) {
    if (t < to) continue;
    to = Math.min(cell.end, nextAfter(t, unit, zone));
    bounds.add(Math.max(cell.start, floorTo(t, unit, zone))).add(to);
  }
  return cutAt(cell, [...bounds], rung);
}

/** The parts of a cell between bounds, its own among them. */
function cutAt({ occupants }: Cell, bounds: readonly Instant[], rung: number): Cell[] {
  const ordered = bounds.toSorted((a, b) => a - b);
  const at = occupants.map(({ t }) => t);
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i]!;
    return {
      start,
      end,
      rung,
      occupants: occupants.slice(bisectLeft(at, start), bisectLeft(at, end)),
    };
  });
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
