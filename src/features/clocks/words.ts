import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for clocks, calendars and digits. English is the model; every other language has the same keys. */
export type ClocksWords = typeof en;

export const clocksWords = wordsIn<ClocksWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
