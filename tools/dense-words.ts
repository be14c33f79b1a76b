import type { Kind, RelationType, Status, TrackColor } from '../src/data/schema.ts';

// The words of a year in Marsa Noor, a city that does not exist. Arabic sentences are built on
// masdars and on nouns without a written case ending, so that any subject fits any of them.

/** A text in both languages; a type, because an interface is not assignable to a map. */
export type Bilingual = { en: string; ar: string };

/** Kinds of headlines to which later ones about the same subject can refer. */
export type Precedent = 'decision' | 'report' | 'opening';

/** A headline with slots: `{what}`, `{at}` ("in the north"), `{place}` ("the north"), `{paper}`. */
export interface Headline extends Bilingual {
  kind?: Kind;
  status?: Status;
  /** The longest duration in days; absent if it takes place within its day or hour. */
  days?: number;
  precedent?: Precedent;
  /** How it relates to the last precedent about the same subject. */
  relation?: { type: RelationType; to: Precedent };
}

export interface Beat extends Bilingual {
  id: string;
  color: TrackColor;
  actor: Bilingual;
  subjects: readonly Bilingual[];
  headlines: readonly Headline[];
  /** Where its headlines happen: districts, or the papers that print them. */
  where: readonly Bilingual[];
}

const pairs = (list: string): Bilingual[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([en = '', ar = '']) => ({ en, ar }));

/** The English includes the preposition; the Arabic uses «في» for all of them. */
export const DISTRICTS = pairs(`
  in Old Port | الميناء القديم
  in Palm Quarter | حي النخيل
  on Lighthouse Hill | تلة المنارة
  at Weavers’ Market | سوق النساجين
  on Station Square | ساحة المحطة
  on North Bank | الضفة الشمالية
  in Orchard Quarter | حي البساتين
  in University Quarter | حي الجامعة
  in Saltworks | حي الملاحات
  on Millers’ Lane | درب الطواحين
  at East Gate | الباب الشرقي
  on the Corniche | حي الكورنيش
`);

const PAPERS = pairs(`
  Harbour Post | جريدة الميناء
  The Beacon | صحيفة المنارة
  River Echo | مجلة صدى النهر
  City Radio | إذاعة المدينة
  Palm Weekly | أسبوعية النخيل
  Marsa TV | قناة مرسى
`);

const PROJECTS = pairs(`
  night market | السوق الليلية
  footbridge | جسر المشاة
  cycle lanes | مسارات الدراجات
  new library | المكتبة الجديدة
  playground | ملعب الأطفال
  health clinic | العيادة الصحية
  recycling centre | مركز إعادة التدوير
  public pool | المسبح العام
  tree planting | تشجير الشوارع
  school repairs | ترميم المدارس
  water-main repairs | إصلاح شبكة المياه
  street lighting | إنارة الشوارع
  floating pier | الرصيف العائم
  car park | موقف السيارات
  roof gardens | حدائق الأسطح
`);

const LINES = pairs(`
  harbour tram | ترام الميناء
  airport bus | حافلة المطار
  river ferry | عبّارة النهر
  night bus | حافلة الليل
  red metro line | خط المترو الأحمر
  green metro line | خط المترو الأخضر
  coast train | قطار الساحل
  school bus | حافلة المدارس
  hill funicular | قطار التلة
  ring-road bus | حافلة الطريق الدائري
`);

const SKIES = pairs(`
  heavy rain | أمطار غزيرة
  dust storms | عواصف ترابية
  strong winds | رياح قوية
  dense fog | ضباب كثيف
  hail | تساقط البرَد
  thunderstorms | عواصف رعدية
  flash floods | سيول مفاجئة
  lightning | صواعق متتالية
`);

const SHOWS = pairs(`
  photo exhibition | معرض الصور
  oud concert | حفل العود
  puppet theatre | مسرح الدمى
  book fair | معرض الكتاب
  short-film festival | مهرجان الفيلم القصير
  calligraphy workshop | ورشة الخط
  poetry evening | أمسية الشعر
  crafts market | سوق الحِرف
  children’s choir | جوقة الأطفال
  storytellers’ circle | حلقة الحكواتي
  lantern festival | مهرجان الفوانيس
`);

const GAMES = pairs(`
  football derby | دربي المدينة
  half marathon | نصف الماراثون
  basketball league | دوري كرة السلة
  volleyball cup | كأس الكرة الطائرة
  swimming gala | بطولة السباحة
  cycling race | سباق الدراجات
  chess open | بطولة الشطرنج
  athletics meet | ملتقى ألعاب القوى
  handball cup | كأس كرة اليد
  table-tennis league | دوري كرة الطاولة
  judo championship | بطولة الجودو
`);

export const BEATS: readonly Beat[] = [
  {
    id: 'council',
    en: 'Council',
    ar: 'المجلس البلدي',
    color: 'blue',
    actor: { en: 'City council', ar: 'مجلس المدينة' },
    subjects: PROJECTS,
    where: DISTRICTS,
    headlines: [
      {
        en: 'Council approves {what} {at}',
        ar: 'المجلس يقرّ {what} {at}',
        kind: 'decision',
        precedent: 'decision',
      },
      { en: 'Council debates {what} {at}', ar: 'المجلس يناقش {what} {at}' },
      {
        en: 'Council funds {what} {at}',
        ar: 'المجلس يموّل {what} {at}',
        kind: 'decision',
        precedent: 'decision',
      },
      {
        en: 'Council delays {what} {at}',
        ar: 'المجلس يؤجّل {what} {at}',
        kind: 'decision',
        precedent: 'decision',
      },
      { en: 'Plan published for {what} {at}', ar: 'نشر خطة {what} {at}', kind: 'document' },
      { en: 'Hearings on {what} {at}', ar: 'جلسات استماع بشأن {what} {at}', days: 21 },
      {
        en: 'Council rejects {what} {at}',
        ar: 'المجلس يرفض {what} {at}',
        kind: 'decision',
        precedent: 'decision',
      },
      {
        en: 'Council drops plan for {what} {at}',
        ar: 'المجلس يسحب خطة {what} {at}',
        kind: 'decision',
        status: 'withdrawn',
        precedent: 'decision',
      },
    ],
  },
  {
    id: 'transport',
    en: 'Transport',
    ar: 'النقل',
    color: 'teal',
    actor: { en: 'Transport authority', ar: 'هيئة النقل' },
    subjects: LINES,
    where: DISTRICTS,
    headlines: [
      { en: '{what} breaks down {at}', ar: 'تعطّل {what} {at}' },
      { en: 'New stop for {what} {at}', ar: 'محطة جديدة ل{what} {at}' },
      { en: 'Works slow {what} {at}', ar: 'أشغال تبطئ {what} {at}', days: 14 },
      { en: '{what} now stops {at}', ar: 'وصول {what} إلى {place}', kind: 'decision' },
      { en: '{what} takes detour {at}', ar: 'تحويل مسار {what} {at}' },
      { en: 'New times for {what} {at}', ar: 'مواعيد جديدة ل{what} {at}', kind: 'document' },
      { en: 'Strike halts {what} {at}', ar: 'إضراب يوقف {what} {at}' },
      {
        en: 'Hackers hit {what} tickets {at}',
        ar: 'هجوم إلكتروني على تذاكر {what} {at}',
        kind: 'attack',
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'weather',
    en: 'Weather',
    ar: 'الطقس',
    color: 'grey',
    actor: { en: 'Weather office', ar: 'مكتب الأرصاد' },
    subjects: SKIES,
    where: DISTRICTS,
    headlines: [
      { en: 'Warning of {what} {at}', ar: 'تحذير من {what} {at}', kind: 'statement' },
      { en: 'Schools close over {what} {at}', ar: 'إغلاق المدارس بسبب {what} {at}' },
      { en: 'Power fails in {what} {at}', ar: 'انقطاع الكهرباء بسبب {what} {at}' },
      { en: 'Days of {what} {at}', ar: 'أيام من {what} {at}', kind: 'context', days: 6 },
      { en: 'Trees down after {what} {at}', ar: 'سقوط أشجار بعد {what} {at}' },
      { en: 'Clean-up after {what} {at}', ar: 'حملة تنظيف بعد {what} {at}' },
      { en: 'Forecasters expect {what} {at}', ar: 'توقّعات ب{what} {at}', kind: 'statement' },
      { en: 'Rescue calls in {what} {at}', ar: 'بلاغات طوارئ خلال {what} {at}' },
    ],
  },
  {
    id: 'culture',
    en: 'Culture',
    ar: 'الثقافة',
    color: 'purple',
    actor: { en: 'House of culture', ar: 'بيت الثقافة' },
    subjects: SHOWS,
    where: DISTRICTS,
    headlines: [
      { en: '{what} opens {at}', ar: 'افتتاح {what} {at}', precedent: 'opening' },
      { en: '{what} season {at}', ar: 'موسم {what} {at}', days: 24 },
      { en: 'Tickets gone for {what} {at}', ar: 'نفاد تذاكر {what} {at}' },
      { en: 'Prize for {what} {at}', ar: 'جائزة ل{what} {at}', status: 'confirmed' },
      { en: 'Programme out for {what} {at}', ar: 'نشر برنامج {what} {at}', kind: 'publication' },
      { en: '{what} put off {at}', ar: 'تأجيل {what} {at}', kind: 'decision' },
      { en: 'Volunteers prepare {what} {at}', ar: 'متطوّعون يُعدّون {what} {at}' },
      {
        en: '{what} ends {at}',
        ar: 'ختام {what} {at}',
        relation: { type: 'follows', to: 'opening' },
      },
    ],
  },
  {
    id: 'sport',
    en: 'Sport',
    ar: 'الرياضة',
    color: 'green',
    actor: { en: 'Sports union', ar: 'اتحاد الرياضة' },
    subjects: GAMES,
    where: DISTRICTS,
    headlines: [
      { en: '{what} starts {at}', ar: 'انطلاق {what} {at}', precedent: 'opening' },
      { en: 'Close finish in {what} {at}', ar: 'ختام مثير ل{what} {at}' },
      { en: 'Training for {what} {at}', ar: 'معسكر تدريب ل{what} {at}', days: 9 },
      { en: 'Record crowd for {what} {at}', ar: 'حضور قياسي ل{what} {at}' },
      { en: 'Row over {what} result {at}', ar: 'جدل حول نتيجة {what} {at}', status: 'disputed' },
      { en: '{what} moved, now {at}', ar: 'نقل {what} إلى {place}', kind: 'decision' },
      {
        en: 'Hosts win {what} {at}',
        ar: 'أصحاب الأرض يفوزون ب{what} {at}',
        relation: { type: 'follows', to: 'opening' },
      },
      { en: 'Sign-up opens for {what} {at}', ar: 'بدء التسجيل ل{what} {at}' },
    ],
  },
  {
    id: 'press',
    en: 'Press',
    ar: 'الصحافة',
    color: 'amber',
    actor: { en: 'Mayor’s office', ar: 'مكتب رئيس البلدية' },
    subjects: PROJECTS,
    where: PAPERS,
    headlines: [
      {
        en: '{paper}: leaked memo on {what}',
        ar: '{paper}: تسريب مذكرة عن {what}',
        kind: 'leak',
        precedent: 'report',
        relation: { type: 'discloses', to: 'decision' },
      },
      {
        en: '{paper} looks into {what} vote',
        ar: '{paper} تتحرّى قرار {what}',
        kind: 'publication',
        precedent: 'report',
        relation: { type: 'refers-to', to: 'decision' },
      },
      {
        en: 'Mayor to {paper}: {what} story is false',
        ar: 'رئيس البلدية ل{paper}: خبر {what} غير صحيح',
        kind: 'denial',
        relation: { type: 'denies', to: 'report' },
      },
      {
        en: '{paper} explains {what} vote',
        ar: '{paper} تشرح قرار {what}',
        kind: 'explanation',
        relation: { type: 'explains', to: 'decision' },
      },
      {
        en: 'Mayor answers {paper} on {what}',
        ar: 'رئيس البلدية يجيب {paper} عن {what}',
        kind: 'statement',
        relation: { type: 'responds-to', to: 'report' },
      },
      {
        en: '{paper}: files back {what} story',
        ar: '{paper}: وثائق تؤكد خبر {what}',
        kind: 'document',
        relation: { type: 'confirms', to: 'report' },
      },
      { en: '{paper} asks readers about {what}', ar: '{paper} تسأل قرّاءها عن {what}' },
      { en: '{paper} spends days on {what}', ar: '{paper} تتابع {what} أيامًا', days: 7 },
    ],
  },
];
