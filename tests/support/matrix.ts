import { LANGS, type Lang } from './fixtures.ts';

interface Details {
  tag?: string;
}

/** Tags what only repeats, in another language, theme or width, what is proved daily. */
export function dailyIf(isDaily: boolean): Details {
  return isDaily ? {} : { tag: '@matrix' };
}

/** The languages of tests that are run daily in Arabic, whose direction is the harder one. */
export const DAILY_IN_ARABIC = LANGS.map((lang): [Lang, Details] => [lang, dailyIf(lang === 'ar')]);
