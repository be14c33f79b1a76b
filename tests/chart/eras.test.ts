import { expect, test } from 'vitest';
import type { Node } from '../../src/scene/node.ts';
import { plotLeft, plotWidth } from '../../src/scene/scene-input.ts';
import { textWidth, timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn } from './draw.ts';

function drawnWith(eras: [title: string, date: string][], rtl = false): Drawn {
  const data = eras.map(([title, date], i) => ({ id: `era${i}`, title, date }));
  const dates = ['1900', '1920', '1950', '1980', '2000'].map((date) => ({ date }));
  return draw(timelineWith(dates, { eras: data }), { rtl, scale: 'time' });
}

function nodesOf({ chart }: Drawn, prefix: string): Node[] {
  return chart.scene.nodes.filter(({ key }) => key.startsWith(prefix));
}

test.each([false, true])('titles of eras of one time never lie over each other (%s)', (rtl) => {
  const drawn = drawnWith(
    [
      ['The mandate', '1910/1960'],
      ['The monarchy', '1912/1958'],
      ['The great war', '1914/1958'],
      ['The world economy', '1911/1959'],
      ['The republic', '1958/1999'],
    ],
    rtl,
  );
  const boxes = nodesOf(drawn, 'era-title:').flatMap((node) => {
    if (node.type !== 'text') return [];
    const w = textWidth(node.lines[0]!, node.size);
    return [{ from: node.x - w / 2, to: node.x + w / 2, y: node.y }];
  });
  expect(boxes.length).toBeGreaterThan(3);
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
    }),
  );
  expect(Math.max(...boxes.map(({ y }) => y))).toBeLessThan(drawn.margins.topPx);
});

test.each([
  ['1945/..', 'after'],
  ['1945/', 'after'],
  ['../1945', 'before'],
  ['/1945', 'before'],
])('an open era %s runs to the edge of the line', (date, side) => {
  for (const rtl of [false, true]) {
    const drawn = drawnWith([['Open', date]], rtl);
    const left = plotLeft(drawn.margins);
    const [bar] = nodesOf(drawn, 'era:');
    if (bar?.type !== 'rect') throw new Error('no era');
    const edges = [bar.x - left, left + plotWidth(drawn.margins) - bar.x - bar.w];
    const isAtRight = (side === 'after') !== rtl;
    expect(edges[isAtRight ? 1 : 0]).toBeLessThan(1);
    expect(edges[isAtRight ? 0 : 1]).toBeGreaterThan(100);
  }
});
