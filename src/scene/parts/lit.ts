import type { DrawnScene } from '../drawn-scene.ts';
import { straight } from '../../layout/straight.ts';
import type { Telling } from '../../model/guided-tour.ts';
import type { Relation, TimelineEvent } from '../../model/timeline.ts';
import type { CurveNode, Node, PathNode, Scene } from '../node.ts';
import { endsOf, requestOf } from './relations.ts';

/** As far as the chosen event's ring, so that it stays clear of labels; painted over that ring. */
const AIR_PX = 5;
const BAR_AIR_PX = 2.5;
const LOOK = { stroke: 'ink', strokeWidth: 1.25, dash: [3, 3] } as const;

/** Says which events are highlighted, and what a guided tour tells. */
interface Lights {
  isLit: (id: string) => boolean;
  selected?: TimelineEvent | undefined;
  tour?: (() => Telling) | undefined;
}

const FULL = { strokeWidth: 2.25, opacity: 1 };
const FULL_HEAD_PX = 11;
/** An arrow while a tour speaks of another. */
const UNSPOKEN = { strokeWidth: 1, opacity: 0.3 };
/** Arrows that share a head end this far from their target. */
const TRUNK_PX = 40;

/**
 * The scene with a thin dashed outline around the marks and bars of highlighted events, and their relations
 * in full; in a tour, those of which it speaks.
 */
export function litScene(drawn: DrawnScene, lights: Lights): Scene {
  const { scene, marks, bars } = drawn;
  const rings = marks
    .filter(({ id }) => lights.isLit(id))
    .map(({ id, x, y, radiusPx }) => pill(id, x, y, radiusPx + AIR_PX));
  const rims = bars
    .filter(({ id }) => lights.isLit(id))
    .map(({ id, x, y, w, h }) => pill(id, x + w / 2, y + h / 2, h / 2 + BAR_AIR_PX, (w - h) / 2));
  const lit = scene.nodes.map((node) => full(node, lights));
  const nodes = lights.tour ? spokenOf(lit, drawn, lights.tour(), lights.selected) : lit;
  return { ...scene, nodes: [...nodes, ...rings, ...rims] };
}

/** An arrow of a highlighted event in full. */
function full(node: Node, lights: Lights): Node {
  if (!isArrow(node)) return node;
  const [from, , to] = node.tag.value.split(' ') as [string, string, string];
  return lights.isLit(from) || lights.isLit(to) ? inFull(node) : node;
}

/** The arrows of which a tour speaks in full and to their ends, all others light. */
function spokenOf(
  nodes: readonly Node[],
  drawn: DrawnScene,
  { spoken }: Telling,
  selected: TimelineEvent | undefined,
): Node[] {
  const ends = endsOf(drawn, selected);
  const byKey = new Map(spoken.map((relation) => [relation.key, relation]));
  return nodes.flatMap((node): Node[] => {
    // The name at a stub, which is none now.
    if (byKey.has(node.key.replace(/^stub-name:/, ''))) return [];
    if (!isArrow(node)) return [node];
    const relation = byKey.get(node.tag.value);
    if (relation) return [inFull({ ...node, points: whole(node.points, relation, ends) })];
    const opacity = Math.min(node.opacity ?? 1, UNSPOKEN.opacity);
    return [{ ...node, ...UNSPOKEN, opacity }];
  });
}

/** An arrow that ends far from its target, a stub, is made straight: it passes beneath labels. */
function whole(
  points: readonly number[],
  relation: Relation,
  ends: ReturnType<typeof endsOf>,
): readonly number[] {
  const request = requestOf(relation, ends);
  const [x, y] = points.slice(-2) as [number, number];
  const { to, toRadiusPx } = request;
  return Math.hypot(to.x - x, to.y - y) > toRadiusPx + TRUNK_PX ? straight(request) : points;
}

function isArrow(node: Node): node is CurveNode & { tag: { name: 'relation'; value: string } } {
  return node.type === 'curve' && node.tag?.name === 'relation';
}

function inFull(arrow: CurveNode): CurveNode {
  return { ...arrow, ...FULL, head: arrow.head && FULL_HEAD_PX };
}

/** An outline around a centre: `rPx` above and below, and `morePx` more to each side. */
function pill(id: string, x: number, y: number, rPx: number, morePx = 0): PathNode {
  const d = `M${-morePx},${-rPx}H${morePx}A${rPx},${rPx} 0 0 1 ${morePx},${rPx}H${-morePx}A${rPx},${rPx} 0 0 1 ${-morePx},${-rPx}Z`;
  return { type: 'path', key: `lit:${id}`, x, y, d, ...LOOK };
}
