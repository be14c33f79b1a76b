import { along, cubic, direction, distancePx, type Point } from './curve.ts';
import { staysIn, type Costed, type Frame } from './frame.ts';

/** A single cubic, by the directions of its ends relative to the chord, towards the preferred side. */
interface ArcShape {
  leaveDegrees: number;
  arriveDegrees: number;
  leave: Point;
  arrive: Point;
  tension: number;
  /** Its cost as a share of its span: 1 is as bad as twice the length. */
  cost: number;
}

const degrees = [0, 10, 20, 30, 42, 55, 70, 90, 112].flatMap((d) => (d === 0 ? [0] : [d, -d]));
const origin = { x: 0, y: 0 };

/**
 * The shapes of an arrow, the best first: bows (two angles of the same sign, positive on the preferred
 * side) and S-curves (of opposite signs), each taut and slack. The worst are left out.
 */
const shapes: readonly ArcShape[] = [1, 0.7]
  .flatMap((tension) =>
    degrees.flatMap((leave) => degrees.map((arrive) => shape(leave, arrive, tension))),
  )
  .filter(({ cost }) => cost < 1.3)
  .sort((a, b) => a.cost - b.cost);

function shape(leaveDegrees: number, arriveDegrees: number, tension: number): ArcShape {
  const leave = unit(leaveDegrees);
  const arrive = unit(-arriveDegrees);
  const [x1, y1, x2, y2] = cubic(origin, leave, { x: 1, y: 0 }, arrive, tension) as [
    number,
    number,
    number,
    number,
  ];
  const polygon = [origin, { x: x1, y: y1 }, { x: x2, y: y2 }, { x: 1, y: 0 }];
  const length = polygon.slice(1).reduce((sum, p, i) => sum + distancePx(polygon[i]!, p), 0);
  const cost = length - 1 + unrest(leaveDegrees, arriveDegrees);
  return { leaveDegrees, arriveDegrees, leave, arrive, tension, cost };
}

/** Prefers few turns, in one direction, and a slight bow: a straight line looks out of place among arcs. */
function unrest(leave: number, arrive: number): number {
  const turn = Math.abs(leave) + Math.abs(arrive);
  const twist = leave * arrive < 0 ? 0.2 : 0;
  const uneven = 0.0014 * Math.abs(leave - arrive);
  const dead = turn === 0 ? 0.12 : 0;
  const side = leave + arrive < 0 ? 0.04 : 0;
  return 0.002 * turn + twist + uneven + dead + side;
}

function unit(angle: number): Point {
  return { x: Math.cos((angle * Math.PI) / 180), y: Math.sin((angle * Math.PI) / 180) };
}

/** Above this cost, the search for a path round the obstacles finds something better. */
const worstArcPx = 450;

/**
 * The single cubic of lowest cost in a frame, among those inside its bounds and the straight one. The
 * shapes are sorted by cost, so few are tried; the ends of the best are then adjusted to other arrows.
 */
export function bestArc(frame: Frame): Costed {
  let best = shapes.find(isStraight)!;
  let found = drawn(best, frame, Infinity)!;
  const attempt = (next: ArcShape) => {
    const better = drawn(next, frame, found.costPx);
    if (better) [best, found] = [next, better];
  };
  for (const shape of shapes) {
    if (shape.cost * frame.spanPx >= Math.min(found.costPx, worstArcPx)) break;
    attempt(shape);
  }
  if (found.costPx <= best.cost * frame.spanPx + found.blockedPx) return found;
  for (const turn of [9, -9, 5, -5, 2, -2]) {
    attempt(shape(best.leaveDegrees, best.arriveDegrees + turn, best.tension));
    attempt(shape(best.leaveDegrees + turn, best.arriveDegrees, best.tension));
  }
  return found;
}

/** The arrow of a shape, if its cost is below `limitPx`. */
function drawn(shape: ArcShape, frame: Frame, limitPx: number): Costed | undefined {
  const shapePx = shape.cost * frame.spanPx;
  const points = arc(frame, shape);
  if (!isStraight(shape) && !staysIn(frame.bounds, points)) return undefined;
  const blockedPx = frame.blockedPx(points, limitPx - shapePx);
  const clearPx = shapePx + blockedPx;
  if (clearPx >= limitPx) return undefined;
  const costPx = clearPx + frame.crowdPx(points, limitPx - clearPx);
  return costPx < limitPx ? { points, blockedPx, costPx } : undefined;
}

/**
 * The arrow of a shape. The preferred side is the one where it leaves vertically, away from the labels beside
 * the marks, or, between marks at the same height, the upper side.
 */
function arc({ to, startPx, endPx }: Frame, { leave, arrive, tension }: ArcShape): number[] {
  const chord = direction(origin, to);
  const side = chord.y > 0.35 ? 1 : -1;
  const u = turned(chord, leave, side);
  const v = turned(chord, arrive, side);
  const start = along(origin, u, startPx);
  return [start.x, start.y, ...cubic(start, u, along(to, v, -endPx), v, tension)];
}

function turned(a: Point, by: Point, side: 1 | -1): Point {
  return { x: a.x * by.x - side * a.y * by.y, y: side * a.x * by.y + a.y * by.x };
}

function isStraight({ leave, arrive }: ArcShape): boolean {
  return leave.y === 0 && arrive.y === 0;
}
