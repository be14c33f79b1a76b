import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denseText, denseTimeline } from '../../tools/dense.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import type { EventData } from '../../src/data/schema.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const FOLDER = new URL('../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const files = readdirSync(FOLDER).filter((name) => /(?<!schema|^site)\.json$/.test(name));

/** The accepted timeline; a timeline with a problem is no timeline here. */
function accepted(input: unknown) {
  const { timeline, problems } = parseTimeline(input);
  expect(problems).toEqual([]);
  return timeline!;
}

test('the folder holds the timelines of the site', () => {
  expect(files).toEqual(['big-history.json', 'dense-year.json', 'iraq-letter-2020.json']);
});

describe.each(files)('%s', (name) => {
  const text = read(name);
  const data = accepted(text);

  test('has no problem and is named after its file', () => {
    expect(`${data.id}.json`).toBe(name);
  });

  test('says every title in each of its languages', () => {
    for (const { id, title } of data.events)
      for (const language of data.languages)
        expect((title as Record<string, string>)[language], `${id} in ${language}`).toBeTruthy();
  });
});

describe('big history', () => {
  const data = accepted(read('big-history.json'));
  const timeline = timelineOf(data);
  const yearStart = (text: string) => {
    const { start } = timelineOf({
      ...data,
      events: [{ id: 'a', date: text }],
      relations: [],
    }).domain;
    return start;
  };

  test('reaches from more than 13 billion years ago to after 2000', () => {
    expect(timeline.domain.start).toBeLessThan(yearStart('Y-13000000000'));
    expect(timeline.domain.end).toBeGreaterThan(yearStart('2001'));
  });

  test('holds dates of every precision, from gigayears to the second', () => {
    const dates = data.events.map(({ date }) => date).join(' ');
    for (const form of [/Y-\d{11}~/, /-\d{4}-\d\d-\d\d/, /\d{3}X/, /\[.*\]/, /\/\.\./, /-2[1-4] /])
      expect(dates).toMatch(form);
    expect(dates).toContain('1969-07-20T20:17:40Z');
  });

  test('keeps titles within 40 characters', () => {
    for (const { title } of data.events)
      for (const words of Object.values(title as object))
        expect((words as string).length, words as string).toBeLessThanOrEqual(40);
  });

  test('asks the class about half of the events or more, and annotates as many', () => {
    const half = data.events.length / 2;
    expect(data.events.filter(({ question }) => question).length).toBeGreaterThan(half);
    expect(data.events.filter(({ notes }) => notes).length).toBeGreaterThan(half);
  });
});

describe('the dense year', () => {
  const titlesOf = (events: EventData[], language: string) =>
    events.map(({ title }) => (title as Record<string, string>)[language]!);
  const counts = fc.integer({ min: 1, max: 3000 });
  const seeds = fc.integer({ min: 1, max: 2 ** 31 });

  test('is committed as its generator writes it', async () => {
    expect(read('dense-year.json')).toBe(await denseText());
  });

  test('has exactly as many events as asked for, whatever the count and seed', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        expect(denseTimeline(count, seed).events).toHaveLength(count);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same seed and another for another', () => {
    expect(denseTimeline(200, 7)).toEqual(denseTimeline(200, 7));
    expect(denseTimeline(200, 7)).not.toEqual(denseTimeline(200, 8));
  });

  test('is accepted with a thousand events: ids are unique and no relation dangles', () => {
    const { events, relations = [] } = accepted(denseTimeline(1000));
    const ids = new Set(events.map(({ id }) => id));
    expect(ids.size).toBe(1000);
    expect(relations.length).toBeGreaterThan(50);
    for (const { from, to } of relations)
      expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });

  test('tells each event under a title of its own in both languages, without a number', () => {
    const { events } = denseTimeline(3000);
    for (const language of ['en', 'ar']) {
      const titles = titlesOf(events, language);
      expect(new Set(titles).size).toBe(3000);
      expect(titles.filter((title) => /\d/.test(title))).toEqual([]);
    }
  });

  test('numbers a title only after all combinations, and is unique still', () => {
    const titles = titlesOf(denseTimeline(20_000).events, 'ar');
    expect(new Set(titles).size).toBe(20_000);
    expect(titles.filter((title) => title.endsWith('(2)')).length).toBeGreaterThan(1000);
  });

  test('lies in 2025, touches each of its months, and lets every day follow the one before', () => {
    const days = denseTimeline(2000).events.map(({ date }) => date.slice(0, 10));
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2025-01-01');
    expect(days.at(-1)).toBe('2025-12-31');
  });

  test('has only dates that are EDTF, none of them after the year', () => {
    const dates = denseTimeline(2000).events.map(({ date }) => date);
    expect(dates.filter((date) => !parseEdtf(date).ok)).toEqual([]);
    expect(dates.filter((date) => date.split('/').at(-1)! >= '2026')).toEqual([]);
  });
});
