import type { RouteRequest } from './routes.ts';

/** Space between the tip of the arrow head and its mark. */
const HEAD_AIR_PX = 2;

/**
 * The straight arrow between two marks, from rim to rim, as a spline of one piece: used
 * until arrows can be routed around labels.
 */
export function straight({ from, to, fromRadiusPx, toRadiusPx }: RouteRequest): number[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const at = (px: number) => [from.x + (dx / length) * px, from.y + (dy / length) * px];
  const [start, end] = [
    fromRadiusPx,
    Math.max(fromRadiusPx + 1, length - toRadiusPx - HEAD_AIR_PX),
  ];
  const third = (end - start) / 3;
  return [start, start + third, end - third, end].flatMap(at);
}
