import { wordsIn } from '../../i18n/languages.ts';
import type { en } from './words.en.ts';

/** The words for the ways to panels. English is the model; every other language has the same keys. */
export type PanelToolsWords = typeof en;

export const panelToolsWords = wordsIn<PanelToolsWords>({
  ar: async () => (await import('./words.ar.ts')).ar,
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
});
