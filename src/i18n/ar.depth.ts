import type { en } from './en.depth.ts';

/** A length of time as it follows a noun: its dual changes. */
const genitive = (length: string) =>
  length.replace(/ان$/, 'ين').replace(/^(مليون|مليار)ا /, '$1ي ');

/** The words of what opens on demand, in Arabic. */
export const ar: typeof en = {
  keys: [
    ['Tab', 'الدخول إلى الرسم والخروج منه'],
    ['← →', 'التنقل على الخط كما تراه'],
    ['Home End', 'الحدث الأول، والحدث الأخير'],
    ['Enter', 'إلى بطاقة الحدث'],
    ['Esc', 'العودة إلى الرسم'],
    ['+ −', 'تكبير، تصغير'],
    ['0', 'الخط كله'],
    ['/', 'البحث والتصفية'],
    ['P', 'العرض أمام القاعة'],
    ['؟', 'هذه القائمة'],
  ],

  // Titles of the panels.
  titles: {
    find: 'بحث وتصفية',
    known: 'ما كان معروفًا ومتى',
    clocks: 'الساعات والتواريخ',
    take: 'مشاركة وحفظ',
    embed: 'تضمين في مقال',
    sources: 'من أين جاء هذا',
    claim: 'القول ونفيه',
    text: 'نص المصدر',
    story: 'القصة خطوة خطوة',
  },

  // Search and filters.
  find: {
    label: 'ابحث في الأحداث',
    hint: 'كلمات ترد في العناوين أو الملخصات أو الاقتباسات أو الأسماء، أو عبارة كاملة بين علامتي اقتباس.',
    none: 'لا حدث مطابقًا',
    previous: 'النتيجة السابقة',
    next: 'النتيجة التالية',
    clear: 'مسح الكل',
    more: (n) => `المزيد (${n})`,
    fewer: 'عرض أقل',
    facets: {
      track: 'المسار',
      kind: 'النوع',
      status: 'الوضع',
      actor: 'الأطراف',
      tag: 'الموضوع',
      relation: 'الصلة',
    },
    relations: {
      denies: 'نفي',
      confirms: 'تأكيد',
      contradicts: 'تناقض',
      explains: 'توضيح',
      discloses: 'كشف',
      'responds-to': 'ردّ',
      'refers-to': 'إشارة',
      causes: 'سبب ونتيجة',
      follows: 'قبل وبعد',
    },
  },

  // What was known when.
  known: {
    asof: (when) => `كما عُرفت الأحداث حتى ${when}`,
    handle: 'ما كان معروفًا ومتى',
    back: 'خطوة إلى الوراء',
    play: 'تشغيل',
    pause: 'إيقاف',
    forward: 'خطوة إلى الأمام',
    today: 'عرض كل ما يُعرف اليوم',
    now: 'كل ما يُعرف اليوم معروض. ارجع خطوة، أو شغّل العرض، أو حرّك المقبض على المحور.',
    news: 'الجديد',
    standing: (title, status) => `${title}: الوضع الآن «${status}»`,
    first: 'لم يكن شيء قد عُرف بعد.',
  },

  // Clocks, calendars and digits.
  clocks: {
    second: 'الساعة الثانية',
    own: 'كما في الخط الزمني',
    mine: (city) => `توقيتي (${city})`,
    calendar: 'التاريخ الهجري',
    calendars: { gregory: 'من دونه', 'islamic-umalqura': 'تقويم أم القرى' },
    digits: 'الأرقام',
    numerals: { latn: '0123', arab: '٠١٢٣' },
    hint: 'يُذكر كل وقت بساعة مكانه، وإلى جانبه الساعة التي تختارها، وتتبعها الأيام على المحور.',
  },

  // What can be taken away.
  take: {
    link: 'رابط ما تراه الآن',
    copyLink: 'نسخ الرابط',
    share: 'مشاركة…',
    copied: 'نُسخ.',
    notCopied: 'لم يسمح المتصفح بالنسخ. النص محدَّد، ويمكنك نسخه بنفسك.',
    notShared: 'تعذّرت المشاركة، ويمكن نسخ الرابط.',
    citeEvent: 'توثيق هذا الحدث',
    citeTimeline: 'توثيق هذا الخط الزمني',
    copyCitation: 'نسخ التوثيق',
    saveCsl: 'حفظ بصيغة CSL-JSON',
    cslUse: 'لزوتيرو وغيره من برامج إدارة المراجع',
    picture: 'الرسم صورةً',
    pictures: { svg: 'واضحة بأي حجم', png: 'للمستندات والمنشورات' },
    making: 'يجري إعداد الصورة…',
    notMade: 'تعذّر إعداد الصورة.',
    asof: (date) => `كما كان معروفًا في ${date}`,
    data: (events) => `البيانات: ${events}`,
    filtered: 'ما تُبقيه عوامل التصفية فقط.',
    files: {
      csv: 'جدول لبرامج الجداول',
      ics: 'للتقويم',
      json: 'ملف هذا الخط الزمني',
      jsonld: 'لمحركات البحث',
    },
    saved: (name) => `حُفظ الملف: ${name}`,
    leftOut: (titles) => `لم يدخل في الملف ما لا يتسع التقويم لتاريخه: ${titles}.`,
    others: {
      one: 'حدث آخر',
      two: 'حدثان آخران',
      few: '# أحداث أخرى',
      many: '# حدثًا آخر',
      other: '# حدث آخر',
    },
    noneFits: 'لا يتسع أي تقويم لهذه التواريخ.',
    paper: 'على الورق',
    print: 'طباعة',
    paperNote: 'الرسم ثم جميع الأحداث ومصادرها، أسود على أبيض.',
    comma: '، ',
    cite: {
      event: (title, date) => `«${title}» (${date})`,
      within: (timeline) => `، ضمن الخط الزمني «${timeline}» (خط)`,
      timeline: (title) => `«${title}»، خط زمني (خط)`,
      sources: (sources) => `المصادر: ${sources.join('؛ ')}`,
      at: (url, accessed) => `${url} (اطُّلع عليه في ${accessed}).`,
    },
  },

  // The dialog that makes the code for an article.
  embed: {
    settings: 'الإعدادات',
    themeAuto: 'كما في جهاز القارئ',
    height: 'الارتفاع',
    heights: { auto: 'تلقائي', fixed: 'ثابت' },
    heightPx: 'الارتفاع بالبكسل',
    start: 'ما يظهر أولًا',
    starts: { all: 'الخط كله', window: 'المدة الظاهرة الآن', event: 'حدث معيّن' },
    startEvent: 'الحدث الذي يظهر أولًا',
    events: 'الأحداث',
    eventSets: { all: 'كلها', some: 'مختارة' },
    search: 'ابحث في العناوين',
    chosen: (n, total) => `المختار ${n} من ${total}`,
    noneChosen: 'اختر حدثًا واحدًا على الأقل، وإلى أن تختار تظهر الأحداث كلها.',
    keep: 'إبقاء ما ضُبط في الصفحة أيضًا: التصفية، والترتيب، وما عُرف ومتى، والساعات والتواريخ',
    preview: 'معاينة',
    previewOf: (title) => `معاينة: ${title}`,
    width: 'عرض المعاينة',
    widths: { phone: 'هاتف', column: 'عمود', full: 'العرض كله' },
    size: (width, height) => `${width} × ${height} بكسل`,
    scaled: (percent) => `مصغّرة إلى ${percent} من حجمها`,
    code: 'الشيفرة',
    form: 'صيغة الشيفرة',
    forms: {
      element: 'سكربت',
      frame: 'iframe',
      amp: 'AMP',
      oembed: 'oEmbed',
      picture: 'صورة',
      file: 'ملف',
    },
    uses: {
      element:
        'لمعظم المواقع. يتبع الارتفاع المحتوى، وإذا تعطّل السكربت أو انقطع الاتصال بقيت الصورة وقائمة الأحداث.',
      frame: 'للمواقع التي لا تقبل السكربت. الارتفاع ثابت، والخط الزمني يتلاءم معه.',
      amp: 'لصفحات AMP، وعليها أن تحمّل amp-iframe، ولا تقبل إلا عنوانًا يبدأ بـ https.',
      oembed:
        'للمواقع التي تحوّل العنوان إلى محتوى مضمّن. يظهر الخط الزمني كاملًا، ولا يتبع من الإعدادات إلا اللغة.',
      picture: 'حيث لا يصلح سواها. تُظهر الخط الزمني كاملًا، ولا تتبع من الإعدادات إلا اللغة.',
      file: 'لمنصات التعليم والبريد الإلكتروني والأرشيف: ملف واحد فيه كل شيء، يُفتح بلا اتصال. يظهر فيه الخط الزمني كاملًا، ولا يتبع من الإعدادات إلا اللغة.',
    },
    copyCode: 'نسخ الشيفرة',
    copyAddress: 'نسخ العنوان',
    download: 'تنزيل الملف',
    unshared:
      'لا تُعدّ صيغ oEmbed والصورة والملف إلا للخطوط الزمنية في هذا الموقع، وهذا الخط فُتح من عنوان آخر.',
    full: 'الخط الزمني كاملًا',
    show: 'عرض الخط الزمني كله',
    alt: (title, events, first, last) => `خط زمني «${title}»: ${events}، من ${first} إلى ${last}`,
    check: 'فحص ذاتي',
    again: 'إعادة الفحص',
    checking: 'يجري الفحص…',
    allPassed: 'نجحت الفحوص كلها.',
    failed: {
      one: 'لم ينجح فحص واحد',
      two: 'لم ينجح فحصان',
      few: 'لم تنجح # فحوص',
      many: 'لم ينجح # فحصًا',
      other: 'لم ينجح # فحص',
    },
    passed: 'نجح',
    notPassed: 'لم ينجح',
    checks: {
      height: (px) => `الارتفاع في عرض ${px} بكسل`,
      language: 'اللغة والاتجاه',
      contrast: 'تباين النص',
      sideways: 'لا تمرير أفقيًا',
      sandbox: 'داخل إطار معزول (sandbox)',
    },
    seen: {
      height: (said, real) => `المعلن ${said} بكسل، والفعلي ${real}`,
      contrast: (ratio, text) => `أدناه ${ratio}‏ إلى 1، عند ${text}`,
      fits: 'يتسع له الإطار في العروض الثلاثة',
      wider: (px) => `أعرض من إطاره بمقدار ${px} بكسل`,
      works: (px) => `يعمل، وارتفاعه ${px} بكسل`,
      silent: (seconds) => `لا استجابة خلال ${seconds} ثانية`,
      broken: 'لا يظهر الخط الزمني',
    },
  },

  // What comes from which source.
  sources: {
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

  // A claim beside what is said against it.
  claim: {
    claim: 'القول',
    answers: {
      denies: 'ينفيه',
      contradicts: 'يناقضه',
      confirms: 'يؤكده',
      explains: 'يوضحه',
    },
    who: 'مَن',
    when: 'متى',
    where: 'أين',
    said: 'بنص الكلام',
    source: 'المصدر',
    unsaid: 'لم يُذكر',
    unquoted: 'لا اقتباس',
    none: 'لا شيء في هذا الخط الزمني ينفي هذا الحدث أو يناقضه أو يؤكده.',
    choose: 'اختر قولًا لتراه إلى جانب ما قيل في نفيه.',
    doubted: 'أقوال لا يُجمع عليها:',
    allAccepted: 'لا قول متنازَعًا عليه في هذا الخط الزمني.',
  },

  // The page of an actor.
  actor: {
    sayings: {
      one: 'اقتباس واحد',
      two: 'اقتباسان',
      few: '# اقتباسات',
      many: '# اقتباسًا',
      other: '# اقتباس',
    },
    everyone: 'عرض الجميع',
    quoted: 'مقتبَس عنه',
    more: (events) => `وغيرها: ${events}`,
  },

  // The source’s own text.
  text: {
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

  // The order of telling.
  told: {
    paragraph: (n) => `ف ${n}`,
    untold: 'لم يُروَ',
    notTold: 'ما لم يروه المقال',
    back: (length) => `عودة ${genitive(length)}`,
    ahead: (length) => `تقدّم ${genitive(length)}`,
    backLine: 'عودة في الزمن',
    aheadLine: 'تقدّم في الزمن',
    title: 'بُعد الرواية عن تسلسل الأحداث',
    straight: 'كما وقعت',
    reversed: 'معكوسة',
    few: 'لا يروي المقال من هذه الأحداث ما يكفي لمقارنة ترتيبها.',
    how: 'كيف حُسب هذا الرقم',
    ranks: (count) =>
      `الأحداث التي يرويها المقال هنا عددها ${count}، ولكل حدث مرتبتان: مرتبة في الرواية ومرتبة في الزمن. فما رُوي أولًا وكان سادسًا في الزمن بعيد عن مكانه خمس مراتب. أما أحداث الفقرة الواحدة فتُعدّ بترتيب وقوعها.`,
    places: { one: 'مرتبة واحدة', two: 'مرتبتان', few: '# مراتب', other: '# مرتبة' },
    sum: (places, most, share) =>
      `مجموع ما ابتعدته: ${places}. وأقصى مجموع ممكن، لو رُويت معكوسة تمامًا: ${most}. وحاصل قسمة الأول على الثاني هو ${share}.`,
    ends: (lot) =>
      `الصفر يعني أنها رُويت كما وقعت، والواحد أنها رُويت معكوسة تمامًا، أما الترتيب بالقرعة فيبلغ نحو ${lot}.`,
    method: 'وهذا مقياس سبيرمان لاختلاف الترتيب (دياكونيس وغراهام، 1977).',
  },

  // The guided story, and the hints of a first visit.
  story: {
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
  },

  // A new version of the app.
  version: {
    title: 'إصدار جديد',
    offer: 'صدر إصدار جديد من هذه الصفحة. إن حدّثتها أُعيد تحميلها وبقيت في موضعك.',
    take: 'حدّث الصفحة',
    later: 'لاحقًا',
  },
};
