import type { Page } from '@playwright/test';
import { expect, LANGS, ready, test } from './fixtures.ts';

for (const lang of LANGS) {
  for (const width of [320, 768, 1280]) {
    for (const event of ['', '&event=letter']) {
      test(`${lang}: a finger finds every target, ${width} px wide${event}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await ready(page, `?lang=${lang}${event}`);
        await expect(page.locator('li[data-event] a').first()).toBeVisible();
        expect(await smallTargets(page)).toEqual([]);
      });
    }
  }
}

/** Targets below 24 by 24 px, but for links within a sentence (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, select, input, summary, [tabindex="0"]').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && !each.matches('.skip'))
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ each, box }) => `${box.width} × ${box.height}: ${each.outerHTML.slice(0, 120)}`),
  );
}
