import type { SourcesWords } from './words.ts';

/** The words for the sources, in Arabic. */
export const ar: SourcesWords = {
  sources: {
    title: 'مصادر المعلومات',
    paragraphs: (count, numbers) =>
      `${count === 1 ? 'الفقرة' : count === 2 ? 'الفقرتان' : 'الفقرات'} ${numbers}`,
    dateOnly: 'التاريخ فقط',
    nothing: 'لم يُؤخذ منه شيء هنا.',
    none: 'لا يذكر هذا الخط الزمني أي مصدر.',
    readText: 'قراءة نصه',
    dates: 'مصدر كل تاريخ',
    basis: {
      stated: 'كما ورد',
      derived: 'مستنتج',
      external: 'من مصدر آخر',
      unsaid: 'لم يُذكر مصدره',
    },
    foreign: 'ما ليس في المقال',
    foreignKinds: { events: 'أحداث', dates: 'تواريخ', relations: 'علاقات بين الأحداث' },
    unnamed: 'لم يُذكر مصدر',
    allIn: 'كل ما هنا وارد في المقال.',
  },
  text: {
    title: 'نص المصدر',
    hint: 'اختر مقطعًا مظللًا لترى الحدث الذي يذكره.',
    passages: {
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '# مقاطع',
      many: '# مقطعًا',
      other: '# مقطع',
    },
    none: 'لا اقتباسات له من هذا النص',
    lost: {
      one: 'اقتباس واحد لم يُعثر عليه في هذا النص',
      two: 'اقتباسان لم يُعثر عليهما في هذا النص',
      few: '# اقتباسات لم يُعثر عليها في هذا النص',
      many: '# اقتباسًا لم يُعثر عليها في هذا النص',
      other: '# اقتباس لم يُعثر عليها في هذا النص',
    },
    isLost: 'لم يُعثر عليه في نص المصدر',
    inText: 'في النص',
    atSource: 'فتح المقطع في المصدر',
    left: 'نص هذه الفقرة غير مرفق.',
    absent: 'لا يتضمن هذا الخط الزمني نص أي مصدر.',
  },
};
