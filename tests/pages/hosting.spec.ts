import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator } from '@playwright/test';
import { host } from '../../server/host.js';
import { PANELS } from '../../src/features/panels.ts';
import {
  expect,
  FLAGSHIP,
  LANGS,
  markOf,
  ready,
  test as base,
  titleOf,
} from '../support/fixtures.ts';
import { dailyIf } from '../support/matrix.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

interface WorkerFixtures {
  /** Another site, with the folder of its pages. */
  other: { origin: string; folder: string };
  /** Where the built site is served in a folder of a folder. */
  inFolder: string;
}

interface Fixtures {
  /** Opens the first of some pages of the other site, by their names. */
  visitOther: (pages: Record<string, string>) => Promise<void>;
}

const test = base.extend<Fixtures, WorkerFixtures>({
  other: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'khatt-other-'));
      const { origin, close } = await host(folder);
      await use({ origin, folder });
      close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  inFolder: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const { origin, close } = await host(DIST, { base: '/a/b/' });
      await use(`${origin}/a/b/`);
      close();
    },
    { scope: 'worker' },
  ],
  visitOther: async ({ page, complaints, other: { origin, folder } }, use) => {
    await use(async (pages) => {
      for (const [name, body] of Object.entries(pages)) {
        const html = `<!doctype html><link rel="icon" href="data:,">${body}`;
        writeFileSync(path.join(folder, name), html);
      }
      await page.goto(`${origin}/${Object.keys(pages)[0]}`);
    });
    const own = complaints.filter((complaint) => complaint.includes(`origin: ${origin}/`));
    for (const complaint of own) complaints.splice(complaints.indexOf(complaint), 1);
  },
});

/** The timeline in a frame, once it is on screen. */
const readyIn = (frame: FrameLocator): Locator => frame.locator('[data-khatt="ready"]');

test.describe('in a folder of a folder', () => {
  test.use({ baseURL: ({ inFolder }, use) => use(inFolder) });

  test('the page works there', async ({ page }) => {
    for (const address of ['', 'ar/', 'en/', '?data=big-history'])
      await test.step(`at /a/b/${address}`, async () => {
        await ready(page, address);
        expect(new URL(page.url()).pathname).toBe(`/a/b/${address.replace(/\?.*/, '')}`);
      });
  });

  test('the page stays there', async ({ page, baseURL }) => {
    await test.step('the folder without its slash leads to it', async () => {
      await page.goto('ar');
      await expect(page).toHaveURL(`${baseURL}ar/`);
    });
    await test.step('choosing an event keeps the folder', async () => {
      await ready(page, 'en/?event=letter');
      const { x, y } = await markOf(page, 'esper-denial');
      await page.mouse.click(x, y);
      await expect(page).toHaveURL(`${baseURL}en/?event=esper-denial`);
    });
  });

  test('the embed works there, framed by another site', async ({ page, visitOther, baseURL }) => {
    await visitOther({ 'article.html': `<iframe src="${baseURL}embed.html?lang=ar"></iframe>` });
    await expect(readyIn(page.frameLocator('iframe'))).toBeVisible();
  });
});

for (const lang of LANGS) {
  // What each panel does is tested under the same headers, and no test lets a refusal pass.
  test(`${lang}: the headers refuse no panel anything`, dailyIf(false), async ({ page }) => {
    for (const panel of Object.keys(PANELS))
      await ready(page, `?lang=${lang}&event=letter&open=${panel}`);
  });
}

test('what is not the page’s own does not run in it', async ({ page, complaints }) => {
  await ready(page, '?lang=en');
  const outcomes = await page.evaluate(() => {
    const attempt = (act: () => void) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const inline = document.createElement('script');
    return [
      attempt(() => (document.body.innerHTML = '<p>not escaped</p>')),
      attempt(() => (inline.textContent = 'window.isIntruded = true')),
      attempt(() =>
        document.body.append(
          Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }),
        ),
      ),
    ];
  });
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'done']);
  await expect(page.locator('body')).toBeVisible();
  const said = complaints.splice(0).join('\n');
  expect(said).toContain('TrustedHTML');
  expect(said).toContain('TrustedScript');
  expect(said).toContain('style-src');
});

/** How an article may hold the embed, by the files of its site. */
const FRAMES = {
  'a page of another site': (embed: string) => ({
    'article.html': `<iframe src="${embed}"></iframe>`,
  }),
  'a sandbox': (embed: string) => ({
    'article.html': `<iframe sandbox="allow-scripts" src="${embed}"></iframe>`,
  }),
  'a frame that is in a sandbox itself': (embed: string) => ({
    'article.html': '<iframe sandbox="allow-scripts" src="inner.html"></iframe>',
    'inner.html': `<iframe src="${embed}"></iframe>`,
  }),
};

for (const [name, pagesOf] of Object.entries(FRAMES)) {
  test(`the embed may be framed by ${name}`, async ({ page, visitOther, baseURL }) => {
    const pages = pagesOf(`${baseURL}embed.html?lang=en&event=letter`);
    await visitOther(pages);
    const outer = page.frameLocator('iframe');
    const frame = 'inner.html' in pages ? outer.frameLocator('iframe') : outer;
    await expect(readyIn(frame)).toBeVisible();
    await expect(frame.getByText(titleOf('letter', 'en')).first()).toBeVisible();
  });
}

test('the embed may be framed by a file', async ({ page, baseURL, complaints }, info) => {
  const file = info.outputPath('article.html');
  writeFileSync(file, `<!doctype html><iframe src="${baseURL}embed.html"></iframe>`);
  await page.goto(`file://${file}`);
  await expect(readyIn(page.frameLocator('iframe'))).toBeVisible();
  expect(complaints.splice(0)).toEqual([`request to another origin: file://${file}`]);
});

test('another site may not frame the app', async ({ visitOther, baseURL, complaints }) => {
  await visitOther({ 'article.html': `<iframe src="${baseURL}"></iframe>` });
  await expect.poll(() => complaints.join()).toContain("frame-ancestors 'self'");
  complaints.splice(0);
});

test('the site’s own pages may frame the app', async ({ page, baseURL }) => {
  await page.route('**/own.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}en/"></iframe>` }),
  );
  await page.goto('own.html');
  await expect(readyIn(page.frameLocator('iframe'))).toBeVisible();
});

test('another site may read the data', async ({ page, visitOther, baseURL }) => {
  await visitOther({ 'article.html': '' });
  const url = `${baseURL}data/${FLAGSHIP.id}.json`;
  const id = await page.evaluate(async (url) => (await (await fetch(url)).json()).id, url);
  expect(id).toBe(FLAGSHIP.id);
});
