import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownBy, knownFrom, latestKnown } from '../../src/model/as-of.ts';
import { knownInstants, newsBetween } from '../../src/model/news.ts';
import { formatPoint } from '../../src/time/edtf-point.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

const HOUR_MS = 3_600_000;
const NOON_IN_WASHINGTON = Date.UTC(2020, 0, 6, 17);

function fromOf(event: object): string {
  const [only] = timelineWith([{ id: 'e', ...event } as never]).events;
  return new Date(knownFrom(only!)).toISOString();
}

describe('a timeline is as known at', () => {
  const NOW = Date.UTC(2026, 10, 28);
  function latest(...dates: string[]) {
    const { events } = timelineWith(dates.map((date, i) => ({ id: `e${i}`, date }) as never));
    const known = latestKnown(events, NOW);
    return known && formatPoint(known.date);
  }

  test('the last date, as finely as it is written', () => {
    expect(latest('2019', '2020')).toBe('2020');
    expect(latest('2020-05', '2019-03-01')).toBe('2020-05');
    expect(latest('2020-01-06T20:00Z', '2020-01-05')).toBe('2020-01-06T20:00Z');
    expect(latest('1939-09-01/1945-05')).toBe('1945-05');
    expect(latest('1994-04-27/..')).toBe('1994-04-27');
  });

  test('no date of what is still to come', () => {
    expect(latest('2020-01-06', 'Y5000002000')).toBe('2020-01-06');
    expect(latest('2999')).toBeUndefined();
  });

  test('no date where the last one is rough, one of several, or not over', () => {
    for (const date of ['2020~', '2020?', '202X', '2020-21', '[2020-01-06,2020-01-07]', '2026'])
      expect(latest('1990', date), date).toBeUndefined();
  });
});

describe('an event is known from', () => {
  test('the instant that its clock names, whatever "about" adds', () => {
    expect(fromOf({ date: '2020-01-06T20:00+03:00' })).toBe('2020-01-06T17:00:00.000Z');
    expect(fromOf({ date: '2020-01-03T01:00+03:00~' })).toBe('2020-01-02T22:00:00.000Z');
  });

  test('the end of its day, month, year or interval where it has no clock', () => {
    expect(fromOf({ date: '2020-01-06', timeZone: 'Asia/Baghdad' })).toBe(
      '2020-01-06T21:00:00.000Z',
    );
    expect(fromOf({ date: '2014' })).toBe('2015-01-01T00:00:00.000Z');
    expect(fromOf({ date: '2019-11~/2020-01-05' })).toBe('2020-01-06T00:00:00.000Z');
    expect(fromOf({ date: '[2020-01-06,2020-01-07]' })).toBe('2020-01-08T00:00:00.000Z');
  });

  test('its start where it has no end yet', () => {
    expect(fromOf({ date: '2020-01-06/..' })).toBe('2020-01-07T00:00:00.000Z');
  });

  test('the time that its author says it became known', () => {
    expect(fromOf({ date: '1986-04-26', known: '1986-04-28T19:00Z' })).toBe(
      '1986-04-28T19:00:00.000Z',
    );
  });
});

describe('the letter', () => {
  const timeline = readTimeline('iraq-letter-2020');

  test('stands undenied at noon in Washington on 6 January', () => {
    const { byId, relations } = knownBy(timeline, NOON_IN_WASHINGTON);
    expect(byId.get('letter')?.status).toBe('undisputed');
    expect([...byId.keys()]).toEqual([
      'coalition-formed',
      'rocket-attacks',
      'soleimani-strike',
      'parliament-vote',
      'coalition-pause',
      'letter',
    ]);
    expect(relations.some(({ type }) => type === 'denies')).toBe(false);
  });

  test('is disputed once its denials are known, and the news says so', () => {
    const after = timeline.byId.get('esper-denial')!.extent.end.latest;
    expect(knownBy(timeline, after).byId.get('letter')?.status).toBe('disputed');
    const { events, statusChanges } = newsBetween(timeline, after - 1, after);
    expect(events.map(({ id }) => id)).toContain('esper-denial');
    expect(statusChanges.map(({ id }) => id)).toEqual(['letter']);
  });

  test('is what it is today when all is known', () => {
    const now = knownBy(timeline, Infinity);
    expect(now.events).toEqual(timeline.events);
    expect(now.relations).toEqual(timeline.relations);
  });
});

test('later never shows less, and a relation only between what is shown', () => {
  const timelines = ['iraq-letter-2020', 'dense-year'].map(readTimeline);
  const instant = (timeline: (typeof timelines)[number]) => {
    const { start, end } = timeline.domain;
    return fc.integer({ min: Math.floor(start) - HOUR_MS, max: Math.ceil(end) + 48 * HOUR_MS });
  };
  let [events, relations] = [0, 0];
  for (const timeline of timelines) {
    fc.assert(
      fc.property(instant(timeline), instant(timeline), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((t) => knownBy(timeline, t));
        events += less!.byId.size;
        relations += less!.relations.length;
        expect([...less!.byId.keys()].filter((id) => !more!.byId.has(id))).toEqual([]);
        expect(less!.relations.length).toBeLessThanOrEqual(more!.relations.length);
        for (const { from, to } of less!.relations) {
          expect(less!.byId.get(from.id)).toBe(from);
          expect(less!.byId.get(to.id)).toBe(to);
        }
      }),
      { numRuns: 40 },
    );
  }
  expect(events).toBeGreaterThan(500);
  expect(relations).toBeGreaterThan(30);
});

test('each instant brings news, and all of it is brought once', () => {
  const timeline = readTimeline('iraq-letter-2020');
  const instants = knownInstants(timeline.events);
  expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
  const news = instants.map(
    (t, i) => newsBetween(timeline, instants[i - 1] ?? -Infinity, t).events,
  );
  for (const events of news) expect(events.length).toBeGreaterThan(0);
  expect(news.flat().map(({ id }) => id)).toHaveLength(timeline.events.length);
  expect(newsBetween(timeline, -Infinity, instants[0]! - 1)).toEqual({
    events: [],
    statusChanges: [],
  });
});

describe('a claim stands as what was known of it says', () => {
  const events = [
    { id: 'claim', date: '2020-01-01' },
    { id: 'yes', date: '2020-01-02' },
    { id: 'no', date: '2020-01-03', known: '2020-01-05' },
  ];
  const relations = [
    { from: 'yes', type: 'confirms', to: 'claim' },
    { from: 'no', type: 'denies', to: 'claim' },
    { from: 'no', type: 'refers-to', to: 'yes' },
  ] as const;
  const timeline = timelineWith(events, { relations: [...relations] });
  const on = (day: number) => knownBy(timeline, Date.UTC(2020, 0, day));

  test('from one status to the next', () => {
    const days = [2, 3, 4, 5, 6];
    expect(days.map((day) => on(day).byId.get('claim')?.status)).toEqual([
      'undisputed',
      'confirmed',
      'confirmed',
      'confirmed',
      'disputed',
    ]);
  });

  test('and is one event wherever the timeline names it', () => {
    const { byId, events, relations } = on(3);
    expect(relations.map(({ key }) => key)).toEqual(['yes confirms claim']);
    expect(relations[0]!.to).toBe(byId.get('claim'));
    expect(events[byId.get('claim')!.index]).toBe(byId.get('claim'));
    expect(events).toHaveLength(3);
  });
});
