import { expect, test } from 'vitest';
import { withKnownZones } from '../../src/data/known-zones.ts';
import { parseTimeline } from '../../src/data/parse.ts';
import type { TimelineData } from '../../src/data/schema.ts';
import { zonesOf } from '../../src/data/zones-of.ts';

const data = {
  version: 1,
  id: 'a',
  title: 'A',
  languages: ['en'],
  timeZone: 'Asia/Nowhere',
  zones: { 'Asia/Nowhere': 'Nowhere', 'America/New_York': 'New York' },
  events: [
    { id: 'a', date: '2020-01-06' },
    { id: 'b', date: '2020-01-06T20:00+03:00' },
    { id: 'c', date: '2020-01-07', timeZone: 'Mars/Base' },
    { id: 'd', date: '2020-01-07', timeZone: 'America/New_York' },
  ],
} as unknown as TimelineData;

test('a zone that the browser does not know becomes the offset of its dates, else UTC, and that is said', () => {
  const { timeline, problems } = withKnownZones(data);
  expect(timeline.timeZone).toBe('Etc/GMT-3');
  expect(timeline.zones).toEqual({ 'Etc/GMT-3': 'Nowhere', 'America/New_York': 'New York' });
  expect(timeline.events.map(({ timeZone }) => timeZone)).toEqual([
    undefined,
    undefined,
    'UTC',
    'America/New_York',
  ]);
  expect(problems).toEqual([
    'this browser does not know the time zone Asia/Nowhere: shown at Etc/GMT-3',
    'this browser does not know the time zone Mars/Base: shown at UTC',
  ]);
});

test('every zone that a timeline names is looked at once', () => {
  expect(zonesOf(data)).toEqual(['Asia/Nowhere', 'America/New_York', 'Mars/Base']);
});

test('a file with an unknown zone keeps the offset that its dates carry, and that is said', () => {
  const read = (date: string) =>
    parseTimeline({ ...data, zones: undefined, events: [{ id: 'a', date }] });
  expect(read('2020-01-03T01:00+03:00').timeline!.timeZone).toBe('Etc/GMT-3');
  expect(read('2020-01-03').timeline!.timeZone).toBeUndefined();
  expect(
    ['2020-01-03T01:00+03:00', '2020-01-03'].map((date) => read(date).problems[0]!.message),
  ).toEqual([
    'unknown time zone: "Asia/Nowhere" (shown at Etc/GMT-3, as in the dates)',
    'unknown time zone: "Asia/Nowhere"',
  ]);
});
