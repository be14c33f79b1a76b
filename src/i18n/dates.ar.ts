// Ordinals agree with their noun: القرن is masculine, الألفية feminine.
const ORDINALS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

function ordinal(n: number, genitive: boolean): string {
  const twenty = genitive ? 'العشرين' : 'العشرون';
  const unit = n % 10 === 1 ? 'الحادي' : ORDINALS[(n % 10) - 1];
  if (n <= 10) return ORDINALS[n - 1]!;
  if (n < 20) return `${unit} عشر`;
  if (n < 30) return n === 20 ? twenty : `${unit} و${twenty}`;
  return String(n);
}

const feminine = (n: number) => (n === 1 ? 'الأولى' : n <= 10 ? `${ORDINALS[n - 1]}ة` : String(n));

// The decades from the twenties on have names; the first two of a century are counted.
const DECADES = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(
  ' ',
);

function decade(year: number): string {
  const index = Math.floor(year / 10) % 10;
  const name = index < 2 ? `العقد ${ORDINALS[index]} من` : DECADES[index - 2];
  return `${name} القرن ${ordinal(Math.floor(year / 100) + 1, true)}`;
}

// After a preposition, or another noun, only the tens of centuries change: "منذ القرن العشرين".
const genitive = (date: string) => date.replace(/العشرون/g, 'العشرين');

// A million or billion years in each form; `before` is the preposition, which requires a genitive
// dual. The noun that a million or billion counts is singular.
const deep = (before: string, dual: string) => ({
  million: {
    one: `${before}مليون سنة`,
    two: `${before}مليون${dual} سنة`,
    few: `${before}# ملايين سنة`,
    other: `${before}# مليون سنة`,
  },
  billion: {
    one: `${before}مليار سنة`,
    two: `${before}مليار${dual} سنة`,
    few: `${before}# مليارات سنة`,
    other: `${before}# مليار سنة`,
  },
});

const AGO = deep('قبل ', 'ي');

/** Arabic words for dates: one and two are words, the noun is plural after
 *  3 to 10, singular accusative after 11 to 99, singular genitive after 100. */
export const AR_WORDS = {
  // "قبل نحو 66 مليون سنة": the preposition comes first.
  about: (date: string) => genitive(date).replace(/^(قبل |بعد |)/, '$1نحو '),
  uncertain: (date: string) => `${date} (غير مؤكد)`,
  oneOf: (dates: string[]) => dates.join(' أو '),
  one: {
    day: (from: string, to: string) => `أحد الأيام من ${from} إلى ${to}`,
    month: (from: string, to: string) => `أحد الأشهر من ${from} إلى ${to}`,
    year: (from: string, to: string) => `إحدى السنوات من ${from} إلى ${to}`,
    time: (from: string, to: string) => `وقت ما من ${genitive(from)} إلى ${genitive(to)}`,
  },
  orEarlier: (date: string) => `${date} أو قبل ذلك`,
  orLater: (date: string) => `${date} أو بعد ذلك`,
  some: {
    day: (period: string) => `أحد أيام ${genitive(period)}`,
    month: (period: string) => `أحد أشهر ${genitive(period)}`,
  },
  within: (from: string, to: string) => `بين ${from} و${to}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  since: (date: string) => `منذ ${genitive(date).replace(/^قبل /, '')}`,
  until: (date: string) => `حتى ${genitive(date)}`,
  unknown: 'تاريخ غير معروف',
  bce: (year: string) => `${year} ق.م`,
  ce: (year: string) => `${year} م`,
  at: (date: string, time: string) => `${date}، ${time}`,
  // Months of two words share the first one, and an initial would not be understood: the number stays.
  monthsShort: 'كانون 2,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين 1,تشرين 2,كانون 1'.split(
    ',',
  ),
  season: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
  decade,
  century: (n: number) => `القرن ${ordinal(n, false)}`,
  millennium: (n: number) => `الألفية ${feminine(n)}`,
  duration: {
    second: { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', other: '# ثانية' },
    minute: { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
    hour: { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
    day: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
    week: {
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: '# أسابيع',
      many: '# أسبوعًا',
      other: '# أسبوع',
    },
    month: { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
    year: { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', other: '# سنة' },
  },
  deep: deep('', 'ا'),
  ago: AGO,
  agoShort: AGO,
  ahead: deep('بعد ', 'ي'),
};
