import type { Page } from '@playwright/test';
import {
  card,
  drawing,
  expect,
  item,
  LANGS,
  param,
  ready,
  test,
  titleOf,
  DEPTH,
  WORDS,
} from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** A sentence for each tab stop, in order, until the focus leaves the page. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const holder = getComputedStyle(element.closest('.theme') ?? element);
      const isSeen = [outlineStyle, holder.outlineStyle].some((style) => style !== 'none');
      const name = element.getAttribute('role') ?? element.tagName.toLowerCase();
      return `${name} ${isSeen && outlineWidth !== '0px' ? 'seen' : `UNSEEN ${element.outerHTML.slice(0, 80)}`}`;
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const lang of LANGS) {
  const [forward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test(`${lang}: one tab stop leads into the drawing, and focus is always to be seen`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await expect(item(page, 'letter').locator('h4 a')).toBeVisible();
    const stops = await tabStops(page);
    expect(stops.filter((stop) => stop.startsWith('application'))).toHaveLength(1);
    expect(stops.filter((stop) => !stop.endsWith('seen') || stop.includes('UNSEEN'))).toEqual([]);
    expect(stops.length).toBeGreaterThan(20);
  });

  test(`${lang}: arrows go along the line as it is seen, Home and End to its ends`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await drawing(page).focus();
    await page.keyboard.press(forward);
    await expect(card(page, 'letter-leaks', lang)).toBeVisible();
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    await expect(card(page, 'coalition-pause', lang)).toBeVisible();
    await page.keyboard.press('Home');
    await expect(card(page, 'coalition-formed', lang)).toBeVisible();
    await page.keyboard.press('End');
    await expect(card(page, 'article-published', lang)).toBeVisible();
    await expect.poll(() => param(page, 'event')).toBe('article-published');
    await page.keyboard.press(forward);
    await expect(card(page, 'article-published', lang)).toBeVisible();
  });

  test(`${lang}: Enter goes to the card, Escape back to the drawing, and Escape again lets go`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await drawing(page).focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: titleOf('letter', lang), level: 2 }),
    ).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawing(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#card-title')).toHaveText(WORDS[lang].intro.title);
    await expect.poll(() => param(page, 'event')).toBeNull();
  });

  test(`${lang}: plus and minus zoom, 0 shows everything`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await drawing(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    const from = param(page, 'from');
    await page.keyboard.press('+');
    await expect.poll(() => param(page, 'from')).not.toBe(from);
    await page.keyboard.press('-');
    await expect.poll(() => param(page, 'from')).toBe(from);
    await page.keyboard.press('0');
    await expect.poll(() => param(page, 'from')).toBeNull();
  });

  test(`${lang}: an event out of view is flown to when it is reached`, async ({ page }) => {
    await ready(page, `?lang=${lang}&from=2020-01-06&to=2020-01-06`);
    await expect(page.locator('svg [data-mark="coalition-formed"]')).toHaveCount(0);
    await drawing(page).focus();
    await page.keyboard.press('Home');
    await expect(page.locator('svg [data-mark="coalition-formed"]')).toBeVisible();
  });

  test(`${lang}: the question mark lists the keys`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const keys = page.getByRole('dialog', { name: WORDS[lang].keys });
    await expect(keys).toBeHidden();
    await page.keyboard.press('?');
    await expect(keys).toBeVisible();
    await expect(keys).toContainText(DEPTH[lang].keys[1]![1]!);
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    const button = drawing(page)
      .locator('xpath=..')
      .getByRole('button', { name: WORDS[lang].keys });
    await button.click();
    await expect(keys).toBeVisible();
  });

  test(`${lang}: outside the drawing the keys are the page's own`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await page.locator('h1').click();
    for (const key of [forward, 'Home', '+', 'Enter']) await page.keyboard.press(key);
    await expect(card(page, 'letter', lang)).toBeVisible();
    expect(param(page, 'from')).toBeNull();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  test(`${lang}: the chosen event is said aloud`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await drawing(page).focus();
    await page.keyboard.press('Home');
    const said = page.locator('[aria-live="polite"]');
    await expect(said).toContainText(titleOf('coalition-formed', lang));
    await expect(said).toContainText('13');
    await page.keyboard.press(forward);
    await expect(said).toContainText(titleOf('rocket-attacks', lang));
  });

  test(`${lang}: the first link leads past everything to the list`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: WORDS[lang].skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: WORDS[lang].list })).toBeInViewport();
  });
}
