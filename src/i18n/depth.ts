import type { en } from './en.depth.ts';

/** The words of what opens on demand, in one language; English is the model, as in dictionaries.ts. */
export type DepthWords = typeof en;

const LOADERS: Readonly<Record<string, () => Promise<DepthWords>>> = {
  ar: async () => (await import('./ar.depth.ts')).ar,
  en: async () => (await import('./en.depth.ts')).en,
};
const FALLBACK = 'en';
const loaded = new Map<string, DepthWords>();

/** Loads these words for a language: its own, or English where the page does not speak it. */
export async function loadDepth(lang: string): Promise<DepthWords> {
  const words = loaded.get(lang) ?? (await (LOADERS[lang] ?? LOADERS[FALLBACK]!)());
  loaded.set(lang, words);
  return words;
}

/** The words for a language that `loadDepth` has loaded. */
export function depthOf(lang: string): DepthWords {
  const words = loaded.get(lang);
  if (!words) throw new Error(`words not loaded: ${lang}`);
  return words;
}
