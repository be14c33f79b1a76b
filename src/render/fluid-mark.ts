import type { Color, Node, PathNode } from '../scene/node.ts';
import { nodeAttributes, pathAttributes, type Attributes, type Paint } from './attributes.ts';
import type { SvgElement } from './elements.ts';
import { svgText } from './svg.ts';

/** No mark reaches so far from its point. */
const FAR_PX = 24;

/** The shapes around one point of a scene: a mark's outline with what is drawn on it. */
export interface Mark {
  type: 'mark';
  x: number;
  y: number;
  tag: PathNode['tag'];
  /** Its colour, for which its shapes say `currentColor`: the same kind of mark looks the same in every lane. */
  color: Color | undefined;
  shapes: readonly SvgElement[];
}

/** The nodes of a scene, with the shapes around one point together. */
export function withMarks(
  nodes: readonly Node[],
  paint: Paint,
): (Mark | Exclude<Node, PathNode>)[] {
  const groups: (PathNode[] | Exclude<Node, PathNode>)[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type !== 'path') groups.push(node);
    else if (Array.isArray(last) && isOn(node, last[0]!)) last.push(node);
    else groups.push([node]);
  }
  return groups.map((group) => (Array.isArray(group) ? markOf(group, paint) : group));
}

function isOn({ x, y, tag }: PathNode, first: PathNode): boolean {
  return !tag && x === first.x && y === first.y;
}

function markOf(nodes: readonly PathNode[], paint: Paint): Mark {
  const { x, y, tag } = nodes[0]!;
  const colors = nodes.flatMap(({ fill, stroke }) => [fill, stroke]);
  const color = colors.find((each) => each !== undefined && each !== 'paper');
  const own: Paint = (each) => (each === color ? 'currentColor' : paint(each));
  const shapes = nodes.map(({ tag: _, ...node }): SvgElement => {
    const { transform: __, d, ...look } = pathAttributes(node, own);
    const attributes = { d: shortened(String(d)), ...look, ...nodeAttributes(node) };
    return { name: 'path', attributes, content: '' };
  });
  return { type: 'mark', x, y, tag, color, shapes };
}

/** Path data in tenths of a px, and in whole px where it is a line from afar. */
function shortened(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (text) => {
    const number = Number(text);
    return String(Math.abs(number) < FAR_PX ? Math.round(number * 10) / 10 : Math.round(number));
  });
}

/** The elements of the marks that are drawn more than once, by their looks; their ids begin with a prefix. */
export function repeatedMarks(marks: readonly Mark[], prefix: string): Map<string, SvgElement> {
  const counts = new Map<string, number>();
  for (const look of marks.map(lookOf)) counts.set(look, (counts.get(look) ?? 0) + 1);
  const repeated = marks.filter((mark) => counts.get(lookOf(mark))! > 1);
  const byLook = new Map(repeated.map((mark) => [lookOf(mark), mark]));
  return new Map(
    [...byLook].map(([look, { shapes }], i) => [look, symbolOf(`${prefix}-${i}`, shapes)]),
  );
}

function symbolOf(id: string, shapes: readonly SvgElement[]): SvgElement {
  const [only, ...others] = shapes;
  if (others.length > 0) return { name: 'g', attributes: { id }, content: shapes };
  return { ...only!, attributes: { id, ...only!.attributes } };
}

/** The element of a mark at a place: a reference to one that is repeated, or its own. */
export function placedMark(
  mark: Mark,
  place: Attributes,
  repeated: ReadonlyMap<string, SvgElement>,
  paint: Paint,
): SvgElement {
  const symbol = repeated.get(lookOf(mark));
  const color = mark.color && paint(mark.color);
  if (symbol) {
    const attributes = { ...place, href: `#${symbol.attributes['id']}`, color };
    return { name: 'use', attributes, content: '' };
  }
  return {
    name: 'svg',
    attributes: { ...place, overflow: 'visible', color },
    content: mark.shapes,
  };
}

function lookOf({ shapes }: Mark): string {
  return shapes.map(svgText).join('');
}

/**
 * Parts of a scene with neighbouring marks in the order of their looks, as the same again takes few bytes. Only of
 * marks that do not overlap.
 */
export function inRuns<Part extends { type: string }>(
  parts: readonly (Part | Mark)[],
  isFixed: (mark: Mark) => boolean,
): (Part | Mark)[] {
  const isLoose = (part: Part | Mark): part is Mark =>
    part.type === 'mark' && !isFixed(part as Mark);
  const sorted: (Part | Mark)[] = [];
  let run: Mark[] = [];
  const end = () => {
    sorted.push(...run.sort(byLook));
    run = [];
  };
  for (const part of parts) {
    if (isLoose(part)) run.push(part);
    else {
      end();
      sorted.push(part);
    }
  }
  end();
  return sorted;
}

function byLook(a: Mark, b: Mark): number {
  return lookOf(a).localeCompare(lookOf(b)) || a.y - b.y || a.x - b.x;
}
