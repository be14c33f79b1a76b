import { pointRowMiddle } from '../../layout/lanes.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { eventOf, dim, plotLeft, plotWidth, type SceneInput } from '../scene-input.ts';

/** The opacity of the span of a date that is certain but long. */
const QUIET = 0.5;

/** Beneath a mark whose date leaves room: from the earliest to the latest that it may have been. */
export function whiskerNodes(view: SceneInput): Node[] {
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.flatMap((placement) => {
      const y = Math.round(pointRowMiddle(lane, placement.row) + lane.density.pointRowPx / 2) - 1.5;
      return whisker(eventOf(view, placement), placement.radiusPx, y, view);
    }),
  );
}

type Projected = Pick<SceneInput, 'projection' | 'margins' | 'selected' | 'axis'>;

/**
 * Whether an event's date leaves more room than the axis tells apart. A day needs none, until the axis
 * shows its hours or somebody asks for the event.
 */
function hasWhisker(event: TimelineEvent, { selected, axis }: Projected): boolean {
  if (event === selected || isVague(event)) return true;
  const { from, to } = event.room;
  const isDay = event.extent.precision === 'day';
  return !isDay || axis.ticks.some(({ t, major }) => !major && t > from && t < to);
}

/** Whether an event may not even have been in the time that its date names. */
function isVague({ extent: { type, approximate, uncertain } }: TimelineEvent): boolean {
  return type === 'set' || approximate || uncertain;
}

/** The extent of the whisker of an event's mark, in px from the plot's left; undefined if it needs none. */
export function whiskerSpan(
  event: TimelineEvent,
  radiusPx: number,
  view: Projected,
): { x: number; length: number } | undefined {
  if (!hasWhisker(event, view)) return undefined;
  const { projection, margins } = view;
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
  // From the mark down to its own span: other marks of the row stand over it too.
  const stem = Math.round(view.projection.x(event.anchor) - span.x);
  return [
    {
      type: 'path',
      key: `whisker:${event.id}`,
      x: plotLeft(view.margins) + span.x,
      y,
      d: `M0,-3V3M0,0H${span.length}M${span.length},-3V3M${stem},-3V0`,
      stroke: hueOf(event, view.timeline),
      strokeWidth: 1,
      ...(isVague(event) && { dash: [2, 2] }),
      opacity: event === view.selected || isVague(event) ? 0.8 : QUIET,
      ...dim(view, event),
    },
  ];
}
