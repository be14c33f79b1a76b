/** Of the stage's height and width: 24 px on a screen of 1920 × 1080, the least that a last row can read. */
const OF_HEIGHT = 24 / 1080;
const OF_WIDTH = 1 / 62;
/** A stage that is held upright is read from nearby, and has height to spare. */
const UPRIGHT_OF_WIDTH = 1 / 44;

/** Whether a stage is too narrow for two columns. */
export function isUpright(widthPx: number, heightPx: number): boolean {
  return widthPx < heightPx * 1.1;
}

/**
 * The size in px of the smallest text on a stage of this size, never below `leastPx`: all else is
 * measured by it, so that a projector of few lines shows the same picture as one of many.
 */
export function unitPx(widthPx: number, heightPx: number, leastPx: number): number {
  const ofWidth = isUpright(widthPx, heightPx) ? UPRIGHT_OF_WIDTH : OF_WIDTH;
  return Math.max(leastPx, Math.min(heightPx * OF_HEIGHT, widthPx * ofWidth));
}
