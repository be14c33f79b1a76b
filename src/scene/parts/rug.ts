import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { axisTop, plotLeft, type View } from '../view.ts';

const TICK = { w: 1.5, h: 7 };
const OPACITY = 0.7;

/** A tick over the axis for each event, told or not: how many there are, and when. */
export function rugNodes({ timeline, projection, frame }: View): Node[] {
  return timeline.events.map((event) => ({
    type: 'rect',
    key: `rug:${event.id}`,
    x: plotLeft(frame) + projection.x(event.at) - TICK.w / 2,
    y: axisTop(frame) - TICK.h,
    ...TICK,
    fill: hueOf(event, timeline),
    opacity: OPACITY,
  }));
}
