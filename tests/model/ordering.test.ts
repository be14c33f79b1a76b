import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import {
  orderingCards,
  reordered,
  ordered,
  rightPlaces,
  type By,
} from '../../src/model/ordering.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';

const read = (id: string): Timeline =>
  timelineOf(JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as TimelineData);
const letter = read('iraq-letter-2020');
const timelines = { letter, big: read('big-history'), dense: read('dense-year') };
const names = fc.constantFrom(...(Object.keys(timelines) as (keyof typeof timelines)[]));
const seeds = fc.double({ min: 0, max: 1, noNaN: true });
const ways: By[] = ['time', 'told'];

describe('cards to put in order', () => {
  test('are six to eight different events of the letter, never in order already', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ways), (seed, by) => {
        const cards = orderingCards(letter, by, seed);
        expect(cards.length).toBeGreaterThanOrEqual(6);
        expect(cards.length).toBeLessThanOrEqual(8);
        expect(new Set(cards).size).toBe(cards.length);
        expect(rightPlaces(cards, by)).toContain(false);
      }),
    );
  });

  test('have one order in time alone: each began before the next could, or is what that one answers', () => {
    fc.assert(
      fc.property(seeds, names, (seed, name) => {
        const { relations } = timelines[name];
        const cards = ordered(orderingCards(timelines[name], 'time', seed), 'time');
        expect(cards.length).toBeGreaterThanOrEqual(6);
        for (const [place, later] of cards.slice(1).entries()) {
          const { extent, room, id } = cards[place]!;
          const isAnswered = relations.some(({ from, to }) => from === later && to.id === id);
          const isOver = Math.min(room.to, extent.start.latest) <= later.room.from;
          expect(isOver || isAnswered, `${id}, then ${later.id}`).toBe(true);
        }
      }),
    );
  });

  test('have one order of telling alone: no two are first told in the same paragraph', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const told = ordered(orderingCards(letter, 'told', seed), 'told').map(({ told }) => told);
        expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
        expect(told.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('are the same for the same seed and others for another', () => {
    const ids = (seed: number) => orderingCards(letter, 'time', seed).map(({ id }) => id);
    expect(ids(0.25)).toEqual(ids(0.25));
    expect(ids(0.25)).not.toEqual(ids(0.75));
  });

  test('are none where no source tells the events, or where too few have a certain order', () => {
    expect(orderingCards(read('dense-year'), 'told', 0.5)).toEqual([]);
    const events = letter.data.events.slice(0, 2);
    const small = timelineOf({ ...letter.data, events, relations: [] });
    expect(orderingCards(small, 'time', 0.5)).toEqual([]);
  });
});

describe('a check', () => {
  test('finds each card of the right order in its place', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ways), (seed, by) => {
        const cards = ordered(orderingCards(letter, by, seed), by);
        expect(rightPlaces(cards, by)).toEqual(cards.map(() => true));
      }),
    );
  });

  test('finds two cards that changed places, and no other', () => {
    const cards = ordered(orderingCards(letter, 'told', 0.5), 'told');
    const places = rightPlaces(reordered(cards, 1, 2), 'told');
    expect(places).toEqual(cards.map((_, place) => place !== 1 && place !== 2));
  });
});

describe('a move', () => {
  test('keeps every card, and puts the one moved where it was asked to be', () => {
    const cards = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cards, fc.nat(7), fc.integer({ min: -2, max: 9 }), (cards, from, to) => {
        const at = from % cards.length;
        const after = reordered(cards, at, to);
        expect(after.toSorted()).toEqual(cards.toSorted());
        expect(after.indexOf(cards[at]!)).toBe(Math.min(Math.max(to, 0), cards.length - 1));
        expect(after.filter((card) => card !== cards[at])).toEqual(
          cards.filter((card) => card !== cards[at]),
        );
      }),
    );
  });
});
