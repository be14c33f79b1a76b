// Apart from `lanes.ts`, because a narrow page needs this before it draws.

/** The least height in px of a lane: a row of one line, with its space. */
export const CLOSE_LANE_PX = 27;
/** The lanes of more tracks than this share the last: lower ones would hold no text. */
const MOST_LANES = 100;

/** How many lanes so many tracks have. */
export function laneCount(tracks: number): number {
  return Math.min(tracks, MOST_LANES);
}
