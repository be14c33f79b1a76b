import type { ClocksWords } from './words.ts';

/** The words for clocks, calendars and digits, in Arabic. */
export const ar: ClocksWords = {
  title: 'الساعات والتواريخ',
  second: 'الساعة الثانية',
  own: 'كما في الخط الزمني',
  mine: (city) => `توقيتي (${city})`,
  calendar: 'التاريخ الهجري',
  calendars: { gregory: 'من دونه', 'islamic-umalqura': 'تقويم أم القرى' },
  digits: 'الأرقام',
  numerals: { latn: '0123', arab: '٠١٢٣' },
  hint: 'يُذكر كل وقت بساعة مكانه، وإلى جانبه الساعة التي تختارها، وتتبعها الأيام على المحور.',
};
