import { group, greatest, range } from 'd3';
import { overlaps, type Box } from '../../layout/box.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { RelationType } from '../../data/schema.ts';
import type { Relation } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { lineLook } from '../style.ts';

interface Point {
  x: number;
  y: number;
}

/** Arrows to one mark that share their last piece and its head: their own would cover the mark. */
export interface Bundle {
  key: string;
  /** Where they meet. */
  at: Point;
  to: Point;
  toRadiusPx: number;
  type: RelationType;
  relations: readonly Relation[];
}

/** More heads than this cover a mark. */
const MOST_HEADS = 5;
/** Arrows to one mark meet in at most so many points, so far from its rim in px. */
const MOST_BUNDLES = 2;
const TRUNK_PX = 30;
/** Turns that are tried, in degrees, to keep a trunk clear of labels. */
const TURNS = range(0, 180, 20).flatMap((turn) => [turn, -turn]);
const HALF_HEAD_PX = 6;
const COUNT_PX = 10.5;

type Place = (id: string) => Point & { radiusPx: number };

/** The bundles among relations on screen, given where events stand and what their trunks must not cover. */
export function bundlesOf(
  relations: readonly Relation[],
  place: Place,
  obstacles: readonly Box[],
): Bundle[] {
  const byTarget = group(
    relations,
    ({ to, type }) => `${speaksAgainst({ type }) ? type : ''} ${to.id}`,
  );
  return [...byTarget].flatMap(([key, arriving]) =>
    arriving.length > MOST_HEADS ? bundlesTo(key, arriving, place, obstacles) : [],
  );
}

function bundlesTo(
  key: string,
  arriving: readonly Relation[],
  place: Place,
  obstacles: readonly Box[],
): Bundle[] {
  const { radiusPx: toRadiusPx, ...to } = place(arriving[0]!.to.id);
  const angleOf = ({ from }: Relation) => {
    const { x, y } = place(from.id);
    return Math.atan2(y - to.y, x - to.x);
  };
  const { type } = arriving[0]!;
  return sectors(arriving, angleOf).map((relations, i) => {
    const angle = clearAngle(meanAngle(relations.map(angleOf)), to, toRadiusPx, obstacles);
    const at = along(to, angle, toRadiusPx + TRUNK_PX);
    return { key: `${key} ${i}`, at, to, toRadiusPx, type, relations };
  });
}

/** Relations by the direction they come from, cut at the widest gaps. */
function sectors(
  relations: readonly Relation[],
  angleOf: (relation: Relation) => number,
): Relation[][] {
  const sorted = relations
    .map((relation) => ({ relation, angle: angleOf(relation) }))
    .sort((a, b) => a.angle - b.angle);
  const gaps = sorted.map(({ angle }, i) => {
    const before = i > 0 ? sorted[i - 1]!.angle : sorted.at(-1)!.angle - 2 * Math.PI;
    return { i, gap: angle - before };
  });
  const cuts = gaps
    .toSorted((a, b) => b.gap - a.gap || a.i - b.i)
    .slice(0, MOST_BUNDLES)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  const turned = [...sorted.slice(cuts[0]), ...sorted.slice(0, cuts[0])];
  return cuts.map((cut, n) => {
    const next = cuts[n + 1] ?? cuts[0]! + sorted.length;
    return turned.slice(cut - cuts[0]!, next - cuts[0]!).map(({ relation }) => relation);
  });
}

function meanAngle(angles: readonly number[]): number {
  const total = (of: (angle: number) => number) => angles.reduce((sum, a) => sum + of(a), 0);
  return Math.atan2(total(Math.sin), total(Math.cos));
}

/** The angle nearest to `angle` at which a trunk covers the fewest obstacles. */
function clearAngle(angle: number, to: Point, radiusPx: number, obstacles: readonly Box[]): number {
  const covered = (turned: number) =>
    [0.2, 0.5, 0.8, 1].filter((share) => {
      const { x, y } = along(to, turned, radiusPx + share * TRUNK_PX);
      const box = {
        x: x - HALF_HEAD_PX,
        y: y - HALF_HEAD_PX,
        w: 2 * HALF_HEAD_PX,
        h: 2 * HALF_HEAD_PX,
      };
      return obstacles.some((other) => overlaps(other, box));
    }).length;
  const angles = TURNS.map((turn) => angle + (turn * Math.PI) / 180);
  return greatest(
    angles,
    (a, b) => covered(b) - covered(a) || angles.indexOf(b) - angles.indexOf(a),
  )!;
}

function along({ x, y }: Point, angle: number, px: number): Point {
  return { x: x + Math.cos(angle) * px, y: y + Math.sin(angle) * px };
}

/** The shared last piece of each bundle, and how many arrows it stands for. */
export function bundleNodes(
  bundles: readonly Bundle[],
  number: (n: number) => string,
  look: { opacity: number },
): Node[] {
  return bundles.flatMap(({ key, at, to, toRadiusPx, type, relations }): Node[] => {
    const angle = Math.atan2(at.y - to.y, at.x - to.x);
    const end = along(to, angle, toRadiusPx + 2);
    const third = (share: number) => [at.x + (end.x - at.x) * share, at.y + (end.y - at.y) * share];
    const { stroke, barred = false } = lineLook(type);
    const trunk: Node = {
      ...look,
      type: 'curve',
      key: `trunk:${key}`,
      points: [0, 1 / 3, 2 / 3, 1].flatMap(third),
      stroke,
      strokeWidth: 2.5,
      head: 11,
      ...(barred && { barred }),
    };
    if (relations.length < 2) return [trunk];
    const count: Node = {
      ...look,
      type: 'text',
      key: `trunk-count:${key}`,
      x: at.x,
      y: at.y + COUNT_PX / 3,
      lines: [number(relations.length)],
      lineHeight: COUNT_PX,
      anchor: 'middle',
      dir: 'ltr',
      size: COUNT_PX,
      weight: 600,
      fill: stroke,
      halo: true,
    };
    return [trunk, count];
  });
}
