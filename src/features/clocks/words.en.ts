/** The words for clocks, calendars and digits, in English. */
export const en = {
  title: 'Clocks and dates',
  second: 'Second clock',
  own: 'The timeline’s own',
  mine: (city: string) => `Mine (${city})`,
  calendar: 'Hijri date',
  calendars: { gregory: 'Not shown', 'islamic-umalqura': 'Umm al-Qura calendar' },
  digits: 'Digits',
  numerals: { latn: '0123', arab: '٠١٢٣' },
  hint: 'Every time is told by the clocks of its own place. The clock that you choose stands beside it, and the days on the axis follow it.',
};
