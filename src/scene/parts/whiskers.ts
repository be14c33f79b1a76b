import type { Place } from '../../layout/place.ts';
import { POINT_ROW_PX, pointRowMiddle } from '../../layout/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { eventOf, fade, plotLeft, plotWidth, type View } from '../view.ts';

/** Beneath a mark whose date leaves room: from the earliest to the latest that it may have been. */
export function whiskerNodes(view: View): Node[] {
  return view.lanes.flatMap(({ lane, places }) =>
    places
      .filter((place) => hasWhisker(eventOf(view, place), view))
      .flatMap((place) => {
        const y = Math.round(pointRowMiddle(lane, place.row) + POINT_ROW_PX / 2) - 1.5;
        return whisker(place, y, view);
      }),
  );
}

/** A date to the day is exact enough to need none, until somebody asks for its event. */
function hasWhisker(event: TimelineEvent, { selected }: View): boolean {
  const { type, approximate, uncertain } = event.extent;
  return type === 'set' || approximate || uncertain || event === selected;
}

function whisker(place: Place, y: number, view: View): Node[] {
  const { projection, frame, timeline } = view;
  const event = eventOf(view, place);
  const xs = [projection.x(event.room.from), projection.x(event.room.to)];
  const from = Math.max(0, Math.min(...xs));
  const length = Math.round(Math.min(plotWidth(frame), Math.max(...xs)) - from);
  if (length < 2 * place.radiusPx) return [];
  return [
    {
      type: 'path',
      key: `whisker:${event.id}`,
      x: plotLeft(frame) + from,
      y,
      d: `M0,-3V3M0,0H${length}M${length},-3V3`,
      stroke: hueOf(event, timeline),
      strokeWidth: 1,
      dash: [2, 2],
      opacity: 0.8,
      ...fade(view, event),
    },
  ];
}
