import type { DateStyle, PluralForms } from './words.ts';

const MOST_DECIMALS = 10;

const memo = new Map<string, unknown>();

function memoised<T>(key: string, make: () => T): T {
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as T;
}

/** A number of at least `minDigits` integer digits in the reader's digits, grouped from 10,000 up. */
export function formatNumber({ locale, digits }: DateStyle, n: number, minDigits = 1): string {
  const useGrouping = Math.abs(n) >= 10_000;
  const format = memoised(`number ${locale} ${digits} ${minDigits} ${useGrouping}`, () => {
    const options = {
      minimumIntegerDigits: minDigits,
      maximumFractionDigits: MOST_DECIMALS,
      useGrouping,
    };
    return new Intl.NumberFormat(`${locale}-u-nu-${digits}`, options);
  });
  return format.format(n);
}

/** The name of a Gregorian month, 1 to 12. */
export function monthName({ locale }: DateStyle, month: number, width: 'long' | 'short'): string {
  // The calendar is set explicitly: a locale may have another as its default.
  const format = memoised(
    `month ${locale} ${width}`,
    () => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: width, timeZone: 'UTC' }),
  );
  return format.format(Date.UTC(2020, month - 1));
}

/** A counted noun in the right plural form. */
export function formatCount(style: DateStyle, n: number, forms: PluralForms): string {
  // To as many decimals as `formatNumber` writes: 1.999999 is not the dual.
  const rules = memoised(
    `plural ${style.locale}`,
    () => new Intl.PluralRules(style.locale, { maximumFractionDigits: MOST_DECIMALS }),
  );
  return (forms[rules.select(n)] ?? forms.other).replace('#', formatNumber(style, n));
}

/** A date in the Umm al-Qura calendar, with its era. */
export function formatUmmAlQura({ locale, digits }: DateStyle, t: number, zone: string): string {
  const format = memoised(
    `hijri ${locale} ${digits} ${zone}`,
    () =>
      new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura-nu-${digits}`, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: zone,
      }),
  );
  return format.format(t);
}

/**
 * What the browser calls a zone in a language, such as «توقيت مصر» for Africa/Cairo: its country, or
 * its city where a country has several zones; browsers carry no names of cities, so that one is
 * English. With `shortOffset` its hours from Greenwich.
 */
export function formatZone(
  locale: string,
  zone: string,
  timeZoneName: 'shortGeneric' | 'longGeneric' | 'shortOffset',
): string {
  return memoised(`zone ${locale} ${zone} ${timeZoneName}`, () => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName });
    return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
}
