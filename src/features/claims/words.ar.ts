import type { ClaimsWords } from './words.ts';

/** The words for claims and their denials, in Arabic. */
export const ar: ClaimsWords = {
  title: 'الادعاء ونفيه',
  claim: 'الادعاء',
  answers: {
    denies: 'ينفيه',
    contradicts: 'يناقضه',
    confirms: 'يؤكده',
    explains: 'يوضحه',
  },
  who: 'مَن',
  when: 'متى',
  where: 'أين',
  said: 'النص الحرفي',
  source: 'المصدر',
  unsaid: 'لم يُذكر',
  unquoted: 'دون اقتباس',
  none: 'ليس في هذا الخط الزمني ما ينفي هذا الحدث أو يناقضه أو يؤكده.',
  choose: 'اختر ادعاءً لتقارنه بما يناقضه.',
  doubted: 'ادعاءات متنازَع عليها أو منفية أو مسحوبة:',
  allAccepted: 'ليس في هذا الخط الزمني ادعاء متنازَع عليه.',
};
