import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/render/palette.ts';
import { svgString } from '../../src/render/svg.ts';
import type { Node, Scene } from '../../src/scene/node.ts';

const options = { title: 'Four days', dir: 'ltr', lang: 'en', fontFamily: 'serif' } as const;
const scene = (...nodes: Node[]): Scene => ({ width: 100, height: 50, nodes });
const words = (...lines: string[]): Node => {
  return {
    type: 'text', key: 't', tag: { name: 'label', value: 'e1' }, x: 10, y: 20, lines, lineHeight: 16,
    anchor: 'left', dir: 'rtl', size: 13, weight: 600, fill: 'ink',
  }; // prettier-ignore
};

describe('a scene as a file', () => {
  it('is an image with a title on paper, one node a line', () => {
    const mark: Node = { type: 'path', key: 'm', x: 4, y: 5, d: 'M0,0H9V9Z', fill: 'blue' };
    expect(svgString(scene(mark), LIGHT, options)).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" lang="en" direction="ltr" font-family="serif" text-rendering="geometricPrecision">',
        '<title>Four days</title>',
        '<rect width="100" height="50" fill="#fdfcf8"/>',
        '<path d="M0,0H9V9Z" transform="translate(4,5)" fill="#2152a8"/>',
        '</svg>',
        '',
      ].join('\n'),
    );
  });

  it('has no space between the lines of a text', () => {
    expect(svgString(scene(words('كانت', 'خطأ')), LIGHT, options)).toContain(
      '<text data-label="e1" text-anchor="end" direction="rtl" font-size="13" font-weight="600" fill="#1d1c1a">' +
        '<tspan x="10" y="20" direction="rtl" unicode-bidi="isolate">كانت</tspan>' +
        '<tspan x="10" y="36" direction="rtl" unicode-bidi="isolate">خطأ</tspan></text>',
    );
  });

  it('has each gradient once, before what it fills', () => {
    const fading = (key: string): Node => {
      return {
        type: 'rect',
        key,
        x: 0,
        y: 0,
        w: 40,
        h: 9,
        fill: 'grey',
        fade: { left: 10, right: 0 },
      };
    };
    const svg = svgString(scene(fading('a'), fading('b')), LIGHT, options);
    expect(svg.split('<linearGradient ')).toHaveLength(2);
    expect(svg.split('url(#fade-2500-0-59616e)')).toHaveLength(3);
    expect(svg.indexOf('id="fade-2500-0-59616e"')).toBeLessThan(svg.indexOf('url('));
  });

  it('has a head for a curve that has one', () => {
    const curve = (head: number): Node => {
      return { type: 'curve', key: 'c', points: [0, 0, 1, 1, 2, 2, 9, 9], stroke: 'denial', strokeWidth: 2, head }; // prettier-ignore
    };
    expect(svgString(scene(curve(8)), LIGHT, options).split('<path')).toHaveLength(3);
    expect(svgString(scene(curve(0)), LIGHT, options).split('<path')).toHaveLength(2);
  });

  it('lets no text or attribute break out', () => {
    const evil = '"><script>alert(1)</script>&';
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;';
    const svg = svgString(scene(words(evil)), LIGHT, { ...options, title: evil, fontFamily: evil });
    expect(svg.split(escaped)).toHaveLength(4);
    expect(svg).not.toContain('<script');
  });

  it('leaves out characters that XML bars, and keeps every other', () => {
    const svg = svgString(
      scene(words('a\u0000b\u001bc\ud800d\uffffe', 'خطّ 🕊\u200f')),
      LIGHT,
      options,
    );
    expect(svg).toContain('>abcde</tspan>');
    expect(svg).toContain('>خطّ 🕊\u200f</tspan>');
  });
});
