import { pointRowMiddle } from '../../layout/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { eventOf, dim, plotLeft, plotWidth, type SceneInput } from '../scene-input.ts';

/** A whisker below each mark with an uncertain date, from the earliest to the latest possible. */
export function whiskerNodes(view: SceneInput): Node[] {
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.flatMap((placement) => {
      const y = Math.round(pointRowMiddle(lane, placement.row) + lane.density.pointRowPx / 2) - 1.5;
      return whisker(eventOf(view, placement), placement.radiusPx, y, view);
    }),
  );
}

/** A date to the day needs none, unless its event is selected. */
function hasWhisker(event: TimelineEvent, selected: TimelineEvent | undefined): boolean {
  const { type, approximate, uncertain } = event.extent;
  return type === 'set' || approximate || uncertain || event === selected;
}

/** The extent of the whisker of an event's mark, in px from the plot's left; undefined if it needs none. */
export function whiskerSpan(
  event: TimelineEvent,
  radiusPx: number,
  { projection, margins, selected }: Pick<SceneInput, 'projection' | 'margins' | 'selected'>,
): { x: number; length: number } | undefined {
  if (!hasWhisker(event, selected)) return undefined;
  const xs = [projection.x(event.room.from), projection.x(event.room.to)];
  const x = Math.max(0, Math.min(...xs));
  const length = Math.round(Math.min(plotWidth(margins), Math.max(...xs)) - x);
  return length < 2 * radiusPx ? undefined : { x, length };
}

/** The whisker of an event's mark, at `y`. */
export function whisker(
  event: TimelineEvent,
  radiusPx: number,
  y: number,
  view: SceneInput,
): Node[] {
  const span = whiskerSpan(event, radiusPx, view);
  if (!span) return [];
  return [
    {
      type: 'path',
      key: `whisker:${event.id}`,
      x: plotLeft(view.margins) + span.x,
      y,
      d: `M0,-3V3M0,0H${span.length}M${span.length},-3V3`,
      stroke: hueOf(event, view.timeline),
      strokeWidth: 1,
      dash: [2, 2],
      opacity: 0.8,
      ...dim(view, event),
    },
  ];
}
