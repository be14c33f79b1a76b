import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words of a long list. English is the model; every other language has the same keys. */
export type ListWords = typeof en;

export const listWords = wordsIn<ListWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
