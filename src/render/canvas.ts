import type { CurveNode, Node, PathNode, RectNode, Scene, TextNode } from '../scene/node.ts';
import { endPath, fadeStops, HALO_PX, linePath, nodeDirection } from './attributes.ts';
import type { Palette } from './palette.ts';

interface PaintOptions {
  /** Device px for each CSS px: the canvas is as many times larger than the scene. */
  dpr: number;
  /** A CSS list of font families. */
  fontFamily: string;
  /** Nodes to leave out, because the DOM paints them. */
  skip?: (node: Node) => boolean;
}

/** Paints a whole scene on the palette's paper, over the previous content. */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  { dpr, fontFamily, skip }: PaintOptions,
): void {
  context.setTransform(dpr, 0, 0, dpr, 0, 0);
  // SVG's own limit, so that both painters cut the same corners.
  context.miterLimit = 4;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const node of scene.nodes) {
    if (skip?.(node)) continue;
    context.save();
    context.globalAlpha = node.opacity ?? 1;
    if (node.type === 'rect') paintRect(context, node, palette);
    else if (node.type === 'path') paintPath(context, node, palette);
    else if (node.type === 'curve') paintCurve(context, node, palette);
    else paintText(context, node, palette, fontFamily);
    context.restore();
  }
}

/** Paints a scene in the colours and the font that the page's styles give to its canvas. */
export function paintOn(
  canvas: HTMLCanvasElement,
  scene: Scene,
  options: Omit<PaintOptions, 'fontFamily'>,
): void {
  const style = getComputedStyle(canvas);
  const palette = new Proxy({} as Palette, {
    get: (_, name) => style.getPropertyValue(`--${String(name)}`).trim(),
  });
  const { fontFamily } = style;
  paint(canvas.getContext('2d')!, scene, palette, { ...options, fontFamily });
}

function paintRect(context: CanvasRenderingContext2D, node: RectNode, palette: Palette): void {
  const { x, y, w, h, radius } = node;
  context.fillStyle = node.fade ? fadeStyle(context, node, palette) : palette[node.fill];
  if (!radius) return context.fillRect(x, y, w, h);
  context.beginPath();
  context.roundRect(x, y, w, h, Math.min(radius, w / 2, h / 2));
  context.fill();
}

function fadeStyle(
  context: CanvasRenderingContext2D,
  node: RectNode,
  palette: Palette,
): CanvasGradient {
  const gradient = context.createLinearGradient(node.x, 0, node.x + node.w, 0);
  for (const { offset, opacity } of fadeStops(node))
    gradient.addColorStop(offset, palette[node.fill] + (opacity ? '' : '00'));
  return gradient;
}

function paintPath(context: CanvasRenderingContext2D, node: PathNode, palette: Palette): void {
  const path = pathOf(node.d);
  context.translate(node.x, node.y);
  if (node.fill) {
    context.fillStyle = palette[node.fill];
    context.fill(path);
  }
  if (node.stroke) stroke(context, path, node, palette);
}

function paintCurve(context: CanvasRenderingContext2D, node: CurveNode, palette: Palette): void {
  stroke(context, new Path2D(linePath(node)), node, palette);
  context.fillStyle = palette[node.stroke];
  if (node.head > 0) context.fill(new Path2D(endPath(node)));
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { stroke: color, strokeWidth = 1, dash = [] }: PathNode | CurveNode,
  palette: Palette,
): void {
  if (color) context.strokeStyle = palette[color];
  context.lineWidth = strokeWidth;
  context.setLineDash([...dash]);
  context.stroke(path);
}

function paintText(
  context: CanvasRenderingContext2D,
  node: TextNode,
  palette: Palette,
  fontFamily: string,
): void {
  context.font = `${node.weight} ${node.size}px ${fontFamily}`;
  context.textRendering = 'geometricPrecision';
  context.textAlign = node.anchor === 'middle' ? 'center' : node.anchor;
  context.direction = nodeDirection(node);
  context.fillStyle = palette[node.fill];
  context.strokeStyle = palette.paper;
  context.lineWidth = HALO_PX;
  context.lineJoin = 'round';
  const place = (line: string, i: number): [string, number, number] => {
    return [line, node.x, node.y + i * node.lineHeight];
  };
  if (node.halo) node.lines.forEach((line, i) => context.strokeText(...place(line, i)));
  node.lines.forEach((line, i) => context.fillText(...place(line, i)));
}

/** A cache: marks have few shapes, and parsing a path costs more than painting it. */
const paths = new Map<string, Path2D>();
const PATHS_KEPT = 200;

function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    if (paths.size >= PATHS_KEPT) paths.clear();
    paths.set(d, (path = new Path2D(d)));
  }
  return path;
}
