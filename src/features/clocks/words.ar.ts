import type { ClocksWords } from './words.ts';

/** The words for clocks, calendars and digits, in Arabic. */
export const ar: ClocksWords = {
  title: 'التوقيت والتقويم',
  second: 'توقيت إضافي',
  own: 'توقيت الخط الزمني',
  mine: (city) => `توقيتي (${city})`,
  calendar: 'التاريخ الهجري',
  calendars: { gregory: 'إخفاء', 'islamic-umalqura': 'تقويم أم القرى' },
  digits: 'الأرقام',
  numerals: { latn: '0123', arab: '٠١٢٣' },
  hint: 'الأوقات بالتوقيت المحلي لمكان الحدث، ويظهر إلى جانبها التوقيت الذي تختاره، وتُحسب به الأيام على المحور.',
};
