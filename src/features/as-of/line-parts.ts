import { grow, type Box } from '../../layout/box.ts';

/** The least space between the line and the letters of a label. */
const AIR_PX = 3;

/** The parts of the upright line at `x`, from 0 down to `footPx`, that pass behind no label. */
export function lineParts(
  x: number,
  footPx: number,
  labels: readonly Box[],
): { y: number; h: number }[] {
  const crossed = labels
    .map((label) => grow(label, AIR_PX))
    .filter((box) => box.x < x && x < box.x + box.w)
    .sort((a, b) => a.y - b.y);
  const tops = [0, ...crossed.map((box) => box.y + box.h)];
  const feet = [...crossed.map((box) => box.y), footPx];
  return tops.map((y, i) => ({ y, h: feet[i]! - y })).filter(({ h }) => h > 0);
}
