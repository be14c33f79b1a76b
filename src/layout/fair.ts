import { bisectLeft, sum } from 'd3';
import { CALENDAR_UNITS, floorTo, nextAfter, unitMs } from '../time/calendar.ts';
import type { Instant } from '../time/instant.ts';
import type { Cluster } from './clusters.ts';
import { lengthAt, type Knots } from './scale.ts';

/** What a cluster gets at least of its events' share of the line; the rest is for rounding. */
const LEAST = 0.5 + 1e-6;
/** A cluster of less than this part of all events gets what comes: its half would be narrower than a mark. */
export const SMALLEST = 1 / 32;
/** Of more events than this, a cluster this little larger than one that it holds gets its half with that one, which gets more. */
const MANY = 400;
const STEP = 1.1;
/** How much of the calendar cells around a cluster lies between its first event and its last, at least. */
const FILLED = 0.62;
/** Halvings in search of how much of the line can stay as it is. */
const HALVINGS = 40;

/** A cluster that is promised room, all as shares of the line. */
interface Promised {
  /** What it has, and what it gets at least. */
  has: number;
  least: number;
  /** Position of the next one that holds it. */
  parent: number;
  /** The calendar cells that are widened for it, and how much of them it fills. */
  from: Instant;
  to: Instant;
  filled: number;
}

/**
 * Knots with which each cluster of k of n events gets at least k/2n of the line. What falls short is
 * topped up within its own calendar cells, and the rest of the line gives way evenly.
 *
 * `isDated` says whether a cluster's own length is known; others are promised nothing.
 *
 * That always succeeds: clusters are nested, so what they are promised adds up to little more than half of
 * the line, and to less than 0.9 of it in cells that are `FILLED`. So a tenth of the line or more stays as
 * it was, and lengths ascend.
 */
export function fair(
  knots: Knots,
  clusters: readonly Cluster[],
  isDated: (cluster: Cluster) => boolean,
  zone: string,
): Knots {
  const promised = promisesOf(knots, clusters, isDated, zone);
  const fits = (kept: number) => kept + sum(topUps(promised, kept)) <= 1;
  if (fits(1)) return knots;
  let [least, most] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  const added = topUps(promised, least).flatMap((share, i) =>
    share > 0 ? [{ share, from: promised[i]!.from, to: promised[i]!.to }] : [],
  );
  return withAdded(knots, 1 - sum(added, ({ share }) => share), added);
}

function promisesOf(
  knots: Knots,
  clusters: readonly Cluster[],
  isDated: (cluster: Cluster) => boolean,
  zone: string,
): Promised[] {
  const all = clusters.at(-1)?.count ?? 0;
  const length = knots.u.at(-1)! - knots.u[0]!;
  const position = positionsOf(clusters, all, isDated);
  const next = (i: number | undefined): number =>
    i === undefined ? -1 : (position.get(i) ?? next(clusters[i]!.parent));
  return [...position.keys()].map((i) => {
    const { first, last, count, parent } = clusters[i]!;
    const { from, to } = cellsAround(clusters[i]!, knots, zone);
    return {
      has: (lengthAt(knots, last) - lengthAt(knots, first)) / length,
      least: (LEAST * (all > MANY ? STEP : 1) * count) / all,
      parent: next(parent),
      from,
      to,
      filled: (last - first) / (to - from),
    };
  });
}

/** The clusters that are promised room, each with its position among them. */
function positionsOf(
  clusters: readonly Cluster[],
  all: number,
  isDated: (cluster: Cluster) => boolean,
): Map<number, number> {
  const position = new Map<number, number>();
  const held = clusters.map(() => 0);
  for (const [i, cluster] of clusters.entries()) {
    const { count, parent } = cluster;
    const isLarge = count >= SMALLEST * all && (all <= MANY || count >= STEP * held[i]!);
    if (isLarge && isDated(cluster)) {
      position.set(i, position.size);
      held[i] = count;
    }
    if (parent !== undefined) held[parent] = Math.max(held[parent]!, held[i]!);
  }
  return position;
}

/** What each cluster lacks where `kept` of the line stays as it is, the top-ups within it counted. */
function topUps(promised: readonly Promised[], kept: number): number[] {
  const within = promised.map(({ has }) => kept * has);
  return promised.map(({ least, has, parent, filled }, i) => {
    const added = Math.max(0, least - within[i]!);
    if (parent >= 0) within[parent]! += within[i]! + added - kept * has;
    return added / filled;
  });
}

/** From and to of the coarsest calendar cells that a cluster fills; its own bounds where it fills none. */
function cellsAround({ first, last }: Cluster, { t }: Knots, zone: string) {
  const spanMs = last - first;
  for (const unit of CALENDAR_UNITS.toReversed()) {
    if (unitMs(unit) > spanMs) continue;
    const floor = floorTo(last, unit, zone);
    const from = Math.max(t[0]!, floorTo(first, unit, zone));
    const to = Math.min(t.at(-1)!, floor === last ? last : nextAfter(last, unit, zone));
    if (spanMs >= FILLED * (to - from)) return { from, to };
  }
  return { from: first, to: last };
}

/** Knots of which `kept` stays as it is, with shares of the line added evenly to stretches of time. */
function withAdded(
  knots: Knots,
  kept: number,
  added: readonly { share: number; from: Instant; to: Instant }[],
): Knots {
  const length = knots.u.at(-1)! - knots.u[0]!;
  const bounds = [...knots.t, ...added.flatMap(({ from, to }) => [from, to])];
  const t = [...new Set(bounds)].sort((a, b) => a - b);
  const shares = t.slice(1).map((end, i) => {
    return (kept * (lengthAt(knots, end) - lengthAt(knots, t[i]!))) / length;
  });
  for (const { share, from, to } of added) {
    for (let i = bisectLeft(t, from); t[i]! < to; i++) {
      shares[i]! += (share * (t[i + 1]! - t[i]!)) / (to - from);
    }
  }
  const u = [0];
  for (const share of shares) u.push(u.at(-1)! + share * length);
  return { t, u };
}
