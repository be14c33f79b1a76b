import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/data/export/csv.ts';
import { sheetOf } from './sample.ts';

/** Reads a table by RFC 4180: cells in quotes may hold commas, line breaks and doubled quotes. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare, end] of csv.matchAll(CELL)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop(), 'the last line is ended').toEqual([]);
  return rows;
}

const table = (csv: string): Record<string, string>[] => {
  expect(csv[0]).toBe('\ufeff');
  const [names, ...rows] = read(csv.slice(1));
  return rows.map((cells) => Object.fromEntries(names!.map((name, i) => [name, cells[i]!])));
};

test('an event is a row, with its texts in every language and what it cites', () => {
  const [strike, denial, later] = table(csvOf(sheetOf()));
  expect(strike).toEqual({
    id: 'strike',
    date: '2020-01-03T01:00+03:00',
    start: '2020-01-02T22:00:00Z',
    end: '2020-01-02T22:00:00Z',
    certainty: '',
    title_ar: 'الضربة',
    summary_ar: 'What happened.',
    title_en: 'The strike',
    summary_en: 'What happened.',
    track: 'Abroad',
    kind: 'attack',
    status: 'disputed',
    actors: 'The general | The minister',
    place: 'The airport',
    tags: 'night | air',
    sources: 'The report, The paper, https://example.org/report | The letter',
    quotations: 'The general: It was night.',
    url: 'https://example.org/?lang=en&event=strike',
  });
  expect([denial!.place, denial!.start, denial!.end]).toEqual([
    'Baghdad',
    '2020-01-04',
    '2020-01-04',
  ]);
  expect([later!.start, later!.end]).toEqual(['2020-02-01', '2020-03-31']);
});

test.each([
  ['2019-11~/2020-01-05', '2019-11-01', '2020-01-05', 'approximate'],
  ['2004?', '2004-01-01', '2004-12-31', 'uncertain'],
  ['201X%', '2010-01-01', '2019-12-31', 'approximate | uncertain'],
  ['2003/..', '2003-01-01', '', ''],
  ['[..2003]', '', '2003-12-31', ''],
  ['-0043-03-15T12:00+02:00', '-000043-03-15T10:00:00Z', '-000043-03-15T10:00:00Z', ''],
  ['Y-13800000000', '-13800000000-01-01', '-13800000000-12-31', ''],
])('%s is from %s to %s', (date, start, end, certainty) => {
  const [row] = table(csvOf(sheetOf([{ id: 'a', date }])));
  expect([row!.start, row!.end, row!.certainty]).toEqual([start, end, certainty]);
});

test('a date BCE has no apostrophe', () => {
  for (const date of ['-0043-03-15', '-0499~/-0489?', '-01XX', '-0043-03-15T12:00+02:00']) {
    expect(csvOf(sheetOf([{ id: 'a', date }]))).toContain(`\na,${date},`);
  }
});

test.each([
  '-2+3',
  "-cmd|' /C calc'!A0",
  '-0043+cmd()',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u200f=1',
  '＝1',
])('no spreadsheet takes %j for a formula', (title) => {
  const [row] = table(csvOf(sheetOf([{ id: 'a', date: '2020', title }])));
  expect(row!.title_en).toBe(`'${title}`);
});

test('any text is read back as it was, but for an apostrophe before a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@",;\r\n\t a') }),
  );
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const [row] = table(csvOf(sheetOf([{ id: 'a', date: '2020', title, summary }])));
      for (const [cell, wanted] of [
        [row!.title_en!, title],
        [row!.summary_ar!, summary],
      ] as const) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect([wanted, `'${wanted}`]).toContain(cell);
      }
    }),
  );
});

test('a date after 9999 has no apostrophe', () => {
  const text = csvOf(sheetOf([{ id: 'a', date: 'Y12000', title: '+x' }]));
  expect(text).toContain(',Y12000,+012000-01-01,+012000-12-31,');
  expect(text).toContain("'+x");
});
