import type { SearchWords } from './words.ts';

/** The words for search and filters, in Arabic. */
export const ar: SearchWords = {
  title: 'بحث وتصفية',
  label: 'ابحث في الأحداث',
  hint: 'كلمات ترد في العناوين أو الملخصات أو الاقتباسات أو الأسماء، أو عبارة كاملة بين علامتي اقتباس.',
  none: 'لا حدث مطابقًا',
  previous: 'النتيجة السابقة',
  next: 'النتيجة التالية',
  clear: 'مسح الكل',
  more: (n) => `المزيد (${n})`,
  fewer: 'عرض أقل',
  facets: {
    track: 'المسار',
    kind: 'النوع',
    status: 'الوضع',
    actor: 'الأطراف',
    tag: 'الموضوع',
    relation: 'الصلة',
  },
  relations: {
    denies: 'نفي',
    confirms: 'تأكيد',
    contradicts: 'تناقض',
    explains: 'توضيح',
    discloses: 'كشف',
    'responds-to': 'ردّ',
    'refers-to': 'إشارة',
    causes: 'سبب ونتيجة',
    follows: 'قبل وبعد',
  },
};
