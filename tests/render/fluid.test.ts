import { expect, test } from 'vitest';
import { fluidSvgs } from '../../src/render/fluid.ts';
import type { Node, Scene } from '../../src/scene/node.ts';

const font = { lineHeight: 17, size: 13, weight: 400, fill: 'ink' } as const;
const text = { type: 'text', anchor: 'left', dir: 'ltr', ...font } as const;
const NODES: Node[] = [
  { type: 'rect', key: 'band', x: 100, y: 0, w: 200, h: 300, fill: 'band' },
  { type: 'rect', key: 'rule', x: 0, y: 150, w: 400, h: 1, fill: 'rule' },
  {
    ...{ type: 'path', key: 'mark', tag: { name: 'mark', value: 'e0' } },
    ...{ x: 100, y: 75, d: 'M0,0H5.04', fill: 'paper', stroke: 'blue' },
  },
  { type: 'path', key: 'sign', x: 100, y: 75, d: 'M1,1V2', fill: 'blue', opacity: 0.5 },
  { ...text, key: 'title', tag: { name: 'label', value: 'e0' }, x: 120, y: 75, lines: ['a < b'] },
  { ...text, key: 'two', tag: { name: 'tick', value: '0' }, x: 200, y: 60, lines: ['one', 'two'] },
  {
    ...{ type: 'curve', key: 'way', tag: { name: 'relation', value: 'e0 denies e0' } },
    ...{ points: [0, 0, 1.2, 1.2, 2, 2, 400, 300], stroke: 'denial', strokeWidth: 1, head: 0 },
  },
];
const SCENE: Scene = { width: 400, height: 300, nodes: NODES };
const svg = (nodes = NODES) =>
  fluidSvgs({ wide: { ...SCENE, nodes } }, { dir: 'ltr', isNamed: true });

/** The first element that has an attribute of that value. */
const tagWith = (attribute: string) => new RegExp(`<[^<]*${attribute}[^>]*>`).exec(svg())?.[0];

test('it fills its place, under its name', () => {
  expect(svg()).toMatch(/^<svg class="wide" width="100%" height="100%" direction="ltr">/);
  expect(svg().match(/<svg/g)).toHaveLength(svg().match(/<\/svg>/g)!.length);
});

test('every place is a share of its size, and what is thin stays as thin as it is', () => {
  const rects = svg().match(/<rect[^>]*>/g);
  expect(rects).toEqual([
    '<rect x="25%" y="0%" width="50%" height="100%" fill="var(--band)"/>',
    '<rect x="0%" y="50%" width="100%" height="1" fill="var(--rule)"/>',
  ]);
});

test('a mark is drawn around its place, at its own size, with what is drawn on it', () => {
  expect(svg()).toContain(
    '<svg data-mark="e0" x="25%" y="25%" overflow="visible" color="var(--blue)">' +
      '<path d="M0,0H5" fill="var(--paper)" stroke="currentColor"/>' +
      '<path d="M1,1V2" fill="currentColor" opacity="0.5"/></svg>',
  );
});

test('marks that differ in colour and place alone are one shape, in all pictures', () => {
  const at = (key: string, x: number, fill: 'blue' | 'teal'): Node => {
    return { type: 'path', key, x, y: 30, d: 'M0,0H5', fill };
  };
  const wide = { ...SCENE, nodes: [at('a', 4, 'blue'), at('b', 200, 'teal')] };
  const tall = { ...SCENE, nodes: [at('a', 40, 'blue')] };
  expect(fluidSvgs({ wide, tall }, { dir: 'ltr' })).toBe(
    '<svg class="shared" width="0" height="0">' +
      '<path id="wide-0" d="M0,0H5" fill="currentColor"/></svg>' +
      '<svg class="wide" width="100%" height="100%" direction="ltr">' +
      '<use x="1%" y="10%" href="#wide-0" color="var(--blue)"/>' +
      '<use x="50%" y="10%" href="#wide-0" color="var(--teal)"/></svg>' +
      '<svg class="tall" width="100%" height="100%" direction="ltr">' +
      '<use x="10%" y="10%" href="#wide-0" color="var(--blue)"/></svg>',
  );
});

test('a line of text is the text itself; of more, each is so many px below the one before', () => {
  expect(tagWith('data-label="e0"')).toMatch(/x="30%" y="25%"/);
  expect(svg()).toContain('>a &lt; b</text>');
  expect(svg()).toMatch(/x="50%" y="20%">(<tspan x="50%"[^>]*>one<\/tspan>)/);
  expect(svg()).toMatch(/<tspan x="50%"[^>]*dy="17"[^>]*>two<\/tspan>/);
});

test('a curve stretches with the picture in whole px, and its line keeps its width', () => {
  expect(svg()).toMatch(/viewBox="0 0 400 300" preserveAspectRatio="none"><path [^>]*\/><\/svg>/);
  expect(tagWith('data-relation="e0 denies e0"')).toMatch(
    / d="M0 0c1 1 2 2 400 300" .* vector-effect="non-scaling-stroke"/,
  );
});

test('a head is turned as its line is, with its tip at the line’s end', () => {
  const way = { ...NODES.at(-1)!, head: 9 } as Node;
  expect(svg([way])).toContain(
    '<marker id="wide-head-0" orient="auto" markerUnits="userSpaceOnUse" refX="-8.5" overflow="visible">' +
      '<path d="M0,0L-9,4.05L-9,-4.05Z" fill="var(--denial)"/></marker>',
  );
  expect(svg([way])).toContain('marker-end="url(#wide-head-0)"');
});

test('what is too short to be seen is not drawn', () => {
  const way = { ...NODES.at(-1)!, points: [9, 9, 9.1, 9, 9.2, 9, 9.3, 9] } as Node;
  expect(svg([way])).not.toContain('<path');
});

test('labels are named where they can be pressed, and marks and relations of labelled events', () => {
  expect(svg()).not.toContain('data-tick');
  expect(svg(NODES.filter(({ key }) => key !== 'title'))).not.toContain('data-');
  expect(fluidSvgs({ wide: SCENE }, { dir: 'ltr' })).not.toContain('data-');
});

test('gradients are outside the pictures, as in one that is not shown they paint nothing', () => {
  const faded: Node = { ...NODES[0]!, fade: { left: 20, right: 0 } } as Node;
  const id = /^<svg class="shared"[^>]*><linearGradient id="(fade[^"]*)"/.exec(svg([faded]))![1]!;
  expect(svg([faded])).toContain(`fill="url(#${id})"`);
});
