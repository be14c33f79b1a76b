import type { Page } from '@playwright/test';
import {
  FEATURE_WORDS,
  drawing,
  expect,
  item,
  LANGS,
  list,
  ORDER,
  ready,
  serveData,
  smallTimeline,
  test,
  titleOf,
} from '../../support/fixtures.ts';
import { pagesOfPdf } from '../../support/pdf.ts';

/** What can be pressed, filled in or moved, and leads somewhere on the page only. */
const CONTROLS =
  'button, input, select, textarea, dialog, nav, summary, [role="slider"], .tools, .panel, .overview';

/** The controls that would be on the sheet; the title of a note, which is open, may stay. */
function controls(page: Page): Promise<string[]> {
  return page
    .locator(CONTROLS)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.localName !== 'summary' && element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
}

/** The luminance of colours as they are painted, from 0 to 255. */
function lightness(page: Page): Promise<{ paper: number; ink: number; heading: number }> {
  return page.evaluate(() => {
    const light = (color: string) => Math.max(...color.match(/\d+/g)!.slice(0, 3).map(Number));
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const heading = getComputedStyle(document.querySelector('h1')!).color;
    return { paper: light(backgroundColor), ink: light(color), heading: light(heading) };
  });
}

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `${lang}: a sheet has the drawing, then every event, and no control`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await ready(page, `?lang=${lang}&event=letter&open=take`);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 690, height: 1000 });
      expect(await controls(page)).toEqual([]);
      const box = (await drawing(page).locator('svg').boundingBox())!;
      expect(box.width).toBeGreaterThan(600);
      expect(box.width).toBeLessThanOrEqual(690);
      expect(box.y + box.height).toBeLessThanOrEqual((await list(page).boundingBox())!.y);
      await expect(list(page).locator('[data-event]')).toHaveCount(ORDER.length);
      for (const id of ORDER) {
        await expect(item(page, id).getByText(titleOf(id, lang), { exact: true })).toBeVisible();
        await expect(item(page, id).locator('.details')).toBeVisible();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        690,
      );

      await test.step('links to sources say their addresses, left to right', async () => {
        const links = await page.locator('a[rel~="external"]').evaluateAll((links) =>
          links.map((link) => ({
            href: link.getAttribute('href')!,
            after: getComputedStyle(link, '::after').content,
          })),
        );
        expect(links.length).toBeGreaterThan(4);
        // Chromium gives the parts of the content as they are written, or put together.
        for (const { href, after } of links) {
          expect(after).toContain('\u2066(');
          expect(after.includes(href) || after.includes('attr(href)')).toBe(true);
        }
      });
    },
  );

  test(
    `${lang}: a sheet makes a document of pages that are full, black on white from a dark page too`,
    {
      tag,
    },
    async ({ page }) => {
      await ready(page, `?lang=${lang}&theme=dark`);
      for (const format of ['A4', 'Letter']) {
        const pages = await pagesOfPdf(await page.pdf({ format }));
        expect(pages.length).toBeGreaterThanOrEqual(2);
        for (const { texts, heightPt } of pages.slice(0, -1))
          expect(Math.min(...texts.map(({ y }) => y))).toBeLessThan(heightPt / 4);
      }
      // What was made for the sheet is gone from the screen.
      await expect(drawing(page)).toBeVisible();
      await expect(page.getByRole('combobox').first()).toBeVisible();

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await lightness(page)).toEqual({ paper: 255, ink: 0, heading: 0 });
      const title = drawing(page).locator('[data-label="letter"]');
      await expect(title).toHaveCSS('fill', 'rgb(0, 0, 0)');
    },
  );

  test(
    `${lang}: a sheet from a phone has the whole list, its notes open`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await ready(page, `?lang=${lang}&event=letter`);
      await page.emulateMedia({ media: 'print' });
      expect(await controls(page)).toEqual([]);
      for (const id of ORDER) await expect(item(page, id).locator('.tale')).toBeVisible();
      await expect(item(page, 'letter').locator('details p')).toBeVisible();
      await expect(page.locator('.sticky').first()).toBeHidden();
    },
  );

  test(
    `${lang}: a sheet says as of when it shows what was known, though its panel is open`,
    { tag },
    async ({ page }) => {
      await ready(page, `?lang=${lang}&asof=2020-01-06T17:00:00Z&open=known`);
      await page.emulateMedia({ media: 'print' });
      const [before] = FEATURE_WORDS[lang].asOf.asof('#').split('#');
      const said = page.locator('p:not([aria-live])').filter({ hasText: before!, visible: true });
      await expect(said).toContainText('12:00');
    },
  );
}

test('a drawing of so many marks that it is on canvas is white on paper too', async ({ page }) => {
  const tracks = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, title: `Track ${i}` }));
  const events = Array.from({ length: 2000 }, (_, i) => {
    const date = new Date(Date.UTC(2010, 0, 1 + ((i * 7919 * 7919) % 2000) * 7))
      .toISOString()
      .slice(0, 10);
    return { id: `e${i}`, date, title: `Event ${i}`, track: `t${i % 30}` };
  });
  await serveData(page, 'many', smallTimeline({ tracks, events }));
  await ready(page, '?data=many&theme=dark');
  const canvas = drawing(page).locator('canvas');
  const corner = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const dot = new OffscreenCanvas(1, 1).getContext('2d')!;
      dot.drawImage(element, 0, 0);
      return dot.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
    });
  await expect.poll(corner).toBe('22,23,26');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(corner).toBe('255,255,255');
  // The words are over it.
  const word = drawing(page).locator('[data-label]').first();
  const isOnTop = await word.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    scrollTo(0, y + scrollY - 200);
    const found = document.elementFromPoint(x + width / 2, 200 + height / 2);
    return found?.closest('svg') !== null;
  });
  expect(isOnTop).toBe(true);
});
