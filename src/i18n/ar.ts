import { AR_WORDS } from './dates.ar.ts';
import type { en } from './en.ts';

/** Cities whose region would not say which clock is meant. */
const CITIES: Readonly<Record<string, string>> = {
  'America/Chicago': 'شيكاغو',
  'America/Los_Angeles': 'لوس أنجلوس',
  'America/New_York': 'نيويورك',
  'Asia/Gaza': 'غزة',
  'Asia/Hebron': 'الخليل',
  'Asia/Jerusalem': 'القدس',
};

/**
 * The words of the page in Arabic. Relations are nouns («نفيٌ في…»), which agree with any event;
 * adjectives agree with «الوضع».
 */
export const ar: typeof en = {
  locale: 'ar-IQ',
  dates: AR_WORDS,

  skip: 'إلى قائمة الأحداث مباشرةً',
  language: 'اللغة',
  both: 'معًا',
  theme: 'المظهر',
  themes: { auto: 'إعداد النظام', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ' },
  scale: 'المقياس الزمني',
  scales: { adaptive: 'متكيّف', time: 'خطي', steps: 'متساوي المسافات' },
  order: 'الترتيب',
  orders: { time: 'الترتيب الزمني', told: 'ترتيب المقال' },
  tools: 'الأدوات',
  present: 'العرض التقديمي',
  panels: {
    find: 'البحث',
    known: 'متى عُرف',
    sources: 'المصادر',
  },
  more: 'المزيد',
  apart: { take: 'مشاركة', embed: 'تضمين' },
  close: 'إغلاق',
  drawing: 'الخط الزمني',
  draw: {
    hint: 'مفاتيح الأسهم للتنقل بين الأحداث، وEnter لعرض تفاصيل الحدث، وعلامة الاستفهام لعرض اختصارات لوحة المفاتيح.',
    zoom: 'التكبير والتصغير',
    closer: 'تكبير',
    further: 'تصغير',
    all: 'عرض الكل',
  },

  fromArticle: (date) => `مبني على مقال منشور في ${date}`,
  fromSource: (title) => `مبني على «${title}»`,
  dataFrom: (host) => `البيانات من ${host}`,
  full: 'فتح الخط الزمني كاملًا',
  knownOn: (date) => `المعروف حتى ${date}`,
  knownIn: (date) => `المعروف حتى ${date}`,
  licences: 'التراخيص',
  events: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  },
  shownOf: (n, total) => `يظهر ${n} من أصل ${total}`,
  gone: 'حدث يشير إليه هذا الرابط غير موجود في هذا الخط الزمني.',
  passages: {
    zero: 'لا فقرات موثّقة',
    one: 'فقرة موثّقة واحدة',
    two: 'فقرتان موثّقتان',
    few: '# فقرات موثّقة',
    other: '# فقرة موثّقة',
  },

  intro: {
    title: 'من أين تبدأ؟',
    text: 'اختر حدثًا، أو ابدأ بالحدث الأول ثم تابع.',
    tour: {
      one: 'جولة في خطوة واحدة',
      two: 'جولة في خطوتين',
      few: 'جولة في # خطوات',
      other: 'جولة في # خطوة',
    },
    start: 'البدء بالحدث الأول',
  },

  kinds: {
    event: 'حدث',
    context: 'خلفية',
    attack: 'هجوم',
    decision: 'قرار',
    document: 'وثيقة',
    leak: 'تسريب',
    publication: 'نشر',
    statement: 'بيان',
    denial: 'نفي',
    explanation: 'توضيح',
  },
  status: 'الوضع',
  statuses: {
    undisputed: 'لا خلاف عليه',
    disputed: 'متنازَع عليه',
    denied: 'منفيّ',
    withdrawn: 'مسحوب',
    confirmed: 'مؤكَّد',
  },
  relations: {
    denies: { out: 'نفيٌ لـ', in: 'نفيٌ في ' },
    confirms: { out: 'تأكيدٌ لـ', in: 'تأكيدٌ في ' },
    contradicts: { out: 'نقيضٌ لـ', in: 'نقيضٌ في ' },
    explains: { out: 'توضيحٌ لـ', in: 'توضيحٌ في ' },
    discloses: { out: 'كشفٌ عن ', in: 'كشفٌ في ' },
    'responds-to': { out: 'ردٌّ على ', in: 'ردٌّ في ' },
    'refers-to': { out: 'إشارةٌ إلى ', in: 'إشارةٌ في ' },
    causes: { out: 'سببٌ في ', in: 'نتيجةٌ لـ' },
    follows: { out: 'بعد ', in: 'قبل ' },
  },
  // «لـ» joins the word after it.
  relationSpace: '',
  quoted: (text) => `«${text}»`,

  zoneTime: (zone) => (zone === 'UTC' ? 'بتوقيت غرينتش' : `بتوقيت ${zone}`),
  // «توقيت مصر» for Africa/Cairo; where there is only an English city, its region: «الأرجنتين».
  zoneCalled: (zone, names) =>
    CITIES[zone] ??
    names
      .map((name) => /^توقيت (\P{scx=Latn}+?)(?: الرسمي)?$/u.exec(name)?.[1])
      .find((name) => name !== undefined),
  clockIn: (time, zone) => (zone === 'UTC' ? `${time} بتوقيت غرينتش` : `${time} في ${zone}`),
  stillIn: (date, time, zone) => `${time} في ${zone}، واليوم فيها لا يزال ${date}`,
  alreadyIn: (date, time, zone) => `${time} في ${zone}، وقد حلّ فيها ${date}`,
  hijri: (date) => `${date} (تقويم أم القرى)`,
  basis: {
    stated: 'التاريخ كما ورد في المقال',
    derived: 'التاريخ مستنتج من المقال',
    external: 'التاريخ من خارج المقال',
  },
  aboutDate: 'حول هذا التاريخ',
  from: 'عن',
  dateFrom: 'التاريخ عن',
  paragraph: (n) => `الفقرة ${n}`,
  paragraphs: { one: 'فقرة واحدة', two: 'فقرتين', few: '# فقرات', other: '# فقرة' },
  ofAll: (part, whole) => `${part} من ${whole}`,
  translated: 'مترجم',
  people: 'الأطراف',
  place: 'المكان',
  inArticle: 'موضعه في المقال',
  tellsThis: 'تذكر هذا الحدث',
  choosePassage: 'اختر فقرة لتعرف عمّ تتحدث.',
  inParagraphs: (count, numbers) =>
    `في المقال: ${count === 1 ? 'الفقرة' : count === 2 ? 'الفقرتان' : 'الفقرات'} ${numbers}`,
  denials: { one: 'نفي واحد', two: 'نفيان', few: '# حالات نفي', many: '# نفيًا', other: '# نفي' },
  contradictions: {
    one: 'قول مناقض واحد',
    two: 'قولان مناقضان',
    few: '# أقوال مناقضة',
    many: '# قولًا مناقضًا',
    other: '# قول مناقض',
  },
  confirmations: {
    one: 'تأكيد واحد',
    two: 'تأكيدان',
    few: '# تأكيدات',
    many: '# تأكيدًا',
    other: '# تأكيد',
  },
  unconfirmed: 'دون تأكيد',
  takenBack: 'تراجع عنه قائله',
  compare: 'مقارنة الأقوال',

  media: {
    image: (host) => `تحميل الصورة من ${host}`,
    audio: (host) => `تحميل الصوت من ${host}`,
    video: (host) => `تحميل الفيديو من ${host}`,
  },

  previous: 'السابق',
  next: 'التالي',
  colon: ':',
  steps: 'التنقل بين الأحداث',
  position: (n, total) => `${n} من ${total}`,
  announce: (n, total, title, date, status) => `${n} من ${total}: ${title}، ${date}، ${status}`,

  list: 'جميع الأحداث بالترتيب',
  sources: 'المصادر',
  published: (date) => `نُشر في ${date}`,
  mainSource: 'المقال الذي بُني عليه هذا الخط الزمني',
  problems: {
    one: 'مشكلة واحدة في ملف البيانات',
    two: 'مشكلتان في ملف البيانات',
    few: '# مشكلات في ملف البيانات',
    other: '# مشكلة في ملف البيانات',
  },
  failed: 'تعذّر عرض هذا الخط الزمني',
  home: 'الصفحة الرئيسية',

  keys: 'اختصارات لوحة المفاتيح',
};
