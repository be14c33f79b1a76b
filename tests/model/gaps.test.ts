import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longGaps } from '../../src/model/gaps.ts';
import { endOf } from '../../src/model/timeline.ts';
import { formatDuration } from '../../src/time/format.ts';
import { DAY_MS, YEAR_MS } from '../../src/time/instant.ts';
import { ENGLISH, scaleOfTimeline, timelineWith } from '../support/layout-helpers.ts';
import { letters } from '../support/letters.ts';
import { anyTimeline } from '../support/timeline-arbitraries.ts';

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

test('a gap begins where the last of those before it ended, and none lies within a bar', () => {
  const bars = events('1990', '1991/2003', '1992', '2014', '2015', '2016');
  const gaps = longGaps(bars, 'UTC').map((gap) => gap && Math.round(gap / YEAR_MS));
  expect(gaps).toEqual([undefined, undefined, undefined, 11, undefined, undefined]);
});

test.each([
  ['1948-05-15', '2020-01-01', '72 years'],
  ['1500', '2020-01-01', '520 years'],
  ['Y-200000', '2020-01-01', '202,000 years'],
  ['2014', '2019-11', '5 years'],
])('the gap from %s to %s is %s in the drawing and in the list', (before, ...[after, said]) => {
  const days = [1, 3, 3, 5, 6, 6, 7, 8, 10].map((day) => `2020-01-${String(day).padStart(2, '0')}`);
  const timeline = timelineWith([before, after, ...days].map((date) => ({ date })));
  const listed = longGaps(timeline.events, 'UTC')[1]!;
  const drawn = scaleOfTimeline(timeline, 'adaptive').gaps.find((gap) => gap > 0);
  expect([listed, drawn].map((gap) => formatDuration(gap!, ENGLISH))).toEqual([said, said]);
});

test('before the first event there is no gap', () => {
  expect(longGaps(events('2020'), 'UTC')).toEqual([undefined]);
  expect(longGaps([], 'UTC')).toEqual([]);
});

test('any stretch that the drawing folds between two events is the same time in the list', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyTimeline(), (timeline) => {
      const { events, zone } = timeline;
      if (events.length < 2) return;
      const { t, gaps } = scaleOfTimeline(timeline, 'adaptive');
      const listed = longGaps(events, zone);
      gaps.forEach((gap, i) => {
        const [from, to] = [t[i]!, t[i + 1]!];
        const next = events.findIndex(({ anchor }) => anchor > from);
        const said = listed[next];
        const isWithinBar = events.some((e) => e.anchor <= from && endOf(e) > to);
        const isBefore = next < 0 || events[next]!.extent.start.earliest > to;
        if (gap <= 0 || said === undefined || isWithinBar || isBefore) return;
        checked++;
        expect(formatDuration(gap, ENGLISH)).toBe(formatDuration(said, ENGLISH));
      });
    }),
    { numRuns: 300 },
  );
  expect(checked).toBeGreaterThan(100);
});
