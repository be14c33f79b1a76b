import { pointRowMiddle } from '../../layout/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { MarkPoint } from '../figure.ts';
import type { Node } from '../node.ts';
import { ringPath } from '../shapes.ts';
import { hueOf, markShape } from '../style.ts';
import { glyphOf, strokesOf } from '../glyph.ts';
import { eventOf, fade, plotLeft, small, type View } from '../view.ts';

const COUNT_SIZE_PX = 10.5;
export const RING_AIR_PX = 5;

/** Where the marks are, in the order of their lanes. */
export function markPoints(view: View): MarkPoint[] {
  const left = plotLeft(view.frame);
  return view.lanes.flatMap(({ lane, places }) =>
    places.map((place) => ({
      id: eventOf(view, place).id,
      x: left + place.x,
      y: pointRowMiddle(lane, place.row),
      radiusPx: place.radiusPx,
      count: place.count,
    })),
  );
}

/** The marks themselves, a ring around the selected one, and "+3" over one that stands for more. */
export function markNodes(view: View, points: readonly MarkPoint[]): Node[] {
  const { timeline, frame, selected, more } = view;
  return points.flatMap(({ id, x, y, count, radiusPx }): Node[] => {
    const event = timeline.byId.get(id)!;
    const color = hueOf(event, timeline);
    const at = { x: Math.round(x), y: Math.round(y) };
    const nodes = glyphNodes(view, event, at, 2 * radiusPx).map((node) => ({
      ...node,
      ...fade(view, event),
    }));
    if (event === selected) {
      const d = ringPath(radiusPx + RING_AIR_PX);
      nodes.unshift({ type: 'path', key: `ring:${id}`, x, y, d, stroke: color, strokeWidth: 2 });
    }
    if (count > 1) {
      const text = {
        ...small(frame),
        lines: [more(count - 1)],
        size: COUNT_SIZE_PX,
        dir: 'ltr',
      } as const;
      nodes.push({
        ...text,
        ...fade(view, event),
        key: `count:${id}`,
        x,
        y: y - radiusPx - 1,
        anchor: 'middle',
      });
    }
    return nodes;
  });
}

function glyphNodes(
  { timeline, frame }: View,
  event: TimelineEvent,
  at: { x: number; y: number },
  sizePx: number,
): Node[] {
  const { id } = event;
  const glyph = glyphOf(event, timeline, frame.rtl ? 'rtl' : 'ltr');
  return strokesOf({ ...glyph, shape: markShape(event), sizePx }).map(({ part, ...look }) => ({
    type: 'path',
    key: `${part}:${id}`,
    ...(part === 'mark' && { tag: { name: 'mark', value: id } }),
    ...at,
    ...look,
  }));
}
