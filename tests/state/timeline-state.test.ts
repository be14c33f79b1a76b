import { expect, test } from 'vitest';
import { directionOf } from '../../src/i18n/languages.ts';
import type { Params } from '../../src/state/params.ts';
import { TimelineState, type HistoryMode } from '../../src/state/timeline-state.svelte.ts';
import { letters } from '../support/letters.ts';

/** A reader in English, and all that it wrote into the address. */
function reading(params: Params = {}) {
  const written: [Params, HistoryMode][] = [];
  const app = new TimelineState(letters(), params, 'en', (...entry) => void written.push(entry));
  return { app, written };
}

test('choosing an event is an entry of the history, stepping replaces it', () => {
  const { app, written } = reading();
  app.choose('letter');
  app.step(1);
  expect(app.selected?.id).toBe('denial');
  expect(written).toEqual([
    [{ event: 'letter' }, 'push'],
    [{ event: 'denial' }, 'replace'],
  ]);
});

test('choosing what is chosen writes nothing', () => {
  const { app, written } = reading({ event: 'letter' });
  app.choose('letter');
  expect(written).toEqual([]);
});

test('a step from nothing begins at the near end, and none goes past the ends', () => {
  const { app } = reading();
  app.step(1);
  expect(app.selected?.id).toBe('strike');
  app.step(-1);
  expect(app.selected?.id).toBe('strike');
  app.choose(undefined);
  app.step(-1);
  expect(app.selected?.id).toBe('denial');
});

test('Home and End are the first event and the last', () => {
  const { app } = reading();
  app.chooseEdge('last');
  expect(app.selected?.id).toBe('denial');
  app.chooseEdge('first');
  expect(app.selected?.id).toBe('strike');
});

test('defaults are not written into the address', () => {
  const { app } = reading({ scale: 'steps', theme: 'dark' });
  app.setScale('adaptive');
  app.setTheme('auto');
  expect(app.params).toEqual({});
});

test('going back shows what the address says and writes nothing', () => {
  const { app, written } = reading({ event: 'letter' });
  app.visit({});
  expect(app.selected).toBeUndefined();
  expect(written).toEqual([]);
});

test('a focused embed steps through its own events alone', () => {
  const { app } = reading({ events: ['strike', 'denial'] });
  expect(app.events.map(({ id }) => id)).toEqual(['strike', 'denial']);
  app.choose('strike');
  app.step(1);
  expect(app.selected?.id).toBe('denial');
});

test('the language is that of the address where the timeline or the interface speaks it, else the reader’s', () => {
  expect(reading({ lang: 'ar' }).app.localizer).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(reading({ lang: 'fr' }).app.localizer).toMatchObject({ lang: 'fr', dir: 'ltr' });
  expect(reading({ lang: 'nl' }).app.localizer).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('a text that the reader’s language lacks comes with the language that it is in', () => {
  const { app } = reading();
  const [letter, denial] = ['letter', 'denial'].map((id) => app.timeline.byId.get(id)!);
  expect(app.localizer.textAndLang(letter!.data.title)).toEqual({ text: 'The letter' });
  expect(app.localizer.textAndLang(denial!.data.title)).toEqual({ text: 'النفي', lang: 'ar' });
});

test('a link to an event keeps what the reader has set, but not the window', () => {
  const { app } = reading({ lang: 'en', from: '2020', to: '2021', event: 'strike' });
  expect(app.href('letter')).toBe('?lang=en&event=letter#event-letter');
  expect(reading().app.href('letter')).toBe('?event=letter#event-letter');
});

test('numbers are in the reader’s digits, nouns in the form that the number asks for', () => {
  const arabic = new TimelineState(letters(), { lang: 'ar', digits: 'arab' }, 'ar');
  const { events } = arabic.localizer.words;
  expect(arabic.localizer.number(13)).toBe('١٣');
  expect([1, 2, 3, 13, 100].map((n) => arabic.localizer.count(n, events))).toEqual([
    'حدث واحد',
    'حدثان',
    '٣ أحداث',
    '١٣ حدثًا',
    '١٠٠ حدث',
  ]);
});

test('the second clock and the days of the axis are those that the reader asks for', () => {
  const { app } = reading();
  expect(app.localizer.zone).toBe('Asia/Baghdad');
  expect(app.localizer.otherZones).toEqual(['Asia/Baghdad', 'America/New_York']);
  app.setZone('Asia/Tokyo');
  expect(app.localizer.zoneName(app.localizer.zone)).toBe('Tokyo');
  expect(app.localizer.otherZones).toEqual(['Asia/Tokyo']);
  app.setZone('event');
  expect(app.params).toEqual({});
});

test('direction follows the primary language', () => {
  expect(['ar-IQ', 'fa', 'en', 'arn'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('filters let events through by any value of each, and by all of them', () => {
  const { app } = reading({ track: ['baghdad', 'washington'], kind: ['denial'] });
  expect(app.stops.map(({ id }) => id)).toEqual(['denial']);
  expect(app.events.map((event) => app.isDimmed(event))).toEqual([true, true, false]);
  app.setFacet('kind', ['document', 'denial']);
  expect(app.stops.map(({ id }) => id)).toEqual(['letter', 'denial']);
  app.clearFilters();
  expect(app.params).toEqual({});
  expect(app.isFiltered).toBe(false);
});

test('steps go from one event that is let through to the next, from wherever the reader is', () => {
  const { app } = reading({ kind: ['event', 'denial'] });
  app.step(1);
  app.step(1);
  expect(app.selected?.id).toBe('denial');
  app.choose('letter');
  expect(app.position).toBe(-1);
  app.step(-1);
  expect(app.selected?.id).toBe('strike');
  app.choose('letter');
  app.step(1);
  expect(app.selected?.id).toBe('denial');
});

test('narrative order is that of the article, and what it leaves out comes last', () => {
  const { app } = reading();
  expect(app.events.map(({ id }) => id)).toEqual(['strike', 'letter', 'denial']);
  app.setOrder('told');
  expect(app.events.map(({ id }) => id)).toEqual(['letter', 'denial', 'strike']);
  app.setOrder('time');
  expect(app.params).toEqual({});
});

test('at an instant only what was known by then is there, and the scope stays', () => {
  const { app } = reading();
  app.setAsof(Date.UTC(2020, 0, 6, 17));
  expect(app.params.asof).toBe('2020-01-06T17:00:00Z');
  expect(app.events.map(({ id }) => id)).toEqual(['strike', 'letter']);
  expect(app.scope).toHaveLength(3);
  app.choose('denial');
  expect(app.selected).toBeUndefined();
  app.setAsof(undefined);
  expect(app.selected?.id).toBe('denial');
});

test('values are added to a filter and taken out of it; several go together', () => {
  const { app } = reading();
  app.toggleFacet('status', ['disputed', 'denied']);
  expect(app.params.status).toEqual(['disputed', 'denied']);
  expect(app.isAsked('status', ['denied'])).toBe(true);
  app.toggleFacet('status', ['denied']);
  expect(app.isAsked('status', ['disputed', 'denied'])).toBe(false);
  app.toggleFacet('status', ['disputed', 'denied']);
  expect(app.params.status).toEqual(['disputed', 'denied']);
  app.toggleFacet('status', ['denied', 'disputed']);
  expect(app.params).toEqual({});
});

test('the stops beside a chosen event that is filtered out are those a step would reach', () => {
  const { app } = reading({ event: 'letter', track: ['washington'] });
  expect([app.beside(-1)?.id, app.beside(1)?.id]).toEqual(['strike', 'denial']);
  app.toggleFacet('track', ['washington']);
  app.toggleFacet('kind', ['denial']);
  expect([app.beside(-1), app.beside(1)?.id]).toEqual([undefined, 'denial']);
});

test('the page of an actor is one entry of the history, with no event and no panel on it', () => {
  const { app, written } = reading({ event: 'letter', open: 'claim', kind: ['denial'] });
  app.showActor('minister');
  expect(written).toEqual([[{ kind: ['denial'], actor: ['minister'] }, 'push']]);
});

test('what is pointed at is lit, by its whole id, and nothing of it is in the address', () => {
  const { app, written } = reading();
  app.light('strike denial');
  expect(['strike', 'denial', 'letter', 'strik'].map((id) => app.isLit(id))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  app.light();
  expect(app.isLit('strike')).toBe(false);
  expect(written).toEqual([]);
});

test('a text that lacks the page’s language is shown in the reader’s next one, else in the timeline’s first', () => {
  const app = new TimelineState(letters({ languages: ['ar', 'en', 'fr'] }), {}, 'en');
  const text = { ar: 'سطر', fr: 'Ligne' };
  expect(app.localizer.textAndLang(text)).toEqual({ text: 'سطر', lang: 'ar' });
  app.localizer.preferred = ['en-GB', 'de', 'fr-CA', 'ar'];
  expect(app.localizer.textAndLang(text)).toEqual({ text: 'Ligne', lang: 'fr' });
  expect(app.localizer.textAndLang({ ...text, en: 'Line' })).toEqual({ text: 'Line' });
  app.localizer.preferred = ['de'];
  expect(app.localizer.textAndLang(text).lang).toBe('ar');
});

test('of panel and event the one that the reader asked for last is in front', () => {
  const { app } = reading({ open: 'find', event: 'letter' });
  expect(app.isPanelBehind).toBe(false);
  app.choose('letter');
  expect(app.isPanelBehind).toBe(true);
  app.setOpen('find');
  expect(app.isPanelBehind).toBe(false);
  app.step(1);
  expect(app.isPanelBehind).toBe(true);
  app.visit({ open: 'find', event: 'strike' });
  expect(app.isPanelBehind).toBe(true);
  app.visit({ open: 'sources', event: 'strike' });
  expect(app.isPanelBehind).toBe(false);
});
