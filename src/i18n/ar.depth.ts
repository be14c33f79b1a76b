import type { en } from './en.depth.ts';

/** The words of what opens on demand, in Arabic. */
export const ar: typeof en = {
  keys: [
    ['Tab', 'الدخول إلى الرسم والخروج منه'],
    ['← →', 'التنقل على الخط كما تراه'],
    ['Home End', 'الحدث الأول، والحدث الأخير'],
    ['Enter', 'إلى بطاقة الحدث'],
    ['Esc', 'العودة إلى الرسم'],
    ['+ −', 'تقريب، إبعاد'],
    ['0', 'الخط كله'],
    ['؟', 'هذه القائمة'],
  ],
  find: {},
  known: {},
  clocks: {},
  take: {},
  sources: {},
  claim: {},
  actor: {},
  text: {},
  told: {},
  story: {},
};
