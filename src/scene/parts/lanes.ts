import type { ArrangedLane } from '../../layout/arrange.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { Node } from '../node.ts';
import { laneHue } from '../style.ts';
import { small, type SceneInput } from '../scene-input.ts';

const TITLE_Y_PX = 22;
/** The size of a lane's title, in bold. */
export const LANE_TITLE_PX = 13;

/** A rule below each lane, its title at the reading start, and the number of labels without room. */
export function laneNodes(view: SceneInput): Node[] {
  return view.lanes.flatMap((lane, i) => [ruleNode(view, lane, i), ...titleNodes(view, lane, i)]);
}

function ruleNode({ timeline, margins }: SceneInput, { lane }: ArrangedLane, i: number): Node {
  return {
    type: 'rect',
    key: `lane:${i}`,
    tag: { name: 'lane', value: timeline.tracks[i]!.id },
    x: 0,
    y: Math.round(lane.top + lane.height),
    w: margins.width,
    h: 1,
    fill: 'rule',
  };
}

function titleNodes(view: SceneInput, { lane, unlabelled }: ArrangedLane, i: number): Node[] {
  const { margins, timeline, laneTitle, more } = view;
  if (margins.gutterPx === 0) return [];
  const anchor = margins.rtl ? 'right' : 'left';
  const text = { ...small(margins), x: margins.rtl ? margins.width - 2 : 2, anchor } as const;
  const y = lane.top + TITLE_Y_PX;
  const title: Node = {
    ...text,
    key: `lane-title:${i}`,
    y,
    lines: [laneTitle(i)],
    size: LANE_TITLE_PX,
    weight: 600,
    fill: laneHue(timeline.tracks[i]!.color),
  };
  if (unlabelled === 0) return [title];
  const rest = { ...text, key: `lane-more:${i}`, y: y + LABEL_LINE_PX, lines: [more(unlabelled)] };
  // A sign before a number is on its left in Arabic too.
  return [title, { ...rest, dir: 'ltr' }];
}
