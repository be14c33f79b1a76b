import type { SearchWords } from './words.ts';

/** The words for search and filters, in Arabic. */
export const ar: SearchWords = {
  title: 'البحث والتصفية',
  label: 'ابحث في الأحداث',
  hint: 'يبحث في العناوين والملخصات والاقتباسات والأسماء. ضع العبارة الكاملة بين علامتي اقتباس.',
  none: 'لا توجد أحداث مطابقة',
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
    relation: 'العلاقة',
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
