import type { en } from './en.ts';

/** The words of the page in one language. English is the model; every other has the same keys. */
export type Dictionary = typeof en;

/** A language that the page speaks, loaded when somebody reads it. */
const LOADERS: Readonly<Record<string, () => Promise<Dictionary>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => (await import('./en.ts')).en,
};
const FALLBACK = 'en';
const loaded = new Map<string, Dictionary>();

/** Loads the words for a language: its own, or English where the page does not speak it. */
export async function loadDictionary(lang: string): Promise<Dictionary> {
  const words = loaded.get(lang) ?? (await (LOADERS[lang] ?? LOADERS[FALLBACK]!)());
  loaded.set(lang, words);
  return words;
}

/** The words for a language that `loadDictionary` has loaded. */
export function dictionaryOf(lang: string): Dictionary {
  const words = loaded.get(lang);
  if (!words) throw new Error(`dictionary not loaded: ${lang}`);
  return words;
}
