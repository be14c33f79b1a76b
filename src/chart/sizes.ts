/** Narrower charts, in px, put the lanes' titles inside the lanes; with few events, in which there is room, wider ones. */
export const NARROW_PX = { most: 530, few: 760 };
/** So many events are few. */
export const FEW = 24;
/** Space in px between the lanes' titles and the plot. */
export const TITLE_AIR_PX = 18;
/** Width in px of the gutter that the numbers of paragraphs need beside the narrative curve. */
export const PARAGRAPHS_PX = 60;
/** The top margin in px, with eras named above the lanes, and without. */
export const ERAS_PX = 28;
export const TOP_PX = 4;
/** The most px that the titles of lanes take beside the plot of a chart; longer ones are broken. */
export function gutterMostPx(widthPx: number): number {
  return Math.min(200, widthPx * 0.22);
}
