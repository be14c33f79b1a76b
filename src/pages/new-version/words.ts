import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the offer of a new version. English is the model; every other language has the same keys. */
export type NewVersionWords = typeof en;

export const newVersionWords = wordsIn<NewVersionWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
