import type { NewVersionWords } from './words.ts';

/** The words for the offer of a new version, in Arabic. */
export const ar: NewVersionWords = {
  title: 'إصدار جديد',
  offer: 'يتوفر إصدار جديد من هذه الصفحة. عند التحديث يُعاد تحميلها وتبقى في موضعك.',
  take: 'تحديث',
  later: 'لاحقًا',
};
