import { halfRowPx, markMiddle } from '../../layout/label-placement.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { eventOf, dim, plotLeft, plotWidth, type SceneInput } from '../scene-input.ts';

/** The opacity of the span of a date that is certain but long. */
const QUIET = 0.5;
/** How far a whisker goes on where its date is open. */
const OPEN_PX = 32;

/** Beneath a mark whose date leaves room: from the earliest to the latest that it may have been. */
export function whiskerNodes(view: SceneInput): Node[] {
  return view.lanes.flatMap(({ lane, placements }) =>
    placements.flatMap((placement) => {
      const y = Math.round(markMiddle(lane, placement) + halfRowPx(lane, placement)) - 1.5;
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
export function isVague({ extent: { type, approximate, uncertain } }: TimelineEvent): boolean {
  return type === 'set' || approximate || uncertain;
}

/** Where a one-of set is open: it may also have been any time before or after. */
function openSides({ extent: { type, openStart, openEnd } }: TimelineEvent, rtl: boolean) {
  const [first, last] = [type === 'set' && openStart, type === 'set' && openEnd];
  return rtl ? { left: last, right: first } : { left: first, right: last };
}

/** The extent of the whisker of an event's mark, in px from the plot's left, and whether it is open there
 *  or on the right; undefined if it needs none. */
export function whiskerSpan(
  event: TimelineEvent,
  radiusPx: number,
  view: Projected,
): { x: number; length: number; left: boolean; right: boolean } | undefined {
  if (!hasWhisker(event, view)) return undefined;
  const { projection, margins } = view;
  const xs = [projection.x(event.room.from), projection.x(event.room.to)];
  const { left, right } = openSides(event, margins.rtl);
  const x = Math.max(0, Math.min(...xs) - (left ? OPEN_PX : 0));
  const end = Math.min(plotWidth(margins), Math.max(...xs) + (right ? OPEN_PX : 0));
  const length = Math.round(end - x);
  return length < 2 * radiusPx ? undefined : { x, length, left, right };
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
      d: `${tip(0, span.left ? 4 : 0)}M0,0H${span.length}${tip(span.length, span.right ? -4 : 0)}M${stem},-3V0`,
      stroke: hueOf(event, view.timeline),
      strokeWidth: 1,
      ...(isVague(event) && { dash: [2, 2] }),
      opacity: event === view.selected || isVague(event) ? 0.8 : QUIET,
      ...dim(view, event),
    },
  ];
}

/** The end of a whisker at `x`: a stop, or an arrow head that reaches `back`. */
function tip(x: number, back: number): string {
  return back ? `M${x + back},-4L${x},0L${x + back},4` : `M${x},-3V3`;
}
