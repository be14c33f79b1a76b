import { expect, test } from 'vitest';
import type { DrawnScene } from '../../src/scene/drawn-scene.ts';
import { litScene } from '../../src/scene/parts/lit.ts';
import { timelineWith } from '../support/layout-helpers.ts';

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

test('in a tour the arrow that is spoken of is full and reaches its target, and all others are light', () => {
  const timeline = timelineWith([{ date: '2000' }, { date: '2001' }, { date: '2002' }], {
    relations: [
      { from: 'e1', type: 'denies', to: 'e0' },
      { from: 'e2', type: 'explains', to: 'e0' },
    ],
  });
  const arrow = (key: string, points: number[]) => ({
    type: 'curve',
    key: `relation:${key}`,
    tag: { name: 'relation', value: key },
    points,
    strokeWidth: 1.5,
    head: 9,
  });
  const [denial, other] = timeline.relations.map(({ key }) => key) as [string, string];
  const drawn = {
    scene: {
      width: 400,
      height: 50,
      nodes: [
        // A stub, with the name of its target.
        arrow(denial, [191, 20, 180, 20, 175, 20, 170, 20]),
        { type: 'text', key: `stub-name:${denial}` },
        arrow(other, [291, 20, 200, 40, 100, 40, 31, 20]),
      ],
    },
    marks: [20, 200, 300].map((x, i) => ({ id: `e${i}`, x, y: 20, radiusPx: 9, count: 1 })),
    bars: [],
  } as unknown as DrawnScene;
  const spoken = timeline.relations.slice(0, 1);
  const tour = () => ({ told: new Set(['e0', 'e1']), spoken });
  const { nodes } = litScene(drawn, { isLit: () => false, tour });
  expect(nodes.map(({ key }) => key)).toEqual([`relation:${denial}`, `relation:${other}`]);
  expect(nodes[0]).toMatchObject({ strokeWidth: 2.25, opacity: 1, head: 11 });
  // The tip is two px before the rim of its target.
  expect((nodes[0] as unknown as { points: number[] }).points.slice(-2)).toEqual([31, 20]);
  expect(nodes[1]).toMatchObject({ strokeWidth: 1, opacity: 0.3 });
});
