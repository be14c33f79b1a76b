import { sharedWords } from '../../src/i18n/words.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import { timelineOf, type Timeline } from '../../src/model/timeline.ts';

await Promise.all(['ar', 'en'].map((lang) => sharedWords.load(lang)));

/** A small timeline in two languages: a letter, and a denial of it the day after. */
export function letters(changes: object = {}): Timeline {
  const { timeline, problems } = parseTimeline({
    version: 1,
    id: 'letters',
    title: { ar: 'رسائل', en: 'Letters' },
    languages: ['ar', 'en'],
    timeZone: 'Asia/Baghdad',
    zones: {
      'Asia/Baghdad': { ar: 'بغداد', en: 'Baghdad' },
      'America/New_York': { ar: 'واشنطن', en: 'Washington' },
    },
    sources: [
      {
        id: 'article',
        role: 'main',
        title: 'The article',
        published: '2020-01-07',
        language: 'ar',
        paragraphs: [{ about: 'the letter' }, { about: 'the denial' }, { about: 'the end' }],
      },
      { id: 'gazette', title: 'The Gazette', url: 'https://example.org/gazette' },
      { id: 'herald', title: 'The Herald' },
    ],
    actors: [{ id: 'minister', name: 'The minister', role: 'of defence' }],
    tracks: [
      { id: 'baghdad', title: { ar: 'بغداد', en: 'Baghdad' }, color: 'green' },
      { id: 'washington', title: { ar: 'واشنطن', en: 'Washington' }, color: 'blue' },
    ],
    events: [
      {
        id: 'strike',
        date: '2020-01-03T01:00+03:00',
        title: { ar: 'الغارة', en: 'The strike' },
        track: 'washington',
      },
      {
        id: 'letter',
        date: '2020-01-06T20:00+03:00',
        basis: 'external',
        title: { ar: 'الرسالة', en: 'The letter' },
        summary: { ar: 'رسالة بلا توقيع.', en: 'An unsigned letter.' },
        track: 'baghdad',
        kind: 'document',
        actors: ['minister'],
        evidence: [
          {
            source: 'article',
            paragraph: 1,
            quote: {
              exact: 'ستغير أماكن قواتها',
              speaker: 'minister',
              lang: 'ar',
              translation: { en: 'will reposition its forces' },
            },
          },
          { source: 'gazette', supports: 'date' },
          { source: 'herald', supports: 'date' },
        ],
      },
      {
        id: 'denial',
        date: '2020-01-07',
        title: { ar: 'النفي' },
        track: 'washington',
        kind: 'denial',
        evidence: [{ source: 'article', paragraph: 2 }],
      },
    ],
    relations: [{ from: 'denial', type: 'denies', to: 'letter' }],
    ...changes,
  });
  if (!timeline || problems.some(({ level }) => level === 'error'))
    throw new Error(JSON.stringify(problems));
  return timelineOf(timeline);
}
