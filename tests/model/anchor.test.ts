import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denseTimeline } from '../../tools/dense.ts';
import { RELATION_TYPES } from '../../src/data/terms.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';
import { formatInstant } from '../../src/time/format.ts';
import { edtfText } from '../support/time-arbitraries.ts';
import { ENGLISH, readTimeline, timelineWith, zones } from '../support/layout-helpers.ts';

const LATER_FIRST = RELATION_TYPES.filter((type) => type !== 'contradicts');

/** Each pair of events of which one answers the other, the earlier first. */
function answersOf({ relations }: Timeline) {
  return relations
    .filter(({ type }) => type !== 'contradicts')
    .map(({ from, to, type }) =>
      type === 'causes' ? { earlier: from, later: to } : { earlier: to, later: from },
    );
}

const ids = ({ events }: Timeline) => events.map(({ id }) => id);

describe('the flagship', () => {
  const flagship = readTimeline('iraq-letter-2020');

  test('stands in the order in which it happened', () => {
    const when = flagship.events.map(({ id, anchor }) => [
      id,
      formatInstant(anchor, 'minute', ENGLISH, flagship.zone),
    ]);
    expect(when).toEqual([
      ['coalition-formed', '2 July 2014, 12:19'],
      ['rocket-attacks', '16 November 2019, 00:00'],
      ['soleimani-strike', '3 January 2020, 01:00'],
      ['parliament-vote', '5 January 2020, 08:19'],
      ['coalition-pause', '5 January 2020, 16:19'],
      ['letter', '6 January 2020, 20:00'],
      ['letter-leaks', '6 January 2020, 20:55'],
      ['esper-denial', '6 January 2020, 21:35'],
      ['milley-mistake', '6 January 2020, 22:15'],
      ['milley-no-withdrawal', '6 January 2020, 22:55'],
      ['milley-account', '6 January 2020, 23:35'],
      ['coalition-source', '7 January 2020, 10:19'],
      ['article-published', '7 January 2020, 12:19'],
    ]);
  });

  test('tells every answer after what it answers', () => {
    for (const { earlier, later } of answersOf(flagship)) {
      expect(later.anchor, `${later.id} answers ${earlier.id}`).toBeGreaterThan(earlier.anchor);
    }
  });
});

describe('an answer', () => {
  const relation = { from: 'answer', type: 'denies', to: 'claim' } as const;
  const pair = (claim: string, answer: string) =>
    timelineWith(
      [
        { id: 'answer', date: answer },
        { id: 'claim', date: claim },
      ],
      { relations: [relation] },
    );

  test.each([
    ['on the same day', '2020-01-06', '2020-01-06'],
    ['on the day of a claim with a clock time', '2020-01-06T20:00Z', '2020-01-06'],
    ['with a clock time on the day of its claim', '2020-01-06', '2020-01-06T05:00Z'],
    ['on a day on which its claim may have been', '[2020-01-06,2020-01-08]', '2020-01-06'],
    ['in the year of its claim', '2020', '2020-02-03'],
    ['to the year, of a claim to the day', '2020-11-11', '2020'],
    ['in the same month', '2020-02', '2020-02'],
  ])('%s comes after its claim', (_, claim, answer) => {
    expect(ids(pair(claim, answer))).toEqual(['claim', 'answer']);
  });

  test('stays before its claim where the dates say so', () => {
    expect(ids(pair('2020-01-07', '2020-01-06'))).toEqual(['answer', 'claim']);
  });

  test('comes after a claim whose room it shares only in part, however many others do', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `d${i}`, date: '2020-01-06' }));
    const timeline = timelineWith(
      [{ id: 'vote', date: '2020-01-06T01:00Z' }, { id: 'other', date: '2020-01-06' }, ...many],
      {
        relations: many.flatMap(({ id }) => [
          { from: id, type: 'refers-to' as const, to: 'vote' },
          { from: id, type: 'denies' as const, to: 'other' },
        ]),
      },
    );
    expect(ids(timeline).slice(0, 2)).toEqual(['vote', 'other']);
  });
});

test('events of one day are spread over it, disclosures first, then as they are told', () => {
  const main = { id: 'report', title: 'Report', role: 'main' as const };
  const told = (paragraph: number) => ({ evidence: [{ source: 'report', paragraph }] });
  const timeline = timelineWith(
    [
      { id: 'third', date: '2020-01-06', ...told(9) },
      { id: 'second', date: '2020-01-06', ...told(2) },
      { id: 'leak', date: '2020-01-06', ...told(10) },
      { id: 'paper', date: '2020-01-01' },
    ],
    { sources: [main], relations: [{ from: 'leak', type: 'discloses', to: 'paper' }] },
  );
  expect(ids(timeline)).toEqual(['paper', 'leak', 'second', 'third']);
  const hours = timeline.events.map(({ anchor }) => (anchor - Date.UTC(2020, 0, 6)) / 3_600_000);
  // Six hours apart, and off the full hours.
  expect(hours.slice(1)).toEqual([6, 12, 18].map((hour) => hour + 19 / 60));
});

test('a day elsewhere stands in the part of it that has the same date here', () => {
  const { events } = timelineWith([{ date: '2020-01-06', timeZone: 'America/New_York' }], {
    timeZone: 'Asia/Baghdad',
  });
  expect(new Date(events[0]!.room.from).toISOString()).toBe('2020-01-06T05:00:00.000Z');
  expect(new Date(events[0]!.room.to).toISOString()).toBe('2020-01-06T21:00:00.000Z');
});

const arbitraryTimeline = fc
  .record({
    zone: zones,
    dates: fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('2020-01-06', '2020-01', '2020', '[2020-01-05,2020-01-07]', '2020-03-08'),
          fc.nat(23).map((hour) => `2020-01-06T${String(hour).padStart(2, '0')}:00`),
          edtfText,
        ),
        zones,
      ),
      { minLength: 1, maxLength: 12 },
    ),
    links: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...LATER_FIRST), fc.nat(11)), {
      maxLength: 16,
    }),
  })
  .map(({ zone, dates, links }) => {
    const relations = links.map(([from, type, to]) => ({
      from: `e${from % dates.length}`,
      type,
      to: `e${to % dates.length}`,
    }));
    const events = dates.map(([date, timeZone]) => ({ date, timeZone }));
    return timelineWith(events, { relations, timeZone: zone });
  });

test('every event stands within its bounds and its room, the room within the bounds', () => {
  fc.assert(
    fc.property(arbitraryTimeline, ({ events }) => {
      for (const { anchor: at, room, extent } of events) {
        const [earliest, latest] = [extent.start.earliest, extent.end.latest];
        expect(at >= earliest && at <= latest).toBe(true);
        expect(room.from >= earliest && room.to <= latest && room.from <= room.to).toBe(true);
        expect(at >= room.from && at <= room.to).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('an answer comes after what it answers wherever the rooms allow', () => {
  const day = fc.constantFrom(
    '2020-01-06',
    '[2020-01-05,2020-01-07]',
    '2020-01',
    '2020-01-06T12:00',
  );
  const timelines = fc
    .record({
      dates: fc.array(day, { minLength: 2, maxLength: 14 }),
      links: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 16 }),
    })
    .map(({ dates, links }) => {
      // Later events answer earlier ones only: no circles.
      const relations = links
        .map(([a, b]) => [a % dates.length, b % dates.length] as const)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({
          from: `e${Math.max(a, b)}`,
          type: 'denies' as const,
          to: `e${Math.min(a, b)}`,
        }));
      return timelineWith(
        dates.map((date) => ({ date })),
        { relations },
      );
    });
  let answers = 0;
  fc.assert(
    fc.property(timelines, (timeline) => {
      for (const { earlier, later } of answersOf(timeline)) {
        const feasible = earlier.room.from < later.room.to && later.room.to > earlier.anchor;
        if (!feasible || later.room.from >= later.room.to) continue;
        answers++;
        expect(later.anchor).toBeGreaterThan(earlier.anchor);
      }
    }),
    { numRuns: 500 },
  );
  expect(answers).toBeGreaterThan(500);
});

test('an answer to two stands after the one that it can follow', () => {
  const dates = ['2020-01-06T12:00', '2020-01', '2020-01-06', '[2020-01-05,2020-01-07]'];
  const more = ['2020-01-06', '2020-01-06T12:00', '2020-01-06'];
  const relations = [
    [5, 3],
    [1, 0],
    [6, 3],
    [6, 4],
    [4, 1],
    [3, 0],
  ].map(([from, to]) => ({
    from: `e${from}`,
    type: 'denies' as const,
    to: `e${to}`,
  }));
  const { byId } = timelineWith(
    [...dates, ...more].map((date) => ({ date })),
    { relations },
  );
  expect(byId.get('e6')!.anchor).toBeGreaterThan(byId.get('e4')!.anchor);
});

test('events stand in the order of their instants, and a circle of answers ends', () => {
  fc.assert(
    fc.property(arbitraryTimeline, ({ events }) => {
      events.forEach((event, i) => {
        expect(event.index).toBe(i);
        if (i > 0) expect(event.anchor).toBeGreaterThanOrEqual(events[i - 1]!.anchor);
      });
    }),
  );
});

test('the domain holds every event, without length where there is none', () => {
  fc.assert(
    fc.property(arbitraryTimeline, ({ events, domain }) => {
      for (const { extent } of events) {
        expect(domain.start).toBeLessThanOrEqual(extent.start.earliest);
        expect(domain.end).toBeGreaterThanOrEqual(extent.end.latest);
      }
    }),
  );
  expect(timelineWith([]).domain).toEqual({ start: 0, end: 0 });
});

test('tens of thousands of events in a chain of answers are placed in linear time', () => {
  const dense = denseTimeline(30_001);
  const relations = Array.from({ length: 30_000 }, (_, i) => ({
    from: dense.events[29_999 - i]!.id,
    type: 'follows' as const,
    to: dense.events[30_000 - i]!.id,
  }));
  const before = process.cpuUsage();
  timelineOf({ ...dense, relations });
  // Under one second; time that grows with the square of the chain would be half a minute.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
});
