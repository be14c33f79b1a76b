/** The text size that the sizes of the drawing are meant for. */
const REM_PX = 16;

/**
 * How many CSS px one px of the drawing is: more than 1 for a reader with large text. All of the drawing grows
 * with the text, so that nothing in it comes to overlap.
 */
export function enlargementFor(remPx: number): number {
  return Math.max(1, remPx / REM_PX);
}
