import { spokenFor, type LanguageCode } from './languages.ts';

/** What a timeline without events says: apart from the other words, as few pages need it. */
interface EmptyWords {
  title: string;
  text: string;
  /** Where there are some, but none could be read. */
  lostTitle: string;
  lostText: string;
}

const EMPTY: Readonly<Record<LanguageCode, EmptyWords>> = {
  ar: {
    title: 'لا أحداث في هذا الخط الزمني بعد',
    text: 'أضف الأحداث إلى «events» في ملف البيانات. لكل حدث معرّف (id) وتاريخ (date)، مثلًا:',
    lostTitle: 'تعذّرت قراءة أحداث هذا الخط الزمني كلها',
    lostText: 'صحّحها في ملف البيانات. لكل حدث معرّف (id) وتاريخ (date)، مثلًا:',
  },
  en: {
    title: 'This timeline has no events yet',
    text: 'Add them to “events” in its data file. Each needs an id and a date, for example:',
    lostTitle: 'None of the events in this timeline could be read',
    lostText: 'Mend them in its data file. An event needs an id and a date, for example:',
  },
  fr: {
    title: 'Cette frise n’a pas encore d’événements',
    text: 'Ajoutez-les à «\u202fevents\u202f» dans son fichier de données. Chacun a besoin d’un id et d’une date, par exemple\u202f:',
    lostTitle: 'Aucun événement de cette frise n’a pu être lu',
    lostText:
      'Corrigez-les dans son fichier de données. Un événement a besoin d’un id et d’une date, par exemple\u202f:',
  },
};

export function emptyWords(lang: string): EmptyWords {
  return EMPTY[spokenFor(lang)];
}
