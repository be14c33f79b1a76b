import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the list of keyboard shortcuts. English is the model; every other language has the same keys. */
export type ShortcutsWords = typeof en;

export const shortcutsWords = wordsIn<ShortcutsWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
