import type { NewVersionWords } from './words.ts';

/** The words for the offer of a new version, in Arabic. */
export const ar: NewVersionWords = {
  title: 'إصدار جديد',
  offer: 'صدر إصدار جديد من هذه الصفحة. إن حدّثتها أُعيد تحميلها وبقيت في موضعك.',
  take: 'حدّث الصفحة',
  later: 'لاحقًا',
};
