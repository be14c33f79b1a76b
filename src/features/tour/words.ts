import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the guided tour and the hints of a first visit. English is the model; every other language has the same keys. */
export type TourWords = typeof en;

export const tourWords = wordsIn<TourWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
