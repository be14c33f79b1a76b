import { pointRowMiddle } from '../../layout/lanes.ts';
import type { Node } from '../node.ts';
import { dim, eventOf, plotLeft, type SceneInput } from '../scene-input.ts';

/** A line under its row from the instant of each mark that stands beside it for want of room. */
export function asideNodes(view: SceneInput): Node[] {
  const left = plotLeft(view.margins);
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.flatMap((placement): Node[] => {
      const { fromX, x, row, radiusPx } = placement;
      if (fromX === undefined) return [];
      const event = eventOf(view, placement);
      const downPx = lane.density.pointRowPx / 2;
      return [
        {
          type: 'path',
          key: `aside:${event.id}`,
          ...dim(view, event),
          x: left + fromX,
          y: pointRowMiddle(lane, row) + downPx,
          d: `M0,0H${x - fromX}V${radiusPx - downPx}`,
          stroke: 'muted',
          strokeWidth: 1,
        },
      ];
    }),
  );
}
