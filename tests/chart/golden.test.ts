import { expect, test } from 'vitest';
import { firstDifference } from './golden.ts';

test('equal values have no difference', () => {
  expect(
    firstDifference({ a: [1, { b: null }] }, { a: [1, { b: null }] }, 'scene'),
  ).toBeUndefined();
});

test('a difference is named by its place', () => {
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, 'scene')).toBe(
    'scene.a[1].b: 3, not 2',
  );
});

test('what is missing and what is new are differences', () => {
  expect(firstDifference([1, 2], [1], 'scene')).toBe('scene[1]: nothing, not 2');
  expect(firstDifference({}, { a: 'x' }, 'scene')).toBe('scene.a: "x", not nothing');
});

test('a list is not an object, and nothing is not null', () => {
  expect(firstDifference([], {}, 'scene')).toBe('scene: {}, not []');
  expect(firstDifference(undefined, null, 'scene')).toBe('scene: null, not nothing');
});
