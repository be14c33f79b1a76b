import type { LanguageCode } from './languages.ts';

/** What a page says where scripts are off: a static file cannot know what its address asks for. `#` is its title. */
export const NO_SCRIPTS: Readonly<Record<LanguageCode, string>> = {
  ar: 'جافاسكربت معطّلة، وهذه الصفحة تعرض «#» أيًا كان ما يطلبه العنوان. الخطوط الزمنية الأخرى في صفحاتها، وروابطها في أسفل الصفحة.',
  en: 'Scripts are off: this page shows “#”, whatever else its address asks for. Other timelines are on pages of their own, linked at the foot.',
  fr: 'Les scripts sont désactivés\u00a0: cette page montre «\u202f#\u202f», quoi que demande son adresse. Les autres frises ont leurs propres pages, dont les liens sont en bas.',
};
