import type { Page } from '@playwright/test';
import { expect, LANGS, ready, test } from '../../support/fixtures.ts';

for (const lang of LANGS) {
  test(
    `${lang}: a finger finds every target, on a phone, a tablet and a desk`,
    {
      tag: lang === 'ar' ? [] : ['@matrix'],
    },
    async ({ page }) => {
      for (const event of ['', '&event=letter']) {
        await page.setViewportSize({ width: 320, height: 800 });
        await ready(page, `?lang=${lang}${event}`);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          // The drawing stands from 640 px on, and its tools come with it.
          await expect(page.getByRole('application')).toBeVisible({ visible: width > 640 });
          await expect(page.locator('li[data-event] a').first()).toBeVisible();
          expect(await page.locator(TARGETS).count()).toBeGreaterThan(10);
          await expect
            .poll(() => smallTargets(page), { message: `${width} px wide${event}` })
            .toEqual([]);
        }
      }
    },
  );
}

const TARGETS = 'a, button, select, input, summary, [tabindex="0"]';

/** Targets below 24 by 24 px, but for links within a sentence (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator(TARGETS).evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && !each.matches('.skip'))
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ each, box }) => `${box.width} × ${box.height}: ${each.outerHTML.slice(0, 120)}`),
  );
}
