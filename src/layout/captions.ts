import { range } from 'd3';
import type { TimelineEvent } from '../model/timeline.ts';
import { grow, holds, overlaps, type Box } from './box.ts';
import { reachOf, type NarrativeLabel } from './narrative-labels.ts';
import type { NarrativeMark } from './narrative-curve.ts';
import { crossPx, pointAt, type Stretch } from './monotone-curve.ts';

/** A caption to place along a stretch of the curve. */
export interface CaptionRequest {
  key: string;
  text: string;
  w: number;
  events: readonly [TimelineEvent, TimelineEvent];
  stretch: Stretch;
}

/** A placed caption. It hides nothing, except a piece of its own stretch if there is no room beside it. */
export interface Caption extends CaptionRequest {
  box: Box;
  /** Whether it lies on its stretch. */
  isOn: boolean;
}

/** Everything that captions must not cover. */
interface Surroundings {
  curve: readonly Stretch[];
  marks: readonly NarrativeMark[];
  labels: readonly NarrativeLabel[];
  /** The area that captions must stay in. */
  plot: Box;
  rtl: boolean;
  /** The whiskers below marks. */
  whiskers: readonly Box[];
}

const HEIGHT_PX = 15;
const AIR_PX = 2;
const GAP_PX = 5;
/** Positions along a stretch to try for a caption, the best first. */
const SHARES = [0.5, ...range(1, 9).flatMap((i) => [0.5 - i / 18, 0.5 + i / 18])];

/** Places captions, those of the longest stretches first; those without room are left out. */
export function placeCaptions(
  requests: readonly CaptionRequest[],
  around: Surroundings,
): Caption[] {
  const taken = [
    ...around.labels.map(({ box }) => grow(box, 1)),
    ...around.marks.map((mark) => reachOf(mark)),
    ...around.whiskers,
  ];
  const captions: Caption[] = [];
  const byLength = requests.toSorted((a, b) => lengthPx(b.stretch) - lengthPx(a.stretch));
  for (const request of byLength) {
    const place = placeCaption(request, taken, around);
    if (!place) continue;
    taken.push(grow(place.box, AIR_PX));
    captions.push({ ...request, ...place });
  }
  return captions;
}

/** Beside the stretch, else on it with a halo, as on a contour line. */
function placeCaption(
  request: CaptionRequest,
  taken: readonly Box[],
  { curve, plot, rtl }: Surroundings,
) {
  const isFree = (box: Box) => holds(plot, box) && !taken.some((other) => overlaps(other, box));
  const beside = SHARES.flatMap((share) => besides(request, share, rtl));
  const clear = beside.find((box) => isFree(box) && crossPx(curve, grow(box, AIR_PX)) === 0);
  if (clear) return { box: clear, isOn: false };
  const box = SHARES.map((share) => onto(request, share)).find(isFree);
  return box && { box, isOn: true };
}

/** Boxes around a point of the stretch: above, below, after and before it, and at its corners. */
function besides({ stretch, w }: CaptionRequest, share: number, rtl: boolean): Box[] {
  const { x, y } = pointAt(stretch, share);
  const h = HEIGHT_PX;
  const [above, middle, below] = [y - GAP_PX - h, y - h / 2, y + GAP_PX];
  const [left, centre, right] = [x - GAP_PX - w, x - w / 2, x + GAP_PX];
  const [before, after] = rtl ? [right, left] : [left, right];
  const corners = [centre, before, after].flatMap((x) => [above, below].map((y) => ({ x, y })));
  const sides = [after, before].map((x) => ({ x, y: middle }));
  return [...corners, ...sides].map((at) => ({ ...at, w, h }));
}

function onto({ stretch, w }: CaptionRequest, share: number): Box {
  const { x, y } = pointAt(stretch, share);
  return { x: x - w / 2, y: y - HEIGHT_PX / 2, w, h: HEIGHT_PX };
}

function lengthPx(stretch: Stretch): number {
  return Math.hypot(stretch[6]! - stretch[0]!, stretch[7]! - stretch[1]!);
}
