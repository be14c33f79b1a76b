import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, openPage } from '../support/reading-page.ts';

const html = document.documentElement;
const isListed = () => document.querySelector('dialog')?.open ?? false;

afterEach(() => delete html.dataset['theme']);

test('the scale is chosen by a click, and by the arrow keys', async () => {
  const app = await openPage();
  await page.getByRole('radio', { name: 'Evenly spaced' }).click();
  expect(app.scale).toBe('steps');
  await userEvent.keyboard('{ArrowLeft}');
  expect(app.scale).toBe('time');
});

test('the language changes in place, with its direction', async () => {
  const app = await openPage({ params: { event: 'letter' } });
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect.poll(() => app.localizer.lang).toBe('ar');
  expect([html.lang, html.dir]).toEqual(['ar', 'rtl']);
  expect(find('h1').textContent).toBe('رسائل');
  expect(app.selected?.id).toBe('letter');
});

test('the theme is the system’s until another is chosen', async () => {
  await openPage();
  expect(html.dataset['theme']).toBeUndefined();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Theme' }), 'dark');
  expect(html.dataset['theme']).toBe('dark');
  expect(getComputedStyle(html).colorScheme).toBe('dark');
});

test('a question mark lists the keys, and Escape closes the list', async () => {
  await openPage();
  await userEvent.keyboard('?');
  await expect.poll(isListed).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(isListed).toBe(false);
});

test('the Arabic question mark does too, and with Ctrl neither', async () => {
  await openPage();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '؟', ctrlKey: true }));
  expect(isListed()).toBe(false);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '؟' }));
  await expect.poll(isListed).toBe(true);
});

test('a question mark in a field stays the field’s', async () => {
  await openPage();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('?');
  expect(isListed()).toBe(false);
  expect(field.value).toBe('?');
  field.remove();
});

test('everything that is pressed is at least 24 px high and wide', async () => {
  await openPage({ params: { event: 'letter' } });
  const pressed = document.querySelectorAll('button, select, input, .segment, summary');
  const boxes = [...pressed].map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { element, width, leastPx: Math.min(width, height) };
  });
  const shown = boxes.filter(({ width }) => width > 0);
  expect(shown.length).toBeGreaterThan(9);
  const small = shown.filter(({ leastPx }) => leastPx < 24).map(({ element }) => element);
  expect(small.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
});
