import type { Page } from '@playwright/test';
import { expect, ready, test } from '../../support/fixtures.ts';
import { HURRY, hurry } from '../../support/hurry.ts';

/** Longer than a hurried page waits before it fetches anything by itself. */
const IDLE_MS = 10_000 / HURRY;
/** What may come by itself after the first picture, in kB of brotli. */
const MOST_LATER_KB = 30;

/** The scripts and sheets that a page has fetched so far, in kB of brotli: before it was ready, and after. */
function fetchedBy(page: Page): Promise<{ firstKB: number; laterKB: number; later: string }> {
  return page.evaluate(() => {
    const readyMs = performance.getEntriesByName('khatt:ready')[0]!.startTime;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const code = entries.filter(({ name }) => /\.(js|css)$/.test(name));
    // A file that is asked for again comes from the cache: its first time counts.
    const files = [...new Map(code.toReversed().map((entry) => [entry.name, entry])).values()];
    const first = files.filter(({ startTime }) => startTime < readyMs);
    const later = files.filter(({ startTime }) => startTime >= readyMs);
    const kB = (of: typeof files) => of.reduce((sum, file) => sum + file.encodedBodySize, 0) / 1000;
    const names = later.map(({ name }) => name.replace(/.*\//, '')).join();
    return { firstKB: kB(first), laterKB: kB(later), later: names };
  });
}

const VIEWS = [
  { url: '?lang=ar', width: 1280, mostKB: 70 },
  { url: '?lang=ar', width: 390, mostKB: 57 },
  { url: 'embed.html?lang=ar', width: 720, mostKB: 66.5 },
];

for (const { url, width, mostKB } of VIEWS) {
  test(`${url} at ${width} px: a small part of the program comes by itself after the first picture`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await hurry(page);
    await ready(page, url);
    await expect
      .poll(async () => (await fetchedBy(page)).laterKB, { timeout: 10_000 })
      .toBeGreaterThan(0);
    await page.waitForTimeout(IDLE_MS);
    const { firstKB, laterKB, later } = await fetchedBy(page);
    expect(firstKB).toBeGreaterThan(mostKB / 2);
    expect(firstKB).toBeLessThanOrEqual(mostKB);
    expect(laterKB, later).toBeLessThanOrEqual(MOST_LATER_KB);
  });
}

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  /** How many workers the page's folder has, in any state. */
  const workers = (page: Page): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

  test('nothing is kept on a connection that is slow or metered, and all of it on another', async ({
    context,
  }) => {
    const costly = [{ saveData: true }, { type: 'cellular' }, { effectiveType: '3g' }];
    const pages = await Promise.all(
      costly.map(async (connection) => {
        const page = await context.newPage();
        await hurry(page);
        await page.addInitScript(
          (connection) => Object.defineProperty(navigator, 'connection', { value: connection }),
          connection,
        );
        await ready(page, '?lang=en');
        return page;
      }),
    );
    await pages[0]!.waitForTimeout(IDLE_MS);
    for (const page of pages) expect(await workers(page)).toBe(0);

    const free = await context.newPage();
    await ready(free, '?lang=en');
    // It waits for the page to be left alone, here for as long as for a reader.
    expect(await workers(free)).toBe(0);
    await expect.poll(() => workers(free), { timeout: 20_000 }).toBe(1);
  });
});
