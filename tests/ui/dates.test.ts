import { expect, test } from 'vitest';
import { sharedWords } from '../../src/i18n/words.ts';
import type { Params } from '../../src/state/params.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import { hijriText, otherClocks, periodText, restText } from '../../src/ui/date-parts.ts';
import { dateText } from '../../src/ui/dates.ts';
import { instantText } from '../../src/ui/instant-text.ts';
import { knownInstants } from '../../src/model/news.ts';
import { letters } from '../support/letters.ts';

function told(id: string, params: Params = {}, changes = {}) {
  const app = new TimelineState(letters(changes), params, 'en');
  return [app.localizer, app.timeline.byId.get(id)!] as const;
}

test('the other clocks are those of the zones that the timeline names', () => {
  expect(otherClocks(...told('letter'))).toEqual(['12:00 in Washington']);
});

test('where it was another day there, the day is said too', () => {
  expect(otherClocks(...told('strike'))).toEqual(['still 2 January, 17:00 in Washington']);
});

test('a date without a clock has no other clocks', () => {
  expect(otherClocks(...told('denial'))).toEqual([]);
});

test('a reader who asks for another zone reads its clock beside the event’s own', () => {
  const params = { tz: 'Asia/Tokyo' };
  expect(dateText(...told('letter', params))).toBe('6 January 2020, 20:00');
  expect(otherClocks(...told('letter', params))).toEqual(['already 7 January, 02:00 in Tokyo']);
  expect(otherClocks(...told('letter', { tz: 'Asia/Baghdad' }))).toEqual([]);
  expect(periodText(...told('letter', params))).toBe('7 January 2020');
});

test('an instant is told by the reader’s clock first, then by the others', () => {
  const app = new TimelineState(letters(), { tz: 'America/New_York' }, 'en');
  expect(instantText(app, Date.UTC(2020, 0, 2, 22))).toBe(
    '2 January 2020, 17:00 Washington time · already 3 January, 01:00 in Baghdad',
  );
});

test('what the heading leaves out is the time, and where it says another day the day too', () => {
  expect(restText(...told('letter'))).toBe('20:00');
  expect(restText(...told('denial'))).toBe('');
  expect(restText(...told('letter', { tz: 'America/New_York' }))).toBe(
    '20:00 · 12:00 in Washington',
  );
  expect(restText(...told('strike', { tz: 'America/New_York' }))).toBe(
    '3 January 2020, 01:00 Baghdad time',
  );
});

test('a stretch between two clock times is told by the other clocks too', () => {
  const events = [{ id: 'e', date: '2020-01-03T01:00+03:00/2020-01-03T09:00+03:00' }];
  expect(otherClocks(...told('e', {}, { events, relations: [] }))).toEqual([
    '2 January 2020, 17:00 – 3 January 2020, 01:00 in Washington',
  ]);
});

test('"about" holds for every clock', () => {
  const events = [{ id: 'strike', date: '2020-01-03T01:00+03:00~' }];
  expect(otherClocks(...told('strike', {}, { events, relations: [] }))).toEqual([
    'still 2 January, about 17:00 in Washington',
  ]);
});

const period = (date: string) =>
  periodText(...told('e', {}, { events: [{ id: 'e', date }], relations: [] }));

test('events stand under their day, or under the coarser period that they are dated to', () => {
  expect(
    ['2020-01-03T01:00+03:00', '2014', '2019-11~/2020-01-05', '199X', '2014/..'].map(period),
  ).toEqual(['3 January 2020', '2014', 'about November 2019', '1990s', '2014']);
});

test('a heading claims no day and no year that the date leaves open', () => {
  const dates = [
    '[2020-01-03,2020-01-05]',
    '[0813..0833]',
    '2020-01-XX',
    'Y-200000~',
    '../1905',
    '[1920..]',
  ];
  expect(dates.map(period)).toEqual([
    '3 or 5 January 2020',
    'one year from 813 to 833 CE',
    'one day in January 2020',
    'about 200,000 BCE',
    'until 1905',
    '1920 or later',
  ]);
});

test('a zone that the timeline does not name has a name in the reader’s language', async () => {
  await sharedWords.load('fr');
  const name = (lang: string, zone: string) => {
    const app = new TimelineState(letters(), {}, lang);
    return app.localizer.words.zoneTime(app.localizer.zoneName(zone));
  };
  expect(name('ar', 'Africa/Cairo')).toBe('بتوقيت مصر');
  expect(name('en', 'Africa/Cairo')).toBe('Cairo time');
  expect(name('ar', 'Asia/Hebron')).toBe('بتوقيت الخليل');
  expect(name('fr', 'Africa/Cairo')).toBe('(heure\u00a0: Égypte)');
  expect(name('fr', 'America/Chicago')).toBe('(heure\u00a0: Chicago)');
  expect(['en', 'ar', 'fr'].map((lang) => name(lang, 'UTC'))).toEqual([
    'UTC',
    'بتوقيت غرينتش',
    '(UTC)',
  ]);
});

test('an instant from which a coarse date is known is told by that date', () => {
  const events = [
    { id: 'temple', date: '-9499~' },
    { id: 'strike', date: '2020-01-03T01:00+03:00' },
  ];
  const app = new TimelineState(letters({ events, relations: [] }), {}, 'en');
  const [temple, strike] = knownInstants(app.whole.events).map((t) => instantText(app, t));
  expect(temple).toBe('about 9500 BCE');
  expect(strike).toMatch(/^3 January 2020, 01:00 Baghdad time/);
});

test('an hour is told as an hour', () => {
  const events = [{ id: 'e', date: '2020-01-03T01' }];
  expect(restText(...told('e', {}, { events, relations: [] }))).toBe('between 01:00 and 02:00');
});

test('what stands below a day keeps the seconds and the doubt of its date, by every clock', () => {
  const rest = (date: string) =>
    restText(...told('e', {}, { events: [{ id: 'e', date }], relations: [] }));
  expect(rest('2020-01-03T01:00+03:00?')).toBe('01:00 (uncertain)');
  expect(rest('2020-01-03T01:00+03:00%')).toBe('about 01:00 (uncertain)');
  expect(rest('2020-01-03T01:00:10+03:00')).toBe('01:00:10');
  expect(rest('2017-01-01T02:59:60+03:00')).toBe('02:59:60');
  const events = [{ id: 'e', date: '2020-01-03T01+03:00?' }];
  expect(otherClocks(...told('e', {}, { events, relations: [] }))).toEqual([
    'still 2 January, between 17:00 and 18:00 (uncertain) in Washington',
  ]);
});

test('the Umm al-Qura date stands beside a single day, where it is asked for', () => {
  const params = { calendar: 'islamic-umalqura' } as const;
  expect(hijriText(...told('letter', params))).toBe('11 Jumada I 1441 AH (Umm al-Qura calendar)');
  expect(hijriText(...told('letter'))).toBe('');
  const events = [{ id: 'e', date: '2020' }];
  expect(hijriText(...told('e', params, { events, relations: [] }))).toBe('');
});

test('an offset is called by its hours from Greenwich, whatever its sign as a zone', () => {
  const name = (lang: string) =>
    new TimelineState(letters(), {}, lang).localizer.zoneName('Etc/GMT-3');
  expect(['en', 'ar'].map(name)).toEqual(['GMT+3', 'غرينتش+3']);
});

test('where a browser names no city in Arabic, the zone’s region is named, in Arabic', () => {
  const names = ['توقيت Buenos Aires', 'توقيت الأرجنتين الرسمي'];
  const called = sharedWords.of('ar').zoneCalled?.('America/Argentina/Buenos_Aires', names);
  expect(called).toBe('الأرجنتين');
});
