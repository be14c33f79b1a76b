import type { Node, RectNode, Scene } from '../scene/node.ts';
import {
  curveAttributes,
  fades,
  fadeStops,
  headAttributes,
  lineAttributes,
  nodeAttributes,
  pathAttributes,
  rectAttributes,
  textAttributes,
  type Attributes,
  type Paint,
} from './attributes.ts';
import type { Palette } from './palette.ts';

interface SvgOptions {
  title: string;
  dir: 'ltr' | 'rtl';
  /** A BCP 47 language tag. */
  lang: string;
  /** A CSS list of font families. */
  fontFamily: string;
}

/** A scene as one self-contained SVG file, one node a line, on the palette's paper. */
export function svgString(scene: Scene, palette: Palette, options: SvgOptions): string {
  const { width, height } = scene;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: options.lang,
    direction: options.dir,
    'font-family': options.fontFamily,
  };
  const paint: Paint = (color) => palette[color];
  const content = [
    element('title', {}, escapeXml(options.title)),
    ...[...fades(scene.nodes, paint)].map(([id, node]) => fadeString(id, node, paint)),
    element('rect', { width, height, fill: palette.paper }),
    ...scene.nodes.map((node) => nodeString(node, paint)),
  ];
  return `${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}

function nodeString(node: Node, paint: Paint): string {
  const common = nodeAttributes(node);
  switch (node.type) {
    case 'rect':
      return element('rect', { ...common, ...rectAttributes(node, paint) });
    case 'path':
      return element('path', { ...common, ...pathAttributes(node, paint) });
    case 'curve': {
      const line = element('path', curveAttributes(node, paint));
      const head = node.head > 0 ? element('path', headAttributes(node, paint)) : '';
      return element('g', common, line + head);
    }
    case 'text': {
      const lines = node.lines.map((line, i) =>
        element('tspan', lineAttributes(node, i), escapeXml(line)),
      );
      return element('text', { ...common, ...textAttributes(node, paint) }, lines.join(''));
    }
  }
}

function fadeString(id: string, node: RectNode, paint: Paint): string {
  const stops = fadeStops(node).map(({ offset, opacity }) =>
    element('stop', { offset, 'stop-color': paint(node.fill), 'stop-opacity': opacity }),
  );
  return element('linearGradient', { id }, stops.join(''));
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Text that is safe in XML content and attributes; what XML 1.0 (§ 2.2) bars is left out. */
function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"]/g, (character) => `&${ENTITIES[character]};`)
  );
}
