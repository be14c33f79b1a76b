import { grow, type Box } from '../../layout/box.ts';
import type { Figure } from '../figure.ts';
import type { Node, Scene } from '../node.ts';
import { ringPath } from '../shapes.ts';

/** Outside the chosen one's ring, so that both are seen. */
const AIR_PX = 8;
const BAR_AIR_PX = 5;
const LOOK = { stroke: 'ink', strokeWidth: 1.25, dash: [3, 3] } as const;

/** The scene with a thin, broken line around the marks and bars of what is pointed at. */
export function litScene(figure: Figure, isLit: (id: string) => boolean): Scene {
  return { ...figure.scene, nodes: [...figure.scene.nodes, ...litNodes(figure, isLit)] };
}

function litNodes({ marks, bars }: Figure, isLit: (id: string) => boolean): Node[] {
  return [
    ...marks
      .filter(({ id }) => isLit(id))
      .map(({ id, x, y, radiusPx }): Node => {
        return { type: 'path', key: `lit:${id}`, x, y, d: ringPath(radiusPx + AIR_PX), ...LOOK };
      }),
    ...bars
      .filter(({ id }) => isLit(id))
      .map(({ id, ...box }): Node => {
        const { x, y, ...size } = grow(box, BAR_AIR_PX);
        return { type: 'path', key: `lit:${id}`, x, y, d: pillPath(size), ...LOOK };
      }),
  ];
}

/** A box with round ends, from its left top corner. */
function pillPath({ w, h }: Pick<Box, 'w' | 'h'>): string {
  const r = Math.min(w, h) / 2;
  const arc = `A${r},${r} 0 0 1 `;
  return `M${r},0H${w - r}${arc}${w - r},${h}H${r}${arc}${r},0Z`;
}
