import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AR_WORDS } from '../../src/i18n/dates.ar.ts';
import { EN_WORDS } from '../../src/i18n/dates.en.ts';
import { FR_WORDS } from '../../src/i18n/dates.fr.ts';
import type { Precision } from '../../src/time/bounds.ts';
import type { CalendarUnit } from '../../src/time/calendar.ts';
import { civilToInstant, daysFromCivil } from '../../src/time/civil.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import {
  formatContext,
  formatEdtfDate,
  formatHijri,
  formatInstant,
  formatTick,
  formatTime,
  type DateStyle,
} from '../../src/time/format.ts';
import { DAY_MS, YEAR_MS } from '../../src/time/instant.ts';
import { ticks, tickUnit } from '../../src/time/ticks.ts';
import { closeEdtfText, edtfText } from '../support/time-arbitraries.ts';

const EN: DateStyle = { locale: 'en-GB', digits: 'latn', calendar: 'gregory', words: EN_WORDS };
const AR: DateStyle = { locale: 'ar-IQ', digits: 'latn', calendar: 'gregory', words: AR_WORDS };
const FR: DateStyle = { locale: 'fr-FR', digits: 'latn', calendar: 'gregory', words: FR_WORDS };
const ARABIC_DIGITS: DateStyle = { ...AR, digits: 'arab' };
const BAGHDAD = 'Asia/Baghdad';

const format = (text: string, style: DateStyle, zone = BAGHDAD, eventZone?: string) => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return formatEdtfDate(result.value, style, zone, eventZone);
};

/** One text for all the EDTF that says the same: a set of one, a run from a date to itself, a time in
 *  UTC, and "about" a round year BCE, which is also said of the year after it. */
function meaningOf(text: string): string {
  if (text.startsWith('[')) {
    const members = text.slice(1, -1).split(',').map(meaningOf);
    return new Set(members).size === 1 ? members[0]! : `[${members.join(',')}]`;
  }
  for (const between of ['..', '/']) {
    if (!text.includes(between)) continue;
    const ends = text.split(between).map((end) => end && meaningOf(end));
    return ends[0] === ends[1] ? ends[0]! : ends.join(between);
  }
  return text
    .replace(/T(.*)Z/, 'T$1')
    .replace(/^-(\d{3}0)(?=[~%])/, (_, year: string) => `-${String(+year - 1).padStart(4, '0')}`);
}

const LETTER = Date.UTC(2020, 0, 6, 17); // 20:00 in Baghdad
const startOf = (year: number) => daysFromCivil(year, 1, 1) * DAY_MS;

describe('EDTF dates in words', () => {
  test.each([
    // the flagship's
    [
      '2019-11~/2020-01-05',
      'about November 2019 – 5 January 2020',
      'نحو تشرين الثاني 2019 – 5 كانون الثاني 2020',
    ],
    ['2020-01-03T01:00+03:00~', 'about 3 January 2020, 01:00', 'نحو 3 كانون الثاني 2020، 01:00'],
    ['[2020-01-06,2020-01-07]', '6 or 7 January 2020', '6 أو 7 كانون الثاني 2020'],
    ['2014', '2014', '2014'],
    ['2020-01-06T20:00', '6 January 2020, 20:00', '6 كانون الثاني 2020، 20:00'],
    // units
    ['2020-01-06', '6 January 2020', '6 كانون الثاني 2020'],
    ['2019-11', 'November 2019', 'تشرين الثاني 2019'],
    ['2020-23', 'autumn 2020', 'خريف 2020'],
    ['2020-01-06T20:00:05Z', '6 January 2020, 23:00:05', '6 كانون الثاني 2020، 23:00:05'],
    ['199X', '1990s', 'تسعينيات القرن العشرين'],
    ['201X', '2010s', 'العقد الثاني من القرن الحادي والعشرين'],
    ['202X', '2020s', 'عشرينيات القرن الحادي والعشرين'],
    ['12XX', '13th century', 'القرن الثالث عشر'],
    ['19XX', '20th century', 'القرن العشرون'],
    ['20XX', '21st century', 'القرن الحادي والعشرون'],
    ['1XXX', '2nd millennium', 'الألفية الثانية'],
    ['2004-06-XX', 'one day in June 2004', 'أحد أيام حزيران 2004'],
    ['2004-XX', 'one month in 2004', 'أحد أشهر 2004'],
    ['2004-XX-XX', 'one day in 2004', 'أحد أيام 2004'],
    [
      '2020-01-06T20',
      '6 January 2020, between 20:00 and 21:00',
      '6 كانون الثاني 2020، بين 20:00 و21:00',
    ],
    ['2016-12-31T23:59:60+03:00', '31 December 2016, 23:59:60', '31 كانون الأول 2016، 23:59:60'],
    // eras
    ['-0043', '44 BCE', '44 ق.م'],
    ['-0043-03-15', '15 March 44 BCE', '15 آذار 44 ق.م'],
    ['0000', '1 BCE', '1 ق.م'],
    ['0079', '79 CE', '79 م'],
    ['1066', '1066', '1066'],
    ['-01XX', '2nd century BCE', 'القرن الثاني ق.م'],
    ['00XX', '1st century CE', 'القرن الأول م'],
    ['Y-12000', '12,001 BCE', '12,001 ق.م'],
    ['Y-12000~', 'about 12,000 BCE', 'نحو 12,000 ق.م'],
    ['Y-200000~', 'about 200,000 BCE', 'نحو 200,000 ق.م'],
    ['-2560~', 'about 2560 BCE', 'نحو 2560 ق.م'],
    [
      '[2020-01-XX..2020-03-XX]',
      'some time from one day in January 2020 to one day in March 2020',
      'وقت ما من أحد أيام كانون الثاني 2020 إلى أحد أيام آذار 2020',
    ],
    ['-3000~', 'about 3000 BCE', 'نحو 3000 ق.م'],
    ['-0043~', 'about 44 BCE', 'نحو 44 ق.م'],
    // deep time
    ['Y-13800000000', '13.8 billion years ago', 'قبل 13.8 مليار سنة'],
    ['Y-66000000~', 'about 66 million years ago', 'قبل نحو 66 مليون سنة'],
    ['Y-66000000/..', 'since 66 million years ago', 'منذ 66 مليون سنة'],
    ['Y-2000000', '2 million years ago', 'قبل مليوني سنة'],
    ['Y-3000000000', '3 billion years ago', 'قبل 3 مليارات سنة'],
    ['Y-1000000000', '1 billion years ago', 'قبل مليار سنة'],
    ['Y-66012345', '66.012345 million years ago', 'قبل 66.012345 مليون سنة'],
    ['Y5000000000', '5 billion years from now', 'بعد 5 مليارات سنة'],
    ['Y-1999999', '1.999999 million years ago', 'قبل 1.999999 مليون سنة'],
    ['Y-1000100', '1.0001 million years ago', 'قبل 1.0001 مليون سنة'],
    // periods after a preposition
    ['199X~', 'about the 1990s', 'نحو تسعينيات القرن العشرين'],
    ['20XX~', 'about the 21st century', 'نحو القرن الحادي والعشرين'],
    ['19XX/..', 'since the 20th century', 'منذ القرن العشرين'],
    ['../19XX', 'until the 20th century', 'حتى القرن العشرين'],
    ['-00XX~', 'about the 1st century BCE', 'نحو القرن الأول ق.م'],
    ['19XX-XX', 'one month in the 20th century', 'أحد أشهر القرن العشرين'],
    [
      '[19XX..20XX]',
      'some time from the 20th century to the 21st century',
      'وقت ما من القرن العشرين إلى القرن الحادي والعشرين',
    ],
    // certainty
    ['2014?', '2014 (uncertain)', '2014 (غير مؤكد)'],
    ['2014%', 'about 2014 (uncertain)', 'نحو 2014 (غير مؤكد)'],
    // ranges
    ['2020-01-03/2020-01-07', '3–7 January 2020', '3 – 7 كانون الثاني 2020'],
    [
      '2019-12-31/2020-01-02',
      '31 December 2019 – 2 January 2020',
      '31 كانون الأول 2019 – 2 كانون الثاني 2020',
    ],
    ['2020-01-31/2020-02-02', '31 January – 2 February 2020', '31 كانون الثاني – 2 شباط 2020'],
    ['2019-11/2019-12', 'November–December 2019', 'تشرين الثاني – كانون الأول 2019'],
    ['2014/2019', '2014–2019', '2014 – 2019'],
    ['2014~/2019~', 'about 2014 – about 2019', 'نحو 2014 – نحو 2019'],
    ['2014~/2019', 'about 2014 – 2019', 'نحو 2014 – 2019'],
    ['2014/2019~', '2014 – about 2019', '2014 – نحو 2019'],
    ['2014/2014', '2014', '2014'],
    ['-0499/-0489', '500–490 BCE', '500 – 490 ق.م'],
    ['-0043/0014', '44 BCE – 14 CE', '44 ق.م – 14 م'],
    [
      '2020-01-06T20:00/2020-01-06T22:30',
      '6 January 2020, 20:00–22:30',
      '6 كانون الثاني 2020، 20:00 – 22:30',
    ],
    [
      '2020-01-06T20:00/2020-01-07T01:00',
      '6 January 2020, 20:00 – 7 January 2020, 01:00',
      '6 كانون الثاني 2020، 20:00 – 7 كانون الثاني 2020، 01:00',
    ],
    ['2014/..', 'since 2014', 'منذ 2014'],
    ['../2014', 'until 2014', 'حتى 2014'],
    ['2014/', '2014 – date unknown', '2014 – تاريخ غير معروف'],
    ['/2014', 'date unknown – 2014', 'تاريخ غير معروف – 2014'],
    // one of
    [
      '[2020-01-06,2020-01-08,2020-01-10]',
      '6, 8 or 10 January 2020',
      '6 أو 8 أو 10 كانون الثاني 2020',
    ],
    ['[2014,2016]', '2014 or 2016', '2014 أو 2016'],
    ['[2020-01-06,2020-02-07]', '6 January or 7 February 2020', '6 كانون الثاني أو 7 شباط 2020'],
    ['[2014..2016]', 'one year from 2014 to 2016', 'إحدى السنوات من 2014 إلى 2016'],
    [
      '[2020-01-03..2020-01-08]',
      'one day from 3 to 8 January 2020',
      'أحد الأيام من 3 إلى 8 كانون الثاني 2020',
    ],
    [
      '[2019-11..2020-01]',
      'one month from November 2019 to January 2020',
      'أحد الأشهر من تشرين الثاني 2019 إلى كانون الثاني 2020',
    ],
    [
      '[2019-11..2020-01-06]',
      'some time from November 2019 to 6 January 2020',
      'وقت ما من تشرين الثاني 2019 إلى 6 كانون الثاني 2020',
    ],
    ['[0813..0833]', 'one year from 813 to 833 CE', 'إحدى السنوات من 813 إلى 833 م'],
    ['[2014..2014]', '2014', '2014'],
    [
      '[2012,2014..2016]',
      '2012 or one year from 2014 to 2016',
      '2012 أو إحدى السنوات من 2014 إلى 2016',
    ],
    ['[..1760-12-03]', '3 December 1760 or earlier', '3 كانون الأول 1760 أو قبل ذلك'],
    ['[1760-12..]', 'December 1760 or later', 'كانون الأول 1760 أو بعد ذلك'],
    ['[2014]', '2014', '2014'],
  ])('%s', (text, english, arabic) => {
    expect(format(text, EN)).toBe(english);
    expect(format(text, AR)).toBe(arabic);
  });

  test.each([
    ['[2020-01-03..2020-01-08]', 'un jour entre le 3 et le 8 janvier 2020'],
    ['[2020-01-01..2020-02-08]', 'un jour entre le 1er janvier et le 8 février 2020'],
    ['[2014..2016]', 'une année entre 2014 et 2016'],
    ['[..1920]', '1920 ou avant'],
    ['2004-06-XX', 'un jour en juin 2004'],
    ['19XX-XX', 'un mois du XXe siècle'],
    ['199X-XX-XX', 'un jour des années 1990'],
    ['2020-01-06T20', '6 janvier 2020, entre 20:00 et 21:00'],
  ])('%s in French', (text, french) => {
    expect(format(text, FR)).toBe(french);
  });

  test('the hour that clocks repeat is told with its offset, each time', () => {
    const at = (text: string) => format(text, EN, 'Europe/Berlin');
    expect(at('2020-10-25T02:30+02:00')).toBe('25 October 2020, 02:30 (UTC+2)');
    expect(at('2020-10-25T02:30+01:00')).toBe('25 October 2020, 02:30 (UTC+1)');
    expect(at('2020-10-25T03:00+01:00')).toBe('25 October 2020, 03:00');
    expect(at('2020-10-25T01:59+02:00')).toBe('25 October 2020, 01:59');
    expect(format('2020-11-01T01:30-05:00', AR, 'America/New_York')).toMatch(/01:30 \(UTC−5\)$/);
    expect(formatTime(Date.UTC(2020, 9, 25, 1, 30), EN, 'Europe/Berlin')).toBe('02:30 (UTC+1)');
  });

  test('dates that say different things never have the same words', () => {
    const said = new Map<string, string>();
    let compared = 0;
    fc.assert(
      fc.property(closeEdtfText, fc.constantFrom(EN, AR, FR), (text, style) => {
        const words = `${style.locale} ${format(text, style, 'UTC')}`;
        const meaning = meaningOf(text);
        if (said.has(words)) compared++;
        expect([text, said.get(words) ?? meaning]).toEqual([text, meaning]);
        said.set(words, meaning);
      }),
      { numRuns: 30_000 },
    );
    expect(compared).toBeGreaterThan(5000);
    expect(said.size).toBeGreaterThan(5000);
  });

  test('Arabic digits reach every number', () => {
    expect(format('2020-01-06T20:05', ARABIC_DIGITS)).toBe('٦ كانون الثاني ٢٠٢٠، ٢٠:٠٥');
    expect(format('Y-13800000000', ARABIC_DIGITS)).toBe('قبل ١٣٫٨ مليار سنة');
    expect(format('Y-12000', ARABIC_DIGITS)).toBe('١٢٬٠٠١ ق.م');
  });

  test('a clock is shown by the zone asked for, a day stays the day it was', () => {
    expect(format('2020-01-03T01:00+03:00', EN, 'America/New_York')).toBe('2 January 2020, 17:00');
    expect(format('2020-01-03', EN, 'America/New_York')).toBe('3 January 2020');
    expect(format('2020-01-06T20:00', EN, 'America/New_York', BAGHDAD)).toBe(
      '6 January 2020, 12:00',
    );
  });

  test('no text of any date holds a control character, an empty word or an undefined one', () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom(EN, AR, FR, ARABIC_DIGITS), (text, style) => {
        const words = format(text, style);
        expect(words).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|undefined|NaN|null/);
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/ {2}|^$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('instants in words', () => {
  test.each<[Precision, string, string]>([
    ['second', '6 January 2020, 20:00:00', '6 كانون الثاني 2020، 20:00:00'],
    ['minute', '6 January 2020, 20:00', '6 كانون الثاني 2020، 20:00'],
    ['hour', '6 January 2020, 20:00', '6 كانون الثاني 2020، 20:00'],
    ['day', '6 January 2020', '6 كانون الثاني 2020'],
    ['month', 'January 2020', 'كانون الثاني 2020'],
    ['season', 'winter 2019', 'شتاء 2019'],
    ['year', '2020', '2020'],
    ['decade', '2020s', 'عشرينيات القرن الحادي والعشرين'],
    ['century', '21st century', 'القرن الحادي والعشرون'],
    ['millennium', '3rd millennium', 'الألفية الثالثة'],
  ])('to a %s', (precision, english, arabic) => {
    expect(formatInstant(LETTER, precision, EN, BAGHDAD)).toBe(english);
    expect(formatInstant(LETTER, precision, AR, BAGHDAD)).toBe(arabic);
  });

  test('far past the range of Date', () => {
    expect(formatInstant(-4.6e9 * YEAR_MS, 'megayear', EN, BAGHDAD)).toBe('4.6 billion years ago');
    expect(formatInstant(startOf(-9999), 'day', EN, 'UTC')).toBe('1 January 10,000 BCE');
  });

  test('clock times run from 00:00 to 23:59 in the digits asked for', () => {
    expect(formatTime(LETTER, EN, BAGHDAD)).toBe('20:00');
    expect(formatTime(LETTER, EN, 'America/New_York')).toBe('12:00');
    expect(formatTime(Date.UTC(2020, 0, 1), EN, 'UTC')).toBe('00:00');
    expect(formatTime(LETTER, ARABIC_DIGITS, BAGHDAD)).toBe('٢٠:٠٠');
  });

  test('Hijri dates name their calendar, and end where its tables do', () => {
    expect(formatHijri(LETTER, EN, BAGHDAD)).toBe('11 Jumada I 1441 AH');
    expect(formatHijri(LETTER, AR, BAGHDAD)).toBe('11 جمادى الأولى 1441 هـ');
    expect(formatHijri(LETTER, ARABIC_DIGITS, BAGHDAD)).toBe('١١ جمادى الأولى ١٤٤١ هـ');
    expect(formatHijri(Date.UTC(1882, 10, 12), EN, 'UTC')).toBe('1 Muharram 1300 AH');
    expect(formatHijri(Date.UTC(2174, 10, 24), EN, 'UTC')).toMatch(/1600 AH$/);
    expect(formatHijri(Date.UTC(2174, 10, 25), EN, 'UTC')).toBe('');
    expect(formatHijri(startOf(622), EN, 'UTC')).toBe('');
  });
});

describe('ticks in words', () => {
  const tick = (t: number, name: CalendarUnit['name'], style: DateStyle, long: boolean, step = 1) =>
    formatTick(t, { name, step }, style, BAGHDAD, long);

  test.each<[CalendarUnit['name'], string, string, string, string]>([
    ['second', '20:00:00', '6 January, 20:00:00', '20:00:00', '6 كانون الثاني، 20:00:00'],
    ['minute', '20:00', '6 January, 20:00', '20:00', '6 كانون الثاني، 20:00'],
    ['hour', '20:00', '6 January, 20:00', '20:00', '6 كانون الثاني، 20:00'],
    ['day', '6', '6 January', '6', '6 كانون الثاني'],
    ['month', 'Jan', 'January 2020', 'كانون 2', 'كانون الثاني 2020'],
    ['year', '2020', '2020', '2020', '2020'],
  ])('of a %s, short and long', (name, short, long, arabicShort, arabicLong) => {
    expect(tick(LETTER, name, EN, false)).toBe(short);
    expect(tick(LETTER, name, EN, true)).toBe(long);
    expect(tick(LETTER, name, AR, false)).toBe(arabicShort);
    expect(tick(LETTER, name, AR, true)).toBe(arabicLong);
  });

  test.each([
    [-499, 100, '500 BCE', '500 BCE', '500 ق.م'],
    [1, 100, '1 CE', '1 CE', '1 م'],
    [-9999, 1000, '10,000 BCE', '10,000 BCE', '10,000 ق.م'],
    [1 - 5e9, 1e9, '5bn years ago', '5 billion years ago', 'قبل 5 مليارات سنة'],
    [1 - 2e9, 1e9, '2bn years ago', '2 billion years ago', 'قبل ملياري سنة'],
    [1 - 13.8e9, 1e8, '13.8bn years ago', '13.8 billion years ago', 'قبل 13.8 مليار سنة'],
    [1 - 66e6, 1e6, '66m years ago', '66 million years ago', 'قبل 66 مليون سنة'],
    [5e9, 5e9, '5 billion years from now', '5 billion years from now', 'بعد 5 مليارات سنة'],
    [-13.8e9, 1, '13.8bn years ago', '13.8 billion years ago', 'قبل 13.8 مليار سنة'],
    [1 - 13.8e9, 1, '13,800,000,000 BCE', '13,800,000,000 BCE', '13,800,000,000 ق.م'],
    [1 - 66_000_100, 100, '66,000,100 BCE', '66,000,100 BCE', '66,000,100 ق.م'],
  ])('of the astronomical year %d by steps of %d', (year, step, short, long, arabic) => {
    const t = startOf(year);
    expect(formatTick(t, { name: 'year', step }, EN, 'UTC', false)).toBe(short);
    expect(formatTick(t, { name: 'year', step }, EN, 'UTC', true)).toBe(long);
    expect(formatTick(t, { name: 'year', step }, AR, 'UTC', true)).toBe(arabic);
  });

  test('with their context no two ticks of an axis read the same, at any scale', () => {
    const start = fc.oneof(
      fc.double({ min: startOf(-3000), max: startOf(3000), noNaN: true }),
      fc.double({ min: startOf(-19e9), max: startOf(19e9), noNaN: true }),
    );
    const span = fc.double({ min: 10, max: 19, noNaN: true });
    fc.assert(
      fc.property(start, span, fc.constantFrom(EN, AR, FR), (from, exponent, style) => {
        const spanMs = 10 ** exponent;
        const unit = tickUnit(spanMs, 10);
        const found = ticks(from, from + spanMs, unit, 'UTC');
        const labels = found.map(
          ({ t }) =>
            formatTick(t, unit, style, 'UTC', false) + formatContext(t, unit, style, 'UTC'),
        );
        expect(new Set(labels).size).toBe(found.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('the context is the next larger period that readers name', () => {
    const context = (name: CalendarUnit['name'], style: DateStyle) =>
      formatContext(LETTER, { name, step: 1 }, style, BAGHDAD);
    expect(context('second', EN)).toBe('6 January 2020');
    expect(context('hour', AR)).toBe('6 كانون الثاني 2020');
    expect(context('day', EN)).toBe('January 2020');
    expect(context('month', EN)).toBe('2020');
    expect(context('year', EN)).toBe('');
    const ides = { year: -43, month: 3, day: 15, hour: 12, minute: 0, second: 0, ms: 0 };
    expect(formatContext(civilToInstant(ides), { name: 'month', step: 1 }, EN, 'UTC')).toBe(
      '44 BCE',
    );
  });
});
