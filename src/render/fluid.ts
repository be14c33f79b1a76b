import type { Node, RectNode, Scene, TextNode } from '../scene/node.ts';
import { lineAttributes, type Attributes, type Paint } from './attributes.ts';
import { elementsOf, type SvgElement } from './elements.ts';
import { svgText } from './svg.ts';

/** In px; what is thinner keeps its thickness at every size. */
const THIN_PX = 24;
/** What has a name in a picture that can be pressed. */
const PRESSED = ['data-mark', 'data-label', 'data-relation'];

const onPage: Paint = (color) => `var(--${color})`;

interface FluidOptions {
  /** The class of its `<svg>`; unique on its page. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Whether marks, labels and relations have their names: not where the live drawing is on the same page. */
  isNamed?: boolean;
}

/**
 * A scene as an `<svg>` for a page whose styles decide its size: every place is a share of that size, while
 * marks, letters and lines stay as large as they are. At the scene's own size it is the scene itself.
 */
export function fluidSvg(scene: Scene, { name, dir, isNamed = false }: FluidOptions): string {
  const { nodes } = scene;
  const names = isNamed ? PRESSED : [];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const content = [...elementsOf(nodes, onPage)].map(([key, element]) => {
    const node = byKey.get(key);
    return node ? placed(node, named(element, names), scene) : element;
  });
  const attributes = { class: name, width: '100%', height: '100%', direction: dir };
  return svgText(ownFades({ name: 'svg', attributes, content }, name));
}

function placed(node: Node, element: SvgElement, scene: Scene): SvgElement {
  const { attributes } = element;
  switch (node.type) {
    case 'rect':
      return { ...element, attributes: { ...attributes, ...rectPlace(node, scene) } };
    case 'path': {
      const { transform: _, ...look } = attributes;
      const at = { ...pointOf(node, scene), overflow: 'visible' };
      return { name: 'svg', attributes: at, content: [{ ...element, attributes: look }] };
    }
    case 'curve': {
      const { width, height } = scene;
      const whole = { width: '100%', height: '100%', overflow: 'visible' };
      const box = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' };
      return { name: 'svg', attributes: { ...whole, ...box }, content: [evenLines(element)] };
    }
    case 'text':
      return textPlace(node, element, scene);
  }
}

function pointOf({ x, y }: { x: number; y: number }, { width, height }: Scene) {
  return { x: share(x, width), y: share(y, height) };
}

function rectPlace(node: RectNode, scene: Scene): Attributes {
  const { w, h } = node;
  return {
    ...pointOf(node, scene),
    ...(w >= THIN_PX && { width: share(w, scene.width) }),
    ...(h >= THIN_PX && { height: share(h, scene.height) }),
  };
}

/** A line below the first is so many px further down, not a share of the height. */
function textPlace(node: TextNode, { name, attributes }: SvgElement, scene: Scene): SvgElement {
  const { x, y } = pointOf(node, scene);
  const [first = '', ...others] = node.lines;
  const placed = { ...attributes, x, y };
  if (others.length === 0) return { name, attributes: placed, content: first };
  const content = node.lines.map((line, i): SvgElement => {
    const place = i === 0 ? { x, y: undefined } : { x, y: undefined, dy: node.lineHeight };
    const look = { ...lineAttributes(node, i), direction: undefined, ...place };
    return { name: 'tspan', attributes: look, content: line };
  });
  return { name, attributes: placed, content };
}

/** The lines of a curve, as wide at every size. */
function evenLines({ content, ...group }: SvgElement): SvgElement {
  const lines = (content as readonly SvgElement[]).map((line) => {
    const attributes = { ...line.attributes, 'vector-effect': 'non-scaling-stroke' };
    return { ...line, attributes };
  });
  return { ...group, content: lines };
}

function named({ name, attributes, content }: SvgElement, names: readonly string[]): SvgElement {
  const kept = Object.entries(attributes).filter(
    ([key]) => !key.startsWith('data-') || names.includes(key),
  );
  return { name, attributes: Object.fromEntries(kept), content };
}

/** Makes the names of gradients this picture's own: one in a picture that is not shown paints nothing. */
function ownFades(element: SvgElement, name: string): SvgElement {
  const { id, fill } = element.attributes;
  const own = (value: Attributes[string]) => String(value).replace('fade', `${name}-fade`);
  return {
    ...element,
    attributes: {
      ...element.attributes,
      ...(id !== undefined && { id: own(id) }),
      ...(String(fill).startsWith('url(') && { fill: own(fill) }),
    },
    content:
      typeof element.content === 'string'
        ? element.content
        : element.content.map((inner) => ownFades(inner, name)),
  };
}

/** A length as a share of another, in percent. */
function share(px: number, wholePx: number): string {
  return `${Math.round((px / wholePx) * 1e4) / 100}%`;
}
