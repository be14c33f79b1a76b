import { ERAS_PX, TOP_PX } from '../../chart/sizes.ts';
import { CLOSE_LANE_PX, laneCount } from '../../layout/lane-count.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AXIS_PX } from '../../scene/scene-input.ts';

/** The height of a lane: one mark with its label on two lines. */
const LANE_PX = 52;
/** The buttons below the drawing. */
const BUTTONS_PX = 46;

/** Heights in px of a drawing in lanes with the buttons below it. */
interface LanesRoom {
  /** In which each lane has its labels on two lines. */
  easyPx: number;
  /** Less would draw the axis over the lanes. */
  leastPx: number;
  buttonsPx: number;
}

/** The heights that a timeline's lanes need in an embed. */
export function lanesRoom({ tracks, eras }: Timeline): LanesRoom {
  const lanes = laneCount(tracks.length);
  const restPx = AXIS_PX + (eras.length > 0 ? ERAS_PX : TOP_PX) + BUTTONS_PX;
  return {
    easyPx: restPx + lanes * LANE_PX,
    leastPx: restPx + lanes * CLOSE_LANE_PX,
    buttonsPx: BUTTONS_PX,
  };
}
