import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DARK, LIGHT } from '../../../src/render/palette.ts';
import type { Events, Mounted, Options } from 'khatt';
import { expectAccessible } from '../../support/axe.ts';
import {
  DIRECTIONS,
  expect,
  FLAGSHIP,
  smallTimeline,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

declare global {
  interface Window {
    /** What the host page of these tests offers them. */
    host: {
      mount(id: string, options: Options): void;
      mounted: Record<string, Mounted>;
      told: [type: keyof Events, detail: unknown][];
    };
  }
}

/** Offers the module to the test, and writes down what it tells. */
const SCRIPT = `
import * as module from './lib/khatt.js';
const mounted = {}, told = [];
function mount(id, options) {
  const one = module.mount(document.getElementById(id), options);
  for (const type of ['ready', 'event', 'height', 'error']) one.on(type, (detail) => told.push([type, detail]));
  mounted[id] = one;
}
window.host = { mount, mounted, told };
document.documentElement.dataset.exports = Object.keys(module).join();
`;

interface Host {
  lang?: string;
  dir?: string;
  body?: string;
  css?: string;
  headers?: Record<string, string>;
}

const ARTICLE = '<main><h1>Article</h1><p id="words">Words.</p><div id="one"></div></main>';

/** Opens a page that is not the app's, with the module in it. */
async function open(page: Page, { lang = 'en', dir = 'ltr', ...host }: Host = {}): Promise<void> {
  const { body = ARTICLE, css = '', headers = {} } = host;
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Host</title>
    <link rel="icon" href="favicon.svg"><link rel="stylesheet" href="host.css">
    <script type="module" src="host.js"></script></head><body>${body}</body></html>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: html }),
  );
  await page.route('**/host.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: SCRIPT }),
  );
  await page.route('**/host.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.goto('host.html');
  await page.waitForFunction(() => 'host' in window);
}

/** Mounts a timeline, and waits until it is on screen or cannot be. */
async function mount(page: Page, options: Options, id = 'one'): Promise<void> {
  await page.evaluate(([id, options]) => window.host.mount(id, options), [id, options] as const);
  const settled = page.locator(`#${id} > :is([data-khatt="ready"], [data-khatt="error"])`);
  await settled.waitFor({ state: 'attached' });
}

/** Destroys what is mounted, forgets what it told, and mounts anew. */
async function remount(page: Page, options: Options): Promise<void> {
  await page.evaluate(() => {
    window.host.mounted['one']?.destroy();
    window.host.told.length = 0;
  });
  await mount(page, options);
}

const FILE = 'data/iraq-letter-2020.json';
const told = (page: Page, type: keyof Events): Promise<unknown[]> =>
  page.evaluate(
    (type) => window.host.told.filter(([name]) => name === type).map(([, d]) => d),
    type,
  );
const update = (page: Page, changes: Partial<Options>, id = 'one'): Promise<void> =>
  page.evaluate(([id, changes]) => window.host.mounted[id]!.update(changes), [
    id,
    changes,
  ] as const);
const root = (page: Page, id = 'one') => page.locator(`#${id} .khatt`);
/** The height of the place in px. */
const height = async (page: Page, id = 'one') => (await root(page, id).boundingBox())!.height;

function rgb(hex: string): string {
  const channels = hex.match(/[\da-f]{2}/gi)!.map((channel) => parseInt(channel, 16));
  return `rgb(${channels.join(', ')})`;
}

for (const [lang, tag] of DAILY_IN_ARABIC)
  test(
    `${lang}: the timeline is there in the language of the text around it, and accessible`,
    tag,
    async ({ page }) => {
      await open(page, { lang, dir: DIRECTIONS[lang] });
      await mount(page, { timeline: FILE });
      await expect(root(page)).toHaveAttribute('dir', DIRECTIONS[lang]);
      await expect(root(page)).toHaveAttribute('lang', lang);
      await expect(root(page).getByRole('application')).toHaveAccessibleName(WORDS[lang].drawing);
      expect(await told(page, 'ready')).toHaveLength(1);
      await expectAccessible(page);
    },
  );

test('a page mounts a timeline, is told of it, and updates it', async ({ page, complaints }) => {
  await open(page);

  await test.step('the module offers mount and nothing else', async () => {
    await expect(page.locator('html')).toHaveAttribute('data-exports', 'mount');
  });
  await test.step('a choice of the reader is told, and the address of the page stays', async () => {
    await mount(page, { timeline: FILE });
    const address = page.url();
    const entries = await page.evaluate(() => history.length);
    await root(page).getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    expect(await told(page, 'event')).toEqual(['coalition-formed', null]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
  await test.step('an update changes what it names and leaves the rest, the window too', async () => {
    await remount(page, { timeline: FILE, lang: 'en', from: '2020-01-06', to: '2020-01-07' });
    const ticks = () =>
      root(page)
        .locator('[data-tick]')
        .evaluateAll((all) => all.map((tick) => Number(tick.getAttribute('data-tick'))));
    const before = await ticks();
    expect(before).not.toEqual([]);
    await update(page, { theme: 'dark', event: 'letter' });
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    await expect(root(page).locator('#details-title')).toHaveText(titleOf('letter', 'en'));
    // The details take some of the width, so that some ticks may be left out.
    const [first, last] = [Math.min(...before), Math.max(...before)];
    for (const tick of await ticks()) {
      expect(tick).toBeGreaterThanOrEqual(first);
      expect(tick).toBeLessThanOrEqual(last);
    }
    expect(await told(page, 'event'), 'an update is no choice of the reader').toEqual([]);

    await update(page, { theme: null, event: null, from: null, to: null, lang: 'ar' });
    await expect(root(page)).toHaveAttribute('dir', 'rtl');
    await expect.poll(ticks).not.toEqual(before);
    await expect(root(page)).not.toHaveAttribute('data-theme');
    await expect(root(page).locator('.position')).toHaveText('13 حدثًا');
  });
  await test.step('without a language it is in that of the text around it again', async () => {
    await update(page, { lang: null });
    await expect(root(page)).toHaveAttribute('lang', 'en');
  });
  await test.step('its links lead to the whole page where there is one, and else nowhere', async () => {
    await update(page, { event: 'letter' });
    const links = () =>
      root(page)
        .locator('a:not([href="#"], [rel~="external"])[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await expect(root(page).locator('.content a[data-choose]').first()).toBeAttached();
    expect(await links()).toEqual([]);
    await update(page, { home: 'https://example.org/khatt/' });
    const full = root(page).getByRole('link', { name: WORDS.en.full });
    const address = /^https:\/\/example.org\/khatt\/\?data=.*event=letter/;
    await expect(full).toHaveAttribute('href', address);
    const found = await links();
    expect(found).not.toEqual([]);
    const others = found.filter((href) => !href.startsWith('https://example.org/khatt/?'));
    expect(others).toEqual([]);
  });
  await test.step('a fixed height is kept, another is told at every change', async () => {
    await remount(page, { timeline: FILE, height: 560 });
    await expect.poll(() => height(page)).toBe(560);
    await update(page, { height: null });
    await expect.poll(() => height(page)).toBeGreaterThan(600);
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 420, height: 800 });
    // Both change while the details come.
    const untold = async () => Number((await told(page, 'height')).at(-1)) - (await height(page));
    await expect.poll(untold).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, 'no sideways scroll').toBeLessThanOrEqual(0);
    await page.setViewportSize(size);
  });
  await test.step('its title is of the level that is asked for, and its event one below', async () => {
    await remount(page, { timeline: FILE, lang: 'en', event: 'letter', headingLevel: 2 });
    await expect(root(page).locator('h3')).toHaveText(titleOf('letter', 'en'));
    await expect(root(page).locator('h2')).toHaveCount(1);
    await update(page, { headingLevel: 4 });
    await expect(root(page).locator('h5')).toHaveText(titleOf('letter', 'en'));
    await update(page, { headingLevel: null, event: null });
    await expect(root(page).getByRole('heading', { level: 1 })).toHaveCount(1);
  });
  await test.step('an update with another timeline shows that one', async () => {
    await update(page, { timeline: smallTimeline() });
    await expect(root(page).getByRole('heading', { level: 1 })).toHaveText('The bridge');
    await expect(root(page).getByRole('application')).toHaveCount(1);
  });
  await test.step('a timeline that cannot be shown is told with its place, and said on the page', async () => {
    const bad = { version: 1, id: 'x', title: 'X', languages: ['en'] };
    const alert = root(page).getByRole('alert');
    await remount(page, { timeline: bad });
    expect(await told(page, 'error')).toEqual(['events: missing']);
    await expect(alert).toContainText('events: missing');
    await update(page, { timeline: 'data/none.json' });
    await expect(alert).toContainText('/data/none.json: not found (404)');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
    await update(page, { timeline: smallTimeline() });
    await expect(alert).toHaveCount(0);
    await expect(page.locator('#one > [data-khatt="ready"]')).toHaveCount(1);
  });
});

test('a page with a strict policy and enforced Trusted Types shows it', async ({ page }) => {
  const policy =
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";
  await open(page, { headers: { 'content-security-policy': policy } });
  await mount(page, { timeline: FILE, theme: 'dark', event: 'letter' });
  await expect(root(page)).toHaveCSS('background-color', rgb(DARK.paper));
  await expect(root(page).getByRole('heading', { name: titleOf('letter', 'en') })).toBeVisible();
});

test("the page's loud styles do not get in, and the timeline's do not get out", async ({
  page,
}) => {
  /** Sizes and looks of what is in a place, whatever the page around it says. */
  const looks = () =>
    root(page).evaluate((root) =>
      ['.khatt', 'h1', '.standfirst', 'button', 'summary', 'footer p'].map((selector) => {
        const element = root.matches(selector) ? root : root.querySelector(selector)!;
        const style = getComputedStyle(element);
        return [
          selector,
          style.fontSize,
          style.fontFamily,
          style.color,
          style.textTransform,
        ].join();
      }),
    );
  await open(page);
  await mount(page, { timeline: FILE, theme: 'light' });
  const [plain, plainHeight] = [await looks(), await height(page)];

  const css = `html { font-size: 62.5%; } :root { --ink: red; --paper: lime; --page: 90px; }
    * { font: 40px/3 monospace !important; color: red !important; text-transform: uppercase !important; }
    div { border: 9px solid red; padding: 30px; } p, .khatt { display: none; }`;
  await open(page, {
    css: `${css} #words { display: block; } #one, #one > div { border: 0; padding: 0; }`,
  });
  const words = () => page.locator('#words').evaluate((each) => getComputedStyle(each).cssText);
  const before = await words();
  await mount(page, { timeline: FILE, theme: 'light' });
  expect(await looks()).toEqual(plain);
  expect(await height(page)).toBeCloseTo(plainHeight, 0);
  expect(await words()).toBe(before);
});

test('two on a page live side by side, each in its own language', async ({ page }) => {
  await open(page, { body: '<main><div id="one"></div><div id="two"></div></main>' });
  await mount(page, { timeline: FILE, lang: 'en' });
  await mount(page, { timeline: FLAGSHIP, lang: 'ar', theme: 'dark' }, 'two');
  await root(page).getByRole('application').focus();
  await page.keyboard.press('End');
  expect(await told(page, 'event')).toEqual(['article-published']);
  await expect(root(page, 'two')).toHaveAttribute('dir', 'rtl');
  await expect(root(page, 'two').locator('.position')).toHaveText('13 حدثًا');
  await expect(root(page).locator('#details-title')).toHaveText(titleOf('article-published', 'en'));
  await expect(root(page)).toHaveCSS('background-color', rgb(LIGHT.paper));
  await expect(root(page, 'two')).toHaveCSS('background-color', rgb(DARK.paper));
});

test('its place decides how it is laid out, not the screen; without its fonts none is loaded', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, { css: '#one { inline-size: 300px; }' });
  await mount(page, { timeline: FILE, fonts: false });
  const box = (await root(page).boundingBox())!;
  expect(box.width).toBe(300);
  const inside = await root(page).evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(inside).toBeLessThanOrEqual(0);
  expect(fonts).toEqual([]);
});

test('destroy leaves nothing behind, even while the timeline is on its way', async ({ page }) => {
  await open(page);
  const before = await page.content();
  await mount(page, { timeline: FILE });
  expect(await page.evaluate(() => document.fonts.size)).toBe(4);
  await page.evaluate(() => {
    const { mounted } = window.host;
    mounted['one']!.destroy();
    mounted['one']!.update({ theme: 'dark' });
    window.host.mount('one', { timeline: 'data/iraq-letter-2020.json' });
    mounted['one']!.destroy();
  });
  // Longer than what was on its way took before.
  await page.evaluate(() => fetch('data/iraq-letter-2020.json').then((file) => file.text()));
  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  expect(await told(page, 'ready')).toHaveLength(1);
});

test('the fonts of the module cover what those of the page do', () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
  const ranges = (text: string) =>
    [...text.matchAll(/U\+[\dA-F]+(?:-[\dA-F]+)?(?:,\s*U\+[\dA-F]+(?:-[\dA-F]+)?)*/g)].map(
      ([range]) => range.replace(/\s+/g, ' '),
    );
  expect(new Set(ranges(read('pages/embed/module/fonts.ts')))).toEqual(
    new Set(ranges(read('ui/fonts.css'))),
  );
});
