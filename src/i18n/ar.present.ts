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
    title: 'أنشطة للصف',
    toStage: 'إلى العرض',
    toReading: 'إلى الخط الزمني',
    join: 'شارك من هاتفك',
    choose: 'الأنشطة',
    others: 'أنشطة أخرى',
    tasks: {
      known: {
        title: 'ماذا كان معروفًا ومتى؟',
        how: 'لا يظهر هنا إلا ما كان معروفًا حتى تلك اللحظة. اسأل الصف عمّا سيأتي، ثم اكشفه.',
      },
      order: {
        title: 'رتّب الأحداث',
        how: 'ضع الأحداث بالترتيب الذي وقعت به.',
      },
      told: {
        title: 'رتّبها كما رواها المقال',
        how: 'ضع الأحداث بالترتيب الذي يرويها به المقال.',
      },
      said: { title: 'من قال هذا؟', how: 'اقرأ العبارة واختر قائلها.' },
      basis: {
        title: 'مذكور أم مستنتج أم مضاف؟',
        how: 'هل يذكر المقال هذا التاريخ، أم استُنتج منه، أم أُخذ من مصدر آخر؟',
      },
    },
    bases: {
      stated: 'مذكور في المقال',
      derived: 'مستنتج من المقال',
      external: 'مضاف من مصدر آخر',
    },
    questionOf: (n, all) => `السؤال ${n} من ${all}`,
    score: (right, asked) => `الصحيح: ${right} من ${asked}`,
    isRight: 'إجابة صحيحة.',
    isWrong: (right) => `إجابة غير صحيحة. الصحيح: «${right}».`,
    nextQuestion: 'السؤال التالي',
    finish: 'عرض النتيجة',
    total: (right, all) => `الإجابات الصحيحة: ${right} من ${all}`,
    again: 'مرة أخرى بترتيب جديد',
    notKept: 'لا يُحفظ شيء ولا يُرسل شيء: النتيجة على هذه الشاشة وحدها.',
    nobodyQuoted: 'في هذا الخط الزمني أقل من متحدثَين اثنين، فلا سؤال هنا.',
    noBasis: 'لا يبيّن هذا الخط الزمني من أين أُخذت تواريخه، فلا سؤال هنا.',
    knownOn: (when) => `المعروف حتى ${when}`,
    standsNow: (title, standing) => `«${title}»، الوضع الآن: ${standing}`,
    whatNext: 'ماذا حدث بعد ذلك في رأيكم؟',
    allKnown: 'هذا كل ما هو معروف.',
    back: 'رجوع',
    reveal: 'اكشف ما حدث بعد ذلك',
    before: 'كان معروفًا من قبل',
  },

  // What is printed.
  handouts: {
    title: 'أوراق للطباعة',
    how: 'اختر حجم الورق، وعاين صور الأوراق، ثم اطبع ما تحتاج إليه.',
    toStage: 'إلى العرض',
    toReading: 'إلى الخط الزمني',
    paper: 'حجم الورق',
    papers: { a4: 'A4', letter: 'Letter' },
    print: 'طباعة',
    own: 'أمر الطباعة في المتصفح يطبع هذه الأوراق أيضًا.',
    sheets: { one: 'ورقة واحدة', two: 'ورقتان', few: '# أوراق', other: '# ورقة' },
    pictures: (title) => `أوراق «${title}»`,
    tasks: {
      line: {
        title: 'الخط الزمني في ورقة واحدة',
        how: 'الرسم مع مفتاح رموزه، للتعليق في الصف أو للتوزيع.',
      },
      cards: {
        title: 'بطاقات للترتيب',
        how: 'بطاقة لكل حدث من دون تاريخه، تُقص ثم تُرتَّب. وفي آخرها مفتاح الحل للمعلم.',
      },
      story: {
        title: 'القصة',
        how: 'خطوة بعد خطوة، مع أسطر لتدوين الملاحظات.',
      },
      questions: {
        title: 'الأسئلة',
        how: 'مع أسطر للإجابات. والمصادر في ورقة مستقلة للمعلم.',
      },
    },
    noQuestions: 'ليس في هذا الخط الزمني أسئلة للطباعة.',
    name: 'الاسم',
    date: 'التاريخ',
    key: 'مفتاح الحل للمعلم',
    keyHow: 'البطاقات بترتيبها الزمني: رقم الترتيب أولًا، ثم حرف البطاقة أو رقمها.',
    sources: 'المصادر، للمعلم',
    letters: [...'أبتثجحخدذرزسشصضطظعغفقكلمن', 'هـ', 'و', 'ي'],
    pageOf: (n, all) => `${n} من ${all}`,
  },
};
