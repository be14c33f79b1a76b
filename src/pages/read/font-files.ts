import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import type { FetchFont } from '../../render/fonts.ts';

const FILES = {
  latin: { 400: latin400, 600: latin600 },
  arabic: { 400: arabic400, 600: arabic600 },
};

/** Fetches one of the page's own font files; throws if it is missing. */
export const fetchFont: FetchFont = async ({ script, weight }) => {
  const response = await fetch(FILES[script][weight]);
  if (!response.ok) throw new Error(`font not found (${response.status})`);
  return response.blob();
};
