import { grow, type Box } from '../../layout/box.ts';
import { routes, type RouteRequest } from '../../layout/routes.ts';
import type { Relation, TimelineEvent } from '../../model/timeline.ts';
import type { LabelBox, MarkPoint } from '../figure.ts';
import type { Node } from '../node.ts';
import { lanesFoot, type View } from '../view.ts';
import type { BarBox } from './bars.ts';

const COUNT_PX = 12;

/** What the arrows start from, lead to and go around. */
interface Things {
  marks: readonly MarkPoint[];
  labels: readonly LabelBox[];
  bars: readonly BarBox[];
}

interface Point {
  x: number;
  y: number;
}

/** Where an arrow can start or end: around a mark, or anywhere along a bar. */
type End = (towards: Point) => Point & { radiusPx: number };

/** An arrow for each relation whose two events are on screen, led around labels and marks. */
export function relationNodes({ timeline, frame, selected }: View, things: Things): Node[] {
  const ends = endsOf(things);
  const shown = timeline.relations.filter(({ from, to }) => ends.has(from.id) && ends.has(to.id));
  const obstacles = [...things.labels, ...things.marks.map(boxOf), ...things.bars];
  const bounds = { x: 0, y: frame.topPx, w: frame.width, h: lanesFoot(frame) - frame.topPx };
  return routes(
    shown.map((relation) => requestOf(relation, ends)),
    obstacles.map((box) => grow(box, 1)),
    bounds,
  ).flatMap(({ points }, i) => {
    const { from, to } = shown[i]!;
    const near = selected === from || selected === to;
    return near || !isOdyssey(points) ? [relationNode(shown[i]!, points, near, selected)] : [];
  });
}

/**
 * Whether an arrow has to go so far around others that it would say nothing: in a crowd it waits
 * until one of its events is chosen.
 */
function isOdyssey(points: readonly number[]): boolean {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) {
    length += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  }
  const straight = Math.hypot(points.at(-2)! - points[0]!, points.at(-1)! - points[1]!);
  return length > 2.5 * straight + 150;
}

function endsOf({ marks, bars }: Things): Map<string, End> {
  const ends = new Map<string, End>(marks.map((mark) => [mark.id, () => mark]));
  for (const { id, x, y, w, h } of bars) {
    const inside = (at: number) => Math.max(x + h, Math.min(x + w - h, at));
    ends.set(id, (towards) => ({ x: inside(towards.x), y: y + h / 2, radiusPx: h / 2 }));
  }
  return ends;
}

function requestOf({ from, to }: Relation, ends: ReadonlyMap<string, End>): RouteRequest {
  const nowhere = { x: 0, y: 0 };
  const start = ends.get(from.id)!;
  const end = ends.get(to.id)!(start(nowhere));
  const begin = start(end);
  return { from: begin, to: end, fromRadiusPx: begin.radiusPx, toRadiusPx: end.radiusPx };
}

/** A mark with the "+3" over it. */
function boxOf({ x, y, radiusPx, count }: MarkPoint): Box {
  const above = count > 1 ? COUNT_PX : 0;
  return { x: x - radiusPx, y: y - radiusPx - above, w: 2 * radiusPx, h: 2 * radiusPx + above };
}

/** A denial is dashed and red; what touches the selected event stands out, the rest steps back. */
function relationNode(
  { key, type }: Relation,
  points: readonly number[],
  near: boolean,
  selected: TimelineEvent | undefined,
): Node {
  const against = type === 'denies' || type === 'contradicts';
  return {
    type: 'curve',
    key: `relation:${key}`,
    tag: { name: 'relation', value: key },
    points,
    stroke: against ? 'denial' : 'muted',
    strokeWidth: near ? 2.25 : 1.5,
    ...(against ? { dash: [5, 4] } : {}),
    head: near ? 11 : 9,
    opacity: selected && !near ? 0.3 : against || near ? 1 : 0.7,
  };
}
