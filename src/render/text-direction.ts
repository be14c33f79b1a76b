/** Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and others. */
const RTL_LETTERS = /[\u05d0-\u07ff\u0800-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LETTERS = /\p{L}/gu;

/**
 * The direction of a text by itself, whatever the page's: that of most of its letters, so that neither
 * an English name at the start of an Arabic title turns it, nor the other way round. A text without
 * letters, or with as many of each, takes that of the page.
 */
export function textDirection(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const rtl = text.match(RTL_LETTERS)?.length ?? 0;
  if (rtl === 0 && page === 'ltr') return page;
  const ltr = (text.match(LETTERS)?.length ?? 0) - rtl;
  if (rtl === ltr) return page;
  return rtl > ltr ? 'rtl' : 'ltr';
}
