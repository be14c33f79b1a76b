import type { Bar } from '../../layout/bar-rows.ts';
import type { Lane } from '../../layout/lanes.ts';
import { labelBox, markMiddle, type Placement } from '../../layout/label-placement.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { LabelBox } from '../drawn-scene.ts';
import type { Node } from '../node.ts';
import { labelFont } from '../style.ts';
import { eventOf, dim, plotLeft, small, type SceneInput } from '../scene-input.ts';

/** The first baseline of a label below the top of its box. */
export const BASELINE_PX = 13;

/** The boxes of all labels. */
export function labelBoxes(view: SceneInput): LabelBox[] {
  const left = plotLeft(view.margins);
  return view.lanes.flatMap(({ lane, placements, bars }) => [
    ...placements.flatMap((placement) => {
      const box = labelBox(lane, placement);
      const { text } = placement.label;
      return box ? [{ ...box, x: left + box.x, id: eventOf(view, placement).id, text }] : [];
    }),
    ...bars.filter(hasLabel).map(({ event, label, labelX, top }) => ({
      id: event.id,
      text: label.text,
      x: left + labelX,
      y: top,
      w: label.w,
      h: LABEL_LINE_PX,
    })),
  ]);
}

/** The labels, and a line to the mark from each that lies in another row than its mark. */
export function labelNodes(view: SceneInput): Node[] {
  const { margins } = view;
  const left = plotLeft(margins);
  return view.lanes.flatMap(({ lane, placements, bars }) => [
    ...placements.flatMap((placement) => placedLabel(view, placement, lane)),
    ...bars.filter(hasLabel).map(({ event, label, labelX, top }): Node => ({
      ...labelText(event, view),
      x: left + labelX + (margins.rtl ? label.w : 0),
      y: top + BASELINE_PX,
      lines: label.lines,
      anchor: margins.rtl ? 'right' : 'left',
    })),
  ]);
}

function hasLabel({ label }: Bar): boolean {
  return label.lines.length > 0;
}

function placedLabel(view: SceneInput, placement: Placement, lane: Lane): Node[] {
  const { margins } = view;
  const event = eventOf(view, placement);
  const box = labelBox(lane, placement);
  if (!box) return [];
  // Text is aligned towards its mark, so that the gap between them is constant.
  const onRight = box.x + box.w / 2 > placement.x;
  const text: Node = {
    ...labelText(event, view),
    x: plotLeft(margins) + (onRight ? box.x : box.x + box.w),
    y: box.y + BASELINE_PX,
    lines: placement.label.lines,
    anchor: onRight ? 'left' : 'right',
  };
  const { side } = placement.labelAt!;
  if (side === 'after' || side === 'before') return [text];
  const up = side === 'above';
  const rim = markMiddle(lane, placement) + (up ? -1 : 1) * (placement.radiusPx + 2);
  const edge = up ? box.y + box.h + 1 : box.y - 1;
  const leader = {
    type: 'path',
    key: `leader:${event.id}`,
    ...dim(view, event),
    stroke: 'muted',
    strokeWidth: 1,
  } as const;
  return [{ ...leader, x: plotLeft(margins) + placement.x, y: rim, d: `M0,0V${edge - rim}` }, text];
}

/** An event's label without its position and lines. */
export function labelText(event: TimelineEvent, view: SceneInput) {
  const { sizePx, weight } = labelFont(event);
  return {
    ...small(view.margins),
    ...dim(view, event),
    key: `label:${event.id}`,
    tag: { name: 'label', value: event.id },
    size: sizePx,
    weight,
    fill: 'ink',
    halo: true,
  } as const;
}
