import { describe, expect, test } from 'vitest';
import { timelineWith } from '../support/layout-helpers.ts';
import { draw } from './draw.ts';

function axisTexts(date: string, count: number): string[] {
  const events = Array.from({ length: count }, () => ({ date }));
  return draw(timelineWith(events)).axis.labels.map(({ text }) => text);
}

describe('events that all have one date', () => {
  test.each([
    ['2020-01-03', ['2', '3', '4', 'January 2020']],
    ['2021', ['2020', '2021', '2022']],
    ['2020-02', ['January', 'February', 'March']],
    ['2020-01-03T10:00Z', ['09:00', '10:00', '11:00', '3']],
    ['2020-01-03T10:00:05Z', ['09:00', '3']],
  ])('stand on an axis of the dates around theirs: %s', (date, around) => {
    for (const count of [1, 5])
      expect(axisTexts(date, count)).toEqual(expect.arrayContaining(around));
  });

  test('have the whole day, if they are many', () => {
    const { start, end } = timelineWith(
      Array.from({ length: 40 }, () => ({ date: '2020-01-03' })),
    ).domain;
    expect([start, end]).toEqual([Date.UTC(2020, 0, 3), Date.UTC(2020, 0, 4)]);
  });

  test('have their own time alone, if it lasts', () => {
    const { start, end } = timelineWith([{ date: '2020/2021' }]).domain;
    expect([start, end]).toEqual([Date.UTC(2020, 0), Date.UTC(2022, 0)]);
  });
});
