import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../../src/data/schema.ts';
import { basisQuestions, datePassages, speakerQuestions } from '../../src/model/quiz.ts';
import { speakerOf, timelineOf, type Timeline } from '../../src/model/timeline.ts';

const read = (id: string): Timeline =>
  timelineOf(JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as TimelineData);
const letter = read('iraq-letter-2020');
const year = read('dense-year');
const seeds = fc.double({ min: 0, max: 1, noNaN: true });

describe('who said it', () => {
  test('always has the right answer among two to four different choices', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const questions = speakerQuestions(letter, seed);
        expect(questions).toHaveLength(10);
        for (const { quote, choices, right } of questions) {
          expect(right).toEqual(speakerOf(letter, quote));
          expect(choices).toContain(right);
          expect(choices.length).toBeGreaterThanOrEqual(2);
          expect(choices.length).toBeLessThanOrEqual(4);
          expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBe(
            choices.length,
          );
        }
      }),
    );
  });

  test('asks nothing of words that only date an event', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { evidence } of speakerQuestions(letter, seed)) {
          expect(evidence.supports).not.toBe('date');
        }
      }),
    );
  });

  test('asks no quotation twice', () => {
    const asked = speakerQuestions(letter, 0.3).map(({ quote }) => quote.exact);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is the same for the same seed and another for another', () => {
    const exact = (seed: number) => speakerQuestions(letter, seed).map(({ quote }) => quote.exact);
    expect(exact(0.25)).toEqual(exact(0.25));
    expect(exact(0.25)).not.toEqual(exact(0.75));
  });

  test('is not asked where nobody is quoted', () => {
    expect(speakerQuestions(year, 0.5)).toEqual([]);
  });
});

describe('stated, derived or added', () => {
  test('is what the timeline says of the date', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const questions = basisQuestions(letter, seed);
        expect(questions).toHaveLength(10);
        for (const { event, choices, right } of questions) {
          expect(right).toBe(event.data.basis);
          expect(choices).toEqual(['stated', 'derived', 'external']);
        }
      }),
    );
  });

  test('is not asked where there is no article that could state a date', () => {
    expect(basisQuestions(read('big-history'), 0.5)).toEqual([]);
  });

  test('stands beside the passages of the article that tell the event, those that date it first', () => {
    const passages = datePassages(letter, letter.byId.get('coalition-formed')!);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([12, 13]);
    expect(passages[0]!.quote?.exact).toBe('تم تأسيسها عام 2014');
    expect(passages[1]!.about).toEqual(letter.mainSource!.paragraphs![12]!.about);
  });

  test('is not asked where all dates come from one place', () => {
    const events = letter.data.events.map((event) => ({ ...event, basis: 'stated' as const }));
    expect(basisQuestions(timelineOf({ ...letter.data, events }), 0.5)).toEqual([]);
  });
});
