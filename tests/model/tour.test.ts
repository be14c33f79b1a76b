import { expect, test } from 'vitest';
import { tourOf } from '../../src/model/tour.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

const ids = (timeline: ReturnType<typeof timelineWith>) =>
  tourOf(timeline).map(({ event }) => event.id);

test('a tour has the steps of its author', () => {
  const timeline = readTimeline('iraq-letter-2020');
  const steps = tourOf(timeline);
  expect(steps.map(({ event }) => event.id)).toEqual(
    timeline.data.story!.steps.map(({ event }) => event),
  );
  expect(steps[0]!.text).toBe(timeline.data.story!.steps[0]!.text);
});

test('without an author it goes through the most important events, from the first to the last', () => {
  const events = Array.from({ length: 40 }, (_, i) => ({
    date: String(2000 + i),
    importance: (i % 5) + 1,
  }));
  const steps = ids(timelineWith(events));
  expect(steps).toEqual(['e0', 'e4', 'e9', 'e14', 'e19', 'e24', 'e29', 'e39']);
});

test('few events make a short tour, no events none', () => {
  expect(ids(timelineWith([{ date: '2020', importance: 1 }]))).toEqual(['e0']);
  expect(ids(timelineWith([]))).toEqual([]);
});
