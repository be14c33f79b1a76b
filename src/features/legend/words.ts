import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the legend. English is the model; every other language has the same keys. */
export type LegendWords = typeof en;

export const legendWords = wordsIn<LegendWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
