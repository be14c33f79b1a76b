import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AR_WORDS } from '../../src/i18n/dates.ar.ts';
import { EN_WORDS } from '../../src/i18n/dates.en.ts';
import { formatDuration, type DateStyle } from '../../src/time/format.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, YEAR_MS } from '../../src/time/instant.ts';

const EN: DateStyle = { locale: 'en-GB', digits: 'latn', calendar: 'gregory', words: EN_WORDS };
const AR: DateStyle = { locale: 'ar-IQ', digits: 'latn', calendar: 'gregory', words: AR_WORDS };
const WEEK_MS = 7 * DAY_MS;
const MONTH_MS = YEAR_MS / 12;

describe('durations in words', () => {
  test.each([
    [1, SECOND_MS, '1 second', 'ثانية واحدة'],
    [2, SECOND_MS, '2 seconds', 'ثانيتان'],
    [5, SECOND_MS, '5 seconds', '5 ثوانٍ'],
    [45, SECOND_MS, '45 seconds', '45 ثانية'],
    [1, MINUTE_MS, '1 minute', 'دقيقة واحدة'],
    [2, MINUTE_MS, '2 minutes', 'دقيقتان'],
    [10, MINUTE_MS, '10 minutes', '10 دقائق'],
    [30, MINUTE_MS, '30 minutes', '30 دقيقة'],
    [1, HOUR_MS, '1 hour', 'ساعة واحدة'],
    [2, HOUR_MS, '2 hours', 'ساعتان'],
    [3, HOUR_MS, '3 hours', '3 ساعات'],
    [12, HOUR_MS, '12 hours', '12 ساعة'],
    [1, DAY_MS, '1 day', 'يوم واحد'],
    [2, DAY_MS, '2 days', 'يومان'],
    [4, DAY_MS, '4 days', '4 أيام'],
    [11, DAY_MS, '11 days', '11 يومًا'],
    [1, WEEK_MS, '1 week', 'أسبوع واحد'],
    [2, WEEK_MS, '2 weeks', 'أسبوعان'],
    [3, WEEK_MS, '3 weeks', '3 أسابيع'],
    [11, WEEK_MS, '11 weeks', '11 أسبوعًا'],
    [1, MONTH_MS, '1 month', 'شهر واحد'],
    [2, MONTH_MS, '2 months', 'شهران'],
    [10, MONTH_MS, '10 months', '10 أشهر'],
    [18, MONTH_MS, '18 months', '18 شهرًا'],
    [1, YEAR_MS, '1 year', 'سنة واحدة'],
    [2, YEAR_MS, '2 years', 'سنتان'],
    [5, YEAR_MS, '5 years', '5 سنوات'],
    [10, YEAR_MS, '10 years', '10 سنوات'],
    [11, YEAR_MS, '11 years', '11 سنة'],
    [99, YEAR_MS, '99 years', '99 سنة'],
    [100, YEAR_MS, '100 years', '100 سنة'],
    [103, YEAR_MS, '103 years', '103 سنوات'],
    [1066, YEAR_MS, '1066 years', '1066 سنة'],
    [12_345, YEAR_MS, '12,300 years', '12,300 سنة'],
    [999_999, YEAR_MS, '1 million years', 'مليون سنة'],
    [2e6, YEAR_MS, '2 million years', 'مليونا سنة'],
    [3e6, YEAR_MS, '3 million years', '3 ملايين سنة'],
    [66e6, YEAR_MS, '66 million years', '66 مليون سنة'],
    [100e6, YEAR_MS, '100 million years', '100 مليون سنة'],
    [999_960_000, YEAR_MS, '1 billion years', 'مليار سنة'],
    [2e9, YEAR_MS, '2 billion years', 'مليارا سنة'],
    [4.6e9, YEAR_MS, '4.6 billion years', '4.6 مليار سنة'],
    [5e9, YEAR_MS, '5 billion years', '5 مليارات سنة'],
    [13.8e9, YEAR_MS, '13.8 billion years', '13.8 مليار سنة'],
  ])('%d × %d ms', (count, unitMs, english, arabic) => {
    expect(formatDuration(count * unitMs, EN)).toBe(english);
    expect(formatDuration(count * unitMs, AR)).toBe(arabic);
  });

  test('after a hundred the counted noun is singular again', () => {
    const { day, week, month } = AR_WORDS.duration;
    expect([day.other, week.other, month.other]).toEqual(['# يوم', '# أسبوع', '# شهر']);
  });

  test('the largest unit that is not more than 15% off', () => {
    const inEnglish = (days: number) => formatDuration(days * DAY_MS, EN);
    expect([5.4 * 365, 1.5 * 365, 335, 304, 13, 10, 1.5].map(inEnglish)).toEqual([
      '5 years',
      '18 months',
      '11 months',
      '10 months',
      '2 weeks',
      '10 days',
      '36 hours',
    ]);
  });

  test('the digits are those asked for', () => {
    expect(formatDuration(5 * YEAR_MS, { ...AR, digits: 'arab' })).toBe('٥ سنوات');
    expect(formatDuration(-5 * YEAR_MS, AR)).toBe('5 سنوات');
  });

  test('what is said is at most 15% off what is meant, from a second to a billion years', () => {
    const UNIT_MS: Record<string, number> = {
      second: SECOND_MS,
      minute: MINUTE_MS,
      hour: HOUR_MS,
      day: DAY_MS,
      week: WEEK_MS,
      month: MONTH_MS,
      year: YEAR_MS,
      'million year': 1e6 * YEAR_MS,
      'billion year': 1e9 * YEAR_MS,
    };
    fc.assert(
      fc.property(fc.double({ min: 4, max: 20.7, noNaN: true }), (exponent) => {
        const ms = 10 ** exponent;
        const [, count, unit] = /^([\d,.]+) (.+?)s?$/.exec(formatDuration(ms, EN))!;
        const saidMs = Number(count!.replace(',', '')) * UNIT_MS[unit!]!;
        expect(Math.abs(saidMs - ms) / ms).toBeLessThanOrEqual(0.15);
      }),
      { numRuns: 2000 },
    );
  });
});
