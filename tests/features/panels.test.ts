import { expect, test } from 'vitest';
import { isOffered } from '../../src/features/panels.ts';
import { letters } from '../support/letters.ts';

test('a panel is offered where it exists and has something to show', () => {
  const rome = { id: 'rome', date: '-0043-03-15' };
  const old = letters({ events: [rome], relations: [], sources: [] });
  expect(isOffered('find', letters())).toBe(true);
  expect(isOffered('nothing', letters())).toBe(false);
  expect(isOffered('toString', letters())).toBe(false);
  expect(isOffered('known', letters())).toBe(true);
  expect(isOffered('known', old)).toBe(false);
  expect(isOffered('text', old)).toBe(false);
});
