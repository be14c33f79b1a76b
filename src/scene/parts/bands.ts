import type { Node } from '../node.ts';
import { lanesFoot, plotLeft, plotWidth, type SceneInput } from '../scene-input.ts';

/** Shades every second period of the axis, if there are no eras. */
export function bandNodes({ axis, margins, timeline }: SceneInput): Node[] {
  if (timeline.eras.length > 0) return [];
  const left = plotLeft(margins);
  const height = lanesFoot(margins) - margins.topPx;
  const clip = (x: number) => left + Math.max(0, Math.min(plotWidth(margins), x));
  const ticks = axis.ticks.filter(({ major }) => major).sort((a, b) => a.x - b.x);
  return ticks.flatMap(({ t, x }, i): Node[] => {
    const next = ticks[i + 1];
    if (i % 2 === 1 || !next) return [];
    const [from, to] = [clip(x), clip(next.x)];
    const box = { x: from, y: margins.topPx, w: to - from, h: height };
    return [{ type: 'rect', key: `band:${t}`, ...box, fill: 'band' }];
  });
}
