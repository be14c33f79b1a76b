/**
 * The languages of the interface, by primary subtag (BCP 47), each with the title of an iframe whose author
 * gives it none. To add one, name it here: the type check then finds every set of words that lacks it.
 */
export const FRAME_TITLES = {
  ar: 'خط زمني تفاعلي',
  en: 'Interactive timeline',
  fr: 'Frise chronologique interactive',
} as const;

export type LanguageCode = keyof typeof FRAME_TITLES;
export const LANGUAGES = Object.keys(FRAME_TITLES) as readonly LanguageCode[];

/** The language of the interface if it does not have the reader's. */
export const FALLBACK: LanguageCode = 'en';

/** Languages written from right to left, also those that the interface does not have. */
const RIGHT_TO_LEFT = /^(ar|fa|ur|he|ps|sd|ug|yi|ckb|dv|syr)\b/;

/** The direction of a language, by its primary subtag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** Whether the interface has the language of a tag. */
export function isSpoken(lang: string): boolean {
  return Object.hasOwn(FRAME_TITLES, primary(lang));
}

/** The language of the interface for a tag: its own, else English. */
export function spokenFor(lang: string): LanguageCode {
  return isSpoken(lang) ? (primary(lang) as LanguageCode) : FALLBACK;
}

/** Quotation marks; apart, as the loader of embeds needs none. */
const QUOTES: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  ar: ['«', '»'],
  en: ['“', '”'],
  fr: ['«\u202f', '\u202f»'],
};

/** A quotation in the marks of its language, or in English ones if the interface does not have it. */
export function quotedIn(lang: string, text: string): string {
  const [open, close] = QUOTES[spokenFor(lang)];
  return `${open}${text}${close}`;
}

/** The words of one part of the interface; load them in a language before use. */
export interface Words<T> {
  load(lang: string): Promise<T>;
  /** Throws if they are not loaded in that language. */
  of(lang: string): T;
  /** Whether they are loaded in that language. */
  has(lang: string): boolean;
}

/** Words with one loader for each language; each language is loaded once. */
export function wordsIn<T>(loaders: Readonly<Record<LanguageCode, () => Promise<T>>>): Words<T> {
  const loaded = new Map<LanguageCode, T>();
  return {
    async load(lang) {
      const code = spokenFor(lang);
      const words = loaded.get(code) ?? (await loaders[code]());
      loaded.set(code, words);
      return words;
    },
    of(lang) {
      const words = loaded.get(spokenFor(lang));
      if (!words) throw new Error(`words not loaded: ${lang}`);
      return words;
    },
    has: (lang) => loaded.has(spokenFor(lang)),
  };
}

function primary(tag: string): string {
  return tag.split('-')[0]!;
}
