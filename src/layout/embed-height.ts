/** Narrower than this, in px, the card stands under the drawing; from it on beside it. */
export const BESIDE_PX = 800;
const BESIDE_HEIGHT_PX = 640;
const UNDER_HEIGHT_PX = 790;
/** Narrower than this, words take more lines with every px. */
const TIGHT_PX = 420;
const TIGHT_PX_A_PX = 0.75;

/**
 * The height in px that an embed takes by itself at a width in px, wherever its content fits into it:
 * it gives its drawing and its card what room that leaves. Known before anything is loaded, so that a
 * page can keep exactly that free.
 */
export function heightAt(widthPx: number): number {
  if (widthPx >= BESIDE_PX) return BESIDE_HEIGHT_PX;
  return UNDER_HEIGHT_PX + Math.round(Math.max(0, TIGHT_PX - widthPx) * TIGHT_PX_A_PX);
}
