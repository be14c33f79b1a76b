import { expect, test } from 'vitest';
import { directionOf } from '../../src/i18n/languages.ts';
import type { Params } from '../../src/state/params.ts';
import { Reader, type HistoryMode } from '../../src/state/reader.svelte.ts';
import { letters } from '../support/letters.ts';

/** A reader in English, and all that it wrote into the address. */
function reading(params: Params = {}) {
  const written: [Params, HistoryMode][] = [];
  const reader = new Reader(letters(), params, 'en', (...entry) => void written.push(entry));
  return { reader, written };
}

test('choosing an event is an entry of the history, stepping replaces it', () => {
  const { reader, written } = reading();
  reader.choose('letter');
  reader.step(1);
  expect(reader.selected?.id).toBe('denial');
  expect(written).toEqual([
    [{ event: 'letter' }, 'push'],
    [{ event: 'denial' }, 'replace'],
  ]);
});

test('choosing what is chosen writes nothing', () => {
  const { reader, written } = reading({ event: 'letter' });
  reader.choose('letter');
  expect(written).toEqual([]);
});

test('a step from nothing begins at the near end, and none goes past the ends', () => {
  const { reader } = reading();
  reader.step(1);
  expect(reader.selected?.id).toBe('strike');
  reader.step(-1);
  expect(reader.selected?.id).toBe('strike');
  reader.choose(undefined);
  reader.step(-1);
  expect(reader.selected?.id).toBe('denial');
});

test('Home and End are the first event and the last', () => {
  const { reader } = reading();
  reader.chooseEdge('last');
  expect(reader.selected?.id).toBe('denial');
  reader.chooseEdge('first');
  expect(reader.selected?.id).toBe('strike');
});

test('defaults are not written into the address', () => {
  const { reader } = reading({ scale: 'steps', theme: 'dark' });
  reader.setScale('adaptive');
  reader.setTheme('auto');
  expect(reader.params).toEqual({});
});

test('going back shows what the address says and writes nothing', () => {
  const { reader, written } = reading({ event: 'letter' });
  reader.visit({});
  expect(reader.selected).toBeUndefined();
  expect(written).toEqual([]);
});

test('a focused embed steps through its own events alone', () => {
  const { reader } = reading({ events: ['strike', 'denial'] });
  expect(reader.events.map(({ id }) => id)).toEqual(['strike', 'denial']);
  reader.choose('strike');
  reader.step(1);
  expect(reader.selected?.id).toBe('denial');
});

test('the language is that of the address where the timeline speaks it, else the reader’s', () => {
  expect(reading({ lang: 'ar' }).reader).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(reading({ lang: 'fr' }).reader).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('a text that the reader’s language lacks comes with the language that it is in', () => {
  const { reader } = reading();
  const [letter, denial] = ['letter', 'denial'].map((id) => reader.timeline.byId.get(id)!);
  expect(reader.textAndLang(letter!.data.title)).toEqual({ text: 'The letter' });
  expect(reader.textAndLang(denial!.data.title)).toEqual({ text: 'النفي', lang: 'ar' });
});

test('a link to an event keeps what the reader has set, but not the window', () => {
  const { reader } = reading({ lang: 'en', from: '2020', to: '2021', event: 'strike' });
  expect(reader.href('letter')).toBe('?lang=en&event=letter#event-letter');
  expect(reading().reader.href('letter')).toBe('?event=letter#event-letter');
});

test('numbers are in the reader’s digits, nouns in the form that the number asks for', () => {
  const arabic = new Reader(letters(), { lang: 'ar', digits: 'arab' }, 'ar');
  const { events } = arabic.words;
  expect(arabic.number(13)).toBe('١٣');
  expect([1, 2, 3, 13, 100].map((n) => arabic.count(n, events))).toEqual([
    'حدث واحد',
    'حدثان',
    '٣ أحداث',
    '١٣ حدثًا',
    '١٠٠ حدث',
  ]);
});

test('the second clock and the days of the axis are those that the reader asks for', () => {
  const { reader } = reading();
  expect(reader.zone).toBe('Asia/Baghdad');
  expect(reader.otherZones).toEqual(['Asia/Baghdad', 'America/New_York']);
  reader.setZone('Asia/Tokyo');
  expect(reader.zoneName(reader.zone)).toBe('Tokyo');
  expect(reader.otherZones).toEqual(['Asia/Tokyo']);
  reader.setZone('event');
  expect(reader.params).toEqual({});
});

test('direction follows the primary language', () => {
  expect(['ar-IQ', 'fa', 'en', 'arn'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('filters let events through by any value of each, and by all of them', () => {
  const { reader } = reading({ track: ['baghdad', 'washington'], kind: ['denial'] });
  expect(reader.stops.map(({ id }) => id)).toEqual(['denial']);
  expect(reader.events.map((event) => reader.isFaded(event))).toEqual([true, true, false]);
  reader.setFacet('kind', ['document', 'denial']);
  expect(reader.stops.map(({ id }) => id)).toEqual(['letter', 'denial']);
  reader.clearFilters();
  expect(reader.params).toEqual({});
  expect(reader.isFiltered).toBe(false);
});

test('steps go from one event that is let through to the next, from wherever the reader is', () => {
  const { reader } = reading({ kind: ['event', 'denial'] });
  reader.step(1);
  reader.step(1);
  expect(reader.selected?.id).toBe('denial');
  reader.choose('letter');
  expect(reader.position).toBe(-1);
  reader.step(-1);
  expect(reader.selected?.id).toBe('strike');
  reader.choose('letter');
  reader.step(1);
  expect(reader.selected?.id).toBe('denial');
});

test('told order is that of the article, and what it does not tell comes last', () => {
  const { reader } = reading();
  expect(reader.events.map(({ id }) => id)).toEqual(['strike', 'letter', 'denial']);
  reader.setOrder('told');
  expect(reader.events.map(({ id }) => id)).toEqual(['letter', 'denial', 'strike']);
  reader.setOrder('time');
  expect(reader.params).toEqual({});
});

test('at an instant only what was known by then is there, and the scope stays', () => {
  const { reader } = reading();
  reader.setAsof(Date.UTC(2020, 0, 6, 17));
  expect(reader.params.asof).toBe('2020-01-06T17:00:00Z');
  expect(reader.events.map(({ id }) => id)).toEqual(['strike', 'letter']);
  expect(reader.scope).toHaveLength(3);
  reader.choose('denial');
  expect(reader.selected).toBeUndefined();
  reader.setAsof(undefined);
  expect(reader.selected?.id).toBe('denial');
});

test('values are added to a filter and taken out of it; several go together', () => {
  const { reader } = reading();
  reader.toggleFacet('status', ['disputed', 'denied']);
  expect(reader.params.status).toEqual(['disputed', 'denied']);
  expect(reader.isAsked('status', ['denied'])).toBe(true);
  reader.toggleFacet('status', ['denied']);
  expect(reader.isAsked('status', ['disputed', 'denied'])).toBe(false);
  reader.toggleFacet('status', ['disputed', 'denied']);
  expect(reader.params.status).toEqual(['disputed', 'denied']);
  reader.toggleFacet('status', ['denied', 'disputed']);
  expect(reader.params).toEqual({});
});

test('the stops beside a chosen event that is filtered out are those a step would reach', () => {
  const { reader } = reading({ event: 'letter', track: ['washington'] });
  expect([reader.beside(-1)?.id, reader.beside(1)?.id]).toEqual(['strike', 'denial']);
  reader.toggleFacet('track', ['washington']);
  reader.toggleFacet('kind', ['denial']);
  expect([reader.beside(-1), reader.beside(1)?.id]).toEqual([undefined, 'denial']);
});

test('the page of an actor is one entry of the history, with no event and no panel on it', () => {
  const { reader, written } = reading({ event: 'letter', open: 'claim', kind: ['denial'] });
  reader.showActor('minister');
  expect(written).toEqual([[{ kind: ['denial'], actor: ['minister'] }, 'push']]);
});

test('what is pointed at is lit, by its whole id, and nothing of it is in the address', () => {
  const { reader, written } = reading();
  reader.light('strike denial');
  expect(['strike', 'denial', 'letter', 'strik'].map((id) => reader.isLit(id))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  reader.light();
  expect(reader.isLit('strike')).toBe(false);
  expect(written).toEqual([]);
});
