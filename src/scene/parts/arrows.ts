import { grow, overlaps, type Box } from '../../layout/box.ts';
import { routes, type Route, type RouteRequest } from '../../layout/routes.ts';
import { curveCrosses } from '../../layout/routing/curve.ts';
import { cutLabel, type Wrapped } from '../../layout/wrap.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { Relation } from '../../model/timeline.ts';
import type { MarkPoint } from '../drawn-scene.ts';
import type { CurveNode, Node } from '../node.ts';
import {
  dim,
  lanesFoot,
  small,
  SMALL_PX,
  type PlotMargins,
  type SceneInput,
} from '../scene-input.ts';
import { lineLook } from '../style.ts';
import { bundleNodes, bundlesOf, type Bundle } from './bundles.ts';
import {
  endsOf,
  isOf,
  relationNode,
  requestOf,
  shownOf,
  type DrawnRelations,
  type Things,
} from './relations.ts';

/** The size of a count at a mark. */
const COUNT_PX = 14;
/** So many labels leave room to go round each of them; among more, arrows pass beneath some. */
const FEW_LABELS = 20;
const BENEATH_PX = 60;
/** The longest name at a stub, its height, and its distance from the tip. */
const NAME_PX = 120;
const NAME_LINE_PX = 15;
const NAME_AIR_PX = 4;

/** The arrows on screen, around marks and labels: what cannot be drawn is a stub with its target's name. */
export function routedRelations(view: SceneInput, things: Things): DrawnRelations {
  const ends = endsOf(things, view.selected);
  const all = shownOf(view, ends);
  const marks = [...things.marks.map(boxOf), ...things.bars].map((box) => grow(box, 1));
  const labels = [...things.labels, ...things.marks.flatMap(countOf)].map((box) => grow(box, 1));
  const place = (id: string) => ends.get(id)!({ x: 0, y: 0 });
  const bundles = bundlesOf(all, place, [...marks, ...labels]);
  const meets = new Map(bundles.flatMap((b) => b.relations.map(({ key }) => [key, b] as const)));
  const requests = all.map((relation) =>
    bundled(requestOf(relation, ends), relation, meets.get(relation.key)),
  );
  const laid = routes(requests, {
    marks,
    labels,
    labelPx: things.labels.length > FEW_LABELS ? BENEATH_PX : Infinity,
    room: roomOf(view.margins),
  });
  // Between marks that stand close, there may be no room even for a stub.
  const found = laid.filter(({ isBlocked }) => !isBlocked);
  const shown = all.filter((_, i) => !laid[i]!.isBlocked);
  const arrows = new Map(shown.map(({ key }, i) => [key, found[i]!.points]));
  // What stands out is in front.
  const rank = (relation: Relation) =>
    2 * +isOf(view.selected, relation) + +speaksAgainst(relation);
  const lines = shown
    .toSorted((a, b) => rank(a) - rank(b))
    .map((relation) =>
      short(relationNode(view, relation, arrows.get(relation.key)!, meets.has(relation.key))),
    );
  const look = { opacity: view.selected ? 0.6 : 1 };
  const stubs = all.filter((relation, i) => speaksAgainst(relation) && laid[i]!.isStub);
  return {
    arrows,
    stubs: stubs.map(({ from, to }) => [from.id, to.id]),
    nodes: [
      ...lines,
      ...bundleNodes(bundles, view.number, look),
      ...names(view, shown, found, [...marks, ...labels]),
    ],
  };
}

/** An arrow whose head is no longer than itself, between marks that nearly touch. */
function short(node: CurveNode): CurveNode {
  const [x0, y0] = node.points as [number, number];
  const [x, y] = node.points.slice(-2) as [number, number];
  return { ...node, head: Math.min(node.head, Math.hypot(x - x0, y - y0)) };
}

/** Denials of one claim arrive as one; where there are many, they meet before it. */
function bundled(
  request: RouteRequest,
  relation: Relation,
  meet: Bundle | undefined,
): RouteRequest {
  if (meet) return { ...request, to: meet.at, toRadiusPx: 0, bundle: meet.key };
  if (!speaksAgainst(relation)) return { ...request, isArc: true };
  return { ...request, bundle: `${relation.type} ${relation.to.id}` };
}

function roomOf(margins: PlotMargins): Box {
  return { x: 0, y: margins.topPx, w: margins.width, h: lanesFoot(margins) - margins.topPx };
}

function boxOf({ x, y, radiusPx }: MarkPoint): Box {
  return { x: x - radiusPx, y: y - radiusPx, w: 2 * radiusPx, h: 2 * radiusPx };
}

/** The "+3" at a mark. */
function countOf(mark: MarkPoint): Box[] {
  const { count, countAt = 'above', y } = mark;
  if (count < 2) return [];
  const box = boxOf(mark);
  if (countAt === 'above') return [{ ...box, y: box.y - COUNT_PX, h: COUNT_PX }];
  const x = countAt === 'left' ? box.x - COUNT_PX : box.x + box.w;
  return [{ x, y: y - COUNT_PX / 2, w: COUNT_PX, h: COUNT_PX }];
}

/** The targets' names at stubs, where there is room. */
function names(
  view: SceneInput,
  shown: readonly Relation[],
  found: readonly Route[],
  obstacles: readonly Box[],
): Node[] {
  const lines = found.map(({ points }) => points);
  const taken: Box[] = [];
  return found.flatMap(({ points, isStub }, i): Node[] => {
    if (!isStub) return [];
    const relation = shown[i]!;
    const name = cutLabel(view.title(relation.to), 1, view.width, NAME_PX);
    const isFree = (box: Box) =>
      ![...obstacles, ...taken].some((other) => overlaps(other, box)) &&
      !lines.some((line) => curveCrosses(line, box)) &&
      box.x >= 0 &&
      box.x + box.w <= view.margins.width;
    const box = namePlaces(points, name).find(isFree);
    if (!box) return [];
    taken.push(box);
    return [nameNode(view, relation, name, box)];
  });
}

/** Beyond the tip, then beside it. */
function namePlaces(points: readonly number[], { w }: Wrapped): Box[] {
  const [x, y] = points.slice(-2) as [number, number];
  const h = NAME_LINE_PX;
  const isLeft = x < points[0]!;
  const beside = isLeft ? x - w - NAME_AIR_PX : x + NAME_AIR_PX;
  const other = isLeft ? x + NAME_AIR_PX : x - w - NAME_AIR_PX;
  const down = y < points[1]! ? y - h - NAME_AIR_PX : y + NAME_AIR_PX;
  return [
    { x: beside, y: y - h / 2, w, h },
    { x: x - w / 2, y: down, w, h },
    { x: isLeft ? x - w : x, y: down, w, h },
    { x: other, y: y - h / 2, w, h },
  ];
}

function nameNode(view: SceneInput, relation: Relation, { lines, w }: Wrapped, box: Box): Node {
  return {
    ...small(view.margins),
    key: `stub-name:${relation.key}`,
    x: box.x + w / 2,
    y: box.y + NAME_LINE_PX - 4,
    lines,
    size: SMALL_PX,
    anchor: 'middle',
    halo: true,
    fill: lineLook(relation.type).stroke,
    ...dim(view, relation.from),
    ...dim(view, relation.to),
  };
}
