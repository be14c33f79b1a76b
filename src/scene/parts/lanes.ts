import type { ArrangedLane } from '../../layout/arrange.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { Node } from '../node.ts';
import { laneHue } from '../style.ts';
import { small, type SceneInput } from '../scene-input.ts';

/** The first baseline of a title below its lane's top; in a low lane, below its middle. */
const TITLE_Y_PX = 22;
const CENTRE_PX = 5;
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
  const least = Math.min(TITLE_Y_PX, lane.height / 2 + CENTRE_PX);
  const most = Math.max(1, Math.floor((lane.height - least) / LABEL_LINE_PX + 0.7));
  const lines = cut(laneTitle(i), most);
  const y = lane.top + least;
  const title: Node = {
    ...text,
    key: `lane-title:${i}`,
    y,
    lines,
    size: LANE_TITLE_PX,
    weight: 600,
    fill: laneHue(timeline.tracks[i]!.color),
  };
  if (unlabelled === 0 || lines.length >= most) return [title];
  const below = y + lines.length * LABEL_LINE_PX;
  const rest = { ...text, key: `lane-more:${i}`, y: below, lines: [more(unlabelled)] };
  // A sign before a number is on its left in Arabic too.
  return [title, { ...rest, dir: 'ltr' }];
}

/** The first lines; the last of them says that there are more. */
function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!}…`];
}
