import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, openPage, textOf } from '../../support/reading-page.ts';

const details = () => find('.details-panel');

test('the details say what the event is and whose, when by both clocks, and from where', async () => {
  await openPage({ params: { event: 'letter' } });
  expect(textOf(find('.kicker', details()))).toBe('Document · Baghdad');
  expect(textOf(find('h2', details()))).toBe('The letter');
  expect(textOf(find('.date', details()))).toBe(
    '6 January 2020, 20:00 Baghdad time 12:00 in Washington',
  );
  expect(textOf(find('.basis', details()))).toBe(
    'Date not in the article — from The Gazette and The Herald',
  );
  expect(find('.basis a', details()).getAttribute('href')).toBe('https://example.org/gazette');
});

test('a quotation is read in the reader’s language, and as it was said', async () => {
  await openPage({ params: { event: 'letter' } });
  const [translation, original] = details().querySelectorAll('blockquote p');
  expect(textOf(translation!)).toBe('“will reposition its forces”');
  expect(textOf(original!)).toBe('«ستغير أماكن قواتها»');
  expect([original!.getAttribute('lang'), original!.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(textOf(find('figcaption', details()))).toBe('The minister paragraph 1 translated');
});

test('in the language it was said in, a quotation stands once', async () => {
  await openPage({ params: { event: 'letter', lang: 'ar' } });
  expect(details().querySelectorAll('blockquote p')).toHaveLength(1);
  expect(details().querySelector('blockquote [lang]')).toBeNull();
});

test('what is denied says by what, and what denies says what; both are links', async () => {
  const app = await openPage({ params: { event: 'letter' } });
  expect(textOf(find('.claim-status', details()))).toBe(
    'Claim status: denied — 1 denial and no confirmation denied in “النفي” Compare the claims',
  );
  await page.elementLocator(find('.claim-status a', details())).click();
  expect(app.selected?.id).toBe('denial');
  await expect.element(page.elementLocator(find('#details-title'))).toHaveFocus();
  expect(textOf(find('.claim-status', details()))).toContain('denies “The letter”');
});

test('the strip fills the paragraphs that tell of the event, and reads each', async () => {
  await openPage({ params: { event: 'letter' } });
  const cells = [...details().querySelectorAll('.strip label')];
  expect(cells.map((cell) => cell.classList.contains('cited'))).toEqual([true, false, false]);
  expect(textOf(find('.strip .about', details()))).toContain('1 of 3 paragraphs');
  await page.elementLocator(find('.strip input[value="2"]', details())).click();
  expect(textOf(find('.strip .about', details()))).toBe('2 the denial');
});

test('previous and next walk the events in order, and stop at the ends', async () => {
  const app = await openPage({ params: { event: 'letter' } });
  const [previous, next] = details().querySelectorAll('nav button');
  expect(textOf(find('.position', details()))).toBe('2 / 3');
  await page.elementLocator(next!).click();
  expect(app.selected?.id).toBe('denial');
  expect(next!.getAttribute('aria-disabled')).toBe('true');
  await expect.element(page.elementLocator(next!)).toHaveFocus();
  await page.elementLocator(previous!).click();
  expect(app.selected?.id).toBe('letter');
});

test('arrows point where the page goes: the next event is to the left in Arabic', async () => {
  await openPage({ params: { event: 'letter', lang: 'ar' } });
  const [previous, next] = details().querySelectorAll('nav button');
  expect([textOf(previous!), textOf(next!)]).toEqual(['→ السابق', 'التالي ←']);
});

test('without an event the details say where to begin', async () => {
  const app = await openPage();
  await page.getByRole('button', { name: 'Start with the first event' }).click();
  expect(app.selected?.id).toBe('strike');
});

test('choosing is said to those who hear the page', async () => {
  const app = await openPage();
  app.choose('letter');
  await expect
    .element(page.elementLocator(find('[aria-live]')))
    .toHaveTextContent('2 of 3: The letter, 6 January 2020, 20:00, denied');
});

test('Escape leads from the details back to the drawing', async () => {
  await openPage({ params: { event: 'letter' } });
  find('#details-title').focus();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.closest('.drawing-slot')).not.toBeNull();
});

test('nothing is loaded from elsewhere before the reader asks', async () => {
  const media = [{ type: 'image', url: 'https://example.org/a.png', alt: 'A page', credit: 'X' }];
  const events = [{ id: 'e', date: '2020', media }];
  await openPage({ params: { event: 'e' }, changes: { events, relations: [] } });
  expect(document.querySelector('img')).toBeNull();
  await page.elementLocator(find('.details-panel .media button')).click();
  const image = find('.details-panel .media img');
  expect(image.getAttribute('src')).toBe('https://example.org/a.png');
  expect(image.getAttribute('alt')).toBe('A page');
});
