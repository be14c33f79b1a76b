/** Longest wait for fonts: after it the words matter more than their shape. */
const PATIENCE_MS = 800;

/**
 * Resolves when the fonts that a language's text needs are here, or after a moment. Asked before a
 * change of language: text that is shown before its font is here keeps the system's font, since
 * the page's fonts never swap under the reader (`font-display: optional`).
 */
export async function fontsFor(lang: string, page = document.documentElement): Promise<unknown> {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  // Numbers are Latin in every language.
  const sample = `${name} 1`;
  const family = getComputedStyle(page).fontFamily;
  const loads = [400, 600].map((weight) => document.fonts.load(`${weight} 1em ${family}`, sample));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([Promise.allSettled(loads), patience]);
}
