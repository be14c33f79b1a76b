import { memoryOf } from '../layout/label-placement.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { axisNodes } from './parts/axis.ts';
import { bandNodes } from './parts/bands.ts';
import { barBoxes, barNodes } from './parts/bars.ts';
import { eraNodes } from './parts/eras.ts';
import { labelBoxes, labelNodes } from './parts/labels.ts';
import { laneNodes } from './parts/lanes.ts';
import { markNodes, markPoints } from './parts/marks.ts';
import { drawRelations } from './parts/relations.ts';
import { whiskerNodes } from './parts/whiskers.ts';
import type { SceneInput } from './scene-input.ts';

/** The scene of lanes, from back to front, with its label boxes and mark points. */
export function buildLanes(view: SceneInput): DrawnScene {
  const marks = markPoints(view);
  const labels = labelBoxes(view);
  const bars = barBoxes(view);
  const relations = drawRelations(view, { marks, labels, bars });
  const nodes = [
    ...bandNodes(view),
    ...eraNodes(view),
    ...laneNodes(view),
    ...axisNodes(view),
    ...barNodes(view, bars),
    ...whiskerNodes(view),
    ...(view.asides?.(view) ?? []),
    ...(view.innerTitles?.(view, { labels, marks, bars, arrows: relations.arrows }) ?? []),
    ...relations.nodes,
    ...markNodes(view, marks),
    ...labelNodes(view),
  ];
  const { width, height } = view.margins;
  return {
    scene: { width, height, nodes },
    labels,
    marks,
    bars,
    arrows: relations.arrows,
    stubs: relations.stubs,
    memory: memoryOf(view.lanes.flatMap(({ placements }) => placements)),
  };
}
