import { expect, test } from 'vitest';
import { TASKS, tasksOf } from '../../src/model/tasks.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

test('a class is offered only tasks for which a timeline has something to ask', () => {
  expect(tasksOf(readTimeline('iraq-letter-2020'))).toEqual(TASKS);
  // It has no article that could state a date or tell events in an order of its own.
  expect(tasksOf(readTimeline('big-history'))).toEqual(['known', 'order']);
  expect(tasksOf(timelineWith([{ date: '2020' }]))).toEqual([]);
  expect(tasksOf(timelineWith([{ date: '2020' }, { date: '2020' }, { date: '2020' }]))).toEqual([]);
});
