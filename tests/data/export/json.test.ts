import { expect, test } from 'vitest';
import { jsonLdOf } from '../../../src/data/export/json-ld.ts';
import { jsonOf } from '../../../src/data/export/json.ts';
import { parseTimeline } from '../../../src/data/parse.ts';
import { sample } from '../sample.ts';
import { sheetOf } from './sample.ts';

test('all the events are the file itself', () => {
  expect(JSON.parse(jsonOf(sheetOf()))).toEqual(sample());
});

test('some of the events are a timeline again, with what belongs to them alone', () => {
  const sheet = sheetOf();
  const json = jsonOf({ ...sheet, rows: sheet.rows.slice(1) });
  const { timeline, problems } = parseTimeline(json);
  expect(problems).toEqual([]);
  expect(timeline!.events.map(({ id }) => id)).toEqual(['denial', 'later']);
  expect(timeline!.relations!.map(({ type }) => type)).toEqual(['follows']);
  expect(timeline!.story!.steps).toEqual([{ event: 'denial', relations: [] }]);
});

interface ListItem {
  position: number;
  item: Record<string, unknown>;
}
const list = (dates?: string[]) => {
  const events = dates?.map((date, i) => ({ id: `e${i}`, date }));
  return JSON.parse(jsonLdOf(sheetOf(events))) as Record<string, unknown> & {
    itemListElement: ListItem[];
  };
};

test('a list of events is one for schema.org, each text in its languages', () => {
  const { itemListElement, ...rest } = list();
  expect(rest).toEqual({
    '@context': 'https://schema.org',
    '@type': ['ItemList', 'CreativeWork'],
    '@id': 'https://example.org/?lang=en',
    url: 'https://example.org/?lang=en',
    name: [
      { '@language': 'ar', '@value': 'ثلاثة أيام' },
      { '@language': 'en', '@value': 'Three days' },
    ],
    description: 'A sample.',
    inLanguage: ['ar', 'en'],
    citation: [
      {
        '@type': 'CreativeWork',
        name: 'The report',
        publisher: { '@type': 'Organization', name: 'The paper' },
        datePublished: '2021-03',
        inLanguage: 'en',
        url: 'https://example.org/report',
      },
      { '@type': 'CreativeWork', name: 'The letter' },
    ],
    numberOfItems: 3,
  });
  expect(itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(itemListElement[0]!.item).toMatchObject({
    '@type': 'Event',
    url: 'https://example.org/?lang=en&event=strike',
    startDate: '2020-01-03T01:00+03:00',
    location: { '@type': 'Place', name: 'The airport', geo: { latitude: 33.26, longitude: 44.23 } },
    about: [{ name: 'The general' }, { name: 'The minister' }],
    keywords: ['night', 'air'],
  });
});

test.each([
  ['2020-01~', '2020-01', undefined],
  ['2019-11~/2020-01-05', '2019-11', '2020-01-05'],
  ['2003/..', '2003', undefined],
  ['[2020-01-06,2020-01-07]', '2020-01-06', '2020-01-07'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['Y-13800000000', undefined, undefined],
  ['-0043', undefined, undefined],
])('%s starts on %s and ends on %s', (date, start, end) => {
  const { item } = list([date]).itemListElement[0]!;
  expect([item['startDate'], item['endDate']]).toEqual([start, end]);
});

test.each([
  ['2020-01-06T20:00', '2020-01-06T20:00+03:00', undefined],
  ['2020-01-06T20:00:05~', '2020-01-06T20:00:05+03:00', undefined],
  ['2020-01-06T20:00Z', '2020-01-06T20:00Z', undefined],
  ['2020-01-06T20:00/2020-01-06T22:00', '2020-01-06T20:00+03:00', '2020-01-06T22:00+03:00'],
  // Local time was 2:57:36 from UTC, which ISO 8601 cannot write.
  ['1890-01-01T12:00', '1890-01-01T12:00', undefined],
])('%s in Baghdad starts at %s', (date, startDate, endDate) => {
  const sheet = sheetOf([{ id: 'a', date, timeZone: 'Asia/Baghdad' }]);
  const { item } = (JSON.parse(jsonLdOf(sheet)) as { itemListElement: ListItem[] })
    .itemListElement[0]!;
  expect([item['startDate'], item['endDate']]).toEqual([startDate, endDate]);
});
