import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, pieces } from '../../src/model/search.ts';
import { letters } from '../support/letters.ts';
import { readTimeline } from '../support/layout-helpers.ts';

const flagship = readTimeline('iraq-letter-2020');
const found = (query: string, timeline = flagship) =>
  timeline.events.filter((event) => matches(timeline, event, query)).map(({ id }) => id);
/** The text with what is marked in brackets. */
const marked = (text: string, query: string) =>
  pieces(text, query)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('what is found', () => {
  test('an Arabic word is found however it is written', () => {
    const expected = found('إيراني');
    expect(expected).toContain('soleimani-strike');
    for (const query of ['ايراني', 'إِيرانيّ', 'إيــراني', 'ایرانی']) {
      expect(found(query), query).toEqual(expected);
    }
  });

  test('titles, summaries, quotations, people, roles and tracks are searched', () => {
    const timeline = letters();
    expect(found('strike', timeline)).toEqual(['strike']);
    expect(found('unsigned', timeline)).toEqual(['letter']);
    expect(found('reposition', timeline)).toEqual(['letter']);
    expect(found('ستغير', timeline)).toEqual(['letter']);
    expect(found('minister', timeline)).toEqual(['letter']);
    expect(found('defence', timeline)).toEqual(['letter']);
    expect(found('washington', timeline)).toEqual(['strike', 'denial']);
  });

  test('so are places and tags', () => {
    const event = { date: '2020', title: 'x' };
    const events = [
      { ...event, id: 'a', place: { name: { en: 'The airport' }, lat: 33, lon: 44 } },
      { ...event, id: 'b', place: 'The bridge', tags: ['night'] },
      { ...event, id: 'c', place: { en: 'The gate' } },
    ];
    const timeline = letters({ events, relations: [] });
    expect(['airport', 'bridge', 'night', 'gate'].map((q) => found(q, timeline))).toEqual([
      ['a'],
      ['b'],
      ['b'],
      ['c'],
    ]);
  });

  test('all words of a query must stand there, in any place and any language', () => {
    const timeline = letters();
    expect(found('unsigned الرسالة baghdad', timeline)).toEqual(['letter']);
    expect(found('unsigned washington', timeline)).toEqual([]);
  });

  test('a quoted phrase must stand there as one, within one text', () => {
    const timeline = letters();
    expect(found('"unsigned letter"', timeline)).toEqual(['letter']);
    expect(found('«unsigned letter»', timeline)).toEqual(['letter']);
    expect(found('"letter unsigned"', timeline)).toEqual([]);
    expect(found('"unsigned let', timeline)).toEqual(['letter']);
  });

  test('what asks for nothing finds everything', () => {
    for (const query of ['', '  ', '""', 'ـ', '’']) {
      expect(found(query), query).toHaveLength(flagship.events.length);
    }
  });

  test('more words never find more', () => {
    const words = ['letter', 'denies', 'العراق', 'قائد', 'bbc', '2020', 'zzz'];
    let hits = 0;
    fc.assert(
      fc.property(fc.subarray(words), fc.constantFrom(...words), (some, more) => {
        const less = found([...some, more].join(' '));
        hits += less.length;
        expect(found(some.join(' '))).toEqual(expect.arrayContaining(less));
      }),
    );
    expect(hits).toBeGreaterThan(20);
  });

  test('of ten thousand events a query that is typed on is answered at once', () => {
    const summary = flagship.events.map(({ data }) => JSON.stringify(data.summary)).join(' ');
    const events = Array.from({ length: 10_000 }, (_, i) => ({
      id: `e${i}`,
      date: `${1000 + (i % 1000)}`,
      title: `Event ${i}`,
      summary: summary.slice(i % 500, (i % 500) + 300),
    }));
    const timeline = letters({ events, relations: [] });
    found('x', timeline);
    // The process's own time: other work on the machine is not counted.
    const before = process.cpuUsage();
    found('ira', timeline);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
  });
});

describe('what is marked', () => {
  test('a hit is marked as it is written, with the marks of its letters', () => {
    expect(marked('قائدٌ إِيرَانِيٌّ قُتل', 'ايراني')).toBe('قائدٌ [إِيرَانِيٌّ] قُتل');
    expect(marked('القــوات', 'القو')).toBe('[القــو]ات');
    expect(marked('Straße', 'ss')).toBe('Stra[ß]e');
    expect(marked('cafe\u0301s', 'cafe')).toBe('[cafe\u0301]s');
    expect(marked('Kata’ib Hezbollah', 'kataib')).toBe('[Kata’ib] Hezbollah');
  });

  test('every word is marked wherever it stands; what overlaps is one', () => {
    expect(marked('a letter, a draft letter', 'letter draft')).toBe(
      'a [letter], a [draft] [letter]',
    );
    expect(marked('banana', 'ban anan')).toBe('[banan]a');
  });

  test('of a phrase the words alone are not marked', () => {
    expect(marked('the letter, an unsigned letter', '"unsigned letter"')).toBe(
      'the letter, an [unsigned letter]',
    );
  });

  test('the pieces join to the text, and a query marks something of itself', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const parts = pieces(text, query);
        expect(parts.map((piece) => piece.text).join('')).toBe(text);
        expect(parts.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
