/** The shapes of the kinds of events: event, decision, document, statement, denial, interval, and the same on an upright line. */
export type Shape =
  'disc' | 'diamond' | 'document' | 'speech' | 'crossed-speech' | 'bar' | 'pillar';

type Direction = 'ltr' | 'rtl';
type Point = readonly [x: number, y: number];

const DISC_RADIUS = 0.44;

/**
 * The corners of the other shapes as shares of their size, clockwise (y points down); chosen so that
 * all look equally heavy, and snap well to px at 16, 20, 22 and 28 px.
 */
// prettier-ignore
const SPEECH: Point[] = [
  [-0.44, -0.44], [0.44, -0.44], [0.44, 0.24], [-0.06, 0.24], [-0.34, 0.48], [-0.34, 0.24], [-0.44, 0.24],
];
// prettier-ignore
const CORNERS: Record<Exclude<Shape, 'disc'>, readonly Point[]> = {
  diamond: [[-0.5, 0], [0, -0.5], [0.5, 0], [0, 0.5]],
  document: [[-0.36, -0.475], [0.12, -0.475], [0.36, -0.24], [0.36, 0.475], [-0.36, 0.475]],
  speech: SPEECH,
  'crossed-speech': SPEECH,
  bar: [[-0.5, -0.18], [0.5, -0.18], [0.5, 0.18], [-0.5, 0.18]],
  pillar: [[-0.24, -0.62], [0.24, -0.62], [0.24, 0.62], [-0.24, 0.62]],
};

/**
 * SVG path data of a shape centred on 0,0 and within `sizePx`, its straight sides on whole px. The
 * tail of speech and the corner of a page are on the sides that the direction requires. `insetPx`
 * draws the outline that far inside: half a stroke's width makes a stroked shape as large as a
 * filled one.
 */
export function shapePath(
  shape: Shape,
  sizePx: number,
  dir: Direction = 'ltr',
  insetPx = 0,
): string {
  if (shape === 'disc') return ringPath(snap(DISC_RADIUS, sizePx) - insetPx);
  const corners = CORNERS[shape].map(([x, y]): Point => [snap(x, sizePx), snap(y, sizePx)]);
  return `M${inset(corners, insetPx)
    .map(([x, y]) => `${round(dir === 'rtl' ? -x : x)},${round(y)}`)
    .join('L')}Z`;
}

/**
 * Path data of the strokes within a shape (a document's lines of text, a denial's cross), null for
 * shapes without: drawn in paper on a filled shape and in the outline's colour on a hollow one.
 */
export function shapeDetail(shape: Shape, sizePx: number, dir: Direction = 'ltr'): string | null {
  if (shape === 'document') {
    const side = dir === 'rtl' ? -1 : 1;
    const [long, short] = [snap(0.18, sizePx) * side, snap(0.09, sizePx) * side];
    // A stroke of odd width is crisp between two px.
    const y = (outlinePx(sizePx) % 2) / 2;
    return `M${-long},${y}H${long}M${-long},${y + snap(0.22, sizePx)}H${short}`;
  }
  if (shape !== 'crossed-speech') return null;
  const arm = round(0.155 * sizePx);
  const y = (snap(SPEECH[0]![1], sizePx) + snap(SPEECH[2]![1], sizePx)) / 2;
  return `M${-arm},${y - arm}L${arm},${y + arm}M${-arm},${y + arm}L${arm},${y - arm}`;
}

/** The width in px of a hollow shape's outline and of a detail's strokes. */
export function outlinePx(sizePx: number): number {
  return Math.max(1, Math.round(sizePx / 10));
}

/** Path data of a circle of radius `rPx` around 0,0: the ring of what is selected. */
export function ringPath(rPx: number): string {
  return `M${-rPx},0A${rPx},${rPx} 0 1 1 ${rPx},0A${rPx},${rPx} 0 1 1 ${-rPx},0Z`;
}

/** A polygon with every side moved inwards by `px`: each corner along its mitre. */
function inset(points: readonly Point[], px: number): Point[] {
  return points.map((point, i) => {
    const [ax, ay] = inward(points.at(i - 1)!, point);
    const [bx, by] = inward(point, points[(i + 1) % points.length]!);
    const reach = px / (1 + ax * bx + ay * by);
    return [point[0] + (ax + bx) * reach, point[1] + (ay + by) * reach];
  });
}

/** The unit normal of a side that points into a clockwise polygon. */
function inward([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay);
  return [(ay - by) / length, (bx - ax) / length];
}

/** Whole px, the same on both sides of 0. */
function snap(share: number, sizePx: number): number {
  return Math.sign(share) * Math.round(Math.abs(share) * sizePx);
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
