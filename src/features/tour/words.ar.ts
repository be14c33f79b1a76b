import type { TourWords } from './words.ts';

/** The words for the guided tour and the hints of a first visit, in Arabic. */
export const ar: TourWords = {
  title: 'القصة خطوة خطوة',
  step: (n, total) => `الخطوة ${n} من ${total}`,
  skip: 'تخطي القصة',
  explore: 'تصفّح بحرية',
  hintsTitle: 'قبل أن تبدأ',
  hints: {
    mouse: [
      'انقر علامة لتقرأ حدثها.',
      'للتكبير استخدم Ctrl مع عجلة الفأرة، واسحب لتتحرك على الخط.',
      'مفاتيح الأسهم تتبع الخط، وعلامة الاستفهام تعرض المفاتيح كلها.',
    ],
    touch: [
      'المس علامة لتقرأ حدثها.',
      'كبّر بإصبعين، واسحب بإصبع واحد لتتحرك على الخط.',
      'الشريط تحت الرسم يبيّن موضعك.',
    ],
    narrow: ['المس حدثًا ليُفتح.', '«التالي» و«السابق» عند إبهامك.'],
  },
  gotIt: 'فهمت',
};
