import type { Page } from '@playwright/test';
import {
  details,
  drawing,
  expect,
  item,
  LANGS,
  param,
  ready,
  test,
  titleOf,
  FEATURE_WORDS,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

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

const keysOf = (lang: Lang) =>
  lang === 'ar' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);

// Daily in both: what is forward in the one is back in the other.
for (const lang of LANGS)
  test(`${lang}: arrows go along the line as it is seen, Home and End to its ends`, async ({
    page,
  }) => {
    const [forward, back] = keysOf(lang);
    const said = page.locator('[aria-live="polite"]');
    await ready(page, `?lang=${lang}&event=letter`);
    await drawing(page).focus();
    await page.keyboard.press(forward);
    await expect(details(page, 'letter-leaks', lang)).toBeVisible();
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    await expect(details(page, 'coalition-pause', lang)).toBeVisible();
    await page.keyboard.press('End');
    await expect(details(page, 'article-published', lang)).toBeVisible();
    await expect.poll(() => param(page, 'event')).toBe('article-published');
    await page.keyboard.press(forward);
    await expect(details(page, 'article-published', lang)).toBeVisible();
    await page.keyboard.press('Home');
    await expect(details(page, 'coalition-formed', lang)).toBeVisible();
    await test.step('the chosen event is said aloud', async () => {
      await expect(said).toContainText(titleOf('coalition-formed', lang));
      await expect(said).toContainText('13');
      await page.keyboard.press(forward);
      await expect(said).toContainText(titleOf('rocket-attacks', lang));
    });
  });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const [forward] = keysOf(lang);
    const words = WORDS[lang];

    test('with nothing chosen the keys zoom, fly and help', async ({ page }) => {
      await ready(page, `?lang=${lang}`);

      await test.step('the first link leads past everything to the list', async () => {
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: words.list })).toBeInViewport();
      });
      await test.step('plus and minus zoom, 0 shows everything', async () => {
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
      await test.step('the question mark lists the keys, and a button', async () => {
        const keys = page.getByRole('dialog', { name: words.keys });
        await expect(keys).toBeHidden();
        await page.keyboard.press('?');
        await expect(keys).toBeVisible();
        await expect(keys).toContainText(FEATURE_WORDS[lang].keys[1]![1]!);
        await page.keyboard.press('Escape');
        await expect(keys).toBeHidden();
        const around = drawing(page).locator('xpath=..');
        await around.getByRole('button', { name: words.keys }).click();
        await expect(keys).toBeVisible();
      });
    });

    test('an event out of view is flown to when it is reached', async ({ page }) => {
      await ready(page, `?lang=${lang}&from=2020-01-06&to=2020-01-06`);
      await expect(page.locator('svg [data-mark="letter"]')).toBeVisible();
      await expect(page.locator('svg [data-mark="coalition-formed"]')).toHaveCount(0);
      await drawing(page).focus();
      await page.keyboard.press('Home');
      await expect(page.locator('svg [data-mark="coalition-formed"]')).toBeVisible();
    });

    test('with an event chosen the keys go through the page', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter`);

      await test.step('one tab stop leads into the drawing, and focus is always to be seen', async () => {
        await expect(item(page, 'letter').locator('h4 a')).toBeVisible();
        const stops = await tabStops(page);
        expect(stops.filter((stop) => stop.startsWith('application'))).toHaveLength(1);
        expect(stops.filter((stop) => !stop.endsWith('seen') || stop.includes('UNSEEN'))).toEqual(
          [],
        );
        expect(stops.length).toBeGreaterThan(20);
      });
      await test.step('outside the drawing the keys are the page’s own', async () => {
        await page.locator('h1').click();
        for (const key of [forward, 'Home', '+', 'Enter']) await page.keyboard.press(key);
        await expect(details(page, 'letter', lang)).toBeVisible();
        expect(param(page, 'from')).toBeNull();
        await page.keyboard.press('End');
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      });
      await test.step('Enter goes to the details, Escape back to the drawing', async () => {
        await drawing(page).focus();
        await page.keyboard.press('Enter');
        const title = page.getByRole('heading', { name: titleOf('letter', lang), level: 2 });
        await expect(title).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(drawing(page)).toBeFocused();
      });
      await test.step('Escape again lets go', async () => {
        await page.keyboard.press('Escape');
        await expect(page.locator('#details-title')).toHaveText(words.intro.title);
        await expect.poll(() => param(page, 'event')).toBeNull();
      });
    });
  });
