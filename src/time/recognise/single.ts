// One date, without words around it. All take what `plain` returns.
import { readForms, type Form } from './forms.ts';

const FILLERS =
  /(?<![\p{L}'])(?:on|in|the|of|at|year|years|le|la|les|de|en|an|l'an|l'annee|annee|في|يوم|عام|سنة|عامي|سنتي|شهر|الساعة)(?!\p{L})/gu;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er)?';
const YEAR = '(\\d{1,4})( BCE| CE)?';
const SEASONS = [
  'spring|printemps|ربيع',
  'summer|ete|صيف',
  'autumn|fall|automne|خريف',
  'winter|hiver|شتاء',
];
const DECADES = 'عشرينيات|ثلاثينيات|اربعينيات|خمسينيات|ستينيات|سبعينيات|ثمانينيات|تسعينيات'.split(
  '|',
);
const CENTURIES: Readonly<Record<string, number>> = {
  الاول: 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
  الخامس: 5,
  السادس: 6,
  السابع: 7,
  الثامن: 8,
  التاسع: 9,
  العاشر: 10,
  'الحادي عشر': 11,
  'الثاني عشر': 12,
  'الثالث عشر': 13,
  'الرابع عشر': 14,
  'الخامس عشر': 15,
  'السادس عشر': 16,
  'السابع عشر': 17,
  'الثامن عشر': 18,
  'التاسع عشر': 19,
  العشرون: 20,
  العشرين: 20,
  'الحادي والعشرون': 21,
  'الحادي والعشرين': 21,
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const FORMS: readonly Form[] = [
  [/^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/, (y, m, d) => edtf(y, '', m, d)],
  [/^(\d{4})(\d\d)(\d\d)$/, (y, m, d) => edtf(y, '', m, d)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)$/, numeric],
  [/^y?(-\d{5,})$/, (year) => `Y${year}`],
  [/^-(\d{1,4})$/, (year) => [edtf(year, ' BCE'), `-${year.padStart(4, '0')}`]],
  [/^y(\d{4})$/, (year) => year],
  [form(`${DAY} M(\\d\\d) (\\d\\d)`), (d, m, y) => edtf(fullYear(y), '', m, d)],
  [form(`M(\\d\\d) ${DAY} (\\d\\d)`), (m, d, y) => edtf(fullYear(y), '', m, d)],
  [form(`${DAY} M(\\d\\d) ${YEAR}`), (d, m, y, era) => edtf(y, era, m, d)],
  [form(`M(\\d\\d) ${DAY} ${YEAR}`), (m, d, y, era) => edtf(y, era, m, d)],
  [form(`${YEAR} M(\\d\\d) ${DAY}`), (y, era, m, d) => edtf(y, era, m, d)],
  [form(`M(\\d\\d) ${YEAR}`), (m, y, era) => edtf(y, era, m)],
  [form(`(?:CE )?${YEAR}`), (y, era) => edtf(y, era)],
  [/^BCE (\d{1,4})$/, (y) => edtf(y, ' BCE')],
  [/^(\d{5,}) BCE$/, (y) => (Number(y) > 10_000 ? `Y-${Number(y) - 1}` : '-9999')],
  [/^(?:annees )?(\d{3})0'?s?$/, (decade) => `${decade}X`],
  [/^(\d{1,2})(?:st|nd|rd|th|e|er)? (?:century|siecle|c)( BCE)?$/, (n, era) => century(+n, era)],
  [/^([ivx]+)(?:e|er)? siecle( BCE)?$/, (n, era) => century(roman(n), era)],
  [/^القرن (.+?)( BCE)?$/, (n, era) => century(CENTURIES[n] ?? (Number(n) || 0), era)],
  [/^(\S+) القرن (.+)$/, (decade, n) => arabicDecade(DECADES.indexOf(decade), CENTURIES[n])],
  ...SEASONS.map((names, i): Form => [form(`(?:${names}) (\\d{4})`), (y) => `${y}-${21 + i}`]),
  [form(`(?:${SEASONS[3]}) (\\d{4}) ?[-/–] ?(?:\\d{4}|\\d\\d)`), (y) => `${y}-24`],
  [
    /^(?:[qt](?=\d))?([1-4])(?:st|nd|rd|th|er|e|eme)?(?: quarter(?: of)?| trimestre(?: de)?|(?<=^[qt]\d))[ /-](\d{4})$/,
    (q, y) => `${edtf(y, '', `${+q * 3 - 2}`)}/${edtf(y, '', `${+q * 3}`)}`,
  ],
];

/** The EDTF of one date; two where it may be day-month or month-day; none where it is not known. */
export function readSingle(text: string): string[] {
  const { date, clock } = withoutClock(text);
  for (const candidate of new Set([date, stripped(date)])) {
    const dates = readForms(FORMS, candidate, clock);
    if (dates.length > 0) return dates;
  }
  return [];
}

const stripped = (text: string) => text.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();

function form(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

const CLOCK = /(?:t| at | a | )(\d{1,2})(?:[:h](\d\d)(?::(\d\d))?)? ?([ap] ?m)?$/;

function withoutClock(text: string): { date: string; clock: string } {
  const found = CLOCK.exec(text);
  const [whole, hour, minute, second, half] = found ?? [];
  if (whole === undefined || (minute === undefined && half === undefined))
    return { date: text, clock: '' };
  const hours = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour);
  const parts = [String(hours), minute ?? '00', ...(second ? [second] : [])];
  return {
    date: text.slice(0, found!.index),
    clock: `T${parts.map((part) => part.padStart(2, '0')).join(':')}`,
  };
}

function edtf(year: string, era = '', month?: string, day?: string): string {
  const isBce = era.trim() === 'BCE';
  const astronomical = isBce ? Number(year) - 1 : Number(year);
  const digits = String(astronomical).padStart(4, '0');
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')));
  return [(isBce && astronomical > 0 ? '-' : '') + digits, ...parts].join('-');
}

/** Day first, or month first, or both where both can be. */
function numeric(a: string, b: string, year: string): string[] {
  const full = year.length === 2 ? fullYear(year) : year;
  return [...new Set([edtf(full, '', b, a), edtf(full, '', a, b)])];
}

/** Of two digits, the years up to 2030 are meant before those of the last century. */
function fullYear(year: string): string {
  return (Number(year) <= 30 ? '20' : '19') + year;
}

function century(n: number, era: string | undefined): string {
  return n < 1 ? '' : `${era ? '-' : ''}${String(n - 1).padStart(2, '0')}XX`;
}

function arabicDecade(index: number, n = 0): string {
  return index < 0 || n < 1 ? '' : `${n - 1}${index + 2}X`;
}

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
