import type { Box } from '../../layout/box.ts';

/** The least space between the line and the letters of a label. */
const AIR_PX = 3;

/** The parts of the upright line at `x`, from 0 down to `footPx`, that pass behind no label. */
export function lineParts(
  x: number,
  footPx: number,
  labels: readonly Box[],
): { y: number; h: number }[] {
  const crossed = labels
    .filter((label) => label.x - AIR_PX < x && x < label.x + label.w + AIR_PX)
    .sort((a, b) => a.y - b.y);
  const tops = [0, ...crossed.map((label) => label.y + label.h + AIR_PX)];
  const feet = [...crossed.map((label) => label.y - AIR_PX), footPx];
  return tops.map((y, i) => ({ y, h: feet[i]! - y })).filter(({ h }) => h > 0);
}
