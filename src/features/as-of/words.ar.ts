import type { AsOfWords } from './words.ts';

/** The words for what was known when, in Arabic. */
export const ar: AsOfWords = {
  title: 'ماذا كان معروفًا ومتى؟',
  asof: (when) => `المعروف حتى ${when}`,
  handle: 'تاريخ المعروف',
  back: 'خطوة إلى الوراء',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  forward: 'خطوة إلى الأمام',
  today: 'عرض كل المعروف اليوم',
  now: 'ترى الآن كل المعروف اليوم. ارجع خطوة، أو اضغط «تشغيل»، أو حرّك المقبض.',
  news: 'الجديد',
  statusChange: (title, status) => `${title}: الوضع الآن «${status}»`,
  first: 'لم يكن شيء معروفًا بعد.',
};
