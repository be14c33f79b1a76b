import type { Node, RectNode } from '../scene/node.ts';
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

/** An SVG element as data; its content is text, or elements. */
export interface SvgElement {
  name: string;
  attributes: Attributes;
  content: string | readonly SvgElement[];
}

/** The element of each node, by the node's key, in painting order, after the gradients. */
export function elementsOf(nodes: readonly Node[], paint: Paint): Map<string, SvgElement> {
  const elements = new Map<string, SvgElement>();
  for (const [id, node] of fades(nodes, paint)) elements.set(id, gradientOf(id, node, paint));
  for (const node of nodes) elements.set(node.key, elementOf(node, paint));
  return elements;
}

function elementOf(node: Node, paint: Paint): SvgElement {
  const common = nodeAttributes(node);
  switch (node.type) {
    case 'rect':
      return leaf('rect', { ...common, ...rectAttributes(node, paint) });
    case 'path':
      return leaf('path', { ...common, ...pathAttributes(node, paint) });
    case 'curve': {
      const line = leaf('path', curveAttributes(node, paint));
      const head = node.head > 0 ? [leaf('path', headAttributes(node, paint))] : [];
      return { name: 'g', attributes: common, content: [line, ...head] };
    }
    case 'text': {
      const attributes = { ...common, ...textAttributes(node, paint) };
      const content = node.lines.map((line, i) => leaf('tspan', lineAttributes(node, i), line));
      return { name: 'text', attributes, content };
    }
  }
}

export function gradientOf(id: string, node: RectNode, paint: Paint): SvgElement {
  const content = fadeStops(node).map(({ offset, opacity }) =>
    leaf('stop', { offset, 'stop-color': paint(node.fill), 'stop-opacity': opacity }),
  );
  return { name: 'linearGradient', attributes: { id }, content };
}

function leaf(name: string, attributes: Attributes, content = ''): SvgElement {
  return { name, attributes, content };
}
