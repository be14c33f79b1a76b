import { arrange } from '../layout/arrange.ts';
import { memoryOf, type PlacementMemory } from '../layout/label-placement.ts';
import { buildLanes } from '../scene/build-lanes.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import { lanesFoot, type SceneInput } from '../scene/scene-input.ts';
import type { ChartBase } from './base.ts';
import { compose, type ChartView } from './view.ts';

/**
 * Draws a window of a timeline in lanes, in px from the chart's top left corner. If only some events are
 * known, or some are filtered out, the rest keep the positions they have when everything is shown.
 */
export function drawLanes(base: ChartBase, view: ChartView): DrawnScene {
  const { whole, ...parts } = lanesInput(base, view);
  const drawn = buildLanes(parts);
  return whole ? { ...drawn, memory: whole } : drawn;
}

/**
 * The input of the lanes' scene, with its layout; `whole` is the layout of everything, if only a part is
 * shown.
 */
export function lanesInput(
  base: ChartBase,
  view: ChartView,
): SceneInput & { whole?: PlacementMemory } {
  const { margins, lanes, allLanes } = base;
  const { arrange: input, scene } = compose(base, view);
  const { topPx } = margins;
  const demands = base.demands(view.crowd);
  const heightPx = lanesFoot(margins) - topPx;
  const all = { ...input, lanes: allLanes, isDimmed: undefined, placeAmongDimmed: undefined };
  const arranged = arrange(all, demands, topPx, heightPx);
  if (lanes === allLanes && !input.placeAmongDimmed) return { ...scene, lanes: arranged };
  const whole = memoryOf(arranged.flatMap(({ placements }) => placements));
  const part = arrange({ ...input, lanes, memory: whole }, demands, topPx, heightPx);
  return { ...scene, lanes: part, whole };
}
