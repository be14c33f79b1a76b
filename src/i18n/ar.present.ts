import type { PresentWords } from './present.ts';

/** The words of presenting, in Arabic, by the page that they are for. */
export const ar: PresentWords = {
  // The stage: what it shows.
  stage: {
    title: 'العرض',
    later: (length) => `المدة الفاصلة: ${length}`,
    earlier: (length) => `عودة إلى الوراء: ${length}`,
    line: 'خط القصة',
  },

  // The stage: keys and commands.
  controls: {
    help: 'المفاتيح',
  },

  // The speaker's window.
  notes: {
    title: 'ملاحظات المتحدث',
    stage: {
      here: 'شاشة العرض تتبع هذه النافذة.',
      never: 'لم تُفتح شاشة العرض في هذا المتصفح بعد.',
      gone: 'أُغلقت شاشة العرض أو لم تعد تستجيب.',
    },
    openStage: 'فتح شاشة العرض',
    speakerGone: 'أُغلقت نافذة المتحدث أو لم تعد تستجيب.',
    timeOfDay: 'الساعة الآن',
    now: 'على الشاشة',
    stepOf: (n, count) => `الخطوة ${n} من ${count}`,
    parts: { title: 'العنوان', text: 'النص', quotation: 'الاقتباس', relations: 'العلاقات' },
    onStage: 'على الشاشة',
    toCome: 'لم يظهر بعد',
    next: 'الخطوة التالية',
    end: 'هذه هي الخطوة الأخيرة.',
    notes: 'الملاحظات',
    noNotes: 'لا ملاحظات لهذه الخطوة.',
    question: 'سؤال للصف',
    smaller: 'تصغير خط الملاحظات',
    larger: 'تكبير خط الملاحظات',
    moves: 'التنقل',
    back: 'السابق',
    onward: 'التالي',
    timer: 'المؤقت',
    length: 'مدة العرض',
    start: 'بدء',
    pause: 'إيقاف مؤقت',
    reset: 'تصفير',
    paces: {
      waiting: 'المؤقت متوقف.',
      onTime: 'في الموعد',
      less: 'متأخر أقل من دقيقة',
      behind: {
        one: 'متأخر دقيقة واحدة',
        two: 'متأخر دقيقتين',
        few: 'متأخر # دقائق',
        other: 'متأخر # دقيقة',
      },
      ahead: {
        one: 'متقدم دقيقة واحدة',
        two: 'متقدم دقيقتين',
        few: 'متقدم # دقائق',
        other: 'متقدم # دقيقة',
      },
      up: 'انتهى الوقت',
      over: {
        one: 'تجاوز الوقت بدقيقة واحدة',
        two: 'تجاوز الوقت بدقيقتين',
        few: 'تجاوز الوقت بمقدار # دقائق',
        other: 'تجاوز الوقت بمقدار # دقيقة',
      },
    },
    room: 'القاعة',
    blanks: { black: 'شاشة سوداء', white: 'شاشة بيضاء' },
    blanked: { black: 'ترى القاعة شاشة سوداء.', white: 'ترى القاعة شاشة بيضاء.' },
    point: 'مرّر المؤشر فوق الصورة لتشير إلى الموضع نفسه أمام القاعة.',
    steps: 'كل الخطوات',
  },

  // Tasks for a class.
  class: {
    title: 'للصف',
  },

  // What is printed.
  handouts: {
    title: 'أوراق للطباعة',
  },
};
