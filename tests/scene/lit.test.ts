import { expect, test } from 'vitest';
import type { DrawnScene } from '../../src/scene/drawn-scene.ts';
import { litScene } from '../../src/scene/parts/lit.ts';

const figure = {
  scene: { width: 100, height: 50, nodes: [] },
  marks: [
    { id: 'letter', x: 20, y: 20, radiusPx: 9, count: 1 },
    { id: 'denial', x: 60, y: 20, radiusPx: 9, count: 1 },
  ],
  bars: [{ id: 'war', x: 10, y: 40, w: 50, h: 10 }],
} as unknown as DrawnScene;

test('what is pointed at has a broken line around it, and nothing else has', () => {
  const { nodes, width, height } = litScene(figure, { isLit: (id) => id !== 'denial' });
  expect([width, height]).toEqual([100, 50]);
  expect(nodes.map(({ key }) => key)).toEqual(['lit:letter', 'lit:war']);
  expect(nodes[0]).toMatchObject({ x: 20, y: 20, stroke: 'ink', dash: [3, 3] });
  expect(nodes[1]).toMatchObject({ x: 35, y: 45 });
});
