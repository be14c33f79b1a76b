import { bisector, sum } from 'd3';

/** What a row of an upright line says besides its title. */
export interface Density {
  /** The most lines of a title; what is longer is cut. */
  titleLines: number;
  /** Whether each row has its track and date, or only one whose date is another than the last one's. */
  says: 'all' | 'changes';
  /** The air in px between two rows. */
  airPx: number;
}

/** From roomy to close. */
const DENSITIES: readonly Density[] = [
  { titleLines: 4, says: 'all', airPx: 9 },
  { titleLines: 2, says: 'all', airPx: 9 },
  { titleLines: 2, says: 'all', airPx: 4 },
  { titleLines: 2, says: 'changes', airPx: 4 },
  { titleLines: 1, says: 'changes', airPx: 3 },
];

/** The density where only some rows fit: those have their whole titles. */
const OF_SOME: Density = { titleLines: 3, says: 'changes', airPx: 4 };

/** The height in px of what stands between two rows: the length of a fold, or a count of hidden events. */
export const BETWEEN_PX = 20;

/** What upright rows are chosen from, in their order. */
export interface UprightInput<T> {
  items: readonly T[];
  /** How much it matters that an item has a row. */
  weight: (item: T) => number;
  /** The height of an item's row in px after another; of the first, after none. */
  heightPx: (item: T, before: T | undefined, density: Density) => number;
  /** Where an item would stand, in px of the room. */
  at: (item: T) => number;
  /** Whether the time before an item is folded. */
  isFolded: (item: T) => boolean;
  /** The room for all rows, in px. */
  roomPx: number;
}

/** A row, what stands before it, and the items left out there. */
export interface UprightRow<T> {
  item: T;
  heightPx: number;
  /** The items between the row before and this one that have no row. */
  hidden: readonly T[];
  isFolded: boolean;
}

export interface UprightRows<T> {
  density: Density;
  rows: readonly UprightRow<T>[];
  /** The items after the last row that have none. */
  rest: readonly T[];
}

/**
 * The rows that fit: all, in the roomiest density that holds them; else as many as fit of those that
 * matter most, with their whole titles and the others counted between them. At least one. O(n log n).
 */
export function uprightRows<T>(input: UprightInput<T>): UprightRows<T> {
  const { items, roomPx, weight } = input;
  for (const density of items.length > MOST_ROWS ? [] : DENSITIES) {
    const all = rowsOf(input, items, density);
    if (heightOf(all) <= roomPx) return all;
  }
  const density = OF_SOME;
  const turns = turnsOf(input);
  const order = [...items.keys()].sort(
    (a, b) => weight(items[b]!) - weight(items[a]!) || turns[a]! - turns[b]! || a - b,
  );
  const withMost = (count: number) => {
    const kept = order.slice(0, count).sort((a, b) => a - b);
    return rowsOf(
      input,
      kept.map((i) => items[i]!),
      density,
    );
  };
  // The height grows with the count, but for what stands between: the last step finds what that adds.
  const counts = Array.from({ length: Math.min(items.length, MOST_ROWS) }, (_, i) => i + 1);
  let count = bisector((n: number) => heightOf(withMost(n))).right(counts, roomPx);
  while (count > 1 && heightOf(withMost(count)) > roomPx) count--;
  return withMost(Math.max(1, count));
}

/** About the height in px of a row and what stands before it. */
const PLACE_PX = 56;

/** How many items of the same weight stand before each in its part of the room: the first of each part come first. */
function turnsOf<T>({ items, weight, at }: UprightInput<T>): number[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const part = `${weight(item)} ${Math.floor(at(item) / PLACE_PX)}`;
    const turn = counts.get(part) ?? 0;
    counts.set(part, turn + 1);
    return turn;
  });
}

/** More rows than this fit on no screen. */
const MOST_ROWS = 400;

/** The height in px that rows need. */
export function heightOf<T>({ rows, rest }: UprightRows<T>): number {
  const between = rows.filter(hasBetween).length + (rest.length > 0 ? 1 : 0);
  return sum(rows, ({ heightPx }) => heightPx) + between * BETWEEN_PX;
}

/** Whether a length or a count stands before a row. */
function hasBetween<T>({ hidden, isFolded }: UprightRow<T>): boolean {
  return isFolded || hidden.length > 0;
}

function rowsOf<T>(
  { items, heightPx, isFolded }: UprightInput<T>,
  kept: readonly T[],
  density: Density,
): UprightRows<T> {
  const rows: UprightRow<T>[] = [];
  let at = 0;
  for (const item of kept) {
    const hidden: T[] = [];
    while (items[at] !== item) hidden.push(items[at++]!);
    at++;
    rows.push({
      item,
      heightPx: heightPx(item, rows.at(-1)?.item, density),
      hidden,
      isFolded: hidden.length === 0 && isFolded(item),
    });
  }
  return { density, rows, rest: items.slice(at) };
}

/** The y of a row's top, and of the middle of what stands before it, in px. */
export interface RowPlace {
  top: number;
  beforeY: number;
}

/**
 * Stacks rows from `topPx` downwards. The room that they leave is shared out before, between and after
 * them as `shares` say, of which there is one more than rows: the time there.
 */
export function stackRows<T>(
  all: UprightRows<T>,
  shares: readonly number[],
  topPx: number,
  roomPx: number,
): RowPlace[] {
  const total = sum(shares) || 1;
  const sparePx = Math.max(0, roomPx - heightOf(all));
  let y = topPx;
  return all.rows.map((row, i) => {
    const before = y;
    y += (shares[i]! / total) * sparePx + (hasBetween(row) ? BETWEEN_PX : 0);
    const place = { top: y, beforeY: (before + y) / 2 };
    y += row.heightPx;
    return place;
  });
}
