/** The words for clocks, calendars and digits, in English. */
export const en = {
  title: 'Clocks and dates',
  second: 'Second clock',
  own: 'Same as the timeline',
  mine: (city: string) => `Mine (${city})`,
  calendar: 'Hijri date',
  calendars: { gregory: 'Hidden', 'islamic-umalqura': 'Umm al-Qura calendar' },
  digits: 'Digits',
  numerals: { latn: '0123', arab: '٠١٢٣' },
  hint: 'Times are local to where each event happened. The time on the clock that you choose appears beside them, and the days on the axis follow it.',
};
