import { clearOf, type Way } from '../layout/give-way.ts';
import type { DrawnScene } from '../scene/drawn-scene.ts';
import type { ChartBase } from './base.ts';
import { drawLanes } from './lanes.ts';
import type { ChartView } from './view.ts';

/** So many times labels are placed again. */
const MOST_TRIES = 2;
/** Among more marks, drawing again takes too long. */
const MOST_MARKS = 40;

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
  let ways: Way[] = [];
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

function waysOf({ stubs = [], marks }: DrawnScene, plotLeft: number): Way[] {
  const at = new Map(marks.map(({ id, x, y }) => [id, { x: x - plotLeft, y }]));
  return stubs.flatMap(([from, to]): Way[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end ? [[start, end]] : [];
  });
}
