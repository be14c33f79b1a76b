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
  const drawn = drawLanes(base, view);
  let best = drawn;
  let last = drawn;
  let ways: Way[] = [];
  if (drawn.marks.length > MOST_MARKS) return drawn;
  for (let i = 0; i < MOST_TRIES && last.stubs && last.stubs.length > 0; i++) {
    ways = [...ways, ...waysOf(last, base.plotLeft)];
    last = drawLanes(base, { ...view, prefers: clearOf(ways) });
    const isBetter = (last.stubs?.length ?? 0) < (best.stubs?.length ?? 0);
    if (isBetter && last.labels.length >= best.labels.length) best = last;
  }
  return best;
}

function waysOf({ stubs = [], marks }: DrawnScene, plotLeft: number): Way[] {
  const at = new Map(marks.map(({ id, x, y }) => [id, { x: x - plotLeft, y }]));
  return stubs.flatMap(([from, to]): Way[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end ? [[start, end]] : [];
  });
}
