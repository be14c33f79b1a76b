import { beforeAll, expect, test } from 'vitest';
import { sharedWords } from '../../src/i18n/words.ts';
import { knownText } from '../../src/presentation/classroom/known-text.ts';
import { saidOf } from '../../src/presentation/stage/spoken-text.ts';
import { presentationWords } from '../../src/presentation/words.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import { Presentation } from '../../src/state/presentation.svelte.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import { timelineWith, readTimeline } from '../support/layout-helpers.ts';

beforeAll(async () => {
  for (const lang of ['ar', 'en']) {
    await Promise.all([sharedWords.load(lang), presentationWords.load(lang)]);
  }
});

const letter = readTimeline('iraq-letter-2020');
const said = (lang: string, step: string) =>
  saidOf(new Presentation(new TimelineState(letter, { lang, step }, lang, () => {})));
const joined = (lang: string, step: string) =>
  said(lang, step)
    .map(({ text }) => text)
    .join('');

test('a quotation is spoken in the reader’s language where it is, else as it was said', () => {
  // The article quotes in Arabic, and the timeline has an English translation.
  expect(joined('ar', '8.3')).toMatch(/^[^a-z]+$/i);
  expect(said('ar', '8.3').every(({ lang }) => lang === undefined)).toBe(true);
  expect(joined('en', '8.3')).toContain('There is no decision whatsoever to leave Iraq');
  const data = structuredClone(letter.data);
  for (const { evidence } of data.events) {
    for (const { quote } of evidence ?? []) delete quote?.translation;
  }
  const app = new TimelineState(timelineOf(data), { step: '8.3' }, 'en', () => {});
  const quotations = saidOf(new Presentation(app)).filter(({ text }) => text !== ' ');
  expect(quotations.map(({ lang }) => lang)).toEqual(['ar', 'ar']);
});

test('the title slide and the closing slide say what they are', () => {
  expect(joined('en', '0')).toBe('Five days, one letter. From an article of 7 January 2020');
  expect(joined('en', 'end')).toBe('Sources and tasks');
});

test('a title in another language keeps it within the sentence', () => {
  const { data } = timelineWith([{ date: '2020', title: { ar: 'الرسالة' } }]);
  const timeline = timelineOf({ ...data, languages: ['en', 'ar'] });
  const app = new TimelineState(timeline, { step: '1' }, 'en', () => {});
  expect(saidOf(new Presentation(app))).toEqual([
    { text: '1 of 1: ' },
    { text: 'الرسالة', lang: 'ar' },
    { text: ', 2020, undisputed' },
  ]);
});

test('by when an event was known is told no finer than its date', () => {
  const texts = (dates: readonly object[]) => {
    const timeline = timelineWith(dates as never);
    const app = new TimelineState(timeline, {}, 'en', () => {});
    return timeline.events.map((event) => knownText(app, event, event.extent.end.latest));
  };
  expect(
    texts([
      { date: 'Y-13800000000~' },
      { date: '-9499~' },
      { date: '1760~/1840~' },
      { date: '2014' },
      { date: '2019-11~/2020-01-05' },
      { date: '[2020-01-06,2020-01-07]' },
      { date: '2021-01-06/..' },
    ]),
  ).toEqual([
    'about 13.8 billion years ago',
    'about 9500 BCE',
    'about 1840',
    '2014',
    '5 January 2020',
    '7 January 2020',
    '6 January 2021',
  ]);
  expect(texts([{ date: '1500', known: '1931-05-09' }])).toEqual(['9 May 1931']);
});

test('an event without a title is spoken as what it is and when, never by its id', () => {
  const timeline = timelineWith([{ date: '2001', title: undefined }]);
  const app = new TimelineState(timeline, { step: '1' }, 'en', () => {});
  const sentence = saidOf(new Presentation(app)).map(({ text }) => text);
  expect(sentence).toEqual(['1 of 1: Event, 2001, 2001, undisputed']);
});
