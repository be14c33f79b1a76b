import { arrange } from '../layout/arrange.ts';
import { memoryOf, type PlacementMemory } from '../layout/label-placement.ts';
import { buildLanes } from '../scene/build-lanes.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import { lanesFoot, type SceneInput } from '../scene/scene-input.ts';
import type { ChartBase } from './base.ts';
import { compose, type ChartView } from './view.ts';

/**
 * Draws a window of a timeline in lanes: px from the chart's left top corner. What is known of what
 * there is to know, and what is not filtered out, stands where it stands when all is known and shown.
 */
export function drawLanes(base: ChartBase, view: ChartView): DrawnScene {
  const { whole, ...parts } = lanesInput(base, view);
  const drawn = buildLanes(parts);
  return whole ? { ...drawn, memory: whole } : drawn;
}

/**
 * What the scene of lanes is built of, with its layout; in `whole`, where only a part is shown, where
 * all would stand.
 */
export function lanesInput(
  base: ChartBase,
  view: ChartView,
): SceneInput & { whole?: PlacementMemory } {
  const { margins, lanes, allLanes } = base;
  const { arrange: input, scene } = compose(base, view);
  const { topPx } = margins;
  const heightPx = lanesFoot(margins) - topPx;
  const all = { ...input, lanes: allLanes, isDimmed: undefined, placeAmongDimmed: undefined };
  const arranged = arrange(all, base.demands(), topPx, heightPx);
  if (lanes === allLanes && !input.placeAmongDimmed) return { ...scene, lanes: arranged };
  const whole = memoryOf(arranged.flatMap(({ placements }) => placements));
  const part = arrange({ ...input, lanes, memory: whole }, base.demands(), topPx, heightPx);
  return { ...scene, lanes: part, whole };
}
