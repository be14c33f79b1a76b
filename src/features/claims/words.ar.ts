import type { ClaimsWords } from './words.ts';

/** The words for claims and their denials, in Arabic. */
export const ar: ClaimsWords = {
  title: 'القول ونفيه',
  claim: 'القول',
  answers: {
    denies: 'ينفيه',
    contradicts: 'يناقضه',
    confirms: 'يؤكده',
    explains: 'يوضحه',
  },
  who: 'مَن',
  when: 'متى',
  where: 'أين',
  said: 'بنص الكلام',
  source: 'المصدر',
  unsaid: 'لم يُذكر',
  unquoted: 'لا اقتباس',
  none: 'لا شيء في هذا الخط الزمني ينفي هذا الحدث أو يناقضه أو يؤكده.',
  choose: 'اختر قولًا لتراه إلى جانب ما قيل في نفيه.',
  doubted: 'أقوال لا يُجمع عليها:',
  allAccepted: 'لا قول متنازَعًا عليه في هذا الخط الزمني.',
};
