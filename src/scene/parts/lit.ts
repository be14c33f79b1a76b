import type { DrawnScene } from '../drawn-scene.ts';
import type { Node, PathNode, Scene } from '../node.ts';

/** As far as the chosen event's ring, so that it stays clear of labels; painted over that ring. */
const AIR_PX = 5;
const BAR_AIR_PX = 2.5;
const LOOK = { stroke: 'ink', strokeWidth: 1.25, dash: [3, 3] } as const;

/** Says which events are highlighted. */
interface Lights {
  isLit: (id: string) => boolean;
}

/**
 * The scene with a thin dashed outline around the marks and bars of highlighted events, and their relations
 * in full.
 */
export function litScene({ scene, marks, bars }: DrawnScene, lights: Lights): Scene {
  const rings = marks
    .filter(({ id }) => lights.isLit(id))
    .map(({ id, x, y, radiusPx }) => pill(id, x, y, radiusPx + AIR_PX));
  const rims = bars
    .filter(({ id }) => lights.isLit(id))
    .map(({ id, x, y, w, h }) => pill(id, x + w / 2, y + h / 2, h / 2 + BAR_AIR_PX, (w - h) / 2));
  const nodes: Node[] = [...scene.nodes.map((node) => full(node, lights)), ...rings, ...rims];
  return { ...scene, nodes };
}

/** An arrow of a highlighted event in full. */
function full(node: Node, lights: Lights): Node {
  if (node.type !== 'curve' || node.tag?.name !== 'relation') return node;
  const [from, , to] = node.tag.value.split(' ') as [string, string, string];
  return lights.isLit(from) || lights.isLit(to)
    ? { ...node, strokeWidth: 2.25, head: node.head && 11, opacity: 1 }
    : node;
}

/** An outline around a centre: `rPx` above and below, and `morePx` more to each side. */
function pill(id: string, x: number, y: number, rPx: number, morePx = 0): PathNode {
  const d = `M${-morePx},${-rPx}H${morePx}A${rPx},${rPx} 0 0 1 ${morePx},${rPx}H${-morePx}A${rPx},${rPx} 0 0 1 ${-morePx},${-rPx}Z`;
  return { type: 'path', key: `lit:${id}`, x, y, d, ...LOOK };
}
