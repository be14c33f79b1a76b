import type { Box } from '../layout/box.ts';
import type { DrawnScene } from './drawn-scene.ts';

/** Half of the least target size of 24 px (WCAG 2.5.8). */
const REACH_PX = 12;

/**
 * The id of the event at a point of the drawing: the nearest mark within `REACH_PX`, else the label or
 * the bar there, else undefined.
 */
export function pick(chart: DrawnScene, x: number, y: number): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const mark of chart.marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= Math.max(REACH_PX, mark.radiusPx) && distance < least) {
      [nearest, least] = [mark.id, distance];
    }
  }
  if (nearest !== undefined) return nearest;
  const holds = (box: Box) => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
  return (chart.labels.find(holds) ?? chart.bars.find(holds))?.id;
}
