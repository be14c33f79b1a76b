import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/layout/lines.ts';
import { fontsOf } from '../../src/render/fonts.ts';
import type { Node, TextNode } from '../../src/scene/node.ts';
import { sceneOnSheet } from '../../src/scene/sheet.ts';

const measure = (text: string) => text.length * 10;
const around = { title: 'Four days', notes: ['From a report'], address: 'https://a.org', measure };
const mark: Node = { type: 'path', key: 'm', x: 4, y: 5, d: 'M0,0H9V9Z', fill: 'blue' };
const curve: Node = {
  type: 'curve',
  key: 'c',
  points: [0, 0, 1, 2],
  stroke: 'ink',
  strokeWidth: 1,
  head: 0,
};
const scene = { width: 300, height: 50, nodes: [mark, curve] };

describe('a scene on a sheet', () => {
  it('keeps all its nodes, moved as one', () => {
    const { nodes } = sceneOnSheet(scene, { ...around, rtl: false });
    const [, moved, line] = nodes as [TextNode, typeof mark, typeof curve];
    const [dx, dy] = [moved.x - 4, moved.y - 5];
    expect(line).toMatchObject({ points: [dx, dy, dx + 1, dy + 2] });
  });

  it('has its title above and its source beneath, within the sheet', () => {
    const sheet = sceneOnSheet(scene, { ...around, rtl: false });
    const texts = sheet.nodes.filter((node) => node.type === 'text');
    expect(texts.map(({ lines }) => lines.join())).toEqual([
      'Four days',
      'From a report',
      'https://a.org',
    ]);
    const ys = texts.map(({ y }) => y);
    const top = (sheet.nodes[1] as typeof mark).y - 5;
    expect(ys[0]).toBeLessThan(top);
    expect(ys[1]).toBeGreaterThan(top + scene.height);
    expect(ys[2]).toBeLessThan(sheet.height);
  });

  it('starts where the language does; an address runs left to right in both', () => {
    const title = (rtl: boolean) => sceneOnSheet(scene, { ...around, rtl }).nodes[0] as TextNode;
    const address = (rtl: boolean) =>
      sceneOnSheet(scene, { ...around, rtl }).nodes.at(-1) as TextNode;
    expect([title(false).anchor, title(true).anchor]).toEqual(['left', 'right']);
    expect(title(false).x + title(true).x).toBe(
      sceneOnSheet(scene, { ...around, rtl: true }).width,
    );
    expect(address(true)).toMatchObject({ anchor: 'right', dir: 'ltr' });
  });

  it('breaks what is too long, an address at its parts, and loses nothing', () => {
    const long = 'https://example.org/?data=a&lang=ar&event=letter';
    const lines = breakLines(long, 200, measure);
    expect(lines).toEqual(['https://', 'example.org/?data=a&', 'lang=ar&event=letter']);
    expect(breakLines('one two three four', 90, measure)).toEqual(['one two', 'three', 'four']);
    expect(breakLines('', 90, measure)).toEqual(['']);
  });
});

describe('the fonts of a picture', () => {
  const text = (weight: 400 | 600, line: string): Node => {
    return { type: 'text', key: line, x: 0, y: 0, lines: [line], lineHeight: 16, anchor: 'left', dir: 'ltr', size: 13, weight, fill: 'ink' }; // prettier-ignore
  };
  const files = (...nodes: Node[]) =>
    fontsOf({ width: 1, height: 1, nodes }).map(({ weight, script }) => `${weight} ${script}`);

  it('are those of the weights and scripts in use', () => {
    expect(files(text(400, 'letter'))).toEqual(['400 latin']);
    expect(files(text(600, 'رسالة'), text(400, '2020'))).toEqual([
      '400 latin',
      '600 latin',
      '600 arabic',
    ]);
  });
});
