import { textDirection } from './text-direction.ts';
import type { Color, CurveNode, Node, PathNode, RectNode, TextNode } from '../scene/node.ts';

/** Attributes of an SVG element; undefined ones are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Writes a colour: `var(--ink)` on a page, `#1d1c1a` in a file. */
export type Paint = (color: Color) => string;

/** A stop of a gradient from left to right. */
interface FadeStop {
  offset: number;
  opacity: number;
}

/** The width in px of a halo's stroke, half of which shows around the letters. */
export const HALO_PX = 4;

/** How far the stroke reaches into its arrow head, so that no seam shows between them. */
const OVERLAP_PX = 0.5;
const HEAD_WIDTH = 0.9;
/** The least thickness of a bar across a line's end, and how much longer it is than an arrow head. */
const BAR_PX = 2.5;
const BAR_LENGTH = 1.4;

/** A node's tag as a `data-` attribute, and its opacity. */
export function nodeAttributes({ tag, opacity }: Pick<Node, 'tag' | 'opacity'>): Attributes {
  return {
    ...(tag && { [`data-${tag.name}`]: tag.value }),
    opacity: opacity === undefined || opacity >= 1 ? undefined : round(opacity),
  };
}

/** The attributes of a `<rect>`; one with soft ends is filled with its gradient from `fades`. */
export function rectAttributes(node: RectNode, paint: Paint): Attributes {
  return {
    x: round(node.x),
    y: round(node.y),
    width: round(node.w),
    height: round(node.h),
    rx: node.radius && round(Math.min(node.radius, node.w / 2, node.h / 2)),
    fill: node.fade ? `url(#${fadeId(node, paint)})` : paint(node.fill),
  };
}

/** The stops of a rect's gradient for soft ends; if both are too long for the rect, they share it. */
export function fadeStops(node: RectNode): FadeStop[] {
  const [left, right] = fadeShares(node);
  return [
    { offset: 0, opacity: left > 0 ? 0 : 1 },
    { offset: left, opacity: 1 },
    { offset: 1 - right, opacity: 1 },
    { offset: 1, opacity: right > 0 ? 0 : 1 },
  ];
}

/**
 * The id of a rect's gradient. It is made of the gradient's values, so that several drawings on
 * one page can share it without conflicts.
 */
function fadeId(node: RectNode, paint: Paint): string {
  const shares = fadeShares(node).map((share) => Math.round(share * 1e4));
  return ['fade', ...shares, paint(node.fill).replace(/\W+/g, '')].join('-');
}

/** A node for each gradient that the nodes need, by the gradient's id. */
export function fades(nodes: readonly Node[], paint: Paint): Map<string, RectNode> {
  return new Map(
    nodes
      .filter((node) => node.type === 'rect')
      .filter((node) => node.fade)
      .map((node) => [fadeId(node, paint), node]),
  );
}

function fadeShares({ w, fade }: RectNode): [left: number, right: number] {
  const { left, right } = fade ?? { left: 0, right: 0 };
  const span = Math.max(w, left + right);
  return span > 0 ? [left / span, right / span] : [0, 0];
}

/** The attributes of the `<path>` of a path node. */
export function pathAttributes(node: PathNode, paint: Paint): Attributes {
  return {
    d: node.d,
    transform: `translate(${round(node.x)},${round(node.y)})`,
    fill: node.fill ? paint(node.fill) : 'none',
    stroke: node.stroke && paint(node.stroke),
    'stroke-width': node.strokeWidth,
    'stroke-dasharray': node.dash?.join(' '),
  };
}

/** The attributes of the `<path>` of a curve's line. */
export function curveAttributes(node: CurveNode, paint: Paint): Attributes {
  return {
    d: linePath(node),
    fill: 'none',
    stroke: paint(node.stroke),
    'stroke-width': node.strokeWidth,
    'stroke-dasharray': node.dash?.join(' '),
  };
}

/** The attributes of the `<path>` of a curve's arrow head. */
export function headAttributes(node: CurveNode, paint: Paint): Attributes {
  return { d: endPath(node), fill: paint(node.stroke) };
}

/** A line with its head. */
type Headed = Pick<CurveNode, 'points' | 'head' | 'barred'>;

/** Path data of a curve node's line. */
export function linePath({ points, head, barred }: Headed): string {
  return curvePath(points, barred ? Math.min(head, barPx(head)) : head);
}

/** Path data of a curve node's head: an arrow's, or a bar across its end. */
export function endPath({ points, head, barred }: Headed): string {
  return barred ? barPath(points, head) : headPath(points, head);
}

/** Path data of a spline that stops at the base of its arrow head of `headPx`. */
export function curvePath(points: readonly number[], headPx = 0): string {
  const backPx = Math.max(0, headPx - OVERLAP_PX);
  const [ux, uy] = backPx > 0 ? headDirection(points) : [0, 0];
  // The last control point moves with the end, so that the line meets its head straight.
  const p = points.map((value, i) =>
    round(i < points.length - 4 || i < 2 ? value : value - backPx * (i % 2 ? uy : ux)),
  );
  let d = `M${p[0]},${p[1]}`;
  for (let i = 2; i < p.length; i += 6) d += `C${p.slice(i, i + 6).join()}`;
  return d;
}

/** Path data of an arrow head of `headPx` whose tip is the spline's last point. */
export function headPath(points: readonly number[], headPx: number): string {
  const [ux, uy] = headDirection(points);
  const [x, y] = points.slice(-2) as [number, number];
  const [baseX, baseY] = [x - headPx * ux, y - headPx * uy];
  const [sideX, sideY] = [(-uy * headPx * HEAD_WIDTH) / 2, (ux * headPx * HEAD_WIDTH) / 2];
  const corner = (sign: number): string =>
    `${round(baseX + sign * sideX)},${round(baseY + sign * sideY)}`;
  return `M${round(x)},${round(y)}L${corner(1)}L${corner(-1)}Z`;
}

/** The thickness of a bar in place of an arrow head: on a large stage it is thicker than its line. */
const barPx = (headPx: number) => Math.max(BAR_PX, headPx / 4);

/** Path data of a bar in place of an arrow head of `headPx`, across a spline's last point. */
function barPath(points: readonly number[], headPx: number): string {
  const [ux, uy] = headDirection(points);
  const [x, y] = points.slice(-2) as [number, number];
  const halfPx = (headPx * BAR_LENGTH) / 2;
  const [sideX, sideY] = [-uy * halfPx, ux * halfPx];
  const thickPx = barPx(headPx);
  const corner = (sign: number, backPx: number) =>
    `${round(x - backPx * ux + sign * sideX)},${round(y - backPx * uy + sign * sideY)}`;
  return `M${corner(1, 0)}L${corner(-1, 0)}L${corner(-1, thickPx)}L${corner(1, thickPx)}Z`;
}

/** The unit vector in which a spline arrives: from the last point before its end that differs. */
function headDirection(points: readonly number[]): [number, number] {
  const end = points.length - 2;
  for (let i = end - 2; i >= 0; i -= 2) {
    const [dx, dy] = [points[end]! - points[i]!, points[end + 1]! - points[i + 1]!];
    const length = Math.hypot(dx, dy);
    if (length > 1e-6) return [dx / length, dy / length];
  }
  return [1, 0];
}

/** The attributes of a `<text>`. SVG's anchors are logical: `start` is the right under rtl. */
export function textAttributes(node: TextNode, paint: Paint): Attributes {
  const dir = nodeDirection(node);
  return {
    'text-anchor':
      node.anchor === 'middle'
        ? 'middle'
        : (node.anchor === 'left') === (dir === 'ltr')
          ? 'start'
          : 'end',
    direction: dir,
    'font-size': round(node.size),
    'font-weight': node.weight,
    fill: paint(node.fill),
    ...(node.halo && {
      stroke: paint('paper'),
      'stroke-width': HALO_PX,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  };
}

/**
 * The attributes of the `<tspan>` of the line with that index. Each line is isolated, as SVG
 * lets the letters of a whole `<text>` be ordered as one paragraph; Chromium isolates by itself.
 */
export function lineAttributes(node: TextNode, index: number): Attributes {
  return {
    x: round(node.x),
    y: round(node.y + index * node.lineHeight),
    direction: nodeDirection(node),
    'unicode-bidi': 'isolate',
  };
}

/** The direction of a text node: its text's own, so that all of its lines have one. */
export function nodeDirection({ lines, dir }: TextNode): 'ltr' | 'rtl' {
  return textDirection(lines.join(' '), dir);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
