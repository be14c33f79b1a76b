import { memoryOf } from '../layout/place.ts';
import type { Figure } from './figure.ts';
import { axisNodes } from './parts/axis.ts';
import { bandNodes } from './parts/bands.ts';
import { barBoxes, barNodes } from './parts/bars.ts';
import { eraNodes } from './parts/eras.ts';
import { labelBoxes, labelNodes } from './parts/labels.ts';
import { laneNodes } from './parts/lanes.ts';
import { markNodes, markPoints } from './parts/marks.ts';
import { arrowsOf, relationNodes } from './parts/relations.ts';
import { whiskerNodes } from './parts/whiskers.ts';
import type { View } from './view.ts';

/** The scene of an arranged view, from the ground up, with the boxes and points that go with it. */
export function build(view: View): Figure {
  const marks = markPoints(view);
  const labels = labelBoxes(view);
  const bars = barBoxes(view);
  const arrows = arrowsOf(view, { marks, labels, bars });
  const nodes = [
    ...bandNodes(view),
    ...eraNodes(view),
    ...laneNodes(view),
    ...axisNodes(view),
    ...barNodes(view, bars),
    ...whiskerNodes(view),
    ...relationNodes(view, arrows),
    ...markNodes(view, marks),
    ...labelNodes(view),
  ];
  const { width, height } = view.frame;
  return {
    scene: { width, height, nodes },
    labels,
    marks,
    bars,
    arrows,
    memory: memoryOf(view.lanes.flatMap(({ places }) => places)),
  };
}
