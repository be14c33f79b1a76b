import type { Page } from '@playwright/test';
import {
  details,
  expect,
  markOf,
  ready,
  serveData,
  settle,
  smallTimeline,
  test,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

// What a first visit fetches and leaves: nothing of another test's may be there.
test.use({ freshContext: true });

const SIZES = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

/** The fonts of Arabic letters among those that a page asks for. */
const arabicOf = (fonts: readonly string[]): string[] =>
  fonts.filter((name) => name.includes('arabic-arabic')).sort();
const bothWeights = [
  expect.stringContaining('arabic-arabic-400'),
  expect.stringContaining('arabic-arabic-600'),
];

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    test('a visit leaves nothing behind but that it was made, and asks nobody else', async ({
      page,
      context,
    }) => {
      const fonts = watchFonts(page);
      await page.addInitScript(watchShifts);
      // Below the drawing the flagship quotes in Arabic, for which the English page loads a font as well.
      const response = await page.goto(`?lang=${lang}`);
      await settle(page);

      await test.step('nothing jumps while the page loads, and each font is loaded once', async () => {
        expect(await shiftsIn(page)).toEqual([]);
        expect(fonts.length).toBeGreaterThan(0);
        expect(arabicOf(fonts)).toEqual(lang === 'ar' ? bothWeights : bothWeights.slice(0, 1));
      });
      await test.step('nothing is kept', async () => {
        expect(await response?.headerValue('set-cookie')).toBeNull();
        const { x, y } = await markOf(page, 'letter');
        await page.mouse.click(x, y);
        await expect(details(page, 'letter', lang)).toBeVisible();
        await page.locator('input[type="radio"][value="steps"]').check();
        await page.locator('select').selectOption('dark');
        await expect(page).toHaveURL(/theme=dark/);
        expect(await context.cookies()).toEqual([]);
        const stored = await page.evaluate(async () => ({
          local: Object.keys(localStorage),
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
        const nothing = { session: 0, databases: 0, caches: 0, workers: 0 };
        expect(stored).toEqual({ local: ['khatt:met'], ...nothing });
      });
      // Requests to others and complaints in the console fail every test: see fixtures.ts.
    });

    for (const size of SIZES)
      for (const query of ['', '&event=letter'])
        test(
          `nothing jumps while the page loads, ${size.width} px wide${query}`,
          dailyIf(size.width === 360 || (size.width === 1280 && query !== '')),
          async ({ page }) => {
            await page.setViewportSize(size);
            await page.addInitScript(watchShifts);
            await ready(page, `?lang=${lang}${query}`);
            expect(await shiftsIn(page)).toEqual([]);
          },
        );
  });

const shiftsIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'shifts') as unknown);

/** Collects, in the page, what moved without being asked to. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  new PerformanceObserver((entries) => {
    for (const { value, sources } of entries.getEntries() as LayoutShift[]) {
      // Where a font comes late, its text may move by a px: a twentieth of what counts as good.
      if (value < 0.005) continue;
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : ''));
      shifts.push(`${value}: ${moved.map((html) => html.slice(0, 80)).join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('en: no Arabic font is loaded until Arabic is read', async ({ page }) => {
  const fonts = watchFonts(page);
  // A timeline that quotes nobody in Arabic.
  await ready(page, 'big-history/en/');
  expect(fonts.length).toBeGreaterThan(0);
  expect(arabicOf(fonts)).toEqual([]);
  await page.locator('nav a[hreflang="ar"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(arabicOf(fonts)).not.toEqual([]);
});

test('ar/: Arabic is read in its own font, in both weights, each loaded once', async ({ page }) => {
  const fonts = watchFonts(page);
  await ready(page, 'ar/');
  expect(arabicOf(fonts)).toEqual(bothWeights);
  const isThere = () => document.fonts.check('400 16px "IBM Plex Sans"', 'خط');
  expect(await page.evaluate(isThere)).toBe(true);
});

test('the whole font comes for a letter that few texts have, and for no other', async ({
  page,
}) => {
  const fonts = watchFonts(page);
  const wholes = () => fonts.filter((name) => !name.includes('-first-'));
  await serveData(page, 'small', smallTimeline());
  await ready(page, '?data=small');
  expect(wholes()).toEqual([]);
  await serveData(page, 'small', smallTimeline({ summary: 'It cost 3 million £.' }));
  await ready(page, '?data=small');
  await expect.poll(wholes).toEqual([expect.stringContaining('latin-400-normal')]);
});

/** The names of the font files that the page asks for, as it goes. */
function watchFonts(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') names.push(request.url().split('/').at(-1)!);
  });
  return names;
}
