import type { Node } from '../node.ts';
import { hueOf } from '../style.ts';
import { axisTop, plotLeft, type SceneInput } from '../scene-input.ts';

const TICK = { w: 1.5, h: 7 };
const OPACITY = 0.7;

/** A tick above the axis for each event, labelled or not. */
export function rugNodes({ timeline, projection, margins }: SceneInput): Node[] {
  return timeline.events.map((event) => ({
    type: 'rect',
    key: `rug:${event.id}`,
    x: plotLeft(margins) + projection.x(event.anchor) - TICK.w / 2,
    y: axisTop(margins) - TICK.h,
    ...TICK,
    fill: hueOf(event, timeline),
    opacity: OPACITY,
  }));
}
