import { describe, expect, test } from 'vitest';
import { actorEvents } from '../../src/model/actor-events.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

describe('what an actor did and said', () => {
  test('is what names them or quotes them, in the order of the events', () => {
    const { actors, events } = readTimeline('iraq-letter-2020');
    const entries = actorEvents(events, actors.get('milley')!);
    expect(
      entries.map(({ event, isNamed, sayings }) => [event.id, isNamed, sayings.length]),
    ).toEqual([
      ['letter-leaks', false, 1],
      ['milley-mistake', true, 2],
      ['milley-no-withdrawal', true, 1],
      ['milley-account', true, 1],
    ]);
    const reversed = actorEvents(events.toReversed(), actors.get('milley')!);
    expect(reversed).toEqual(entries.toReversed());
  });

  test('is theirs by id or by name in any language, and no one else’s', () => {
    const quote = (exact: string, speaker?: string | Record<string, string>) => ({
      source: 'paper',
      quote: speaker === undefined ? { exact } : { exact, speaker },
    });
    const evidence = [
      quote('by id', 'minister'),
      quote('by name', 'The minister'),
      quote('by one of the names', { ar: 'الوزير', en: 'A minister' }),
      quote('by another', 'The general'),
      quote('by nobody'),
    ];
    const actor = { id: 'minister', name: { ar: 'الوزير', en: 'The minister' } };
    const { events } = timelineWith([{ id: 'speech', date: '2020', evidence }]);
    const [entry] = actorEvents(events, actor);
    expect(entry?.sayings.map(({ quote }) => quote.exact)).toEqual([
      'by id',
      'by name',
      'by one of the names',
    ]);
    expect(actorEvents(events, { id: 'clerk', name: 'The clerk' })).toEqual([]);
  });
});
