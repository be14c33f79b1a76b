import { endOf, type TimelineEvent } from '../../model/timeline.ts';
import type { Projection, Viewport } from '../../layout/viewport.ts';

/** So many more events are seen on each side of what a step tells: a close-up alone says not where it is. */
const NEIGHBOURS = 3;
/** The share of the window that is free at each end, for labels. */
const AIR = 0.12;

/**
 * The window of a step of the tour: what it tells, and what is before and after that. As near as the
 * neighbours are, not as long as any time: on each scale a window holds about as many events.
 *
 * @param projection maps instants to px, also out of the present window
 */
export function stepWindow(
  own: readonly TimelineEvent[],
  all: readonly TimelineEvent[],
  { x, t }: Projection,
  width: number,
): Viewport {
  const ends = own.flatMap((event) => [x(event.anchor), x(endOf(event))]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const places = all.map(({ anchor }) => x(anchor)).sort((a, b) => a - b);
  const from = places.filter((place) => place < low).slice(-NEIGHBOURS)[0] ?? low;
  const to =
    places
      .filter((place) => place > high)
      .slice(0, NEIGHBOURS)
      .at(-1) ?? high;
  const airPx = ((to - from) * AIR) / (1 - 2 * AIR);
  const [a, b] = [t(from - airPx), t(to + airPx)];
  return { start: Math.min(a, b), end: Math.max(a, b), width };
}
