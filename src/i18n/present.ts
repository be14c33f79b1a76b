import type { en } from './en.present.ts';

/** The words of presenting, in one language; English is the model, as in dictionaries.ts. */
export type PresentWords = typeof en;

const LOADERS: Readonly<Record<string, () => Promise<PresentWords>>> = {
  ar: async () => (await import('./ar.present.ts')).ar,
  en: async () => (await import('./en.present.ts')).en,
};
const FALLBACK = 'en';
const loaded = new Map<string, PresentWords>();

/** Loads these words for a language: its own, or English where the page does not speak it. */
export async function loadPresent(lang: string): Promise<PresentWords> {
  const words = loaded.get(lang) ?? (await (LOADERS[lang] ?? LOADERS[FALLBACK]!)());
  loaded.set(lang, words);
  return words;
}

/** The words for a language that `loadPresent` has loaded. */
export function presentOf(lang: string): PresentWords {
  const words = loaded.get(lang);
  if (!words) throw new Error(`words not loaded: ${lang}`);
  return words;
}
