import type { Scene } from '../scene/node.ts';
import type { Attributes, Paint } from './attributes.ts';
import { elementsOf, type SvgElement } from './elements.ts';
import type { Palette } from './palette.ts';

interface SvgOptions {
  title: string;
  dir: 'ltr' | 'rtl';
  /** A BCP 47 language tag. */
  lang: string;
  /** A CSS list of font families. */
  fontFamily: string;
  /** CSS to inline: the fonts. */
  style?: string;
}

/** A scene as a self-contained SVG file, one node in each line, on the palette's paper. */
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
    // As its texts were measured; see ui/measure.ts.
    'text-rendering': 'geometricPrecision',
  };
  const paint: Paint = (color) => palette[color];
  const content = [
    element('title', {}, escapeXml(options.title)),
    ...(options.style ? [element('style', {}, escapeXml(options.style))] : []),
    element('rect', { width, height, fill: palette.paper }),
    ...[...elementsOf(scene.nodes, paint).values()].map(svgText),
  ];
  return `${element('svg', root, `\n${content.join('\n')}\n`)}\n`;
}

/** An SVG element as text. */
export function svgText({ name, attributes, content }: SvgElement): string {
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(svgText).join('');
  return element(name, attributes, inner);
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Escapes text for XML content and attributes, without characters that XML 1.0 (§ 2.2) forbids. */
function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"]/g, (character) => `&${ENTITIES[character]};`)
  );
}
