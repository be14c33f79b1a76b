// Months from January: English, French, and the Arabic of the Levant and Iraq, of Egypt and the Gulf, of the Maghreb.
const MONTHS = [
  'january|jan|janvier|janv|كانون الثاني|يناير|جانفي',
  'february|feb|fevrier|fevr|شباط|فبراير|فيفري',
  'march|mar|mars|اذار|مارس',
  'april|apr|avril|avr|نيسان|ابريل|افريل',
  'may|mai|ايار|مايو|ماي',
  'june|jun|juin|حزيران|يونيو|جوان',
  'july|jul|juillet|juil|تموز|يوليو|جويلية',
  'august|aug|aout|اب|اغسطس|اوت',
  'september|sept|sep|septembre|ايلول|سبتمبر',
  'october|oct|octobre|تشرين الاول|اكتوبر',
  'november|nov|novembre|تشرين الثاني|نوفمبر',
  'december|dec|decembre|كانون الاول|ديسمبر',
];

const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد';

const words = (names: string) => new RegExp(`(?<![\\p{L}\\d])(?:${names})(?!\\p{L})`, 'gu');

const MONTH_NAMES = MONTHS.map(words);
const WEEKDAY_NAMES = words(WEEKDAYS);
const BCE = /(?<!\p{L})(?:b ?c ?e?|av(?:ant)? ?j ?-? ?c|ق ?م|قبل الميلاد)(?!\p{L})/gu;
const CE = /(?<!\p{L})(?:a ?d|c ?e|ap(?:r|res)? ?j ?-? ?c|م|ميلادي|للميلاد)(?!\p{L})/gu;

/** "300,000 years", "10.000 av. J.-C.": elsewhere a point or a space stands between day, month and year. */
const THOUSANDS =
  /(?<![\d.,/-])\d{1,3}(?:[,. ]\d{3})+(?= ?(?:years|ans\b|annees|سنة|عام|b\.? ?c|av(?:ant)?\b|ق))/gu;

/**
 * A date as people write it, made plain: Latin digits, lower case, no accents and vowel signs, no weekday;
 * months as `M01` to `M12`, eras as `BCE` and `CE`, dashes between dates as `–`.
 */
export function plain(text: string): string {
  let plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[−‐‑]/g, '-')
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
    .replace(/(\d)(\p{L}{3,})(\d)/gu, '$1 $2 $3')
    .replace(/[–—]|(?<=\d)--(?=\d)| - /g, ' – ')
    .replace(/[,،]/g, ' ')
    .replace(/(\p{L})\./gu, '$1 ');
  plain = spaced(plain).replace(BCE, ' BCE ').replace(CE, ' CE ').replace(WEEKDAY_NAMES, ' ');
  MONTH_NAMES.forEach((names, i) => {
    plain = plain.replace(names, ` M${String(i + 1).padStart(2, '0')} `);
  });
  // Two names of one month, as Arabic papers print them: "كانون الثاني/يناير".
  plain = spaced(plain).replace(/(M\d\d) ?\/ ?\1/g, '$1');
  return plain.replace(/(\d)[-/.] (M\d\d) [-/.](\d)/g, '$1 $2 $3');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
