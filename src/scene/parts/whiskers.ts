import { POINT_ROW_PX, pointRowMiddle } from '../../layout/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { eventOf, fade, plotLeft, plotWidth, type View } from '../view.ts';

/** Beneath a mark whose date leaves room: from the earliest to the latest that it may have been. */
export function whiskerNodes(view: View): Node[] {
  return view.lanes.flatMap(({ lane, places }) =>
    places.flatMap((place) => {
      const y = Math.round(pointRowMiddle(lane, place.row) + POINT_ROW_PX / 2) - 1.5;
      return whisker(eventOf(view, place), place.radiusPx, y, view);
    }),
  );
}

/** A date to the day is exact enough to need none, until somebody asks for its event. */
function hasWhisker(event: TimelineEvent, selected: TimelineEvent | undefined): boolean {
  const { type, approximate, uncertain } = event.extent;
  return type === 'set' || approximate || uncertain || event === selected;
}

/** What the whisker of an event's mark covers, in px from the plot's left; undefined where it needs none. */
export function whiskerSpan(
  event: TimelineEvent,
  radiusPx: number,
  { projection, frame, selected }: Pick<View, 'projection' | 'frame' | 'selected'>,
): { x: number; length: number } | undefined {
  if (!hasWhisker(event, selected)) return undefined;
  const xs = [projection.x(event.room.from), projection.x(event.room.to)];
  const x = Math.max(0, Math.min(...xs));
  const length = Math.round(Math.min(plotWidth(frame), Math.max(...xs)) - x);
  return length < 2 * radiusPx ? undefined : { x, length };
}

/** The whisker of an event's mark, at `y`. */
export function whisker(event: TimelineEvent, radiusPx: number, y: number, view: View): Node[] {
  const span = whiskerSpan(event, radiusPx, view);
  if (!span) return [];
  return [
    {
      type: 'path',
      key: `whisker:${event.id}`,
      x: plotLeft(view.frame) + span.x,
      y,
      d: `M0,-3V3M0,0H${span.length}M${span.length},-3V3`,
      stroke: hueOf(event, view.timeline),
      strokeWidth: 1,
      dash: [2, 2],
      opacity: 0.8,
      ...fade(view, event),
    },
  ];
}
