import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventData } from '../../src/data/schema.ts';
import { footrule } from '../../src/model/footrule.ts';
import { jumpsOf } from '../../src/model/jumps.ts';
import { narrativeOrder } from '../../src/model/narrative-order.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { DAY_MS, HOUR_MS, YEAR_MS } from '../../src/time/instant.ts';
import { civilInZone } from '../../src/time/zone.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

const LETTER = readTimeline('iraq-letter-2020');

/** Events on the days of a year, each first told in a paragraph; in none where that is 0. */
function narrative(paragraphs: readonly number[], named = (i: number) => `e${i}`): Timeline {
  return timelineWith(
    paragraphs.map((paragraph, i) => ({
      id: named(i),
      date: `2020-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      ...tellsIn(paragraph),
    })),
    MAIN,
  );
}

const MAIN = { sources: [{ id: 'main', role: 'main' as const, title: 'Main' }] };
const tellsIn = (paragraph: number): Partial<EventData> =>
  paragraph > 0 ? { evidence: [{ source: 'main', paragraph }] } : {};

const permutations = (min: number) =>
  fc.integer({ min, max: 40 }).chain((n) =>
    fc.shuffledSubarray(
      Array.from({ length: n }, (_, i) => i + 1),
      { minLength: n, maxLength: n },
    ),
  );

const shareOf = (paragraphs: readonly number[]) => footrule(narrative(paragraphs).events).share;

test('0 in the order of time, 1 backwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (n) => {
      const ranks = Array.from({ length: n }, (_, i) => i + 1);
      expect(shareOf(ranks)).toBe(0);
      expect(shareOf(ranks.toReversed())).toBe(1);
    }),
  );
});

test('the footrule of any order is between the two, and 0 only in the order of time', () => {
  fc.assert(
    fc.property(permutations(2), (paragraphs) => {
      const share = shareOf(paragraphs);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(share === 0).toBe(paragraphs.every((paragraph, i) => paragraph === i + 1));
    }),
  );
});

test('it is the same whatever the events are called, and however the paragraphs are numbered', () => {
  fc.assert(
    fc.property(permutations(2), (paragraphs) => {
      const share = shareOf(paragraphs);
      expect(footrule(narrative(paragraphs, (i) => `z${999 - i}`).events).share).toBe(share);
      expect(shareOf(paragraphs.map((paragraph) => 3 * paragraph))).toBe(share);
    }),
  );
});

test('what the source leaves out does not count, wherever it stands', () => {
  fc.assert(
    fc.property(permutations(2), fc.nat(), (paragraphs, at) => {
      const with0 = paragraphs.toSpliced(at % (paragraphs.length + 1), 0, 0);
      expect(shareOf(with0)).toBe(shareOf(paragraphs));
    }),
  );
});

test('the two halves swapped, and one event or none', () => {
  expect(footrule(narrative([2, 1, 3]).events)).toEqual({
    count: 3,
    places: 2,
    most: 4,
    share: 0.5,
  });
  expect(shareOf([1])).toBe(0);
  expect(shareOf([0, 0])).toBe(0);
});

test('the article about the letter is 52 places of 72 off', () => {
  const { count, places, most, share } = footrule(LETTER.events);
  expect([count, places, most]).toEqual([12, 52, 72]);
  expect(share).toBeCloseTo(0.722, 3);
});

const jumpsIn = ({ events, zone }: Timeline) =>
  jumpsOf(narrativeOrder(events), (t) => civilInZone(t, zone));

test('the article’s jumps are those that its dates say', () => {
  const year = YEAR_MS;
  expect(jumpsIn(LETTER).map((ms) => ms && Math.round(ms / DAY_MS))).toEqual([
    ...[0, 0, -1, -2, 3, 0, 0, 0, 0],
    ...[-6 * year, 5 * year, year / 6].map((ms) => Math.round(ms / DAY_MS)),
    0,
  ]);
});

/** The jump between two dates that are told one after the other. */
function jumpMs(first: string, second: string, timeZone = 'UTC'): number {
  const dates = [first, second].map((date, i) => ({ date, ...tellsIn(i + 1) }));
  return jumpsIn(timelineWith(dates, { ...MAIN, timeZone }))[1]!;
}

test.each([
  ['2020-01-05T10:00Z', '2020-01-05T06:00Z', -4 * HOUR_MS],
  ['2020-01-05T10:00Z', '2020-01-05', 0],
  ['2020-01-05', '2020-01-05', 0],
  ['2020-01-05', '2020-01-03T01:00Z', -2 * DAY_MS],
  ['[2020-01-06,2020-01-07]', '2020-01-06', 0],
  ['2020-02-10', '2020-01', -YEAR_MS / 12],
  ['2016-03-01', '2014', -2 * YEAR_MS],
  ['2020-01-05', '2019-11~/2020-01-05', -YEAR_MS / 6],
  ['Y-13800000000', '2020', 13_800_002_020 * YEAR_MS],
])('from %s to %s', (first, second, ms) => {
  const off = jumpMs(first, second) - ms;
  expect(Math.abs(off)).toBeLessThanOrEqual(Math.abs(ms) * 1e-9);
});

test('a day on which clocks change is a day', () => {
  expect(jumpMs('2024-04-01', '2024-03-31', 'Europe/Berlin')).toBe(-DAY_MS);
  expect(jumpMs('2024-03-31', '2024-04-01', 'Europe/Berlin')).toBe(DAY_MS);
});

test('a jump never says otherwise than the places on the line', () => {
  const dates = fc.constantFrom(
    ...['2020', '2020-01', '2020-01-05', '2020-01-05T10:00Z', '2019-12-31', '2021~', '../2020-05'],
  );
  let jumps = 0;
  fc.assert(
    fc.property(fc.array(dates, { minLength: 2, maxLength: 8 }), (some) => {
      const timeline = timelineWith(
        some.map((date, i) => ({ date, ...tellsIn(i + 1) })),
        MAIN,
      );
      const ordered = narrativeOrder(timeline.events);
      jumpsIn(timeline).forEach((ms, i) => {
        const apart = i === 0 ? 0 : ordered[i]!.anchor - ordered[i - 1]!.anchor;
        if (ms !== 0) jumps++;
        expect([0, Math.sign(apart)]).toContain(Math.sign(ms));
      });
    }),
  );
  expect(jumps).toBeGreaterThan(50);
});
