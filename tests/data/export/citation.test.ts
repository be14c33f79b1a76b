import { expect, test } from 'vitest';
import { citationText } from '../../../src/data/export/citation.ts';
import { cslOf } from '../../../src/data/export/csl.ts';
import { daysFromCivil } from '../../../src/time/civil.ts';
import { rowOf, sheetOf } from './sample.ts';
import { FEATURE_WORDS } from '../../words.ts';

const { ar, en } = FEATURE_WORDS;

const TODAY = daysFromCivil(2026, 3, 9);

const CITATION = {
  event: { title: 'The strike', date: '3 January 2020' },
  timeline: 'Three days',
  sources: ['The paper, “The report”', 'The letter'],
  url: 'https://example.org/?event=strike',
  accessed: '9 March 2026',
};

test('a citation names the event, the timeline, the sources, the address and the day', () => {
  expect(citationText(CITATION, en.share.cite)).toBe(
    '“The strike” (3 January 2020), in the timeline “Three days” (Khatt). ' +
      'Sources: The paper, “The report”; The letter. ' +
      'https://example.org/?event=strike (accessed 9 March 2026).',
  );
  expect(citationText(CITATION, ar.share.cite)).toBe(
    '«The strike» (3 January 2020)، ضمن الخط الزمني «Three days» (خط). ' +
      'المصادر: The paper, “The report”؛ The letter. ' +
      'https://example.org/?event=strike (اطُّلع عليه في 9 March 2026).',
  );
});

test('a timeline is cited by itself where no event is', () => {
  const citation = { ...CITATION, event: undefined, sources: [] };
  expect(citationText(citation, en.share.cite)).toBe(
    '“Three days”, timeline (Khatt). https://example.org/?event=strike (accessed 9 March 2026).',
  );
});

type Item = Record<string, unknown>;
const items = (...input: Parameters<typeof cslOf>) => JSON.parse(cslOf(...input)) as Item[];

test('an event and its sources are items of CSL-JSON', () => {
  const sheet = sheetOf();
  expect(items(sheet, sheet.rows[0], TODAY)).toEqual([
    {
      id: 'sample/strike',
      type: 'webpage',
      title: 'The strike',
      'container-title': 'Three days',
      abstract: 'What happened.',
      'event-date': { 'date-parts': [[2020, 1, 3]] },
      publisher: 'Khatt',
      URL: 'https://example.org/?lang=en&event=strike',
      language: 'en',
      accessed: { 'date-parts': [[2026, 3, 9]] },
    },
    {
      id: 'sample/report',
      type: 'webpage',
      title: 'The report',
      'container-title': 'The paper',
      issued: { 'date-parts': [[2021, 3]] },
      URL: 'https://example.org/report',
      language: 'en',
    },
    { id: 'sample/letter', type: 'document', title: 'The letter' },
  ]);
});

test('the timeline goes with its main source', () => {
  expect(items(sheetOf(), undefined, TODAY).map(({ id }) => id)).toEqual([
    'sample',
    'sample/report',
  ]);
});

test.each([
  [
    '2019-11~/2020-01-05',
    {
      'date-parts': [
        [2019, 11],
        [2020, 1, 5],
      ],
      circa: true,
    },
  ],
  ['2020-22', { 'date-parts': [[2020]], season: 2 }],
  ['-0043', { 'date-parts': [[-44]] }],
  ['[2020-01-06,2020-01-07]', { literal: 'on [2020-01-06,2020-01-07]' }],
  ['199X', { literal: 'on 199X' }],
  ['Y-13800000000', { literal: 'on Y-13800000000' }],
  ['2003/..', { literal: 'on 2003/..' }],
])('%s is a date of CSL-JSON', (date, wanted) => {
  const row = rowOf({ id: 'a', date });
  expect(items(sheetOf(), row, TODAY)[0]!['event-date']).toEqual(wanted);
});
