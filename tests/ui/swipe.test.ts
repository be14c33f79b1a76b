import { expect, test } from 'vitest';
import { stepOf, swipeOf } from '../../src/ui/swipe.ts';

const from = { x: 100, y: 100 };

test('a finger that goes far enough across swipes; one that goes along scrolls', () => {
  expect(swipeOf(from, { x: 40, y: 110 })).toBe(1);
  expect(swipeOf(from, { x: 160, y: 90 })).toBe(-1);
  expect(swipeOf(from, { x: 70, y: 100 })).toBeUndefined();
  expect(swipeOf(from, { x: 40, y: 140 })).toBeUndefined();
});

test('the next event is where the text leads', () => {
  expect([stepOf(1, false), stepOf(1, true)]).toEqual([1, -1]);
});
