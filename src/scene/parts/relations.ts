import type { Point } from '../../layout/routing/curve.ts';
import type { RouteRequest } from '../../layout/routes.ts';
import { straight } from '../../layout/straight.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { Relation, TimelineEvent } from '../../model/timeline.ts';
import type { LabelBox, MarkPoint } from '../drawn-scene.ts';
import type { CurveNode, Node } from '../node.ts';
import { lineLook } from '../style.ts';
import { dim, type Arrows, type SceneInput } from '../scene-input.ts';
import type { BarBox } from './bars.ts';
import { RING_AIR_PX } from './marks.ts';

/** Everything that arrows connect or avoid. */
export interface Things {
  marks: readonly MarkPoint[];
  labels: readonly LabelBox[];
  bars: readonly BarBox[];
}

/** The end of an arrow: a mark, or the nearer tip of a bar. */
export type End = (towards: Point) => Point & { radiusPx: number };

/** The arrows on screen, and their nodes from back to front. */
export interface DrawnRelations {
  arrows: Arrows;
  nodes: readonly Node[];
}

/** The arrows of the relations whose two events are on screen: straight, until what routes them has loaded. */
export function drawRelations(view: SceneInput, things: Things): DrawnRelations {
  if (view.routed) return view.routed(view, things);
  const ends = endsOf(things, view.selected);
  const arrows = new Map(
    shownOf(view, ends).map((relation) => [relation.key, straight(requestOf(relation, ends))]),
  );
  return { arrows, nodes: relationNodes(view, arrows) };
}

export function shownOf({ timeline }: SceneInput, ends: ReadonlyMap<string, End>): Relation[] {
  return timeline.relations.filter(({ from, to }) => ends.has(from.id) && ends.has(to.id));
}

/** Where the arrows of each event on screen may end. */
export function endsOf(
  { marks, bars }: Things,
  selected: TimelineEvent | undefined,
): Map<string, End> {
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

export function requestOf({ from, to }: Relation, ends: ReadonlyMap<string, End>): RouteRequest {
  const start = ends.get(from.id)!;
  const end = ends.get(to.id)!(start({ x: 0, y: 0 }));
  const begin = start(end);
  return { from: begin, to: end, fromRadiusPx: begin.radiusPx, toRadiusPx: end.radiusPx };
}

/** An arrow for each relation on screen, the chosen event's in front, denials before the rest. */
export function relationNodes(
  view: SceneInput,
  arrows: Arrows,
  isJoined?: (relation: Relation) => boolean,
): Node[] {
  const { timeline, selected } = view;
  return timeline.relations
    .flatMap((relation) => {
      const points = arrows.get(relation.key);
      const near = selected === relation.from || selected === relation.to;
      if (!points) return [];
      const [from, to] = [relation.from, relation.to].map((event) => dim(view, event));
      const drawn = relationNode(relation, points, near, selected, !!isJoined?.(relation));
      return [{ node: { ...drawn, ...from, ...to }, rank: 2 * +near + +speaksAgainst(relation) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ node }) => node);
}

/** Denials and contradictions stand out, and what the chosen event has to do with; the rest is a hairline. */
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
    strokeWidth: near ? 2.25 : against ? 1.5 : 1,
    head: isJoined ? 0 : near ? 11 : against ? 9 : 7,
    opacity: selected && !near ? 0.3 : against || near ? 1 : 0.7,
  };
}
