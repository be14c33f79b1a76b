import type { SourcesWords } from './words.ts';

/** The words for the sources, in Arabic. */
export const ar: SourcesWords = {
  sources: {
    title: 'من أين جاء هذا',
    paragraphs: (count, numbers) =>
      `${count === 1 ? 'الفقرة' : count === 2 ? 'الفقرتان' : 'الفقرات'} ${numbers}`,
    dateOnly: 'التاريخ فقط',
    nothing: 'لم يؤخذ منه شيء هنا.',
    none: 'لا يذكر هذا الخط الزمني أي مصدر.',
    readText: 'قراءة نصه',
    dates: 'من أين جاء كل تاريخ',
    basis: {
      stated: 'كما ورد',
      derived: 'مستنتج',
      external: 'من مصدر آخر',
      unsaid: 'لم يُذكر مصدره',
    },
    foreign: 'ما ليس في المقال',
    foreignKinds: { events: 'أحداث', dates: 'تواريخ', relations: 'صلات بين الأحداث' },
    unnamed: 'لم يُذكر مصدر',
    allIn: 'كل ما يُروى هنا وارد في المقال.',
  },
  text: {
    title: 'نص المصدر',
    show: 'المعروض في البطاقة',
    event: 'الحدث',
    text: 'النص',
    hint: 'اختر مقطعًا معلَّمًا لترى حدثه.',
    passages: {
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '# مقاطع',
      many: '# مقطعًا',
      other: '# مقطع',
    },
    none: 'لا اقتباس له من هذا النص',
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
