import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { heightAt } from '../../src/layout/embed-height.ts';
import { expect, test as base } from './fixtures.ts';
import { watchShifts } from './pixels.ts';

export interface File {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

interface Article {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Headers that the newsroom's server sends with it. */
  headers?: Record<string, string>;
  /** The newsroom's scripts, by path. */
  files?: Record<string, File>;
}

interface Newsroom {
  origin: string;
  /** By path. */
  files: Record<string, File>;
}

interface WorkerFixtures {
  host: Newsroom;
}

interface Fixtures {
  /** A newsroom's site, on another origin than the timeline's, without a file yet. */
  newsroom: Newsroom;
  /** Opens an article with this in its middle; `SITE/` in it stands for the timeline's site. */
  open: (middle: string, article?: Article) => Promise<void>;
}

const PARAGRAPH = `<p>${'The letter was a draft, the chairman said. '.repeat(8)}</p>`;

export const test = base.extend<Fixtures, WorkerFixtures>({
  // High enough that the paragraph below a timeline is on screen: it must not move.
  viewport: { width: 1280, height: 1400 },
  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const host: Newsroom = { origin: '', files: {} };
      // A server, as a browser lets no page of an unknown network frame one of its own machine.
      const server = createServer(({ url }, response) => {
        const file = host.files[url!];
        const type = file?.type ?? 'text/plain';
        // The next test has other files at the same addresses.
        const headers = { 'content-type': type, 'cache-control': 'no-store', ...file?.headers };
        response.writeHead(file ? 200 : 404, headers);
        response.end(file?.body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      host.origin = `http://127.0.0.1:${port}`;
      await use(host);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  newsroom: async ({ host }, use) => {
    host.files = {};
    await use(host);
  },
  hosts: async ({ newsroom }, use) => use([newsroom.origin]),
  open: async ({ page, baseURL, newsroom }, use) => {
    await page.addInitScript(watchShifts);
    await use(async (middle, { lang = 'en', dir = 'ltr', headers = {}, files = {} } = {}) => {
      const body = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Article</title>
        <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/article.css">
        <script src="/styled.js"></script></head>
        <body><article><h1>Article</h1>${PARAGRAPH}${middle}${PARAGRAPH}</article></body></html>`;
      Object.assign(newsroom.files, files, {
        '/': { type: 'text/html', body, headers },
        '/article.css': { type: 'text/css', body: CSS },
        // A script waits for the sheets before it, and what follows for the script: a frame that came before
        // the article's sheet would be as wide as the window at first, and what is in it would jump.
        '/styled.js': { type: 'text/javascript', body: '' },
        '/icon.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      });
      for (const file of Object.values(newsroom.files))
        file.body = file.body.replaceAll('SITE/', baseURL!);
      await page.goto(`${newsroom.origin}/`);
    });
  },
});

/** A column of text, and what keeps the height free where a host cannot say it otherwise. */
const CSS = `
  body { margin: 0; font: 18px/1.5 serif }
  article { max-width: 700px; margin: auto; padding: 0 10px }
  iframe { border: 0 }
  .reserved { display: block; min-height: ${heightAt(700)}px }
`;

/** A built script of a package, as the newsroom serves it. */
export function script(file: string): File {
  const url = new URL(`../../node_modules/${file}`, import.meta.url);
  return { type: 'text/javascript', body: readFileSync(url, 'utf8') };
}

/** The nth frame with a timeline. */
export const frameOf = (page: Page, nth = 0): Locator => page.locator('iframe').nth(nth);

/** What a frame shows, once it is ready. */
export async function insideOf(frame: Locator): Promise<FrameLocator> {
  const inside = frame.contentFrame();
  await inside.locator('[data-khatt="ready"], [data-khatt="error"]').waitFor({ state: 'attached' });
  return inside;
}

/** What a timeline in a frame shows, as parameters of its address. */
export const stateIn = (frame: Locator): Promise<Record<string, unknown>> =>
  frame
    .contentFrame()
    .locator('html')
    .evaluate(() => window.khatt.state());

/**
 * Holds a timeline to fit into its article: as high as its frame within 1 px, nothing to scroll
 * sideways, and nothing on the page that has jumped, unless somebody asked for what is higher.
 */
export async function expectAtHome(
  page: Page,
  { frame = frameOf(page), isStill = true } = {},
): Promise<void> {
  const inside = await insideOf(frame);
  await expectHeightExact(frame);
  const roots = { 'the article': page.locator('html'), 'the timeline': inside.locator('html') };
  for (const [name, root] of Object.entries(roots)) {
    const over = await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(over, `${name} scrolls sideways by px`).toBeLessThanOrEqual(0);
    const shift = await root.evaluate(() => window.shiftOf());
    if (isStill) expect(shift, `layout shift of ${name}`).toBeLessThanOrEqual(0.02);
  }
}

/** A frame is as high as what it shows, within 1 px, as soon as its message has arrived. */
export async function expectHeightExact(frame: Locator): Promise<void> {
  const root = frame.contentFrame().locator('[data-khatt]');
  const heightOf = (element: Locator) =>
    element.evaluate((node) => node.getBoundingClientRect().height);
  const gap = async () => Math.abs((await heightOf(frame)) - (await heightOf(root)));
  await expect.poll(gap, 'px between the frame and its content').toBeLessThanOrEqual(1);
}

export { expect, heightAt };
