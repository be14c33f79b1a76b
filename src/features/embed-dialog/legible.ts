import { colorReader, contrastOf, over, type Rgba } from './contrast.ts';

/** A text, and its contrast with its background. */
export interface Legible {
  ratio: number;
  text: string;
}

type Colors = (css: string) => Rgba;
const WHITE: Rgba = [255, 255, 255, 1];
const CLIPPED = 'inset(50%)';

/** The text of a page with the least contrast; undefined if there is no visible text. */
export function leastLegible(page: Document): Legible | undefined {
  const colors = colorReader();
  const texts = textsOf(page).map((node) => legibleOf(node, colors));
  return texts.reduce<Legible | undefined>(
    (least, each) => (least && least.ratio <= each.ratio ? least : each),
    undefined,
  );
}

function textsOf(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((node) => node.data.trim() !== '' && isSeen(node));
}

function isSeen(node: Text): boolean {
  const element = node.parentElement!;
  const { width, height } = boxOf(node);
  if (width === 0 || height === 0) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // WCAG exempts disabled controls.
  if (element.closest('[aria-disabled="true"], :disabled')) return false;
  return !upwards(element).some((each) => styleOf(each).clipPath === CLIPPED);
}

function legibleOf(node: Text, colors: Colors): Legible {
  const element = node.parentElement!;
  const { color, fill } = styleOf(element);
  const ground = groundOf(node, colors);
  const ink = withOpacity(colors(isDrawn(element) ? fill : color), element);
  return { ratio: contrastOf(over(ink, ground), ground), text: node.data.trim() };
}

/** The background of a text: that of its ancestors, and in a drawing the shapes painted before it. */
function groundOf(node: Text, colors: Colors): Rgba {
  const element = node.parentElement!;
  const layers = upwards(element)
    .map((each) => withOpacity(colors(styleOf(each).backgroundColor), each))
    .reverse();
  const shapes = isDrawn(element) ? shapesUnder(node) : [];
  const painted = shapes.map((shape) => withOpacity(paintOf(shape, colors), shape));
  return [...layers, ...painted].reduce<Rgba>((ground, layer) => over(layer, ground), WHITE);
}

/**
 * The shapes of the same drawing that are painted before a text and cover both its upper and its lower
 * half: a line that crosses it is no background.
 */
function shapesUnder(node: Text): SVGGeometryElement[] {
  const element = node.parentElement!;
  const drawing = element.closest('svg')!;
  const { x, y, width, height } = boxOf(node);
  const points = [0.25, 0.75].map((part) => new DOMPoint(x + width / 2, y + part * height));
  const shapes = drawing.querySelectorAll<SVGGeometryElement>('rect, path, circle, ellipse');
  return [...shapes].filter(
    (shape) =>
      shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      isFilled(shape) &&
      points.every((point) => covers(shape, point)),
  );
}

function covers(shape: SVGGeometryElement, point: DOMPoint): boolean {
  return shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()!.inverse()));
}

function isFilled(shape: Element): boolean {
  const { fill } = styleOf(shape);
  // A gradient has no single colour; the drawing has none under text.
  return fill !== 'none' && !fill.startsWith('url(') && shape.checkVisibility();
}

function paintOf(shape: Element, colors: Colors): Rgba {
  const { fill, fillOpacity } = styleOf(shape);
  const [r, g, b, alpha] = colors(fill);
  return [r, g, b, alpha * Number(fillOpacity)];
}

/** A colour with the opacity of its element and of all ancestors applied. */
function withOpacity([r, g, b, alpha]: Rgba, element: Element): Rgba {
  const opacity = upwards(element).reduce((all, each) => all * Number(styleOf(each).opacity), 1);
  return [r, g, b, alpha * opacity];
}

const isDrawn = (element: Element): boolean => element.closest('svg text') !== null;

function upwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) chain.push(each);
  return chain;
}

function boxOf(node: Text): DOMRect {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}
