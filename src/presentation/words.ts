import { wordsIn } from '../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the stage, and for what its pages share. English is the model; every other language has the same keys. */
export type PresentationWords = typeof en;

export const presentationWords = wordsIn<PresentationWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
