import type { PresentWords } from './present.ts';

/** The words of presenting, in Arabic, by the page that they are for. */
export const ar: PresentWords = {
  // The stage: what it shows.
  stage: {
    title: 'العرض',
  },

  // The stage: keys and commands.
  controls: {
    help: 'المفاتيح',
    bar: 'أدوات العرض',
    previous: 'السابق',
    next: 'التالي',
    overview: 'كل الخطوات',
    fullScreen: 'ملء الشاشة',
    menu: 'المزيد',
    leave: 'العودة إلى الخط الزمني',
    notes: 'نافذة المتحدث',
    pointer: 'المؤشر',
    black: 'شاشة سوداء',
    white: 'شاشة بيضاء',
    timer: 'المؤقت',
    length: 'مدة العرض',
    auto: 'عرض تلقائي',
    pace: 'مدة بقاء كل جزء',
    class: 'للصف',
    handouts: 'أوراق للطباعة',
    close: 'إغلاق',
    minutes: { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
    seconds: { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', other: '# ثانية' },
    said: {
      black: 'الشاشة سوداء الآن.',
      white: 'الشاشة بيضاء الآن.',
      shown: 'عاد العرض إلى الشاشة.',
      started: 'بدأ المؤقت.',
      held: 'توقف المؤقت مؤقتًا.',
      playing: (pace) => `عرض تلقائي متكرر، ومدة بقاء كل جزء: ${pace}.`,
      stopped: 'توقف العرض التلقائي.',
      pointing: 'يتبع المؤشر حركة الفأرة.',
      notPointing: 'أُخفي المؤشر.',
    },
    unblank: 'العودة إلى العرض',
    goTo: (step) => `إلى الخطوة ${step}: اضغط Enter`,
    spent: (spent, length) => `${spent} من ${length}`,
    stepOf: (n, title) => `${n}. ${title}`,
    keys: {
      next: 'الجزء التالي',
      previous: 'الجزء السابق',
      ends: 'الخطوة الأولى، والأخيرة',
      goTo: 'رقم ثم Enter: الانتقال إلى تلك الخطوة',
      black: 'شاشة سوداء، ثم العودة',
      white: 'شاشة بيضاء، ثم العودة',
      fullScreen: 'ملء الشاشة، والخروج منه',
      notes: 'نافذة المتحدث',
      overview: 'كل الخطوات للاختيار منها',
      pointer: 'ضوء يتبع حركة الفأرة',
      timer: 'تشغيل المؤقت وإيقافه مؤقتًا',
      auto: 'عرض تلقائي متكرر',
      help: 'هذه القائمة',
    },
    touch: 'على شاشة اللمس: اسحب بإصبعك في اتجاه الخط، أو المس أحد جانبي الشاشة.',
  },

  // The speaker's window.
  notes: {
    title: 'ملاحظات المتحدث',
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
