import type { ShortcutsWords } from './words.ts';

/** The words for the list of keyboard shortcuts, in Arabic. */
export const ar: ShortcutsWords = {
  keys: [
    ['Tab', 'الدخول إلى الرسم والخروج منه'],
    ['← →', 'التنقل على الخط كما تراه'],
    ['Home End', 'الحدث الأول، والحدث الأخير'],
    ['Enter', 'إلى بطاقة الحدث'],
    ['Esc', 'العودة إلى الرسم'],
    ['+ −', 'تكبير، تصغير'],
    ['0', 'الخط كله'],
    ['/', 'البحث والتصفية'],
    ['P', 'العرض أمام القاعة'],
    ['؟', 'هذه القائمة'],
  ],
};
