import type { Point } from '../../layout/routing/curve.ts';
import type { RouteRequest } from '../../layout/routes.ts';
import { straight } from '../../layout/straight.ts';
import { speaksAgainst } from '../../model/claim-status.ts';
import type { Relation, TimelineEvent } from '../../model/timeline.ts';
import type { DrawnScene, LabelBox, MarkPoint } from '../drawn-scene.ts';
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
  stubs?: DrawnScene['stubs'];
}

/** The arrows of the relations whose two events are on screen: straight, until what routes them has loaded. */
export function drawRelations(view: SceneInput, things: Things): DrawnRelations {
  if (view.routed) return view.routed(view, things);
  const ends = endsOf(things, view.selected);
  const arrows = new Map<string, readonly number[]>();
  const nodes = shownOf(view, ends).map((relation) => {
    const points = straight(requestOf(relation, ends));
    arrows.set(relation.key, points);
    return relationNode(view, relation, points);
  });
  return { arrows, nodes };
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

/** Denials and contradictions stand out, and what the chosen event has to do with; the rest is a hairline. */
export function relationNode(
  view: Pick<SceneInput, 'selected' | 'isDimmed'>,
  relation: Relation,
  points: readonly number[],
  isJoined?: boolean,
): CurveNode {
  const { key, from, to, type } = relation;
  const against = speaksAgainst(relation);
  const near = isOf(view.selected, relation);
  return {
    type: 'curve',
    key: `relation:${key}`,
    tag: { name: 'relation', value: key },
    points,
    ...lineLook(type),
    strokeWidth: near ? 2.25 : against ? 1.5 : 1,
    head: isJoined ? 0 : near ? 11 : against ? 9 : 7,
    opacity: near ? 1 : view.selected ? 0.3 : against ? 1 : 0.7,
    ...dim(view, from),
    ...dim(view, to),
  };
}

export function isOf(event: TimelineEvent | undefined, { from, to }: Relation): boolean {
  return event === from || event === to;
}
