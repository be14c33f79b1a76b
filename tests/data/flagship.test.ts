import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import type { EventData, TimelineData } from '../../src/data/schema.ts';

const text = readFileSync(new URL('../../data/iraq-letter-2020.json', import.meta.url), 'utf8');
const { timeline, problems } = parseTimeline(text);
const data = timeline as TimelineData;
const { events, relations = [], sources = [] } = data;
const evidenceOf = (event: EventData) => event.evidence ?? [];
const paragraphsOf = (event: EventData) =>
  evidenceOf(event).flatMap(({ paragraph }) => paragraph ?? []);
const quotes = events.flatMap((event) => evidenceOf(event).flatMap(({ quote }) => quote ?? []));
const wordCount = (sentence: string) => sentence.split(/\s+/).length;

type Words = Record<string, string>;

/** Every map from language to string below `value`, with its path; a quotation's translation is none. */
function textsBelow(value: unknown, path = ''): [path: string, words: Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ar' in value || 'en' in value) return [[path, value as Words]];
  return Object.entries(value)
    .filter(([key]) => key !== 'translation')
    .flatMap(([key, below]) => textsBelow(below, `${path}.${key}`));
}

describe('the flagship timeline', () => {
  test('parses without a problem, so every id and paragraph resolves', () => {
    expect(problems).toEqual([]);
  });

  test('has its thirteen events', () => {
    expect(events.map(({ id }) => id)).toEqual([
      'coalition-formed',
      'rocket-attacks',
      'soleimani-strike',
      'parliament-vote',
      'coalition-pause',
      'letter',
      'letter-leaks',
      'esper-denial',
      'milley-mistake',
      'milley-account',
      'milley-no-withdrawal',
      'coalition-source',
      'article-published',
    ]);
  });

  test('has its nine relations', () => {
    expect(relations.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'parliament-vote responds-to soleimani-strike',
      'coalition-pause responds-to rocket-attacks',
      'letter refers-to parliament-vote',
      'letter-leaks discloses letter',
      'esper-denial denies letter',
      'milley-mistake denies letter',
      'milley-no-withdrawal denies letter',
      'milley-account explains letter-leaks',
      'coalition-source explains letter',
    ]);
  });

  test('grounds every relation in a source', () => {
    expect(relations.filter(({ ground }) => !ground?.length)).toEqual([]);
  });
});

describe('its two languages', () => {
  const texts = textsBelow(data);

  test('are Arabic, then English', () => {
    expect(data.languages).toEqual(['ar', 'en']);
  });

  test('are both in every text, and differ', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const [path, words] of texts) {
      expect(Object.keys(words).sort(), path).toEqual(['ar', 'en']);
      expect(words.ar, path).toMatch(/\p{Script=Arabic}/u);
      expect(words.en, path).toMatch(/\p{Script=Latin}/u);
      expect(words.en, path).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  test.each(['title', 'summary', 'notes', 'question', 'basisNote'] as const)(
    'give every event its %s in both',
    (field) => {
      for (const event of events) expect(event[field], event.id).toHaveProperty('ar');
      for (const event of events) expect(event[field], event.id).toHaveProperty('en');
    },
  );

  test('use their own punctuation', () => {
    for (const [path, { ar, en }] of texts) {
      expect(ar, path).not.toMatch(/[,;?"'“”‘’]/);
      expect(en, path).not.toMatch(/["'«»،؛؟]/);
    }
  });

  test('keep titles to what two lines of a label hold', () => {
    for (const event of events) {
      for (const title of Object.values(event.title as Words)) {
        expect(title.length, title).toBeLessThanOrEqual(40);
      }
    }
  });
});

describe('its quotations', () => {
  test('are fifteen words at the most, and so are their translations', () => {
    expect(quotes.length).toBeGreaterThan(10);
    for (const { exact, translation } of quotes) {
      expect(wordCount(exact), exact).toBeLessThanOrEqual(15);
      expect(wordCount((translation as Words).en ?? ''), exact).toBeLessThanOrEqual(15);
    }
  });

  test('are Arabic, name their speaker and are translated', () => {
    for (const { exact, lang, speaker, translation } of quotes) {
      expect(lang, exact).toBe('ar');
      expect(speaker, exact).toBeTruthy();
      expect((translation as Words).en, exact).toMatch(/\p{Script=Latin}/u);
    }
  });
});

describe('where its dates come from', () => {
  test('is said for every event', () => {
    for (const { id, basis } of events) expect(basis, id).toMatch(/^(stated|derived|external)$/);
  });

  test('an external date cites a source outside the article that supports it', () => {
    const external = new Set(sources.filter(({ role }) => role !== 'main').map(({ id }) => id));
    const added = events.filter(({ basis }) => basis === 'external');
    expect(added).not.toEqual([]);
    for (const event of added) {
      const cited = evidenceOf(event).filter(
        ({ source, supports }) => supports === 'date' && external.has(source),
      );
      expect(cited, event.id).not.toEqual([]);
    }
  });

  test('outside sources are cited for dates alone', () => {
    const outside = events.flatMap(evidenceOf).filter(({ source }) => source !== 'article');
    expect([...new Set(outside.map(({ supports }) => supports))]).toEqual(['date']);
  });

  test('a derived date says how it was worked out', () => {
    const derived = events.filter(({ basis }) => basis === 'derived');
    expect(derived.map(({ id }) => id)).toEqual([
      'rocket-attacks',
      'coalition-pause',
      'coalition-source',
    ]);
    for (const { id, basisNote } of derived) {
      expect((basisNote as Words).en, id).toMatch(/^Worked out: /);
      expect((basisNote as Words).ar, id).toMatch(/^تاريخ مستنتج: /);
    }
  });
});

describe('the article behind it', () => {
  const article = sources.find(({ role }) => role === 'main');

  test('has fifteen paragraphs, each told in our words and none reprinted', () => {
    expect(article?.id).toBe('article');
    expect(article?.paragraphs).toHaveLength(15);
    expect(article?.paragraphs?.filter((paragraph) => 'text' in paragraph)).toEqual([]);
  });

  test('tells every event but its own publication', () => {
    const missing = events.filter((event) => paragraphsOf(event).length === 0);
    expect(missing.map(({ id }) => id)).toEqual(['article-published']);
  });

  test('has no paragraph that no event cites', () => {
    const cited = new Set(events.flatMap(paragraphsOf));
    expect([...cited].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });
});
