import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { DEPTH, expect, FLAGSHIP, item, LANGS, param, ready, test, WORDS } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const STEPS = FLAGSHIP.story!.steps;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const textOf = (step: number, lang: 'ar' | 'en') =>
  (STEPS[step]!.text as Record<string, string>)[lang]!;

for (const lang of LANGS) {
  const words = DEPTH[lang].story;
  const hints = (page: Page) => page.getByRole('region', { name: words.hintsTitle });
  const story = (page: Page) => page.locator('.story');

  test(`${lang}: the first visit shows hints, and no other does`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await expect(hints(page)).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await page.locator('[data-khatt="ready"]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await expect(hints(page)).toHaveCount(0);
  });

  test(`${lang}: hints go when they are read, and when the reader does something`, async ({
    page,
    context,
  }) => {
    await ready(page, `?lang=${lang}`);
    await button(page, words.gotIt).click();
    await expect(hints(page)).toHaveCount(0);
    await context.clearCookies();
    await page.evaluate(() => {
      localStorage.clear();
    });
    await ready(page, `?lang=${lang}`);
    await expect(hints(page)).toBeVisible();
    await button(page, WORDS[lang].intro.start).click();
    await page.locator('.card').getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(hints(page)).toHaveCount(0);
  });

  test(`${lang}: where nothing can be remembered, there are no hints`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await ready(page, `?lang=${lang}`);
    await page.waitForLoadState('networkidle');
    await expect(hints(page)).toHaveCount(0);
  });

  test(`${lang}: who comes for something gets no hints`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await page.waitForLoadState('networkidle');
    await expect(hints(page)).toHaveCount(0);
  });

  test(`${lang}: the story is told step by step, then the reader is free`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await page.locator('.card').getByRole('button').first().click();
    await expect(page.locator('#panel-title')).toBeFocused();
    await expect(story(page)).toContainText(textOf(0, lang));
    await expect(item(page, STEPS[0]!.event)).toHaveAttribute('aria-current', 'true');
    for (let step = 1; step < STEPS.length; step++) {
      await story(page).getByRole('button', { name: WORDS[lang].next }).click();
      await expect(story(page)).toContainText(textOf(step, lang));
      await expect.poll(() => param(page, 'event')).toBe(STEPS[step]!.event);
    }
    await button(page, words.explore).click();
    await expect(story(page)).toHaveCount(0);
    await expect.poll(() => param(page, 'event')).toBeNull();
    await expect(page.locator('.card').getByRole('button').first()).toBeVisible();
  });

  test(`${lang}: the story is skipped with the keyboard, and played again`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=story&event=letter`);
    const step = 1 + STEPS.findIndex(({ event }) => event === 'letter');
    await expect(page.locator('#panel-title')).toHaveText(
      words.step(String(step), String(STEPS.length)),
    );
    await button(page, words.skip).press('Enter');
    await expect(story(page)).toHaveCount(0);
    await button(page, WORDS[lang].panels.story).press('Enter');
    await expect(story(page)).toContainText(textOf(0, lang));
    await expectAccessible(page);
  });

  test(`${lang}: on a phone the story is told at the foot`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page, `?lang=${lang}&open=story`);
    await story(page).getByRole('button', { name: WORDS[lang].next }).click();
    await expect(story(page)).toContainText(textOf(1, lang));
    await expect(item(page, STEPS[1]!.event)).toBeInViewport();
    await expectAccessible(page);
  });
}
