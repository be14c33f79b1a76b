import type { ArrangeInput } from './arrange.ts';
import { grow } from './box.ts';
import { curveCrosses, type Point } from './routing/curve.ts';

/** A straight line that labels leave free, in px of the plot. */
export type Way = readonly [from: Point, to: Point];

/** The least space in px between such a line and a label. */
const AIR_PX = 4;

/** Prefers labels that lie in none of some ways. */
export function clearOf(ways: readonly Way[]): NonNullable<ArrangeInput['prefers']> {
  const lines = ways.map(([from, to]) => [from.x, from.y, from.x, from.y, to.x, to.y, to.x, to.y]);
  return (lane, rules) => (option, candidate) => {
    const box = rules.labelBox(lane, { ...candidate, ...option });
    return box !== null && !lines.some((line) => curveCrosses(line, grow(box, AIR_PX)));
  };
}
