/** A relation between two rows of an upright line, by their positions in it. */
export interface ArcRequest {
  key: string;
  from: number;
  to: number;
  /** Arcs that end at a row with the same word share the point where they end. */
  meets?: string;
  /** Whether it is drawn whole where there is no room for all. */
  isKept: boolean;
}

/** A row as arcs see it: the middle of its mark, and half of its size, in px. */
export interface ArcRow {
  y: number;
  radiusPx: number;
}

/** An arc, as a cubic spline from its `from` to its `to`; a stub leaves `from` and ends in the gutter. */
export interface Arc {
  key: string;
  points: readonly number[];
}

/** The end of what could not be drawn whole at a row, and how many arcs that are. */
export interface Stub {
  row: number;
  x: number;
  y: number;
  count: number;
}

/** The depth in px of the shortest arc, and how much deeper a longer one is for each px of its span. */
const SHORTEST_PX = 16;
const DEEPER = 0.08;
/** How much deeper than what it spans an arc is, in px: the most that fits into the gutter. */
const STEPS_PX = [12, 10, 8, 6, 4.5];
/** Between an arc's end and its mark. */
const AIR_PX = 3;
/** Between two ends at one mark. */
const PORT_PX = 4;
/** A cubic reaches three quarters of the way to its control points. */
const REACH = 3 / 4;

/**
 * Nested arcs beside an upright line, the longer the deeper, as in an arc diagram (Wattenberg 2002).
 * An arc lies outside of all that it spans, so that two of them cross only where their spans overlap
 * without one holding the other, and then once. Ends at a mark are in the order of their arcs, so that
 * none cross there. In a narrow gutter arcs may cross near their ends; what does not fit even so is a
 * stub, and what is kept lies at the gutter's edge instead.
 *
 * @param rows from top to bottom
 * @param lineX the x of the line
 * @param side −1 if the gutter lies to the left of the line, 1 if to the right
 * @param depthPx the width of the gutter
 * @param deeper how much deeper an arc is for each px of its span: less where rows are far apart
 */
export function layArcs(
  requests: readonly ArcRequest[],
  rows: readonly ArcRow[],
  lineX: number,
  side: -1 | 1,
  depthPx: number,
  deeper = DEEPER,
): { arcs: Arc[]; stubs: Stub[] } {
  const fits = (depths: readonly number[]) => depths.every((depth) => depth <= depthPx);
  // Better that arcs cross near their ends than that some are cut.
  const ways = [leastShare, () => 1].flatMap((share) =>
    STEPS_PX.map((stepPx) => () => depthsOf(requests, rows, { stepPx, deeper, share })),
  );
  const depths = firstOf(ways, fits);
  const isWhole = (i: number) => depths[i]! <= depthPx || requests[i]!.isKept;
  const whole = [...requests.keys()].filter(isWhole);
  const ports = portsOf(whole, requests, rows);
  const edge = (row: number) => lineX + side * (rows[row]!.radiusPx + AIR_PX);
  const arcs = whole.map((i): Arc => {
    const { key, from, to } = requests[i]!;
    const depth = Math.min(depths[i]!, depthPx);
    const [x0, y0] = [edge(from), ports.get(portKey(i, from))!];
    const [x1, y1] = [edge(to), ports.get(portKey(i, to))!];
    // Both ends stand at different x where their marks differ in size; the bulge is the same.
    const bulge = lineX + side * (depth / REACH);
    return { key, points: [x0, y0, bulge, y0, bulge, y1, x1, y1] };
  });
  const cut = [...requests.keys()].filter((i) => !isWhole(i));
  return { arcs, stubs: stubsOf(cut, requests, rows, lineX + side * depthPx) };
}

/**
 * The depth of each arc in px, the shortest first: deeper than those that it overlaps, and outside of
 * those that it holds along their whole way. Quadratic in the arcs.
 */
function depthsOf(
  requests: readonly ArcRequest[],
  rows: readonly ArcRow[],
  { stepPx, deeper, share }: Nesting,
): number[] {
  const spans = requests.map(({ from, to }): Span => {
    const [first, last] = [rows[Math.min(from, to)]!, rows[Math.max(from, to)]!];
    return { top: first.y, foot: last.y };
  });
  const length = (i: number) => spans[i]!.foot - spans[i]!.top;
  const order = [...requests.keys()].sort((a, b) => length(a) - length(b) || a - b);
  const depths = spans.map((_, i) => SHORTEST_PX + deeper * length(i));
  order.forEach((i, at) => {
    for (const other of order.slice(0, at)) {
      const [outer, inner] = [spans[i]!, spans[other]!];
      if (Math.min(outer.foot, inner.foot) <= Math.max(outer.top, inner.top)) continue;
      const holds = outer.top <= inner.top && inner.foot <= outer.foot;
      const px = (depths[other]! + stepPx) / (holds ? share(outer, inner) : 1);
      depths[i] = Math.max(depths[i]!, px);
    }
  });
  return depths;
}

/** What the first way that fits makes, else the last one. */
function firstOf<T>(ways: readonly (() => T)[], fits: (made: T) => boolean): T {
  for (const way of ways.slice(0, -1)) {
    const made = way();
    if (fits(made)) return made;
  }
  return ways.at(-1)!();
}

/** How arcs lie around one another. */
interface Nesting {
  stepPx: number;
  deeper: number;
  share: (outer: Span, inner: Span) => number;
}

interface Span {
  top: number;
  foot: number;
}

/** The share of its depth that an arc has where one that it holds is deepest, or is about to be. */
function leastShare(outer: Span, inner: Span): number {
  const shares = [0.3, 0.5, 0.7].map((k) => {
    const y = inner.top + (3 * k ** 2 - 2 * k ** 3) * (inner.foot - inner.top);
    return shareAt((y - outer.top) / (outer.foot - outer.top)) / shareAt(3 * k ** 2 - 2 * k ** 3);
  });
  return Math.min(1, ...shares);
}

/** The share of its depth that an arc has at a share of its span: the inverse of 3k² − 2k³, in 4k(1 − k). */
function shareAt(share: number): number {
  const k = 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
  return 4 * k * (1 - k);
}

function portKey(i: number, row: number): string {
  return `${i} ${row}`;
}

/**
 * The y of each arc's ends. From top to bottom at a mark: arcs that go up, the shortest first; then
 * those that go down, the longest first.
 */
function portsOf(
  whole: readonly number[],
  requests: readonly ArcRequest[],
  rows: readonly ArcRow[],
): Map<string, number> {
  const ends = new Map<number, { i: number; reach: number; meets: string | undefined }[]>();
  for (const i of whole) {
    const { from, to, meets } = requests[i]!;
    for (const [row, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const reach = other - row;
      const group = row === to && meets !== undefined ? `${meets} ${Math.sign(reach)}` : undefined;
      ends.set(row, [...(ends.get(row) ?? []), { i, reach, meets: group }]);
    }
  }
  const ports = new Map<string, number>();
  for (const [row, own] of ends) {
    const upwards = own
      .filter(({ reach }) => reach < 0)
      .sort((a, b) => b.reach - a.reach || a.i - b.i);
    const downwards = own
      .filter(({ reach }) => reach > 0)
      .sort((a, b) => b.reach - a.reach || b.i - a.i);
    const slots = inSlots([...upwards, ...downwards]);
    const { y, radiusPx } = rows[row]!;
    const count = slots.length;
    const apart = Math.min(PORT_PX, (2 * radiusPx) / Math.max(1, count - 1));
    slots.forEach((slot, at) => {
      const port = y + (at - (count - 1) / 2) * apart;
      for (const i of slot) ports.set(portKey(i, row), port);
    });
  }
  return ports;
}

/** Ends that meet share the place of the first of them. */
function inSlots(ends: readonly { i: number; meets: string | undefined }[]): number[][] {
  const slots: number[][] = [];
  const shared = new Map<string, number[]>();
  for (const { i, meets } of ends) {
    const slot = meets === undefined ? undefined : shared.get(meets);
    if (slot) slot.push(i);
    else {
      const fresh = [i];
      slots.push(fresh);
      if (meets !== undefined) shared.set(meets, fresh);
    }
  }
  return slots;
}

function stubsOf(
  cut: readonly number[],
  requests: readonly ArcRequest[],
  rows: readonly ArcRow[],
  x: number,
): Stub[] {
  const counts = new Map<number, number>();
  for (const i of cut) {
    const { from, to } = requests[i]!;
    for (const row of [from, to]) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].map(([row, count]) => ({ row, x, y: rows[row]!.y, count }));
}
