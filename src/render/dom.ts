import type { Node } from '../scene/node.ts';
import type { Paint } from './attributes.ts';
import { elementsOf, type SvgElement } from './elements.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element on the page and its last content. */
interface Painted {
  element: Element;
  shown: SvgElement;
}

/**
 * Returns a painter of scenes into an SVG element, to which nothing else may write. Nodes of the same
 * key keep their element, and only changes are written: a step of a zoom touches a few
 * attributes of each mark, which a template would have to compare one by one.
 */
export function domPainter(root: Element): (nodes: readonly Node[], paint: Paint) => void {
  let painted = new Map<string, Painted>();
  return (nodes, paint) => {
    const elements = elementsOf(nodes, paint);
    for (const [key, { element }] of painted) if (!elements.has(key)) element.remove();
    const next = new Map<string, Painted>();
    let cursor = root.firstChild;
    for (const [key, wanted] of elements) {
      const element = realise(wanted, painted.get(key));
      if (element === cursor) cursor = cursor.nextSibling;
      else root.insertBefore(element, cursor);
      next.set(key, { element, shown: wanted });
    }
    painted = next;
  };
}

/** The element for `wanted`: the previous one, updated, or a new one. */
function realise(wanted: SvgElement, before: Painted | undefined): Element {
  if (before && before.shown.name === wanted.name) {
    update(before.element, before.shown, wanted);
    return before.element;
  }
  before?.element.remove();
  const element = document.createElementNS(SVG, wanted.name);
  update(element, { name: wanted.name, attributes: {}, content: '' }, wanted);
  return element;
}

function update(element: Element, shown: SvgElement, wanted: SvgElement): void {
  for (const name in wanted.attributes) {
    const value = wanted.attributes[name];
    if (value === shown.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name in shown.attributes) {
    if (!(name in wanted.attributes)) element.removeAttribute(name);
  }
  if (typeof wanted.content === 'string') {
    if (wanted.content !== shown.content) element.textContent = wanted.content;
  } else updateContent(element, shown.content, wanted.content);
}

function updateContent(
  element: Element,
  shown: SvgElement['content'],
  wanted: readonly SvgElement[],
): void {
  const before = typeof shown === 'string' ? [] : shown;
  const children = [...element.children];
  wanted.forEach((child, i) => {
    const old = before[i] && { element: children[i]!, shown: before[i] };
    const made = realise(child, old);
    if (made !== children[i]) element.insertBefore(made, element.children[i] ?? null);
  });
  while (element.children.length > wanted.length) element.lastElementChild!.remove();
}
