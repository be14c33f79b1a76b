import { MOST_ROUTED } from '../../data/limits.ts';
import { grow, type Box } from '../../layout/box.ts';
import type { RouteRequest } from '../../layout/routes.ts';
import { straight } from '../../layout/straight.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { Relation, TimelineEvent } from '../../model/timeline.ts';
import type { LabelBox, MarkPoint } from '../drawn-scene.ts';
import type { CurveNode, Node } from '../node.ts';
import { lineLook } from '../style.ts';
import { dim, lanesFoot, type Arrows, type PlotMargins, type SceneInput } from '../scene-input.ts';
import type { BarBox } from './bars.ts';
import type { Bundle } from './bundles.ts';
import { RING_AIR_PX } from './marks.ts';

/** The size of a count at a mark. */
const COUNT_PX = 14;
/** The effort to route an arrow grows with the square of what it avoids: so much is a second or two. */
const MOST_EFFORT = 8e5;

/** Everything that arrows connect or avoid. */
interface Things {
  marks: readonly MarkPoint[];
  labels: readonly LabelBox[];
  bars: readonly BarBox[];
}

interface Point {
  x: number;
  y: number;
}

/** The end of an arrow: a mark, or the nearer tip of a bar. */
type End = (towards: Point) => Point & { radiusPx: number };

/** The routes, around labels and marks, of the arrows whose two events are on screen. */
export function arrowsOf(view: SceneInput, things: Things, bundles: readonly Bundle[]): Arrows {
  const { margins, arrows, route } = view;
  const ends = endsOf(things, view.selected);
  const shown = shownOf(view, ends);
  const obstacles = obstaclesOf(things);
  const meets = meetingsOf(bundles);
  const requests = shown.map((relation) => requestOf(relation, ends, meets.get(relation.key)));
  const direct = (i: number) => follow(arrows?.get(shown[i]!.key), requests[i]!);
  const routed = arrows || !route ? [] : foremost(view, shown, mostRouted(obstacles.length));
  const found = route?.(
    routed.map((i) => requests[i]!),
    obstacles,
    roomOf(margins),
  );
  const laid = new Map(routed.map((i, at) => [i, found![at]!.points]));
  return new Map(shown.map(({ key }, i) => [key, laid.get(i) ?? direct(i)]));
}

function mostRouted(obstacles: number): number {
  return Math.min(MOST_ROUTED, MOST_EFFORT / obstacles ** 2);
}

/** The relations, by position, whose arrows are routed: of very many those of a choice, and denials. */
function foremost({ selected }: SceneInput, shown: readonly Relation[], most: number): number[] {
  const all = [...shown.keys()];
  if (all.length <= most) return all;
  const weight = (i: number) => {
    const relation = shown[i]!;
    const isNear = selected === relation.from || selected === relation.to;
    return (isNear ? 2 : 0) + (speaksAgainst(relation) ? 1 : 0);
  };
  return all
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** The arrows of many relations to one mark that share a head. */
export function sharedHeads(view: SceneInput, things: Things): Bundle[] {
  const ends = endsOf(things, view.selected);
  const shown = shownOf(view, ends);
  return view.bundling?.bundlesOf(shown, placeOf(ends), obstaclesOf(things)) ?? [];
}

function shownOf({ timeline }: SceneInput, ends: ReadonlyMap<string, End>): Relation[] {
  return timeline.relations.filter(({ from, to }) => ends.has(from.id) && ends.has(to.id));
}

function placeOf(ends: ReadonlyMap<string, End>) {
  return (id: string) => ends.get(id)!({ x: 0, y: 0 });
}

/** Where each relation of a bundle meets the others. */
function meetingsOf(bundles: readonly Bundle[]): ReadonlyMap<string, Point> {
  return new Map(
    bundles.flatMap(({ relations, at }) => relations.map(({ key }) => [key, at] as const)),
  );
}

function roomOf(margins: PlotMargins): Box {
  return { x: 0, y: margins.topPx, w: margins.width, h: lanesFoot(margins) - margins.topPx };
}

/** Marks and their counts are apart: an arrow ignores the box of its own mark only. */
function obstaclesOf({ labels, marks, bars }: Things): Box[] {
  return [...labels, ...marks.flatMap(boxesOf), ...bars].map((box) => grow(box, 1));
}

/** A previous arrow, moved with its ends. */
function follow(before: readonly number[] | undefined, request: RouteRequest): readonly number[] {
  const direct = straight(request);
  if (!before) return direct;
  const last = before.length - 2;
  const moved = (axis: 0 | 1) => [
    direct[axis]! - before[axis]!,
    direct[direct.length - 2 + axis]! - before[last + axis]!,
  ];
  const moves = [moved(0), moved(1)];
  return before.map((value, i) => {
    const [start, end] = moves[i % 2]!;
    const share = (i - (i % 2)) / last;
    return value + start! * (1 - share) + end! * share;
  });
}

/** An arrow for each relation on screen; those that share a head have none of their own. */
export function relationNodes(
  view: SceneInput,
  arrows: Arrows,
  bundles: readonly Bundle[],
): Node[] {
  const { timeline, selected, number } = view;
  const meets = meetingsOf(bundles);
  const own = timeline.relations.flatMap((relation): Node[] => {
    const points = arrows.get(relation.key);
    const near = selected === relation.from || selected === relation.to;
    const isKept = near || speaksAgainst(relation);
    if (!points?.length || (!isKept && isOdyssey(points))) return [];
    const back = [relation.from, relation.to].map((event) => dim(view, event));
    const isJoined = meets.has(relation.key);
    return [
      { ...relationNode(relation, points, near, selected, isJoined), ...back[0], ...back[1] },
    ];
  });
  const opacity = selected ? 0.6 : 1;
  return [...own, ...(view.bundling?.bundleNodes(bundles, number, { opacity }) ?? [])];
}

/**
 * Whether an arrow takes too long a way to be useful: it is left out until one of its events is chosen,
 * but a denial never is.
 */
function isOdyssey(points: readonly number[]): boolean {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) {
    length += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  }
  const straight = Math.hypot(points.at(-2)! - points[0]!, points.at(-1)! - points[1]!);
  return length > 2.5 * straight + 150;
}

function endsOf({ marks, bars }: Things, selected: TimelineEvent | undefined): Map<string, End> {
  const ends = new Map<string, End>();
  for (const { id, x, y, radiusPx } of marks) {
    const ringPx = id === selected?.id ? RING_AIR_PX : 0;
    ends.set(id, () => ({ x, y, radiusPx: radiusPx + ringPx }));
  }
  for (const { id, x, y, w, h } of bars) {
    const tip = (at: number) => (at < x + w / 2 ? x + h / 2 : x + w - h / 2);
    ends.set(id, (towards) => ({ x: tip(towards.x), y: y + h / 2, radiusPx: h / 2 }));
  }
  return ends;
}

function requestOf(
  { from, to }: Relation,
  ends: ReadonlyMap<string, End>,
  meet: Point | undefined,
): RouteRequest {
  if (meet) {
    const begin = ends.get(from.id)!(meet);
    return { from: begin, to: meet, fromRadiusPx: begin.radiusPx, toRadiusPx: 0, joins: true };
  }
  const nowhere = { x: 0, y: 0 };
  const start = ends.get(from.id)!;
  const end = ends.get(to.id)!(start(nowhere));
  const begin = start(end);
  return { from: begin, to: end, fromRadiusPx: begin.radiusPx, toRadiusPx: end.radiusPx };
}

/** A mark, and the "+3" at it. */
function boxesOf({ x, y, radiusPx, count, countAt = 'above' }: MarkPoint): Box[] {
  const size = 2 * radiusPx;
  const mark = { x: x - radiusPx, y: y - radiusPx, w: size, h: size };
  if (count < 2) return [mark];
  if (countAt === 'above') return [mark, { ...mark, y: mark.y - COUNT_PX, h: COUNT_PX }];
  const left = countAt === 'left' ? mark.x - COUNT_PX : mark.x + size;
  return [mark, { x: left, y: y - COUNT_PX / 2, w: COUNT_PX, h: COUNT_PX }];
}

/** The relations of the selected event stand out, the rest are weaker. */
export function relationNode(
  relation: Relation,
  points: readonly number[],
  near: boolean,
  selected: TimelineEvent | undefined,
  isJoined: boolean,
): CurveNode {
  const { key } = relation;
  const against = speaksAgainst(relation);
  return {
    type: 'curve',
    key: `relation:${key}`,
    tag: { name: 'relation', value: key },
    points,
    ...lineLook(relation.type),
    strokeWidth: near ? 2.25 : 1.5,
    head: isJoined ? 0 : near ? 11 : 9,
    opacity: selected && !near ? 0.3 : against || near ? 1 : 0.7,
  };
}
