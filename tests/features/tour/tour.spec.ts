import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  expect,
  FLAGSHIP,
  item,
  openFromMore,
  param,
  ready,
  settle,
  test,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 }, freshContext: true });

const STEPS = FLAGSHIP.story!.steps;
const ticks = (page: Page) =>
  page
    .locator('[data-tick]')
    .evaluateAll((all) => all.map((tick) => tick.getAttribute('data-tick')));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const textOf = (step: number, lang: 'ar' | 'en') =>
  (STEPS[step]!.text as Record<string, string>)[lang]!;

/** The scripts of the hints that the page asks for, as it goes. */
function watchHints(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/tour-.*\.js/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Waits until the page has been idle: hints are asked for in its first pause. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pause = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await pause();
    await pause();
  });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = FEATURE_WORDS[lang].tour;
    const hints = (page: Page) => page.getByRole('region', { name: words.hintsTitle });
    const tour = (page: Page) => page.locator('.tour');

    test('hints are shown at the first visit', async ({ page }) => {
      const asked = watchHints(page);
      await ready(page, `?lang=${lang}`);

      await test.step('they are there, and accessible', async () => {
        await expect(hints(page)).toBeVisible();
        expect(asked).toHaveLength(1);
        const intro = page.locator('.details-panel .scroller');
        const [above, below] = await Promise.all([intro.boundingBox(), hints(page).boundingBox()]);
        expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
        await expectAccessible(page);
      });
      await test.step('at no other visit', async () => {
        asked.length = 0;
        await page.reload();
        await settle(page);
        await idle(page);
        expect(asked).toEqual([]);
        await expect(hints(page)).toHaveCount(0);
      });
      await test.step('they go when they are read', async () => {
        await page.evaluate(() => localStorage.clear());
        await page.reload();
        await button(page, words.gotIt).click();
        await expect(hints(page)).toHaveCount(0);
      });
    });

    for (const [name, query, block] of [
      ['where nothing can be remembered', '', true],
      ['to who comes for something', '&event=letter', false],
    ] as const)
      test(`no hints are shown ${name}`, async ({ page }) => {
        if (block)
          await page.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          });
        const asked = watchHints(page);
        await ready(page, `?lang=${lang}${query}`);
        await idle(page);
        expect(asked).toEqual([]);
        await expect(hints(page)).toHaveCount(0);
      });

    test('the tour goes step by step, then the reader is free', async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      await expect(hints(page)).toBeVisible();
      const before = await ticks(page);
      await page.locator('.details-panel').getByRole('button').first().click();
      await expect(page.locator('#panel-title')).toBeFocused();
      await test.step('hints go when the reader does something', async () => {
        await expect(hints(page)).toHaveCount(0);
      });
      await expect(tour(page)).toContainText(textOf(0, lang));
      await expect(item(page, STEPS[0]!.event)).toHaveAttribute('aria-current', 'true');
      const untold = page.locator('[data-label="soleimani-strike"]');
      await test.step('what is not told yet is dimmed, in the drawing and in the list', async () => {
        await expect(item(page, 'article-published')).toHaveClass(/dimmed/);
        await expect(untold).toHaveAttribute('opacity', '0.22');
      });
      expect(STEPS.length).toBeGreaterThan(2);
      for (let step = 1; step < STEPS.length; step++) {
        await tour(page).getByRole('button', { name: WORDS[lang].next }).click();
        await expect(tour(page)).toContainText(textOf(step, lang));
        await expect.poll(() => param(page, 'event')).toBe(STEPS[step]!.event);
        for (const relation of STEPS[step]!.relations ?? [])
          await expect(
            page.locator(`[data-relation="${relation}"] [stroke-width="2.25"]`),
          ).toBeVisible();
      }
      expect(await ticks(page), 'the window goes along').not.toEqual(before);
      expect(param(page, 'from'), 'the window of a step is not in the address').toBeNull();
      await button(page, words.explore).click();
      await expect(tour(page)).toHaveCount(0);
      await expect.poll(() => param(page, 'event')).toBeNull();
      await expect.poll(() => ticks(page), 'the window is as it was').toEqual(before);
      await expect(page.locator('.dimmed')).toHaveCount(0);
      await expect(untold).not.toHaveAttribute('opacity');
      await expect(button(page, WORDS[lang].intro.start)).toBeVisible();
      await expect(hints(page)).toHaveCount(0);
    });

    test('the tour is skipped with the keyboard, and played again', async ({ page }) => {
      await ready(page, `?lang=${lang}&open=story&event=letter`);
      const step = 1 + STEPS.findIndex(({ event }) => event === 'letter');
      await expect(page.locator('#panel-title')).toHaveText(
        words.step(String(step), String(STEPS.length)),
      );
      await button(page, words.skip).press('Enter');
      await expect(tour(page)).toHaveCount(0);
      await openFromMore(page, lang, 'story');
      await expect(tour(page)).toContainText(textOf(0, lang));
      await expectAccessible(page);
    });

    test('on a phone the tour is at the foot', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await ready(page, `?lang=${lang}&open=story`);
      await tour(page).getByRole('button', { name: WORDS[lang].next }).click();
      await expect(tour(page)).toContainText(textOf(1, lang));
      await expect(item(page, STEPS[1]!.event)).toBeInViewport();
    });

    test('on a phone the tour is accessible', dailyIf(false), async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await ready(page, `?lang=${lang}&open=story`);
      await expect(tour(page)).toBeVisible();
      await expectAccessible(page);
    });
  });

test('Escape closes the panel of the tour, and the focus goes back to what opened it', async ({
  page,
}) => {
  await ready(page, '?lang=en');
  await openFromMore(page, 'en', 'story');
  await expect(page.locator('.tour')).toBeVisible();
  await page.locator('.tour').getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tour')).toHaveCount(0);
  await expect(page.locator('[data-more]')).toBeFocused();
});
