import type { ClocksWords } from './words.ts';

/** The words for clocks, calendars and digits, in French. */
export const fr: ClocksWords = {
  title: 'Heures et dates',
  second: 'Second fuseau horaire',
  own: 'Celui de la frise',
  mine: (city) => `Le mien (${city})`,
  calendar: 'Date hégirienne',
  calendars: { gregory: 'Masquée', 'islamic-umalqura': 'Calendrier d’Umm al-Qura' },
  digits: 'Chiffres',
  numerals: { latn: '0123', arab: '٠١٢٣' },
  hint: 'Chaque heure est l’heure locale du lieu. L’heure du fuseau que vous choisissez s’affiche à côté, et les jours de l’axe la suivent.',
};
