import type { en } from './en.ts';
import { wordsIn } from './languages.ts';

/** The words that every page needs. English is the model; every other language has the same keys. */
export type SharedWords = typeof en;

export const sharedWords = wordsIn<SharedWords>({
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
});
