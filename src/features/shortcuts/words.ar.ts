import type { ShortcutsWords } from './words.ts';

/** The words for the list of keyboard shortcuts, in Arabic. */
export const ar: ShortcutsWords = {
  keys: [
    ['Tab', 'الدخول إلى الخط الزمني والخروج منه'],
    ['← →', 'الحدث التالي أو السابق، في اتجاه السهم'],
    ['Home End', 'الحدث الأول، والحدث الأخير'],
    ['Enter', 'تفاصيل الحدث'],
    ['Esc', 'العودة إلى الخط الزمني'],
    ['+ −', 'تكبير، تصغير'],
    ['0', 'عرض الخط الزمني كله'],
    ['/', 'البحث والتصفية'],
    ['P', 'العرض التقديمي'],
    ['؟', 'هذه القائمة'],
  ],
  single: 'اختصارات الحرف الواحد: / P ؟',
};
