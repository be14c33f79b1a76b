import { halfRowPx, markMiddle } from '../../layout/label-placement.ts';
import type { Node } from '../node.ts';
import { dim, eventOf, plotLeft, type SceneInput } from '../scene-input.ts';

/** A small mark that is no farther from its instant than a mark of full size reaches needs no line to it. */
const NEAR_PX = 10;

/** A line under its row from the instant of each mark that stands beside it for want of room. */
export function asideNodes(view: SceneInput): Node[] {
  const left = plotLeft(view.margins);
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.flatMap((placement): Node[] => {
      const { fromX, x, radiusPx } = placement;
      if (fromX === undefined || Math.abs(x - fromX) <= NEAR_PX) return [];
      const event = eventOf(view, placement);
      const downPx = halfRowPx(lane, placement);
      return [
        {
          type: 'path',
          key: `aside:${event.id}`,
          ...dim(view, event),
          x: left + fromX,
          y: markMiddle(lane, placement) + downPx,
          d: `M0,0H${x - fromX}V${radiusPx - downPx}`,
          stroke: 'muted',
          strokeWidth: 1,
        },
      ];
    }),
  );
}
