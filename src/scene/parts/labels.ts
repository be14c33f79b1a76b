import { pointRowMiddle, type Lane } from '../../layout/lanes.ts';
import { labelBox, type Place } from '../../layout/place.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { LabelBox } from '../figure.ts';
import type { Node } from '../node.ts';
import { labelFont } from '../style.ts';
import { eventOf, fade, plotLeft, small, type View } from '../view.ts';

/** The first baseline of a label below the top of its box. */
export const BASELINE_PX = 13;

/** The boxes of all labels. */
export function labelBoxes(view: View): LabelBox[] {
  const left = plotLeft(view.frame);
  return view.lanes.flatMap(({ lane, places, bars }) => [
    ...places.flatMap((place) => {
      const box = boxOf(place, lane);
      const text = place.label.lines.join(' ');
      return box ? [{ ...box, x: left + box.x, id: eventOf(view, place).id, text }] : [];
    }),
    ...bars.map(({ event, label, labelX, top }) => ({
      id: event.id,
      text: label.lines.join(' '),
      x: left + labelX,
      y: top,
      w: label.w,
      h: LABEL_LINE_PX,
    })),
  ]);
}

/** The labels, and a line to the mark from each that lies in another row than its mark. */
export function labelNodes(view: View): Node[] {
  const { frame } = view;
  const left = plotLeft(frame);
  return view.lanes.flatMap(({ lane, places, bars }) => [
    ...places.flatMap((place) => placedLabel(view, place, lane)),
    ...bars.map(({ event, label, labelX, top }): Node => ({
      ...labelText(event, view),
      x: left + labelX + (frame.rtl ? label.w : 0),
      y: top + BASELINE_PX,
      lines: label.lines,
      anchor: frame.rtl ? 'right' : 'left',
    })),
  ]);
}

function boxOf(place: Place, lane: Lane) {
  return labelBox(place, (row) => pointRowMiddle(lane, row), LABEL_LINE_PX);
}

function placedLabel(view: View, place: Place, lane: Lane): Node[] {
  const { frame } = view;
  const event = eventOf(view, place);
  const box = boxOf(place, lane);
  if (!box) return [];
  // Text leans towards its mark, so that the gap between them is the same everywhere.
  const onRight = box.x + box.w / 2 > place.x;
  const text: Node = {
    ...labelText(event, view),
    x: plotLeft(frame) + (onRight ? box.x : box.x + box.w),
    y: box.y + BASELINE_PX,
    lines: place.label.lines,
    anchor: onRight ? 'left' : 'right',
  };
  const { side } = place.labelAt!;
  if (side === 'after' || side === 'before') return [text];
  const up = side === 'above';
  const rim = pointRowMiddle(lane, place.row) + (up ? -1 : 1) * (place.radiusPx + 2);
  const edge = up ? box.y + box.h + 1 : box.y - 1;
  const leader = {
    type: 'path',
    key: `leader:${event.id}`,
    ...fade(view, event),
    stroke: 'muted',
    strokeWidth: 1,
  } as const;
  return [{ ...leader, x: plotLeft(frame) + place.x, y: rim, d: `M0,0V${edge - rim}` }, text];
}

/** An event's label, to be given its place and its lines. */
export function labelText(event: TimelineEvent, view: View) {
  const { sizePx, weight } = labelFont(event);
  return {
    ...small(view.frame),
    ...fade(view, event),
    key: `label:${event.id}`,
    tag: { name: 'label', value: event.id },
    size: sizePx,
    weight,
    fill: 'ink',
    halo: true,
  } as const;
}
