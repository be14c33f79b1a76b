import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find, openPage, textOf } from '../../support/reading-page.ts';

const items = () => [...document.querySelectorAll<HTMLElement>('ol[role="list"] > li[data-event]')];

test('one list holds every event in order of time', async () => {
  await openPage();
  expect(document.querySelectorAll('ol[role="list"]')).toHaveLength(1);
  expect(items().map((item) => item.dataset['event'])).toEqual(['strike', 'letter', 'denial']);
  expect(items().map((item) => textOf(find('h4', item)))).toEqual([
    'The strike',
    'The letter',
    'النفي',
  ]);
});

test('no id stands twice, whichever parts of the page are shown', async () => {
  await openPage({ params: { event: 'letter' } });
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('a text in another language than the page says so', async () => {
  await openPage();
  const title = find('[data-event="denial"] h4 [lang]');
  expect([title.lang, title.dir]).toEqual(['ar', 'rtl']);
});

test('events of one day share its heading', async () => {
  await openPage();
  const headings = [...document.querySelectorAll('.line h3')].map(textOf);
  expect(headings).toEqual(['3 January 2020', '6 January 2020', '7 January 2020']);
});

test('a title chooses its event and leads to the details; Ctrl and a click stay the browser’s', async () => {
  const app = await openPage();
  const link = find('[data-event="letter"] h4 a');
  expect(link.getAttribute('href')).toBe('?event=letter#event-letter');
  const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.dispatchEvent(click);
  expect(app.selected).toBeUndefined();
  await page.elementLocator(link).click();
  expect(app.selected?.id).toBe('letter');
  await expect.element(page.elementLocator(find('#details-title'))).toHaveFocus();
});

test('on a narrow screen the list is the drawing, with its marks, labels and gaps', async () => {
  await openPage({ width: 390 });
  const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  expect(marks.map((mark) => mark.dataset['mark'])).toEqual(['strike', 'letter', 'denial']);
  expect(document.querySelectorAll('[data-label]')).toHaveLength(3);
  const centres = marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    return Math.round(box.x + box.width / 2);
  });
  expect(new Set(centres).size).toBe(1);
});

test('on a wide screen the marks and labels are the drawing’s alone', async () => {
  await openPage();
  expect(document.querySelectorAll('.list [data-mark], .list [data-label]')).toHaveLength(0);
});

test('on a narrow screen an event opens in place, and closes again', async () => {
  const app = await openPage({ width: 390 });
  const letter = find('[data-event="letter"]');
  const link = page.elementLocator(find('h4 a', letter));
  expect(find('.details', letter).offsetHeight).toBe(0);
  await link.click();
  expect(find('.details', letter).offsetHeight).toBeGreaterThan(100);
  expect(letter.getAttribute('aria-current')).toBe('true');
  await link.click();
  expect(app.selected).toBeUndefined();
});

test('on a narrow screen a denial points to what it denies, which says how it is contested', async () => {
  await openPage({ width: 390 });
  expect(textOf(find('[data-event="denial"] .denial'))).toBe('↑ denies “The letter”');
  expect(textOf(find('[data-event="letter"] .denial'))).toBe('↓ denied · 1 denial');
});

/** How far the ends of the denial's arc are from the marks that it joins, in px. */
function arcOff(): number {
  const arc = document.querySelector('.relations [data-relation="denial denies letter"]');
  if (!arc) return Infinity;
  const { top, bottom } = arc.getBoundingClientRect();
  const middle = (id: string) => {
    const { y, height } = find(`[data-event="${id}"] .mark`).getBoundingClientRect();
    return y + height / 2;
  };
  return Math.max(Math.abs(top - middle('letter')), Math.abs(bottom - middle('denial')));
}

test('on a narrow screen relations are arcs beside the line, which go along when an entry opens', async () => {
  const app = await openPage({ width: 360 });
  // Half of a head, or of what is between two ends at a mark.
  await expect.poll(arcOff).toBeLessThan(6);
  const arcs = find('.relations');
  expect(arcs.getAttribute('aria-hidden')).toBe('true');
  const line = find('[data-event="letter"] .mark').getBoundingClientRect();
  const all = [...arcs.querySelectorAll('[data-relation]')].map((arc) =>
    arc.getBoundingClientRect(),
  );
  expect(all).toHaveLength(app.timeline.relations.length);
  for (const { left, right } of all) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(line.x + line.width / 2);
  }
  app.choose('letter');
  await expect.poll(() => find('[data-event="letter"]').offsetHeight).toBeGreaterThan(150);
  await expect.poll(arcOff).toBeLessThan(6);
});

test('relations leave the text three quarters of its width, and are not there where they cannot', async () => {
  const textPx = () => find('[data-event="letter"] .body').getBoundingClientRect().width;
  await openPage({ width: 360 });
  await expect.poll(arcOff).toBeLessThan(6);
  const beside = textPx();
  await page.viewport(300, 900);
  await expect.poll(() => document.querySelectorAll('.relations [data-relation]').length).toBe(0);
  // The page is 60 px narrower.
  const alone = textPx() + 60;
  expect(beside).toBeLessThan(alone);
  expect(beside).toBeGreaterThan(0.75 * alone);
});

test('nothing is wider than a narrow screen', async () => {
  await openPage({ width: 320, params: { event: 'letter' } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('what was wrong in the file is said below the list, in English', async () => {
  const problems = ['events[3].date: not an EDTF date: "13th c."'];
  await openPage({ problems });
  const details = find('.problems');
  expect(textOf(find('summary', details))).toBe('1 problem in the data file');
  expect(textOf(find('li', details))).toBe('events[3].date: not an EDTF date: "13th c."');
  expect(find('ul', details).lang).toBe('en');
});
