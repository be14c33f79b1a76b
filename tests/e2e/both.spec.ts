import { expectAccessible } from './axe.ts';
import { expect, item, LANGS, param, ready, test, titleOf, WORDS } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const OTHER = { ar: 'en', en: 'ar' } as const;

for (const lang of LANGS) {
  const other = OTHER[lang];

  test(`${lang}/: both languages stand side by side, each in its direction`, async ({ page }) => {
    await ready(page, `${lang}/?lang=both&event=letter`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const second = page.locator(`#card-title .second[lang="${other}"]`);
    await expect(second).toHaveText(titleOf('letter', other));
    await expect(second).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('#card-title')).toContainText(titleOf('letter', lang));
    const texts = item(page, 'esper-denial').locator('h4 .both > span');
    await expect(texts).toHaveText([titleOf('esper-denial', lang), titleOf('esper-denial', other)]);
    const [first, beside] = await texts.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().top),
    );
    expect(first).toBe(beside);
    await expect(page.locator('.card .date .second')).toContainText(
      other === 'ar' ? '6 كانون الثاني 2020' : '6 January 2020',
    );
  });

  test(`${lang}/: quotations stand with their original, and in the other language`, async ({
    page,
  }) => {
    await ready(page, `${lang}/?lang=both&event=letter`);
    const quotation = page.locator('.card blockquote').first();
    await expect(quotation).toContainText('ستغير أماكن قواتها');
    await expect(quotation).toContainText('will reposition its forces');
  });

  test(`${lang}/: both are chosen like one, Back and one language undo it`, async ({ page }) => {
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

  test(`${lang}/: both fit a phone, one under the other`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await ready(page, `${lang}/?lang=both&event=letter`);
    const tops = await item(page, 'letter')
      .locator('h4 .both > span')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops[1]!).toBeGreaterThan(tops[0]!);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expectAccessible(page);
  });

  test(`${lang}/: both are accessible`, async ({ page }) => {
    await ready(page, `${lang}/?lang=both&event=letter`);
    await expectAccessible(page);
  });
}
