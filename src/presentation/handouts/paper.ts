export type Paper = 'a4' | 'letter';

/** Regions that use US Letter: Unicode's CLDR, `paperSize`. */
const INCH_REGIONS = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The usual paper size in the region of a locale. */
export function usualPaper(locale: string): Paper {
  const { region } = new Intl.Locale(locale);
  return region !== undefined && INCH_REGIONS.includes(region) ? 'letter' : 'a4';
}

const MM_PX = 96 / 25.4;
/** The room for the drawing on a landscape sheet, without margins, title and footer. */
export const LINE_ROOM: Readonly<Record<Paper, { widthPx: number; heightPx: number }>> = {
  a4: roomOf(297, 210),
  letter: roomOf(279.4, 215.9),
};

function roomOf(widthMm: number, heightMm: number) {
  return {
    widthPx: Math.floor((widthMm - 24) * MM_PX),
    heightPx: Math.floor((heightMm - 24 - 40) * MM_PX),
  };
}
