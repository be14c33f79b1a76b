import { expect, test } from 'vitest';
import { longGaps } from '../../src/model/gaps.ts';
import { DAY_MS } from '../../src/time/instant.ts';
import { letters } from '../support/letters.ts';

const events = (...dates: string[]) =>
  letters({ events: dates.map((date, i) => ({ id: `e${i}`, date })), relations: [] }).events;

const inDays = (gaps: (number | undefined)[]) => gaps.map((gap) => gap && Math.round(gap / DAY_MS));

test('a stretch with whole empty days in it is long, the next day is not', () => {
  const days = events('2020-01-03', '2020-01-03', '2020-01-03', '2020-01-05', '2020-01-06');
  expect(inDays(longGaps(days, 'Asia/Baghdad'))).toEqual([
    undefined,
    undefined,
    undefined,
    2,
    undefined,
  ]);
});

test('the next day is near, however late in it', () => {
  const days = events(
    '2020-01-03T01:00',
    '2020-01-03T02:00',
    '2020-01-03T03:00',
    '2020-01-04T23:00',
  );
  expect(inDays(longGaps(days, 'Asia/Baghdad'))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('in a timeline of even steps no gap is long', () => {
  const years = events('1990', '1991', '1992', '1993', '1994');
  expect(longGaps(years, 'UTC')).toEqual(years.map(() => undefined));
});

test('before the first event there is no gap', () => {
  expect(longGaps(events('2020'), 'UTC')).toEqual([undefined]);
  expect(longGaps([], 'UTC')).toEqual([]);
});
