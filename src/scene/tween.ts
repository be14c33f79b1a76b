import type { Node, RectNode, Scene } from './node.ts';

/**
 * The scene at `k` (0 to 1, eased by the caller) between two scenes. A node
 * keeps its key: it moves when only its position differs, and cross-fades into its new look when more
 * does. New nodes fade in and removed ones fade out at their position in the painting order. At 0 it is
 * `from` itself and at 1 it is `to` itself; neither is ever changed.
 */
export function tween(from: Scene, to: Scene, k: number): Scene {
  if (k <= 0) return from;
  if (k >= 1) return to;
  return {
    width: mix(from.width, to.width, k),
    height: mix(from.height, to.height, k),
    nodes: tweenNodes(from.nodes, to.nodes, k),
  };
}

function tweenNodes(from: readonly Node[], to: readonly Node[], k: number): Node[] {
  const positions = new Map(from.map((node, i) => [node.key, i]));
  const kept = new Set(to.map((node) => node.key));
  const nodes: Node[] = [];
  let next = 0;
  const leaveUntil = (end: number): void => {
    for (; next < end; next++) {
      const node = from[next]!;
      if (!kept.has(node.key)) nodes.push(withOpacity(node, 1 - k));
    }
  };
  for (const node of to) {
    const position = positions.get(node.key);
    if (position === undefined) nodes.push(withOpacity(node, k));
    else {
      leaveUntil(position);
      nodes.push(...between(from[position]!, node, k));
    }
  }
  leaveUntil(from.length);
  return nodes;
}

/** One moving node, or two: the old look fading out and the new look fading in. */
function between(a: Node, b: Node, k: number): Node[] {
  const position = positionBetween(a, b, k);
  const moved = { ...b, ...position };
  if (position && alike(a, b))
    return [{ ...moved, opacity: mix(a.opacity ?? 1, b.opacity ?? 1, k) }];
  // Keys must be unique for the painter.
  const old = { ...a, ...position, key: `${a.key} (old)` };
  return [withOpacity(old, 1 - k), withOpacity(moved, k)];
}

/** The interpolated position of two nodes; null if they cannot be interpolated. */
function positionBetween(a: Node, b: Node, k: number): object | null {
  if (a.type === 'curve' && b.type === 'curve')
    return a.points.length === b.points.length ? { points: mixAll(a.points, b.points, k) } : null;
  if (a.type === 'curve' || b.type === 'curve' || a.type !== b.type) return null;
  if (a.type === 'text' && b.type === 'text' && a.anchor !== b.anchor) return null;
  const position = { x: mix(a.x, b.x, k), y: mix(a.y, b.y, k) };
  if (a.type !== 'rect' || b.type !== 'rect') return position;
  return { ...position, w: mix(a.w, b.w, k), h: mix(a.h, b.h, k), ...softEndsBetween(a, b, k) };
}

function softEndsBetween({ fade: a }: RectNode, { fade: b }: RectNode, k: number): object | null {
  if (!a && !b) return null;
  const [left, right] = mixAll([a?.left ?? 0, a?.right ?? 0], [b?.left ?? 0, b?.right ?? 0], k);
  return { fade: { left, right } };
}

const MOVING = new Set(['x', 'y', 'w', 'h', 'points', 'fade', 'opacity', 'tag']);

/** Whether two nodes differ only in what is interpolated. */
function alike(a: Node, b: Node): boolean {
  const old: Record<string, unknown> = { ...a };
  const both = Object.entries({ ...old, ...b });
  return both.every(([name, value]) => MOVING.has(name) || same(old[name], name in b && value));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join('\n') === b.join('\n'));
}

function withOpacity(node: Node, k: number): Node {
  return { ...node, opacity: (node.opacity ?? 1) * k };
}

function mix(a: number, b: number, k: number): number {
  return a + (b - a) * k;
}

function mixAll(a: readonly number[], b: readonly number[], k: number): number[] {
  return b.map((to, i) => mix(a[i]!, to, k));
}
