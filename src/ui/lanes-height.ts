import { CLOSE_LANE_PX, laneCount } from '../layout/lane-count.ts';

/** So many close lanes and the axis fit on the screen of a small laptop. */
const CLOSE_LANES = 12;
/** What each more adds: where the axis cannot be on the first screen, lanes may be roomier. */
const LANE_PX = 52;

/** The least height in px of the lanes of so many tracks. */
export function lanesHeight(tracks: number): number {
  const lanes = laneCount(tracks);
  const close = Math.min(lanes, CLOSE_LANES);
  return close * CLOSE_LANE_PX + (lanes - close) * LANE_PX;
}
