import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import {
  orderingItems,
  placesOf,
  reordered,
  ordered,
  rightPlaces,
  type By,
} from '../../src/model/ordering.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';
import { timelineWith } from '../support/layout-helpers.ts';

const read = (id: string): Timeline =>
  timelineOf(JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as TimelineData);
const letter = read('iraq-letter-2020');
const timelines = { letter, big: read('big-history'), dense: read('dense-year') };
const names = fc.constantFrom(...(Object.keys(timelines) as (keyof typeof timelines)[]));
const seeds = fc.double({ min: 0, max: 1, noNaN: true });
const ways: By[] = ['time', 'told'];

describe('items to put in order', () => {
  test('are six to eight different events of the letter, never in order already', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ways), (seed, by) => {
        const items = orderingItems(letter, by, seed);
        expect(items.length).toBeGreaterThanOrEqual(6);
        expect(items.length).toBeLessThanOrEqual(8);
        expect(new Set(items).size).toBe(items.length);
        expect(rightPlaces(items, by)).toContain(false);
      }),
    );
  });

  test('have one order in time alone: each began before the next could, or is what that one answers', () => {
    fc.assert(
      fc.property(seeds, names, (seed, name) => {
        const { relations } = timelines[name];
        const items = ordered(orderingItems(timelines[name], 'time', seed), 'time');
        expect(items.length).toBeGreaterThanOrEqual(6);
        for (const [position, later] of items.slice(1).entries()) {
          const { extent, room, id } = items[position]!;
          const isAnswered = relations.some(({ from, to }) => from === later && to.id === id);
          const isOver = Math.min(room.to, extent.start.latest) <= later.room.from;
          expect(isOver || isAnswered, `${id}, then ${later.id}`).toBe(true);
        }
      }),
    );
  });

  test('have one narrative order: no two first occur in the same paragraph', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const paragraphs = ordered(orderingItems(letter, 'told', seed), 'told').map(
          ({ firstParagraph }) => firstParagraph,
        );
        expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
        expect(paragraphs.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('are the same for the same seed and others for another', () => {
    const ids = (seed: number) => orderingItems(letter, 'time', seed).map(({ id }) => id);
    expect(ids(0.25)).toEqual(ids(0.25));
    expect(ids(0.25)).not.toEqual(ids(0.75));
  });

  test('are none where no source tells the events, or where too few have a certain order', () => {
    expect(orderingItems(read('dense-year'), 'told', 0.5)).toEqual([]);
    const events = letter.data.events.slice(0, 2);
    const small = timelineOf({ ...letter.data, events, relations: [] });
    expect(orderingItems(small, 'time', 0.5)).toEqual([]);
  });
});

describe('another deal', () => {
  test('brings cards that have not been dealt, as far as there are any', () => {
    let checked = 0;
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ways), (seed, by) => {
        const first = orderingItems(letter, by, seed);
        const second = orderingItems(letter, by, seed, new Set(first));
        expect(second.some((item) => !first.includes(item))).toBe(true);
        checked += 1;
      }),
    );
    expect(checked).toBeGreaterThan(50);
  });
});

describe('the places of an event in time', () => {
  const dated = (...dates: string[]) => timelineWith(dates.map((date) => ({ date })));
  const places = (timeline: Timeline) =>
    placesOf(timeline, timeline.events).map(({ first, last }) => [first, last]);

  test('are one where dates decide, and those that it shares where they do not', () => {
    expect(places(dated('2001', '2002', '2003'))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(places(dated('2001', '2002', '2002', '2002', '2003'))).toEqual([
      [0, 0],
      [1, 3],
      [1, 3],
      [1, 3],
      [4, 4],
    ]);
    // A month leaves open where in its year a day was.
    expect(places(dated('2001', '2001-05-01', '2002'))).toEqual([
      [0, 1],
      [0, 1],
      [2, 2],
    ]);
  });

  test('hold the one that it is printed at, and no place is without an event', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2000, max: 2006 }), { minLength: 1, maxLength: 12 }),
        (years) => {
          const all = places(dated(...years.map(String)));
          for (const [at, [first, last]] of all.entries()) {
            expect(first).toBeLessThanOrEqual(at);
            expect(last).toBeGreaterThanOrEqual(at);
          }
        },
      ),
    );
  });
});

describe('a check', () => {
  test('finds each item of the right order in its position', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ways), (seed, by) => {
        const items = ordered(orderingItems(letter, by, seed), by);
        expect(rightPlaces(items, by)).toEqual(items.map(() => true));
      }),
    );
  });

  test('finds two items that changed places, and no other', () => {
    const items = ordered(orderingItems(letter, 'told', 0.5), 'told');
    const places = rightPlaces(reordered(items, 1, 2), 'told');
    expect(places).toEqual(items.map((_, position) => position !== 1 && position !== 2));
  });
});

describe('a move', () => {
  test('keeps every item, and puts the one moved where it was asked to be', () => {
    const items = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(items, fc.nat(7), fc.integer({ min: -2, max: 9 }), (items, from, to) => {
        const at = from % items.length;
        const after = reordered(items, at, to);
        expect(after.toSorted()).toEqual(items.toSorted());
        expect(after.indexOf(items[at]!)).toBe(Math.min(Math.max(to, 0), items.length - 1));
        expect(after.filter((item) => item !== items[at])).toEqual(
          items.filter((item) => item !== items[at]),
        );
      }),
    );
  });
});
