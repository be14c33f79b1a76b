import { range } from 'd3';
import type { Instant } from '../time/instant.ts';

/** Events of which each stands nearer to another of them than any of them stands to the rest. */
export interface Cluster {
  first: Instant;
  last: Instant;
  count: number;
  /** The time to the nearest event before it and after it; Infinity where there is none. */
  before: number;
  after: number;
  /** Position of the next cluster, which holds it; undefined for all events together. */
  parent: number | undefined;
}

/**
 * All clusters of instants that ascend, each before the one that holds it: single linkage, in
 * O(n log n). There is one for each gap, up to the nearest longer gap on either side; equal gaps share it.
 */
export function clustersOf(instants: readonly Instant[]): Cluster[] {
  const starts = range(instants.length).filter((i) => i === 0 || instants[i]! > instants[i - 1]!);
  const t = starts.map((i) => instants[i]!);
  const gap = (i: number) => (i < 0 || i >= t.length - 1 ? Infinity : t[i + 1]! - t[i]!);
  const all = range(t.length - 1);
  const before = nearestLonger(all, gap, -1);
  const after = nearestLonger(all.toReversed(), gap, t.length - 1);
  const position = new Map<number, number>();
  const keyOf = (i: number) => (before[i]! + 1) * t.length + after[i]!;
  const gaps = all
    .sort((a, b) => gap(a) - gap(b))
    .filter((i) => !position.has(keyOf(i)) && position.set(keyOf(i), position.size));
  return gaps.map((i) => {
    const [from, to] = [before[i]! + 1, after[i]!];
    const around = gap(from - 1) < gap(to) ? from - 1 : to;
    return {
      first: t[from]!,
      last: t[to]!,
      count: (starts[to + 1] ?? instants.length) - starts[from]!,
      before: gap(from - 1),
      after: gap(to),
      parent: gap(around) < Infinity ? position.get(keyOf(around)) : undefined,
    };
  });
}

/** For each gap, the nearest longer one among those before it in `order`; `none` where there is none. */
function nearestLonger(order: readonly number[], gap: (i: number) => number, none: number) {
  const found: number[] = [];
  const open: number[] = [];
  for (const i of order) {
    while (open.length > 0 && gap(open.at(-1)!) <= gap(i)) open.pop();
    found[i] = open.at(-1) ?? none;
    open.push(i);
  }
  return found;
}
