import type { ArrangeInput } from '../layout/arrange.ts';
import { grow } from '../layout/box.ts';
import { curveCrosses } from '../layout/routing/curve.ts';
import { straight } from '../layout/straight.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import type { ChartBase } from './base.ts';
import { drawLanes } from './lanes.ts';
import type { ChartView } from './view.ts';

/** So many times labels are placed again. */
const MOST_TRIES = 2;
/** Among more marks, drawing again takes too long. */
const MOST_MARKS = 40;
/** The least space in px between a label and the straight line that it leaves free. */
const AIR_PX = 4;

/**
 * Draws lanes, with labels moved out of the way of denials that would be stubs: each label takes another side or
 * row, as long as none is lost.
 */
export function drawGivingWay(base: ChartBase, view: ChartView): DrawnScene {
  return givingWay(base, view).drawn;
}

/** The same, with the view that was drawn. */
export function givingWay(base: ChartBase, view: ChartView) {
  let best = { view, drawn: drawLanes(base, view) };
  let last = best;
  let ways: number[][] = [];
  if (best.drawn.marks.length > MOST_MARKS) return best;
  for (let i = 0; i < MOST_TRIES && stubsOf(last.drawn) > 0; i++) {
    ways = [...ways, ...waysOf(last.drawn, base.plotLeft)];
    const moved = { ...view, prefers: clearOf(ways) };
    last = { view: moved, drawn: drawLanes(base, moved) };
    const isBetter = stubsOf(last.drawn) < stubsOf(best.drawn);
    if (isBetter && last.drawn.labels.length >= best.drawn.labels.length) best = last;
  }
  return best;
}

const stubsOf = ({ stubs = [] }: DrawnScene) => stubs.length;

/** The straight lines from centre to centre of the denials that are stubs. */
function waysOf({ stubs = [], marks }: DrawnScene, plotLeft: number): number[][] {
  const at = new Map(marks.map(({ id, x, y }) => [id, { x: x - plotLeft, y }]));
  return stubs.flatMap(([start, end]) => {
    const [from, to] = [at.get(start), at.get(end)];
    return from && to ? [straight({ from, to, fromRadiusPx: 0, toRadiusPx: 0 })] : [];
  });
}

/** Prefers labels that lie in none of some ways. */
function clearOf(ways: readonly (readonly number[])[]): NonNullable<ArrangeInput['prefers']> {
  return (lane, rules) => (option, candidate) => {
    const box = rules.labelBox(lane, { ...candidate, ...option });
    return box !== null && !ways.some((way) => curveCrosses(way, grow(box, AIR_PX)));
  };
}
