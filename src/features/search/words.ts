import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for search and filters. English is the model; every other language has the same keys. */
export type SearchWords = typeof en;

export const searchWords = wordsIn<SearchWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
