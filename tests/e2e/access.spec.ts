import { expectAccessible } from './axe.ts';
import { expect, item, LANGS, ready, test } from './fixtures.ts';

/** What runs over the right or the left edge of the page, if it can be seen. */
function overhang(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter(
      (element) => !element.closest('.visually-hidden, .hidden, .skip, svg, [aria-hidden="true"]'),
    )
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

for (const lang of LANGS) {
  for (const width of [360, 1280]) {
    for (const theme of ['light', 'dark', 'contrast']) {
      test(`${lang}, ${width} px, ${theme}: axe finds nothing, with and without a chosen event`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await ready(page, `?lang=${lang}&theme=${theme}`);
        await expectAccessible(page);
        await ready(page, `?lang=${lang}&theme=${theme}&event=letter`);
        await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
        await expectAccessible(page);
      });
    }

    test(`${lang}, ${width} px: axe finds nothing in forced colours`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ forcedColors: 'active' });
      await ready(page, `?lang=${lang}&event=letter`);
      await expectAccessible(page);
    });
  }

  test(`${lang}: axe finds nothing in the list of keys`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  for (const [data, width] of [
    ['big-history', 1280],
    ['big-history', 360],
  ] as const) {
    test(`${lang}: axe finds nothing in ${data} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await ready(page, `?data=${data}&lang=${lang}`);
      await expectAccessible(page);
    });
  }

  test(`${lang}: at 320 px nothing asks for sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['', '&event=letter', '&event=rocket-attacks']) {
      await ready(page, `?lang=${lang}${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.evaluate(overhang)).toEqual([]);
    }
  });

  test(`${lang}: at twice the text size nothing is cut or runs over the edge`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await ready(page, `?lang=${lang}&event=letter`);
      // Not a sheet: the page's policy lets none in but its own.
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
      expect(await page.evaluate(overhang)).toEqual([]);
    }
  });

  test(`${lang}: colours follow the system, and the address`, async ({ page }) => {
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await ready(page, `?lang=${lang}`);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await ready(page, `?lang=${lang}&theme=light`);
    expect(await paper()).toBe(light);
    await page.locator('.theme select').selectOption('dark');
    await expect.poll(paper).toBe(dark);
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('dark');
  });
}
