import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find, openPage, textOf } from '../../support/reading-page.ts';

/** Ids that mean something in selectors, addresses, markup and objects. */
const IDS = ['a"]', '#b', 'c\\', '__proto__', 'constructor', '%E0', '<i>', '١', '0', "d'"];
const MEDIA = { type: 'image', url: 'https://pictures.example/1.png', alt: 'The same' };
const QUOTE = { exact: 'same words', speaker: 'The same' };

/** A timeline in which everything that may stand twice does, under ids of any character. */
const REPEATS = {
  title: 'The same',
  languages: ['en'],
  zones: { 'Asia/Gaza': 'Palestine', 'Asia/Hebron': 'Palestine', 'America/New_York': 'Palestine' },
  sources: IDS.map((id, i) => ({
    id,
    title: 'The same',
    publisher: 'The same',
    role: i === 0 ? 'main' : 'external',
    url: 'https://example.org/',
    paragraphs: [
      { about: 'The same', text: 'same words' },
      { about: 'The same', text: 'same words' },
    ],
  })),
  actors: IDS.map((id) => ({ id, name: 'The same', role: 'The same' })),
  tracks: IDS.map((id) => ({ id, title: 'The same' })),
  eras: [1, 2].map(() => ({ title: 'The same', date: '2019/2021' })),
  events: IDS.map((id, i) => ({
    id,
    date: '2020-01-06T20:00+03:00',
    timeZone: 'Asia/Baghdad',
    title: 'The same',
    summary: 'The same',
    track: IDS[i],
    actors: IDS,
    place: 'The same',
    tags: ['same', 'Same', 'the same'],
    kind: i % 2 ? 'denial' : 'statement',
    evidence: [1, 2].flatMap((paragraph) => [
      { source: IDS[0], paragraph, quote: QUOTE },
      { source: IDS[0], paragraph, quote: QUOTE },
      { source: IDS[i], supports: 'date' },
    ]),
    media: [MEDIA, MEDIA],
  })),
  relations: IDS.slice(1).flatMap((id) =>
    ['denies', 'confirms'].map((type) => ({ from: id, type, to: IDS[0] })),
  ),
};

const PANELS = ['story', 'find', 'known', 'clocks', 'sources', 'text', 'take', 'embed', 'claim'];

for (const width of [1280, 390]) {
  test(`whatever repeats in the data, and whatever its ids hold, every part is shown at ${width} px`, async () => {
    const app = await openPage({ changes: REPEATS, params: { event: IDS[0]! }, width });
    const items = () => [...document.querySelectorAll<HTMLElement>('.list li[data-event]')];
    expect(
      items()
        .map((item) => item.dataset['event'])
        .sort(),
    ).toEqual([...IDS].sort());
    for (const id of IDS) {
      app.choose(id);
      await expect.poll(() => document.querySelectorAll('.chosen[data-event]').length).toBe(1);
      await expect.poll(() => find('.chosen').dataset['event']).toBe(id);
      expect(find('.chosen').querySelectorAll('figure.media')).toHaveLength(2);
    }
    for (const panel of PANELS) {
      app.choose(IDS[0]);
      app.setOpen(panel);
      await expect
        .poll(() => document.querySelector('.panel, dialog[open], .scroller h2'))
        .toBeTruthy();
      await expect.poll(() => document.querySelector('.unloaded')).toBeNull();
    }
    app.setOpen(undefined);
    for (const id of IDS) app.showActor(id);
    app.setQuery('same');
    await expect
      .poll(() => document.querySelectorAll('mark').length, { timeout: 5000 })
      .toBeGreaterThan(10);
  });
}

test('an event without a title is called by what it is and when, never by its id', async () => {
  const events = [
    { id: 'x-17', date: '2020-01-03', kind: 'denial' },
    { id: 'x-18', date: '2020', title: '  ' },
  ];
  await openPage({ changes: { events, relations: [] }, params: { event: 'x-17' } });
  expect(textOf(find('#details-title'))).toBe('Denial, 3 January 2020');
  expect(textOf(find('[data-event="x-18"] h4'))).toBe('Event, 2020');
  expect(document.body.innerText).not.toMatch(/x-1[78]/);
});

test('a timeline without events says so and how to add them, and offers nothing else', async () => {
  await openPage({ changes: { events: [], relations: [] } });
  expect(textOf(find('h2'))).toBe('This timeline has no events yet');
  expect(textOf(find('.empty'))).toContain('“events” in its data file');
  expect(document.body.innerText).not.toMatch(/1970|0 steps|Start with/);
  expect(document.querySelectorAll('svg [data-tick], .steps, .list')).toHaveLength(0);
});

test('a timeline of which no event could be read does not say that it has none', async () => {
  await openPage({ changes: { events: [], relations: [] }, problems: ['…'], lost: 3 });
  expect(textOf(find('h2'))).toBe('None of the events in this timeline could be read');
  expect(textOf(find('[data-problems]'))).toContain('0 of 3 events shown');
});

test('events that could not be read are counted at the head, with a way to the problems', async () => {
  const problems = ['events[3].date: not an EDTF date: "13th c."'];
  await openPage({ problems, lost: 1 });
  const note = find('[data-problems]');
  expect(note.dataset['problems']).toBe('1');
  expect(textOf(note)).toBe('3 of 4 events shown · 1 problem in the data file');
  await page.elementLocator(find('button', note)).click();
  expect(find('details.problems')).toHaveProperty('open', true);
  await expect.element(page.elementLocator(find('.problems summary'))).toHaveFocus();
});

test('single characters do nothing at a control, and can be turned off', async () => {
  const app = await openPage();
  const press = (key: string, target: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  for (const at of ['[data-panel="find"]', '.list a', 'input', 'select'])
    for (const key of ['p', '/', '?']) expect(press(key, find(at)), `${key} ${at}`).toBe(false);
  expect(press('?')).toBe(true);
  await expect.poll(() => document.querySelector('dialog[open] input')).toBeTruthy();
  await page.elementLocator(find('dialog[open] input')).click();
  await page.elementLocator(find('dialog[open] button')).click();
  for (const key of ['p', '/', '?']) expect(press(key)).toBe(false);
  expect(app.params.open).toBeUndefined();
  expect(app.areKeysOn).toBe(false);
});

test.each(['fa', 'he', 'ur', 'fa-AF'])(
  'in a language that the interface lacks (%s) words are marked as English and texts as their own',
  async (lang) => {
    const events = [{ id: 'e', date: '2020-01-06', title: { [lang]: 'نامه (2)' } }];
    const changes = { languages: [lang], title: { [lang]: 'نامه‌ها' }, events, relations: [] };
    await openPage({ changes, params: { event: 'e' }, lang });
    const { documentElement: html } = document;
    expect([html.lang, html.dir]).toEqual([lang, 'rtl']);
    const around = (element: Element) => {
      const direction = getComputedStyle(element).direction;
      return [element.closest<HTMLElement>('[lang]')!.lang, direction];
    };
    for (const words of [
      '.source',
      '.tools',
      '.kicker',
      'p.date',
      'h3.period',
      '.steps',
      '#list-title',
    ])
      expect(around(find(words)), words).toEqual(['en', 'ltr']);
    for (const text of ['h1 bdi', 'h4 bdi', '#details-title bdi'])
      expect(around(find(text)), text).toEqual([lang, 'rtl']);
    expect(textOf(find('.source'))).toContain('1 event');
  },
);

test('a tag with a region takes the words of its language, and a text of the bare one', async () => {
  const events = [{ id: 'e', date: '2020-01-06', title: { en: 'The letter', ar: 'الرسالة' } }];
  const changes = { languages: ['ar-IQ', 'en'], events, relations: [] };
  await openPage({ changes, params: { lang: 'ar' }, lang: 'en' });
  expect(document.documentElement.lang).toBe('ar-IQ');
  expect(textOf(find('h4'))).toBe('الرسالة');
  expect(textOf(find('#list-title'))).toBe('جميع الأحداث بالترتيب');
});

test('each text has its own direction, and turns nothing beside it', async () => {
  const [over, closed] = ['\u202eevil', '\u202eevil\u202c'];
  const events = [
    { id: 'bce', date: '2020-01-06', title: '2 BCE', place: over, tags: [over] },
    { id: 'sure', date: '2020-01-07', title: '(really)!' },
  ];
  const changes = { title: over, events, relations: [] };
  await openPage({ changes, params: { event: 'bce' }, lang: 'ar' });
  for (const id of ['bce', 'sure'])
    expect(getComputedStyle(find(`[data-event="${id}"] h4 bdi`)).direction).toBe('ltr');
  const label = document.querySelector('svg [data-label="sure"]')!;
  expect(label.getAttribute('direction')).toBe('ltr');
  expect(find('h1').textContent).toBe(closed);
  expect(document.title).toBe(closed);
  expect(find('.people dd').textContent).toContain(closed);
});
