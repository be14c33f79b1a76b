import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, expectAtHome, frameOf, stateIn, test } from '../../support/articles.ts';
import { FLAGSHIP, LANGS } from '../../support/fixtures.ts';

const FOLDER = 'share/iraq-letter-2020';
const LOADER = '<script src="SITE/embed.js"></script>';
const TOUCH = `${LOADER}<khatt-timeline lang="en" alive="touch" class="reserved"></khatt-timeline>`;

/** The files of a site that a page fetches, as it goes. */
function watchFiles(page: Page, site: string): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) files.push(new URL(request.url()).pathname);
  });
  return files;
}
const cover = (page: Page) => frameOf(page).contentFrame().locator('#static');

test('of every timeline, HTML, styles and picture are at most 12 kB, fonts apart', () => {
  const files = readdirSync('dist/share', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('embed.html'));
  expect(pages.length).toBeGreaterThanOrEqual(3 * LANGS.length);
  for (const page of pages) {
    const read = (name: string) => readFileSync(`dist/share/${path.dirname(page)}/${name}`, 'utf8');
    const styles = read('embed.css').replace(/@font-face \{[^}]*\}/g, '');
    const bytes = [read('embed.html'), styles].map((text) => brotliCompressSync(text).length);
    expect(bytes[0]! + bytes[1]!, page).toBeLessThanOrEqual(12_000);
  }
});

test('until it is touched an embed is a picture of all events, and fetches nothing more', async ({
  page,
  open,
  baseURL,
}) => {
  const files = watchFiles(page, baseURL!);
  await open(TOUCH);
  const picture = cover(page).locator('.first-drawing > svg').filter({ visible: true });
  for (const { id } of FLAGSHIP.events)
    await expect(picture.locator(`[data-label="${id}"]`)).toBeVisible();
  const steps = cover(page).locator('.steps').first();
  const [drawn, below] = await Promise.all([picture.boundingBox(), steps.boundingBox()]);
  // Between them are at most the buttons of the drawing.
  expect(below!.y - (drawn!.y + drawn!.height)).toBeLessThan(60);
  const own = ['embed.css', 'embed.html'].map((name) => `/${FOLDER}/en/${name}`);
  expect(files.filter((name) => name !== '/favicon.svg').sort()).toEqual(['/embed.js', ...own]);

  await test.step('what is pressed is chosen once it is alive', async () => {
    await picture.locator('[data-mark="letter"]').scrollIntoViewIfNeeded();
    // Where the pointer goes, it may be alive before the button is down.
    const { x, y, width, height } = (await picture.locator('[data-mark="letter"]').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expectAtHome(page);
    await expect(cover(page)).toHaveCount(0);
    await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'letter', lang: 'en' });
  });
});

test('a press on a mark that has no label is not lost', async ({ page, open }) => {
  await open(TOUCH.replace('lang="en"', 'lang="en" data="dense-year"'));
  const svg = cover(page).locator('.first-drawing > svg').filter({ visible: true });
  const marks = svg.locator('use:not([data-mark])');
  await expect(marks.first()).toBeVisible();
  const mark = marks.nth(Math.floor((await marks.count()) / 2));
  await mark.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await mark.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(cover(page)).toHaveCount(0);
  await expect.poll(async () => (await stateIn(frameOf(page)))['event']).toMatch(/^[a-z]+-\d+$/);
});

test('an embed that is seen comes alive by itself, where it stands, with the letters it has', async ({
  page,
  open,
  baseURL,
}) => {
  const files = watchFiles(page, baseURL!);
  await open(`${LOADER}<khatt-timeline lang="ar" theme="dark" class="reserved"></khatt-timeline>`);
  await expectAtHome(page);
  await expect(frameOf(page)).toHaveAttribute(
    'src',
    new RegExp(`${FOLDER}/ar/embed.html\\?theme=dark$`),
  );
  await expect(cover(page)).toHaveCount(0);
  const home = frameOf(page).contentFrame().locator('a.full');
  await expect(home).toHaveAttribute('href', /\/\?lang=ar&theme=dark$/);
  expect(files.filter((name) => name.endsWith('.woff2'))).toEqual([]);
});

test('the host wakes it, and is heard', async ({ page, open }) => {
  await open(TOUCH);
  await expect(cover(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('khatt-timeline')!.goto('letter'));
  await expectAtHome(page);
  await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'letter' });
});

for (const file of ['embed-alive', 'embed-en'])
  test(`what cannot be loaded is said above the picture, which stays: ${file}`, async ({
    page,
    baseURL,
    complaints,
  }) => {
    await page.route(`**/assets/${file}-*.js`, (route) => route.abort());
    await page.goto(`${baseURL}${FOLDER}/en/embed.html`);
    await expect(page.getByRole('alert')).toContainText('Try again');
    await expect(
      page.locator('#static .first-drawing > svg').filter({ visible: true }),
    ).toBeVisible();
    complaints.length = 0;
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });

  test('it is the picture, its list and its links', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${FOLDER}/ar/embed.html`);
    const picture = page.locator('svg.upright');
    for (const { id } of FLAGSHIP.events)
      await expect(picture.locator(`[data-label="${id}"]`)).toBeVisible();
    await page.locator('summary').click();
    await expect(page.locator('li[data-event]')).toHaveCount(FLAGSHIP.events.length);
    await expect(page.locator('a.full')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
