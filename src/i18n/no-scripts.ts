import type { LanguageCode } from './languages.ts';

/** What a page says where scripts are off: a static file cannot know what its address asks for. `#` is its title. */
export const NO_SCRIPTS: Readonly<Record<LanguageCode, string>> = {
  ar: 'جافاسكربت معطّلة، وهذه الصفحة تعرض «#» أيًا كان ما يطلبه العنوان. الخطوط الزمنية الأخرى في صفحاتها، وروابطها في أسفل الصفحة.',
  en: 'Scripts are off: this page shows “#”, whatever else its address asks for. Other timelines are on pages of their own, linked at the foot.',
  fr: 'Les scripts sont désactivés\u00a0: cette page montre «\u202f#\u202f», quoi que demande son adresse. Les autres frises ont leurs propres pages, dont les liens sont en bas.',
};

/** What it says of a list that has only the first of its events; a link to the data follows. */
export const FIRST_OF: Readonly<Record<LanguageCode, (first: number, all: number) => string>> = {
  ar: (first, all) => `في القائمة هنا أول ${first} حدثًا من ${all}؛ وكلها في ملف البيانات:`,
  en: (first, all) =>
    `The list has the first ${first} of its ${all} events; all are in the data file:`,
  fr: (first, all) =>
    `La liste compte les ${first} premiers événements sur ${all}\u00a0; tous sont dans le fichier\u00a0:`,
};
