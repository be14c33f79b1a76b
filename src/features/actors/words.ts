import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the page of an actor. English is the model; every other language has the same keys. */
export type ActorsWords = typeof en;

export const actorsWords = wordsIn<ActorsWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
