import { expect, test } from 'vitest';
import { isPanel } from '../../src/features/panels.ts';
import { letters } from '../support/letters.ts';

test('a panel is one that exists and that the timeline can answer', () => {
  const rome = { id: 'rome', date: '-0043-03-15' };
  const old = letters({ events: [rome], relations: [], sources: [] });
  expect(isPanel('find', letters())).toBe(true);
  expect(isPanel('nothing', letters())).toBe(false);
  expect(isPanel('toString', letters())).toBe(false);
  expect(isPanel('known', letters())).toBe(true);
  expect(isPanel('known', old)).toBe(false);
  expect(isPanel('text', old)).toBe(true);
});
