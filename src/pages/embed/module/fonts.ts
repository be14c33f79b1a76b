import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';

/** The family's name in the module's styles, by build/module.ts: a page may have its own Plex. */
declare const KHATT_FAMILY: string;

/** The same ranges as in src/ui/fonts.css. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const ARABIC = 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+FB50-FDFF, U+FE70-FEFC';

const FILES = [
  [latin400, '400', LATIN],
  [latin600, '600', LATIN],
  [arabic400, '400', ARABIC],
  [arabic600, '600', ARABIC],
] as const;

let faces: readonly FontFace[] = [];
let users = 0;

/**
 * Adds the fonts to the document, since a shadow root cannot have its own; none is fetched
 * before a text needs it. Returns a function that removes them, once nothing uses them.
 */
export function useFonts(): () => void {
  if (users++ === 0) {
    faces = FILES.map(([url, weight, unicodeRange]) => {
      const options = { weight, unicodeRange, display: 'optional' } as const;
      return new FontFace(KHATT_FAMILY, `url("${url}") format("woff2")`, options);
    });
    for (const face of faces) document.fonts.add(face);
  }
  return () => {
    if (--users > 0) return;
    for (const face of faces) document.fonts.delete(face);
  };
}
