import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tourLength } from '../../src/model/tour-length.ts';
import { tellingAt, tourOf } from '../../src/model/guided-tour.ts';
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

test('of a short timeline without an author it shows all events', () => {
  const events = Array.from({ length: 12 }, (_, i) => ({ date: String(2000 + i) }));
  expect(ids(timelineWith(events))).toHaveLength(12);
  expect(
    ids(timelineWith([{ date: '2000', importance: 5 }, { date: '2001' }, { date: '2002' }])),
  ).toEqual(['e0', 'e1', 'e2']);
});

test('a story without steps, or without an event that could be read, is no story', () => {
  const events = [{ date: '2000' }, { date: '2001' }];
  for (const steps of [[], [{ event: 'unread' }]]) {
    const timeline = timelineWith(events, { story: { steps } });
    expect(ids(timeline)).toEqual(['e0', 'e1']);
    expect(tourLength(timeline)).toBe(2);
  }
});

test('of a long timeline whose events are equal it shows some from everywhere', () => {
  const events = Array.from({ length: 40 }, (_, i) => ({ date: String(1900 + i) }));
  const steps = ids(timelineWith(events));
  expect(steps).toEqual(['e0', 'e4', 'e10', 'e16', 'e23', 'e29', 'e35', 'e39']);
});

test('it has as many steps as are asked for, in time order, and its length is known without it', () => {
  const importance = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(importance, fc.integer({ min: 1, max: 70 }), (all, count) => {
      const timeline = timelineWith(
        all.map((importance, i) => ({ date: String(1900 + i), importance })),
      );
      const positions = tourOf(timeline, count).map(({ event }) => event.index);
      expect(positions).toHaveLength(Math.min(count, all.length));
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      expect(positions[0]).toBe(0);
      expect(tourOf(timeline)).toHaveLength(tourLength(timeline));
    }),
  );
});

const FOUR = [{ date: '2000' }, { date: '2001' }, { date: '2002' }, { date: '2003' }];
const RELATIONS = [
  { from: 'e1', type: 'denies', to: 'e0' },
  { from: 'e2', type: 'explains', to: 'e1' },
  { from: 'e3', type: 'refers-to', to: 'e0' },
] as const;

/** What a tour tells by each of its steps: events, then the relations spoken of. */
function toldIn(timeline: ReturnType<typeof timelineWith>) {
  const steps = tourOf(timeline);
  return steps.map((_, at) => {
    const { told, spoken } = tellingAt(timeline, steps, at);
    return [[...told].join(' '), spoken.map(({ key }) => key).join(', ')];
  });
}

test('a step speaks of the relations of its event to what was told before', () => {
  expect(toldIn(timelineWith(FOUR, { relations: [...RELATIONS] }))).toEqual([
    ['e0', ''],
    ['e0 e1', 'e1 denies e0'],
    ['e0 e1 e2', 'e2 explains e1'],
    ['e0 e1 e2 e3', 'e3 refers-to e0'],
  ]);
});

test('where the author names the relations of a step it speaks of those, and of an event without a step with them', () => {
  const story = {
    steps: [
      { event: 'e1', relations: ['e2 explains e1'] },
      { event: 'e0', relations: [] },
      { event: 'e3' },
    ],
  };
  expect(toldIn(timelineWith(FOUR, { relations: [...RELATIONS], story }))).toEqual([
    ['e1 e2', 'e2 explains e1'],
    ['e1 e2 e0', ''],
    ['e1 e2 e0 e3', 'e3 refers-to e0'],
  ]);
});
