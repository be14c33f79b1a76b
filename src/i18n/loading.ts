import { spokenFor, type LanguageCode } from './languages.ts';

/** What is said while something is loaded, and if it cannot be: here before any other words are. */
export interface LoadingWords {
  /** `#` stands for the timeline's name. */
  loading: string;
  unloaded: string;
  again: string;
  reload: string;
}

export const LOADING: Readonly<Record<LanguageCode, LoadingWords>> = {
  ar: {
    loading: 'جارٍ تحميل الخط الزمني #…',
    unloaded: 'تعذّر تحميل جزء من هذه الصفحة.',
    again: 'إعادة المحاولة',
    reload: 'إعادة تحميل الصفحة',
  },
  en: {
    loading: 'Loading the timeline #…',
    unloaded: 'Part of this page could not be loaded.',
    again: 'Try again',
    reload: 'Reload the page',
  },
  fr: {
    loading: 'Chargement de la frise #…',
    unloaded: 'Une partie de cette page n’a pas pu être chargée.',
    again: 'Réessayer',
    reload: 'Recharger la page',
  },
};

export function loadingWords(lang: string): LoadingWords {
  return LOADING[spokenFor(lang)];
}
