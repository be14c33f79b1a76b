import { AR_WORDS } from './dates.ar.ts';
import type { en } from './en.ts';

/**
 * The words of the page in Arabic. Relations are nouns («نفيٌ في…»), which agree with any event;
 * adjectives agree with «الوضع».
 */
export const ar: typeof en = {
  locale: 'ar-IQ',
  dates: AR_WORDS,

  skip: 'إلى قائمة الأحداث مباشرةً',
  language: 'اللغة',
  theme: 'الألوان',
  themes: { auto: 'كما في جهازك', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ' },
  scale: 'مقياس الزمن',
  scales: { adaptive: 'زمن متكيّف', time: 'زمن حقيقي', steps: 'خطوات متساوية' },
  order: 'الترتيب',
  orders: { time: 'كما وقع', told: 'كما رُوي' },
  tools: 'الأدوات',
  panels: {
    find: 'بحث',
    known: 'ما عُرف ومتى',
    clocks: 'الساعات',
    sources: 'المصادر',
    take: 'مشاركة',
  },
  close: 'إغلاق',
  drawing: 'خط الأحداث',
  draw: {
    hint: 'تتنقّل بمفاتيح الأسهم على الخط، ويفتح Enter بطاقة الحدث، وتعرض علامة الاستفهام قائمة المفاتيح.',
    zoom: 'التكبير والتصغير',
    closer: 'تكبير',
    further: 'تصغير',
    all: 'عرض الكل',
  },

  fromArticle: (date) => `مبني على مقال منشور في ${date}`,
  fromSource: (title) => `مبني على «${title}»`,
  dataFrom: (host) => `البيانات من ${host}`,
  events: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  },
  passages: {
    zero: 'لا فقرات موثّقة',
    one: 'فقرة موثّقة واحدة',
    two: 'فقرتان موثّقتان',
    few: '# فقرات موثّقة',
    other: '# فقرة موثّقة',
  },

  intro: {
    title: 'من أين نبدأ',
    text: 'اختر حدثًا، أو ابدأ بالأول وتابع على الخط.',
    start: 'البدء بالحدث الأول',
    legend: 'كيف يُقرأ الرسم',
    filled: 'لا خلاف عليه',
    hollow: 'متنازَع عليه أو منفيّ',
    denies: 'من النفي إلى ما ينفيه',
    faded: 'التاريخ تقريبي',
    fold: 'زمن خالٍ مطويّ، ومدته مكتوبة',
    interval: 'ما امتدّ في الزمن',
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

  zoneTime: (zone) => `بتوقيت ${zone}`,
  clockIn: (time, zone) => `${time} في ${zone}`,
  stillIn: (date, zone) => `في ${zone} لا يزال ${date}`,
  alreadyIn: (date, zone) => `في ${zone} حلّ ${date}`,
  hijri: (date) => `${date} (تقويم أم القرى)`,
  basis: {
    stated: 'التاريخ كما ورد في المقال',
    derived: 'التاريخ مستنتج من المقال',
    external: 'التاريخ من خارج المقال',
  },
  aboutDate: 'عن هذا التاريخ',
  from: 'عن',
  dateFrom: 'التاريخ عن',
  paragraph: (n) => `الفقرة ${n}`,
  paragraphs: { one: 'فقرة واحدة', two: 'فقرتين', few: '# فقرات', other: '# فقرة' },
  ofAll: (part, whole) => `${part} من ${whole}`,
  translated: 'مترجم',
  people: 'الأطراف',
  place: 'المكان',
  inArticle: 'أين ورد في المقال',
  tellsThis: 'تروي هذا الحدث',
  choosePassage: 'اختر فقرة لتقرأ عمّ تتحدث.',
  toldIn: (count, numbers) =>
    `في المقال: ${count === 1 ? 'الفقرة' : count === 2 ? 'الفقرتان' : 'الفقرات'} ${numbers}`,
  denials: { one: 'نفي واحد', two: 'نفيان', few: '# حالات نفي', many: '# نفيًا', other: '# نفي' },

  media: {
    image: (host) => `تحميل الصورة من ${host}`,
    audio: (host) => `تحميل الصوت من ${host}`,
    video: (host) => `تحميل الفيديو من ${host}`,
  },

  previous: 'السابق',
  next: 'التالي',
  steps: 'من حدث إلى حدث',
  position: (n, total) => `${n} / ${total}`,
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
  home: 'إلى الصفحة الأولى',

  keys: 'المفاتيح',
};
