import type { CurveNode, Node, RectNode, Scene, TextNode } from '../scene/node.ts';
import {
  curveAttributes,
  endPath,
  fades,
  lineAttributes,
  linePath,
  nodeAttributes,
  rectAttributes,
  textAttributes,
  type Attributes,
  type Paint,
} from './attributes.ts';
import { gradientOf, type SvgElement } from './elements.ts';
import { inRuns, placedMark, repeatedMarks, withMarks, type Mark } from './fluid-mark.ts';
import { svgText } from './svg.ts';

/** In px; what is thinner keeps its thickness at every size. */
const THIN_PX = 24;
/** Smaller heads of arrows look like dots. */
const LEAST_HEAD_PX = 3;

const paint: Paint = (color) => `var(--${color})`;

interface FluidOptions {
  dir: 'ltr' | 'rtl';
  /**
   * Whether labels have their names, and with them the marks and relations of their events: not where the live
   * drawing is on the same page.
   */
  isNamed?: boolean;
}

/**
 * Scenes as an `<svg>` each, of that class, for a page whose styles show one of them and decide its size: every
 * place is a share of that size, while marks, letters and lines stay as large as they are. At a scene's own size it
 * is the scene itself. What they share is defined once, in an `<svg class="shared">` before them. That has to be
 * displayed: gradients and heads in one that is not paint nothing.
 */
export function fluidSvgs(scenes: Readonly<Record<string, Scene>>, options: FluidOptions): string {
  const all = Object.entries(scenes);
  const nodes = all.flatMap(([, scene]) => scene.nodes);
  const prefix = all[0]?.[0] ?? '';
  const marks = withMarks(nodes, paint).filter((part) => part.type === 'mark');
  const shared = { marks: repeatedMarks(marks, prefix), heads: headsOf(nodes, prefix) };
  const gradients = [...fades(nodes, paint)].map(([id, node]) => gradientOf(id, node, paint));
  const content = [...gradients, ...shared.heads.values(), ...shared.marks.values()];
  const first = { name: 'svg', attributes: { class: 'shared', width: 0, height: 0 }, content };
  const pictures = all.map(([name, scene]) => pictureOf(name, scene, { ...shared, ...options }));
  return [...(content.length > 0 ? [first] : []), ...pictures].map(svgText).join('');
}

/** What the pictures of a page share. */
interface Shared extends FluidOptions {
  marks: ReadonlyMap<string, SvgElement>;
  heads: ReadonlyMap<string, SvgElement>;
}

type Part = Mark | RectNode | CurveNode | TextNode;

function pictureOf(name: string, scene: Scene, shared: Shared): SvgElement {
  const names = namesIn(scene, shared);
  const content: SvgElement[] = [];
  let curves: SvgElement[] | undefined;
  const parts = withMarks(scene.nodes, paint);
  for (const part of shared.isNamed ? inRuns(parts, (mark) => 'data-mark' in names(mark)) : parts) {
    if (part.type !== 'curve') {
      curves = undefined;
      content.push(elementOf(part, names(part), scene, shared));
      continue;
    }
    if (!curves) content.push(stretched((curves = []), scene));
    curves.push(...lineOf(part, names(part), shared));
  }
  const attributes = { class: name, width: '100%', height: '100%', direction: shared.dir };
  return { name: 'svg', attributes, content };
}

/** The name of each part of a scene, for those whose events have their label in it. */
function namesIn({ nodes }: Scene, { isNamed }: Shared): (part: Part) => Attributes {
  const labels = nodes.filter(({ tag }) => isNamed && tag?.name === 'label');
  const labelled = new Set(labels.map(({ tag }) => tag!.value));
  return ({ tag }) => {
    if (!tag || !/^(mark|label|relation)$/.test(tag.name)) return {};
    const [from = '', , to = from] = tag.value.split(' ');
    return labelled.has(from) && labelled.has(to) ? { [`data-${tag.name}`]: tag.value } : {};
  };
}

function elementOf(
  part: Exclude<Part, CurveNode>,
  name: Attributes,
  scene: Scene,
  { marks, isNamed, dir }: Shared,
): SvgElement {
  // One of many marks, for which a tenth of a percent is near enough: less than a px.
  const isRough = isNamed && part.type === 'mark' && !('data-mark' in name);
  const place = pointOf(part, scene, isRough ? 1 : 2);
  switch (part.type) {
    case 'mark':
      return placedMark(part, { ...name, ...place }, marks, paint);
    case 'rect': {
      const attributes = { ...name, ...opacityOf(part), ...rectAttributes(part, paint) };
      const placed = { ...attributes, ...place, ...rectSize(part, scene) };
      return { name: 'rect', attributes: placed, content: '' };
    }
    case 'text':
      return textPlace(part, {
        ...name,
        ...opacityOf(part),
        ...withoutDefaults(textAttributes(part, paint), dir),
        ...place,
      });
  }
}

/** What differs from the picture's own direction and from what is usual. */
function withoutDefaults(attributes: Attributes, dir: 'ltr' | 'rtl'): Attributes {
  const defaults: Attributes = { direction: dir, 'text-anchor': 'start', 'font-weight': 400 };
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => value !== defaults[name]),
  );
}

function opacityOf({ opacity = 1 }: Node): Attributes {
  return nodeAttributes({ opacity });
}

/** A coordinate system in which places are px of the scene, and stretch with the picture. */
function stretched(content: readonly SvgElement[], { width, height }: Scene): SvgElement {
  const whole = { width: '100%', height: '100%', overflow: 'visible' };
  const box = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' };
  return { name: 'svg', attributes: { ...whole, ...box }, content };
}

/** A line that is as wide at every size; none if it is too short to be seen. */
function lineOf(node: CurveNode, name: Attributes, { heads }: Shared): SvgElement[] {
  const { d: precise, ...look } = curveAttributes(node, paint);
  const d = relativePath(String(precise));
  if (!/c.*[1-9]/.test(d)) return [];
  const head = heads.get(headLook(node));
  const attributes = {
    ...name,
    d,
    ...look,
    ...opacityOf(node),
    'marker-end': head && `url(#${head.attributes['id']})`,
    'vector-effect': 'non-scaling-stroke',
  };
  return [{ name: 'path', attributes, content: '' }];
}

/** The path of a curve in whole px, each point relative to its piece's first: shorter. */
function relativePath(d: string): string {
  const [x = 0, y = 0, ...others] = d
    .match(/-?[\d.]+/g)!
    .map((number) => Math.round(Number(number)));
  let from = [x, y];
  let path = `M${x} ${y}`;
  for (let i = 0; i < others.length; i += 6) {
    const piece = others.slice(i, i + 6);
    path += `c${piece.map((value, at) => value - from[at % 2]!).join(' ')}`;
    from = piece.slice(4);
  }
  return path.replaceAll(' -', '-');
}

/** The heads of lines, by their looks; one that lies at a line's end is turned as the line is. */
function headsOf(nodes: readonly Node[], prefix: string): Map<string, SvgElement> {
  const lines = nodes.filter((node) => node.type === 'curve').filter(hasHead);
  const byLook = new Map(lines.map((node) => [headLook(node), node]));
  return new Map([...byLook].map(([look, node], i) => [look, headOf(node, `${prefix}-head-${i}`)]));
}

/** Whether a head is large enough to be seen as one. */
function hasHead({ head }: CurveNode): boolean {
  return head >= LEAST_HEAD_PX;
}

/** Lines that differ in no more than this have the same head. */
function headLook({ head, barred, stroke }: CurveNode): string {
  return [Math.round(head), barred, stroke].join();
}

/** A head along the line that it ends, its tip at the line's end. */
function headOf(node: CurveNode, id: string): SvgElement {
  const alone = { ...node, head: Math.round(node.head), points: [-99, 0, -99, 0, -99, 0, 0, 0] };
  const shape = { d: endPath(alone), fill: paint(node.stroke) };
  const attributes = {
    id,
    orient: 'auto',
    markerUnits: 'userSpaceOnUse',
    // Where the line stops.
    refX: Number(/(-?[\d.]+),0$/.exec(linePath(alone))![1]),
    overflow: 'visible',
  };
  return {
    name: 'marker',
    attributes,
    content: [{ name: 'path', attributes: shape, content: '' }],
  };
}

function pointOf({ x, y }: { x: number; y: number }, { width, height }: Scene, digits = 2) {
  return { x: share(x, width, digits), y: share(y, height, digits) };
}

function rectSize({ w, h }: RectNode, { width, height }: Scene): Attributes {
  return {
    ...(w >= THIN_PX && { width: share(w, width) }),
    ...(h >= THIN_PX && { height: share(h, height) }),
  };
}

/** A line below the first is so many px further down, not a share of the height. */
function textPlace(node: TextNode, attributes: Attributes): SvgElement {
  const [first = '', ...others] = node.lines;
  if (others.length === 0) return { name: 'text', attributes, content: first };
  const { x } = attributes;
  const content = node.lines.map((line, i): SvgElement => {
    const place = i === 0 ? { x, y: undefined } : { x, y: undefined, dy: node.lineHeight };
    const look = { ...lineAttributes(node, i), direction: undefined, ...place };
    return { name: 'tspan', attributes: look, content: line };
  });
  return { name: 'text', attributes, content };
}

/** A length as a share of another, in percent. */
function share(px: number, wholePx: number, digits = 2): string {
  const text = ((px / wholePx) * 100).toFixed(digits);
  // The same number of digits in all of many numbers takes fewer bytes than fewer digits in some.
  return `${digits > 1 ? Number(text) : text}%`;
}
