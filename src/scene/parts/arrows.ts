import { grow, holds, overlaps, type Box } from '../../layout/box.ts';
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
/** The names that are tried at a stub: lines, and their most width. What is longer ends in "…". */
const NAMES = [
  { lines: 1, px: 120 },
  { lines: 2, px: 80 },
  { lines: 1, px: 60 },
];
const NAME_LINE_PX = 15;
/** How far a name is from the tip: nearer first. */
const NAME_AIRS_PX = [4, 12];

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
  const stubs = new Set(all.filter((_, i) => laid[i]!.isStub));
  const stubNames = names(view, shown, found, [...marks, ...labels]);
  const lines = shown
    .toSorted((a, b) => rank(a) - rank(b))
    .map((relation) => {
      const node = relationNode(view, relation, arrows.get(relation.key)!, meets.has(relation.key));
      const isNameless = stubs.has(relation) && !stubNames.has(relation);
      // A stub that does not say where it leads waits until one of its events is pointed at or chosen.
      return rank(relation) === 0 && isNameless ? { ...node, opacity: 0 } : short(node);
    });
  const look = { opacity: view.selected ? 0.6 : 1 };
  return {
    arrows,
    stubs: [...stubs].filter(speaksAgainst).map(({ from, to }) => [from.id, to.id]),
    nodes: [...lines, ...bundleNodes(bundles, view.number, look), ...stubNames.values()],
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
): Map<Relation, Node> {
  const lines = found.map(({ points }) => points);
  const { width: w } = view.margins;
  // A name may stand above the lanes, but not on the axis.
  const room = { x: 0, y: -NAME_LINE_PX, w, h: lanesFoot(view.margins) + NAME_LINE_PX };
  const taken: Box[] = [];
  const isFree = ({ box }: PlacedName) =>
    ![...obstacles, ...taken].some((other) => overlaps(other, box)) &&
    !lines.some((line) => curveCrosses(line, box)) &&
    holds(room, box);
  const named = new Map<Relation, Node>();
  // A denial's name takes its place first.
  for (const relation of shown.toSorted((a, b) => +speaksAgainst(b) - +speaksAgainst(a))) {
    const { points, isStub } = found[shown.indexOf(relation)]!;
    const place = isStub && namesOf(view, relation, points).find(isFree);
    if (!place) continue;
    taken.push(place.box);
    named.set(relation, nameNode(view, relation, place));
  }
  return named;
}

interface PlacedName {
  name: Wrapped;
  box: Box;
}

/** The target's name, shorter where it must be: beyond the tip, then beside it. */
function namesOf(view: SceneInput, { to }: Relation, points: readonly number[]): PlacedName[] {
  const title = view.title(to);
  return NAMES.flatMap(({ lines, px }) => {
    const name = cutLabel(title, lines, view.width, px);
    return NAME_AIRS_PX.flatMap((airPx) => namePlaces(points, name, airPx)).map((box) => ({
      name,
      box,
    }));
  });
}

function namePlaces(points: readonly number[], { w, lines }: Wrapped, airPx: number): Box[] {
  const [x, y] = points.slice(-2) as [number, number];
  const h = lines.length * NAME_LINE_PX;
  const isLeft = x < points[0]!;
  const beside = isLeft ? x - w - airPx : x + airPx;
  const other = isLeft ? x + airPx : x - w - airPx;
  const down = y < points[1]! ? y - h - airPx : y + airPx;
  return [
    { x: beside, y: y - h / 2, w, h },
    { x: x - w / 2, y: down, w, h },
    { x: isLeft ? x - w : x, y: down, w, h },
    { x: other, y: y - h / 2, w, h },
    { x: isLeft ? x : x - w, y: down, w, h },
    { x: beside, y: down, w, h },
    { x: other, y: down, w, h },
  ];
}

function nameNode(view: SceneInput, relation: Relation, { name, box }: PlacedName): Node {
  return {
    ...small(view.margins),
    key: `stub-name:${relation.key}`,
    x: box.x + box.w / 2,
    y: box.y + NAME_LINE_PX - 4,
    lines: name.lines,
    lineHeight: NAME_LINE_PX,
    size: SMALL_PX,
    anchor: 'middle',
    halo: true,
    fill: lineLook(relation.type).stroke,
    ...dim(view, relation.from),
    ...dim(view, relation.to),
  };
}
