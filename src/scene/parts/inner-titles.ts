import { range } from 'd3';
import { overlaps, type Box } from '../../layout/box.ts';
import { curveCrosses } from '../../layout/routing/curve.ts';
import { LABEL_LINE_PX } from '../../layout/wrap.ts';
import type { DrawnScene } from '../drawn-scene.ts';
import type { Node } from '../node.ts';
import { small, type SceneInput } from '../scene-input.ts';
import { laneHue } from '../style.ts';

const SIZE_PX = 12;
/** Bold letters of this size against those of the axis, in which widths are measured. */
const BOLD = 1.06;
/** The first baseline below a lane's top, and how much further down the next places are. */
const TOP_PX = 11;
const STEP_PX = 6;
/** How far apart places beside each other are, and how far from the drawing's edge the first is. */
const ASIDE_PX = 40;
const EDGE_PX = 2;
const AIR_PX = 3;
/** How high letters are above their baseline, and below. */
const LETTERS_PX = { above: 10, below: 3 };
/** Lines of labels are so much higher than their letters, above and below. */
const LEADING_PX = 2;

type Around = Pick<DrawnScene, 'labels' | 'marks' | 'bars' | 'arrows'>;

/**
 * The titles of lanes that have no gutter: each in its lane where nothing else is, as near to its top and to the
 * start of reading as there is room.
 */
export function innerTitleNodes(view: SceneInput, drawn: Around): Node[] {
  const { margins, timeline, laneTitle } = view;
  if (margins.gutterPx > 0) return [];
  const boxes = [...drawn.labels.map(lettersOf), ...drawn.bars, ...drawn.marks.map(boxOf)];
  const arrows = [...drawn.arrows.values()];
  const isClear = (box: Box) => !boxes.some((other) => overlaps(other, box));
  const isFree = (box: Box) => isClear(box) && !arrows.some((points) => curveCrosses(points, box));
  return view.lanes.flatMap((_, i): Node[] => {
    const lines = laneTitle(i);
    if (lines.join('') === '') return [];
    const places = placesIn(view, i, lines);
    const free = places.find(({ box }) => isFree(box)) ?? places.find(({ box }) => isClear(box));
    const { x, y } = free ?? places[0]!;
    return [
      {
        ...small(margins),
        key: `lane-title:${i}`,
        x,
        y,
        lines,
        anchor: margins.rtl ? 'right' : 'left',
        size: SIZE_PX,
        weight: 600,
        fill: laneHue(timeline.tracks[i]!.color),
        halo: true,
      },
    ];
  });
}

/** The places for a title in its lane, the best first. */
function placesIn({ lanes, margins, width }: SceneInput, i: number, lines: readonly string[]) {
  const { lane } = lanes[i]!;
  const w = Math.max(...lines.map(width)) * BOLD;
  const h = (lines.length - 1) * LABEL_LINE_PX + LETTERS_PX.above + LETTERS_PX.below;
  const asides = range(EDGE_PX, Math.max(EDGE_PX + 1, margins.width - w), ASIDE_PX);
  const downs = range(TOP_PX, Math.max(TOP_PX + 1, lane.height - h + LETTERS_PX.above), STEP_PX);
  return asides.flatMap((aside) =>
    downs.map((down) => {
      const x = margins.rtl ? margins.width - aside : aside;
      const y = lane.top + down;
      const left = (margins.rtl ? x - w : x) - AIR_PX;
      const top = y - LETTERS_PX.above;
      return { x, y, box: { x: left, y: top, w: w + 2 * AIR_PX, h } };
    }),
  );
}

function lettersOf({ x, y, w, h }: Box): Box {
  return { x, y: y + LEADING_PX, w, h: h - 2 * LEADING_PX };
}

function boxOf({ x, y, radiusPx }: DrawnScene['marks'][number]): Box {
  const r = radiusPx + AIR_PX;
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
}
