import { describe, expect, test } from 'vitest';
import { isInterval, paragraphsOf, relationsOf } from '../../src/model/timeline.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';

describe('a timeline', () => {
  const timeline = readTimeline('iraq-letter-2020');
  const letter = timeline.byId.get('letter')!;

  test('resolves both ends of each relation', () => {
    for (const { key, from, to, type } of timeline.relations) {
      expect(key).toBe(`${from.id} ${type} ${to.id}`);
      expect(timeline.byId.get(from.id)).toBe(from);
      expect(timeline.byId.get(to.id)).toBe(to);
    }
    expect(timeline.relations).toHaveLength(timeline.data.relations!.length);
  });

  test('knows what leaves an event and what arrives at it', () => {
    const { out, in: arriving } = relationsOf(timeline, letter);
    expect(out.map(({ to }) => to.id)).toEqual(['parliament-vote']);
    expect(arriving.map(({ from }) => from.id)).toEqual([
      'letter-leaks',
      'esper-denial',
      'milley-mistake',
      'milley-no-withdrawal',
      'coalition-source',
    ]);
  });

  test('names the paragraphs that tell an event, each once and ascending', () => {
    for (const event of timeline.events) {
      const paragraphs = paragraphsOf(timeline, event);
      expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
      expect(event.firstParagraph).toBe(Math.min(Infinity, ...paragraphs));
    }
  });

  test('draws intervals alone as bars', () => {
    expect(timeline.events.filter(isInterval).map(({ id }) => id)).toEqual(['rocket-attacks']);
  });

  test('has a nameless lane for events without a track, where there are any', () => {
    const tracks = [{ id: 'a', title: 'A' }];
    expect(timelineWith([{ date: '2020', track: 'a' }], { tracks }).tracks).toEqual(tracks);
    const { tracks: found, events } = timelineWith(
      [{ date: '2020', track: 'a' }, { date: '2021' }],
      { tracks },
    );
    expect(found.map(({ id }) => id)).toEqual(['', 'a']);
    expect(events.map(({ track }) => track)).toEqual([1, 0]);
  });
});
