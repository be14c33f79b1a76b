/** The grammatical forms of a counted noun by the categories of Intl.PluralRules; `#` stands for
 *  the number, and a form that is absent is `other`. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type DeepUnit = 'million' | 'billion';

export type RunUnit = 'day' | 'month' | 'year' | 'time';

/** What a language's dates are worded with. Texts passed in are already formatted. */
export interface DateWords {
  about: (date: string) => string;
  uncertain: (date: string) => string;
  oneOf: (dates: string[]) => string;
  /** One unit in a run of them: "one day from 3 to 8 January". */
  one: Record<RunUnit, (from: string, to: string) => string>;
  orEarlier: (date: string) => string;
  orLater: (date: string) => string;
  /** A day or a month that is not known, of a period that is. */
  some: Record<'day' | 'month', (period: string) => string>;
  /** A clock time within an hour. */
  within: (from: string, to: string) => string;
  range: (from: string, to: string) => string;
  /** From a date on, without end. */
  since: (date: string) => string;
  until: (date: string) => string;
  /** The text for an unknown end of a range. */
  unknown: string;
  bce: (year: string) => string;
  /** Used for years before 1000, which would read as bare numbers. */
  ce: (year: string) => string;
  /** A date and a clock time. */
  at: (date: string, time: string) => string;
  /** The day before a month's name, if it is not just the number: "1er" janvier. */
  day?: (n: number, digits: string) => string;
  /** Short names of months for an axis, from January, if those of Intl are not short enough. */
  monthsShort?: readonly string[];
  season: Record<21 | 22 | 23 | 24, string>;
  /** The decade that begins in a year: 1990, and "1990" in the reader's digits. */
  decade: (year: number, digits: string) => string;
  /** The first century is 1. */
  century: (n: number) => string;
  /** The first millennium is 1. */
  millennium: (n: number) => string;
  duration: Record<DurationUnit, PluralForms>;
  /** Durations in millions and billions of years. */
  deep: Record<DeepUnit, PluralForms>;
  /** "13.8 billion years ago" */
  ago: Record<DeepUnit, PluralForms>;
  /** `ago` for the ticks of an axis: "13.8bn years ago". */
  agoShort: Record<DeepUnit, PluralForms>;
  /** "5 billion years from now" */
  ahead: Record<DeepUnit, PluralForms>;
}

/** The style of dates. */
export interface DateStyle {
  /** BCP 47; the order of day, month and year is that of 'ar-IQ', 'en-GB' and 'fr-FR'. */
  locale: string;
  digits: 'latn' | 'arab';
  /** Whether the page shows `formatHijri` beside each date; all else is Gregorian. */
  calendar: 'gregory' | 'islamic-umalqura';
  /** For little room: months are short, and dates with a month leave out this year. */
  brief?: { year: number | undefined };
  words: DateWords;
}
