/** Narrower than this, in px, the line of an embed stands upright; boot.js repeats it. */
export const UPRIGHT_PX = 560;
/** Narrower than this, in px, the details are below the drawing; from this width on, beside it. */
export const BESIDE_PX = 800;
const BESIDE_HEIGHT_PX = 700;
const UNDER_HEIGHT_PX = 790;
/** Below this width, each px less makes the text wrap into more lines. */
const TIGHT_PX = 420;
const TIGHT_PX_A_PX = 0.75;

/**
 * The height in px of an embed at a width in px, if its content fits: the drawing and the details
 * share what the rest leaves. It needs nothing that is loaded, so that a host page can reserve it.
 */
export function heightAt(widthPx: number): number {
  if (widthPx >= BESIDE_PX) return BESIDE_HEIGHT_PX;
  return UNDER_HEIGHT_PX + Math.round(Math.max(0, TIGHT_PX - widthPx) * TIGHT_PX_A_PX);
}
