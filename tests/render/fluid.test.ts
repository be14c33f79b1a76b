import { expect, test } from 'vitest';
import { fluidSvg } from '../../src/render/fluid.ts';
import type { Node, Scene } from '../../src/scene/node.ts';

const font = { lineHeight: 17, size: 13, weight: 400, fill: 'ink' } as const;
const text = { type: 'text', anchor: 'left', dir: 'ltr', ...font } as const;
const NODES: Node[] = [
  { type: 'rect', key: 'band', x: 100, y: 0, w: 200, h: 300, fill: 'band' },
  { type: 'rect', key: 'rule', x: 0, y: 150, w: 400, h: 1, fill: 'rule' },
  { type: 'path', key: 'mark', tag: { name: 'mark', value: 'e0' }, x: 100, y: 75, d: 'M0,0H5' },
  { ...text, key: 'title', tag: { name: 'label', value: 'e0' }, x: 120, y: 75, lines: ['a < b'] },
  { ...text, key: 'two', tag: { name: 'tick', value: '0' }, x: 200, y: 60, lines: ['one', 'two'] },
  {
    ...{ type: 'curve', key: 'way', points: [0, 0, 1, 1, 2, 2, 400, 300] },
    ...{ stroke: 'denial', strokeWidth: 1, head: 11 },
  },
];
const SCENE: Scene = { width: 400, height: 300, nodes: NODES };
const svg = (nodes = NODES) =>
  fluidSvg({ ...SCENE, nodes }, { name: 'wide', dir: 'ltr', isNamed: true });

/** The first element that has an attribute of that value. */
const tagWith = (attribute: string) => new RegExp(`<[^<]*${attribute}[^>]*>`).exec(svg())?.[0];

test('it fills its place, under its name', () => {
  expect(svg()).toMatch(/^<svg class="wide" width="100%" height="100%" direction="ltr">/);
  expect(svg().match(/<svg/g)).toHaveLength(svg().match(/<\/svg>/g)!.length);
});

test('every place is a share of its size, and what is thin stays as thin as it is', () => {
  const band = '<rect x="25%" y="0%" width="50%" height="100%" fill="var(--band)"/>';
  expect(svg()).toContain(band);
  expect(svg()).toContain('<rect x="0%" y="50%" width="100%" height="1" fill="var(--rule)"/>');
});

test('a mark is drawn around its place, at its own size', () => {
  expect(svg()).toContain(
    '<svg x="25%" y="25%" overflow="visible"><path data-mark="e0" d="M0,0H5"',
  );
});

test('a line of text is the text itself; of more, each is so many px below the one before', () => {
  expect(tagWith('data-label="e0"')).toMatch(/x="30%" y="25%"/);
  expect(svg()).toContain('>a &lt; b</text>');
  expect(svg()).toMatch(/x="50%" y="20%">(<tspan x="50%"[^>]*>one<\/tspan>)/);
  expect(svg()).toMatch(/<tspan x="50%"[^>]*dy="17"[^>]*>two<\/tspan>/);
});

test('a curve stretches with the picture, and its lines keep their width', () => {
  expect(svg()).toMatch(/viewBox="0 0 400 300" preserveAspectRatio="none"/);
  expect(svg().match(/vector-effect="non-scaling-stroke"/g)).toHaveLength(2);
});

test('marks, labels and relations are named where they can be pressed, and nothing else', () => {
  expect(svg()).not.toContain('data-tick');
  expect(fluidSvg(SCENE, { name: 'wide', dir: 'ltr' })).not.toContain('data-');
});

test('two pictures of a page share no gradient, as one of them is not shown', () => {
  const faded: Node = { ...NODES[0]!, fade: { left: 20, right: 0 } } as Node;
  const id = /<linearGradient id="(wide-fade[^"]*)"/.exec(svg([faded]))![1]!;
  expect(svg([faded])).toContain(`fill="url(#${id})"`);
});
