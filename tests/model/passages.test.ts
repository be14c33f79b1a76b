import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/data/parse.ts';
import { eventsByParagraph } from '../../src/model/paragraphs.ts';
import { passagesOf, piecesOf, textParagraphsOf } from '../../src/model/passages.ts';
import { hasText, timelineOf } from '../../src/model/timeline.ts';
import { craneTimeline } from '../support/source-text.ts';

const { timeline: data, problems } = parseTimeline(craneTimeline());
const timeline = timelineOf(data!);
const { mainSource, sources, events } = timeline;
const passages = passagesOf(mainSource!, events);
const paragraphs = textParagraphsOf(mainSource!);
const cut = (n: number) =>
  piecesOf(paragraphs[n - 1]!, passages).map(({ text, passages }) => [
    text,
    ...passages.map(({ event }) => event.id),
  ]);

test('the timeline of these tests has no problems', () => expect(problems).toEqual([]));

describe('passages', () => {
  test('stand in the paragraph that is cited, in the words that are meant', () => {
    const [, whole] = passages.filter(({ event }) => event.id === 'warning');
    const text = paragraphs.map(({ text }) => text ?? '').join('\n');
    expect(text.slice(whole!.span!.start, whole!.span!.end)).toBe(
      'كتبت قبل شهر أن «الحبل الثالث مهترئ»، ولم يردّ',
    );
  });

  test('that are not in the text are said, but not where the text is left out', () => {
    const lost = passages.filter(({ span }) => !span).map(({ quote }) => quote.exact);
    expect(lost).toEqual(['العمل سيتوقف إلى الأبد']);
  });

  test('are not looked for in a source without text, whatever the others have', () => {
    const { timeline: data } = parseTimeline({
      version: 1,
      id: 'a',
      title: 'a',
      languages: ['en'],
      sources: [
        { id: 'w', title: 'w', role: 'main', paragraphs: [{ about: 'x' }] },
        { id: 'bbc', title: 'bbc' },
        { id: 'empty', title: 'empty', paragraphs: [] },
        { id: 'half', title: 'half', paragraphs: [{ about: 'x' }, { about: 'y', text: 'z' }] },
      ],
      events: ['w', 'bbc', 'empty', 'half'].map((source) => ({
        id: source,
        date: '2020',
        evidence: [
          { source, quote: { exact: 'words' } },
          { source, paragraph: 1, quote: { exact: 'a' } },
        ],
      })),
    });
    const timeline = timelineOf(data!);
    const found = [...timeline.sources.values()].map((source) =>
      passagesOf(source, timeline.events),
    );
    expect(found).toEqual([[], [], [], []]);
  });

  test('one letter is found in a paragraph of 150,000 of them', () => {
    const text = 'a'.repeat(150_000);
    const source = { id: 's', title: 's', paragraphs: [{ about: '', text }] };
    const data = { id: 'e', evidence: [{ source: 's', quote: { exact: 'a' } }] };
    const [passage] = passagesOf(source, [{ id: 'e', data } as never]);
    expect(passage!.span).toEqual({ start: 0, end: 1 });
  });

  test('are those of one source', () => {
    const report = passagesOf(sources.get('report')!, events);
    expect(report.map(({ event }) => event.id)).toEqual(['repair']);
    expect(report[0]!.span!.start).toBe('The rope was worn. '.length);
  });

  test('are found in a text that is included only', () => {
    expect([...sources.values()].map(hasText)).toEqual([true, true, false]);
  });
});

describe('a paragraph is cut', () => {
  test('where passages begin and end, the shortest of those that cover a piece first', () => {
    expect(cut(2)).toEqual([
      ['لكن المهندسة '],
      ['كتبت قبل شهر أن «', 'warning'],
      ['الحبل الثالث مهترئ', 'warning', 'warning'],
      ['»، ولم يردّ', 'warning'],
      [' عليها أحد.'],
    ]);
  });

  test('into pieces that are the paragraph again', () => {
    for (const paragraph of paragraphs) {
      const pieces = piecesOf(paragraph, passages);
      expect(pieces.map(({ text }) => text).join('')).toBe(paragraph.text ?? '');
    }
  });

  test('so that two events that quote the same words are both reached', () => {
    const [first] = piecesOf(paragraphs[3]!, passages);
    expect(first!.passages.map(({ event }) => event.id)).toEqual(['wait', 'denial']);
    expect(first!.also.map(({ event }) => event.id)).toEqual(['denial']);
  });

  test('so that a passage in pieces has one first', () => {
    const [whole] = passages.filter(({ quote }) => quote.exact.startsWith('كتبت'));
    const own = piecesOf(paragraphs[1]!, passages).filter(({ passages: [one] }) => one === whole);
    expect(own.map(({ isFirst }) => isFirst)).toEqual([true, false]);
  });
});

test('a paragraph carries every event that cites it, in the order of time', () => {
  const carried = eventsByParagraph(timeline, events);
  const ids = [1, 2, 3, 4].map((n) => (carried.get(n) ?? []).map(({ id }) => id));
  expect(ids).toEqual([['stop'], ['warning', 'stop'], ['stop'], ['wait', 'denial']]);
});
