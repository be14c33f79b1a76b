import { markMiddle } from '../../layout/label-placement.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { MarkPoint } from '../drawn-scene.ts';
import type { Node } from '../node.ts';
import { ringPath } from '../shapes.ts';
import { hueOf, markShape } from '../style.ts';
import { glyphOf, strokesOf } from '../glyph.ts';
import { eventOf, dim, plotLeft, small, type SceneInput } from '../scene-input.ts';

const COUNT_SIZE_PX = 10.5;
export const RING_AIR_PX = 5;

/** The positions of the marks, in the order of their lanes. */
export function markPoints(view: SceneInput): MarkPoint[] {
  const left = plotLeft(view.margins);
  const countAt = view.margins.rtl ? 'right' : 'left';
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.map((placement) => ({
      ...(lane.density.lines === 1 && { countAt }),
      id: eventOf(view, placement).id,
      x: left + placement.x,
      y: markMiddle(lane, placement),
      radiusPx: placement.radiusPx,
      count: placement.count,
    })),
  );
}

/** What marks need of a view. */
type MarkView = Pick<SceneInput, 'timeline' | 'margins' | 'selected' | 'isDimmed' | 'more'> & {
  /** Whether time runs downwards. */
  isUpright?: boolean;
};

/** The marks, a ring around the selected one, and "+3" above one that represents several. */
export function markNodes(view: MarkView, points: readonly MarkPoint[]): Node[] {
  const { timeline, margins, selected, more } = view;
  return points.flatMap(({ id, x, y, count, countAt = 'above', radiusPx }): Node[] => {
    const event = timeline.byId.get(id)!;
    const color = hueOf(event, timeline);
    const at = { x: Math.round(x), y: Math.round(y) };
    const nodes = glyphNodes(view, event, at, 2 * radiusPx).map((node) => ({
      ...node,
      ...dim(view, event),
    }));
    if (event === selected) {
      const d = ringPath(radiusPx + RING_AIR_PX);
      nodes.unshift({ type: 'path', key: `ring:${id}`, x, y, d, stroke: color, strokeWidth: 2 });
    }
    if (count > 1) {
      const text = {
        ...small(margins),
        lines: [more(count - 1)],
        size: COUNT_SIZE_PX,
        dir: 'ltr',
      } as const;
      nodes.push({
        ...text,
        ...dim(view, event),
        key: `count:${id}`,
        ...countPoint(countAt, x, y, radiusPx),
      });
    }
    return nodes;
  });
}

/** Where "+3" stands: above its mark, or on the side where its row keeps room for it. */
function countPoint(at: NonNullable<MarkPoint['countAt']>, x: number, y: number, radiusPx: number) {
  if (at === 'above') return { x, y: y - radiusPx - 1, anchor: 'middle' } as const;
  const awayPx = radiusPx + 2;
  return at === 'left'
    ? ({ x: x - awayPx, y: y + 4, anchor: 'right' } as const)
    : ({ x: x + awayPx, y: y + 4, anchor: 'left' } as const);
}

function glyphNodes(
  { timeline, margins, isUpright }: MarkView,
  event: TimelineEvent,
  at: { x: number; y: number },
  sizePx: number,
): Node[] {
  const { id } = event;
  const glyph = glyphOf(event, timeline, margins.rtl ? 'rtl' : 'ltr');
  const own = markShape(event);
  const shape = own === 'bar' && isUpright ? 'pillar' : own;
  return strokesOf({ ...glyph, shape, sizePx }).map(({ part, ...look }) => ({
    type: 'path',
    key: `${part}:${id}`,
    ...(part === 'mark' && { tag: { name: 'mark', value: id } }),
    ...at,
    ...look,
  }));
}
