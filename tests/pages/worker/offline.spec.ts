import { cpSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { host } from '../../../server/host.js';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  DIRECTIONS,
  expect,
  FLAGSHIP,
  LANGS,
  ready,
  settle,
  test as base,
  type Lang,
} from '../../support/fixtures.ts';
import { hurry } from '../../support/hurry.ts';
import { deploySecond } from '../../support/second-build.ts';

const DIST = new URL('../../../dist/', import.meta.url).pathname;

interface Fixtures {
  /** A copy of the built files, with a server of its own. */
  site: { folder: string; origin: string; close(): void };
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
  site: async ({}, use, info) => {
    const folder = info.outputPath('site');
    cpSync(DIST, folder, { recursive: true });
    const { origin, close } = await host(folder, { base: '/a/b/' });
    await use({ folder, origin, close });
    close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(`${site.origin}/a/b/`),
});
test.use({ serviceWorkers: 'allow' });
// Files are copied, and compressed anew by a server, for every test.
test.describe.configure({ timeout: 120_000 });
// A page is left alone for seconds before its worker comes: `idle.spec.ts` waits for them.
test.beforeEach(({ context }) => hurry(context));
/** A worker fetches its files when nobody else needs the network, and all of them. */
const filled = { timeout: 40_000 };

/** Opens a page and waits until the worker answers for it. */
async function visit(page: Page, url: string): Promise<void> {
  await ready(page, url);
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isControlled, { message: 'a worker', ...filled }).toBe(true);
}

const storeNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const offer = (page: Page, lang: 'ar' | 'en') =>
  page.getByRole('complementary', { name: FEATURE_WORDS[lang].version.title });
/** Opens what no page has the code of from the start. */
async function openKeys(page: Page): Promise<void> {
  await settle(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The addresses that the worker has answers for. */
const keptUrls = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => url);
  });

/** Opens every page of a language, which nobody may need the network for. */
async function openAll(page: Page, lang: Lang): Promise<void> {
  for (const url of [`${lang}/`, `${lang}/index.html`, `?lang=${lang}&event=letter`]) {
    await ready(page, url);
    await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
    await expect(page.locator('li[data-event]')).toHaveCount(FLAGSHIP.events.length);
  }
  await openKeys(page);
  for (const view of ['present', 'notes', 'class', 'handouts']) {
    await ready(page, `?view=${view}&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
}

for (const lang of LANGS) {
  test(
    `${lang}: opened once, every page works with no network`,
    {
      tag: lang === 'ar' ? [] : ['@matrix'],
    },
    async ({ page, request, site }) => {
      await test.step('the worker is asked for anew each time', async () => {
        const response = await request.get(`${site.origin}/a/b/sw.js`);
        expect(response.headers()['cache-control']).toBe('no-cache');
      });

      await test.step('an embed has no worker', async () => {
        await ready(page, `embed.html?lang=${lang}`);
        const registrations = () =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
        expect(await registrations()).toBe(0);
        expect(await storeNames(page)).toEqual([]);
      });

      await visit(page, `${lang}/?event=letter&q=army`);
      await test.step('what is kept is the app’s own files and nothing else', async () => {
        const kept = await keptUrls(page);
        const folder = `${site.origin}/a/b/`;
        expect(kept.filter((url) => !url.startsWith(folder) || url.includes('?'))).toEqual([]);
        const paths = kept.map((url) => url.slice(folder.length));
        expect(paths).toEqual(
          expect.arrayContaining(['', 'ar/', 'en/', 'data/iraq-letter-2020.json']),
        );
        expect(
          paths.filter((path) => /^(embed|share|lib)|assets\/(embed(?!-dialog)|fonts)-/.test(path)),
        ).toEqual([]);
      });

      await test.step('where the app has a worker, it does not answer for an embed', async () => {
        const response = await page.goto(`embed.html?lang=${lang}`);
        expect(response?.fromServiceWorker()).toBe(false);
        await ready(page, `embed.html?lang=${lang}`);
      });

      await test.step('another timeline is kept once it was read', async () => {
        await ready(page, `${lang}/?data=big-history`);
        await expect.poll(() => storeNames(page)).toHaveLength(2);
        const isKept = () =>
          page.evaluate(async () => Boolean(await caches.match('../data/big-history.json')));
        await expect.poll(isKept).toBe(true);
      });

      site.close();
      await test.step('with no network every page opens', () => openAll(page, lang));
      await test.step('and the other timeline', async () => {
        await ready(page, `?data=big-history&lang=${lang}`);
        await ready(page, `?data=big-history&view=present&lang=${lang}`);
      });
    },
  );

  test(
    `${lang}: the open page outlives its build, and the next visit offers the new one`,
    { tag: lang === 'ar' ? [] : ['@matrix'] },
    async ({ page, site }) => {
      await visit(page, `${lang}/?event=letter`);
      deploySecond(site.folder);
      await openKeys(page);

      await page.reload();
      await expect(offer(page, lang)).toBeVisible(filled);
      await expect(page.locator('html')).not.toHaveAttribute('data-build', 'second');
      await expectAccessible(page);
      await page
        .getByRole('button', { name: FEATURE_WORDS[lang].version.later, exact: true })
        .click();
      await expect(offer(page, lang)).toHaveCount(0);

      await page.reload();
      await page
        .getByRole('button', { name: FEATURE_WORDS[lang].version.take, exact: true })
        .click();
      await expect(page.locator('html')).toHaveAttribute('data-build', 'second');
      await expect(page).toHaveURL(`${site.origin}/a/b/${lang}/?event=letter`);
      await expect(offer(page, lang)).toHaveCount(0);
      // Nobody needs the old files any more.
      await expect.poll(() => storeNames(page)).toEqual([`khatt ${site.origin}/a/b/ second`]);
      site.close();
      await ready(page, `${lang}/?event=letter`);
      await openKeys(page);
    },
  );
}

test('a build that waits: not on the stage, and in one window only', async ({
  page,
  context,
  site,
}) => {
  await visit(page, 'en/');
  const other = await context.newPage();
  await visit(other, 'ar/?event=letter');
  deploySecond(site.folder);

  await test.step('nothing comes up on the stage', async () => {
    await ready(page, '?view=present&lang=en');
    const isWaiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect.poll(isWaiting, filled).toBe(true);
    await expect(offer(page, 'en')).toHaveCount(0);
  });

  await test.step('what one window takes leaves the others as they are', async () => {
    await ready(page, 'en/');
    await page.getByRole('button', { name: FEATURE_WORDS.en.version.take, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-build', 'second');

    site.close();
    await openKeys(other);
    await expect(other.locator('html')).not.toHaveAttribute('data-build', 'second');
    await other.reload();
    await expect(other.locator('html')).toHaveAttribute('data-build', 'second');
  });
});
