import { MOST_LANES } from '../data/limits.ts';

// Apart from `lanes.ts`, because a narrow page needs this before it draws.

/** The least height in px of a lane: a row of one line, with its space. */
export const CLOSE_LANE_PX = 27;

/** How many lanes so many tracks have. */
export function laneCount(tracks: number): number {
  return Math.min(tracks, MOST_LANES);
}
