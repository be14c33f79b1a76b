import { expectAccessible } from '../../support/axe.ts';
import { expect, item, LANGS, ready, test } from '../../support/fixtures.ts';

/** What runs over the right or the left edge of the page, if it can be seen. */
function overhang(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('.visually-hidden, .skip, svg, [aria-hidden="true"]'))
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** What is looked at each day: both widths, in two of the themes. */
const DAILY = ['ar 360 light', 'ar 1280 dark'];

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];

  for (const width of [360, 1280]) {
    for (const theme of ['light', 'dark', 'contrast']) {
      const isDaily = DAILY.includes(`${lang} ${width} ${theme}`);
      test(
        `${lang}, ${width} px, ${theme}: axe finds nothing, with and without a chosen event`,
        {
          tag: isDaily ? [] : ['@matrix'],
        },
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await ready(page, `?lang=${lang}&theme=${theme}`);
          await expectAccessible(page);
          await ready(page, `?lang=${lang}&theme=${theme}&event=letter`);
          await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
          await expectAccessible(page);
        },
      );
    }

    test(
      `${lang}, ${width} px: axe finds nothing in forced colours, and in the list of keys`,
      {
        tag: lang === 'ar' && width === 1280 ? [] : ['@matrix'],
      },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ forcedColors: 'active' });
        await ready(page, `?lang=${lang}&event=letter`);
        await expectAccessible(page);
        await page.emulateMedia({ forcedColors: 'none' });
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page);
      },
    );

    test(
      `${lang}: axe finds nothing in big-history at ${width} px`,
      {
        tag: lang === 'ar' && width === 360 ? [] : ['@matrix'],
      },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await ready(page, `?data=big-history&lang=${lang}`);
        await expectAccessible(page);
      },
    );
  }

  test(`${lang}: at 320 px nothing asks for sideways scrolling`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['', '&event=letter', '&event=rocket-attacks']) {
      await ready(page, `?lang=${lang}${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.evaluate(overhang)).toEqual([]);
    }
  });

  test(
    `${lang}: at twice the text size nothing is cut or runs over the edge`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await ready(page, `?lang=${lang}&event=letter`);
      // Not a sheet: the page's policy lets none in but its own.
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(width);
        await expect.poll(() => page.evaluate(overhang)).toEqual([]);
      }
    },
  );
}
