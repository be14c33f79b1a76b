import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  DIRECTIONS,
  expect,
  item,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const OTHER = { ar: 'en', en: 'ar' } as const;

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(`${lang}/`, tag, () => {
    const other = OTHER[lang];
    const texts = (page: Page, id: string) => item(page, id).locator('h4 .both > span');
    const topsOf = (page: Page, id: string) =>
      texts(page, id).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));

    test('both languages stand beside each other', async ({ page }) => {
      await ready(page, `${lang}/?lang=both&event=letter`);

      await test.step('they stand side by side, each in its direction', async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        const second = page.locator(`#details-title .second[lang="${other}"]`);
        await expect(second).toHaveText(titleOf('letter', other));
        await expect(second).toHaveAttribute('dir', DIRECTIONS[other]);
        await expect(page.locator('#details-title')).toContainText(titleOf('letter', lang));
        await expect(texts(page, 'esper-denial')).toHaveText([
          titleOf('esper-denial', lang),
          titleOf('esper-denial', other),
        ]);
        const [first, beside] = await topsOf(page, 'esper-denial');
        expect(first).toBe(beside);
        const date = other === 'ar' ? '6 كانون الثاني 2020' : '6 January 2020';
        await expect(page.locator('.details-panel .date .second')).toContainText(date);
      });
      await test.step('quotations stand with their original, and in the other language', async () => {
        const quotation = page.locator('.details-panel blockquote').first();
        await expect(quotation).toContainText('ستغير أماكن قواتها');
        await expect(quotation).toContainText('will reposition its forces');
      });
      await test.step('they are accessible', () => expectAccessible(page));
      await test.step('they fit a phone, one under the other', async () => {
        await page.setViewportSize({ width: 360, height: 800 });
        await expect
          .poll(async () => {
            const [first, below] = await topsOf(page, 'letter');
            return below! - first!;
          })
          .toBeGreaterThan(0);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    });

    test('both are accessible on a phone', dailyIf(false), async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await ready(page, `${lang}/?lang=both&event=letter`);
      await expectAccessible(page);
    });

    test('both are chosen like one, kept by the address, and one language undoes it', async ({
      page,
    }) => {
      await ready(page, `${lang}/`);
      const languages = page.getByRole('navigation', { name: WORDS[lang].language });
      await languages.getByRole('link', { name: WORDS[lang].both }).click();
      await expect(page.locator('h1 .second')).toHaveAttribute('lang', other);
      await expect.poll(() => param(page, 'lang')).toBe('both');
      await page.reload();
      await expect(page.locator('h1 .second')).toHaveAttribute('lang', other);
      await languages.locator(`a[lang="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('.second')).toHaveCount(0);
    });
  });
