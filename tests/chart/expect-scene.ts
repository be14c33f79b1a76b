import type { Node, Scene } from '../../src/scene/node.ts';
import { readTimeline } from '../support/layout-helpers.ts';
import { draw, type Look } from './draw.ts';
import { expectGolden } from './golden.ts';

/** A node in one line: what it is, where it is, and how it looks. */
function lineOf(node: Node): unknown[] {
  const { key, opacity } = node;
  const look = opacity === undefined ? [] : [`opacity ${opacity.toFixed(2)}`];
  switch (node.type) {
    case 'rect':
      return [key, node.x, node.y, node.w, node.h, node.fill, ...softEndsOf(node.fade), ...look];
    case 'path':
      return [key, node.x, node.y, node.fill ?? '', node.stroke ?? '', ...look];
    case 'curve':
      return [key, ...node.points, node.stroke, node.strokeWidth, node.head, ...look];
    case 'text':
      return [key, node.x, node.y, node.anchor, node.fill, node.lines.join(' / '), ...look];
  }
}

/** Numbers to 0.1, as the goldens keep them: not all machines agree on the last digits of a float. */
function round(part: unknown): unknown {
  return typeof part === 'number' ? Math.round(part * 10) / 10 : part;
}

function softEndsOf(fade: { left: number; right: number } | undefined): number[] {
  return fade ? [fade.left, fade.right] : [];
}

/** Holds the drawing of a timeline to its golden file. */
export function expectScene(name: string, id: string, look: Look): void {
  expectNodes(name, draw(readTimeline(id), look).chart.scene);
}

/** Holds the nodes of a scene to their golden file. */
export function expectNodes(name: string, { nodes }: Scene): void {
  expectGolden(
    name,
    Object.fromEntries(nodes.map((node) => [node.key, lineOf(node).slice(1).map(round).join(' ')])),
  );
}
