import { arrange } from '../layout/arrange.ts';
import { memoryOf, type Memory } from '../layout/place.ts';
import { build } from '../scene/build.ts';
import type { Figure } from '../scene/figure.ts';
import { lanesFoot, type View } from '../scene/view.ts';
import type { ChartBase } from './base.ts';
import { compose, type ChartView } from './view.ts';

/**
 * Draws a window of a timeline in lanes: px from the chart's left top corner. What is known of what
 * there is to know, and what is not filtered out, stands where it stands when all is known and shown.
 */
export function drawLanes(base: ChartBase, view: ChartView): Figure {
  const { whole, ...parts } = lanesView(base, view);
  const drawn = build(parts);
  return whole ? { ...drawn, memory: whole } : drawn;
}

/**
 * What the scene of lanes is built of, with its layout; in `whole`, where only a part is shown, where
 * all would stand.
 */
export function lanesView(base: ChartBase, view: ChartView): View & { whole?: Memory } {
  const { frame, lanes, allLanes } = base;
  const { arrange: input, scene } = compose(base, view);
  const { topPx } = frame;
  const heightPx = lanesFoot(frame) - topPx;
  const all = { ...input, lanes: allLanes, isFaded: undefined, hold: undefined };
  const arranged = arrange(all, base.demands(), topPx, heightPx);
  if (lanes === allLanes && !input.hold) return { ...scene, lanes: arranged };
  const whole = memoryOf(arranged.flatMap(({ places }) => places));
  const part = arrange({ ...input, lanes, memory: whole }, base.demands(), topPx, heightPx);
  return { ...scene, lanes: part, whole };
}
