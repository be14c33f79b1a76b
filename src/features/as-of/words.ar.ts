import type { AsOfWords } from './words.ts';

/** The words for what was known when, in Arabic. */
export const ar: AsOfWords = {
  title: 'ما كان معروفًا ومتى',
  asof: (when) => `كما عُرفت الأحداث حتى ${when}`,
  handle: 'ما كان معروفًا ومتى',
  back: 'خطوة إلى الوراء',
  play: 'تشغيل',
  pause: 'إيقاف',
  forward: 'خطوة إلى الأمام',
  today: 'عرض كل ما يُعرف اليوم',
  now: 'كل ما يُعرف اليوم معروض. ارجع خطوة، أو شغّل العرض، أو حرّك المقبض على المحور.',
  news: 'الجديد',
  standing: (title, status) => `${title}: الوضع الآن «${status}»`,
  first: 'لم يكن شيء قد عُرف بعد.',
};
