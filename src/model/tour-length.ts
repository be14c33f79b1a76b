import type { Timeline } from './timeline.ts';

/** Up to this many events a tour that nobody has written shows them all, and else this many of them. */
export const SHORT = 12;
export const MOST = 8;

/** How many steps the guided tour has: apart from guided-tour.ts, as every first view says it. */
export function tourLength({ data: { story }, byId }: Timeline): number {
  const told = story?.steps.filter(({ event }) => byId.has(event)).length;
  if (told) return told;
  return byId.size > SHORT ? MOST : byId.size;
}
