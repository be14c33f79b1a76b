import { expect, test } from 'vitest';
import { csvOf } from '../../../src/data/export/csv.ts';
import { cslOf } from '../../../src/data/export/csl.ts';
import { icsOf } from '../../../src/data/export/ics.ts';
import { jsonLdOf } from '../../../src/data/export/json-ld.ts';
import { sheetOf } from './sample.ts';

const OPEN = '\u202e';
const CLOSE = '\u202c';

const sheet = sheetOf();
const events = sheet.timeline.events.map((event) => ({
  ...event,
  title: `${OPEN}title`,
  tags: [`${OPEN}tag`],
  place: `${OPEN}place`,
}));
const sources = (sheet.timeline.sources ?? []).map((source) => ({
  ...source,
  publisher: `${OPEN}publisher`,
}));
const turned = {
  ...sheet,
  timeline: { ...sheet.timeline, title: `${OPEN}timeline`, events, sources },
  rows: sheet.rows.map((row, i) => ({ ...row, data: events[i]! })),
};

test.each([
  ['CSV', csvOf(turned)],
  ['iCalendar', icsOf(turned, 0).text.replaceAll('\r\n ', '')],
  ['JSON-LD', jsonLdOf(turned)],
  ['CSL-JSON', cslOf(turned, turned.rows[0], 0)],
])('in %s a text that turns the order of letters turns only itself', (_name, text) => {
  const opened = text.split(OPEN).length - 1;
  expect(opened).toBeGreaterThan(2);
  for (const [, own] of text.matchAll(/\u202e([^\u202c\u202e]*)(?:\u202c|$)/gu))
    expect(['title', 'tag', 'place', 'publisher', 'timeline']).toContain(own);
  expect(text.split(CLOSE).length - 1).toBe(opened);
});
