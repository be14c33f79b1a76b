import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { dateOriginOf, foreignTo, usesOf } from '../../src/model/provenance.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { craneTimeline } from '../support/source-text.ts';

const timelineWith = (changes: object = {}) =>
  timelineOf(parseTimeline({ ...craneTimeline(), ...changes }).timeline!);
const timeline = timelineWith();
const { events } = timeline;
const idsOf = (list: readonly { event: { id: string } }[]) => list.map(({ event }) => event.id);

describe('a source', () => {
  const [article, report, radio] = usesOf(timeline, events);

  test('has the events that take something from it, and from which paragraphs', () => {
    const taken = article!.taken.map(({ event, paragraphs }) => [event.id, ...paragraphs]);
    expect(taken).toEqual([
      ['warning', 2],
      ['stop', 1, 2, 3],
      ['wait', 4],
      ['denial', 4],
    ]);
  });

  test('may give an event nothing but its date', () => {
    expect(radio!.taken.map(({ event, isDateOnly }) => [event.id, isDateOnly])).toEqual([
      ['denial', true],
    ]);
    expect(report!.taken.map(({ isDateOnly }) => isDateOnly)).toEqual([false]);
  });

  test('may be the ground of a relation', () => {
    expect(article!.relations.map(({ key }) => key)).toEqual(['denial denies stop']);
    expect(report!.relations.map(({ key }) => key)).toEqual(['repair responds-to warning']);
  });

  test('has of the events only those that are shown', () => {
    const shown = events.filter(({ id }) => id === 'warning');
    const [article, report] = usesOf(timeline, shown);
    expect(idsOf(article!.taken)).toEqual(['warning']);
    expect(report!.taken.length + report!.relations.length).toBe(0);
  });
});

test('a date is stated, worked out, from elsewhere, or it is not said', () => {
  const origins = events.map((event) => dateOriginOf(timeline, event));
  expect(
    origins.map(({ event, basis, sources }) => [event.id, basis, ...sources.map(({ id }) => id)]),
  ).toEqual([
    ['warning', 'derived'],
    ['stop', 'stated'],
    ['wait', 'unsaid'],
    ['denial', 'external', 'radio'],
    ['repair', 'unsaid', 'report'],
  ]);
});

describe('not in the article', () => {
  const foreign = foreignTo(timeline, events);

  test('are events that nothing in it tells', () => {
    expect(foreign.events.map(({ id }) => id)).toEqual(['repair']);
  });

  test('are dates that come from elsewhere, said to or not', () => {
    expect(idsOf(foreign.dates)).toEqual(['denial', 'repair']);
  });

  test('are relations that it is no ground of, whatever else is', () => {
    const relations = foreign.relations.map(({ relation, sources }) => [
      relation.key,
      ...sources.map(({ id }) => id),
    ]);
    expect(relations).toEqual([['repair responds-to warning', 'report'], ['wait follows stop']]);
  });

  test('is nothing where there is no article', () => {
    const sources = craneTimeline().sources.map((source) => ({ ...source, role: 'external' }));
    const all = timelineWith({ sources });
    expect(foreignTo(all, all.events)).toEqual({ events: [], dates: [], relations: [] });
  });
});
