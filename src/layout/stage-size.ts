/** Shares of the stage's height and width: 24 px at 1920 × 1080, the smallest text that the last row can read. */
const OF_HEIGHT = 24 / 1080;
const OF_WIDTH = 1 / 62;
/** A portrait stage (a phone or a tablet) is read from nearby, and has height to spare. */
const UPRIGHT_OF_WIDTH = 1 / 44;

/** Whether a stage is too narrow for two columns. */
export function isUpright(widthPx: number, heightPx: number): boolean {
  return widthPx < heightPx * 1.1;
}

/**
 * The size in px of the smallest text on a stage, never below `leastPx`. Everything else is
 * relative to it, so that a stage looks the same at any resolution.
 */
export function unitPx(widthPx: number, heightPx: number, leastPx: number): number {
  const ofWidth = isUpright(widthPx, heightPx) ? UPRIGHT_OF_WIDTH : OF_WIDTH;
  return Math.max(leastPx, Math.min(heightPx * OF_HEIGHT, widthPx * ofWidth));
}
