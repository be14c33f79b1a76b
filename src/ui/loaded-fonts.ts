/** Longest wait for fonts: after it, text in another font is better than none. */
const PATIENCE_MS = 800;

/**
 * Resolves when the fonts of a language are loaded, or after `PATIENCE_MS`. Call it before a
 * change of language: text shown before its font is loaded
 * changes before the reader's eyes.
 */
export async function fontsFor(lang: string, page = document.documentElement): Promise<unknown> {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  // Every language has numbers in Latin digits.
  const sample = `${name} 1`;
  const family = getComputedStyle(page).fontFamily;
  const loads = [400, 600].map((weight) => document.fonts.load(`${weight} 1em ${family}`, sample));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([Promise.allSettled(loads), patience]);
}
