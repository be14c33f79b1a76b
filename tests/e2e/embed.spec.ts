import type { Page } from '@playwright/test';
import { expect, frameOf, heightAt, insideOf, stateIn, test } from './articles.ts';
import { expectAccessible } from './axe.ts';
import {
  DIRECTIONS,
  drawing,
  FLAGSHIP,
  item,
  LANGS,
  ready,
  textOf,
  titleOf,
  WORDS,
} from './fixtures.ts';

/** A frame whose page keeps all that it hears. */
const framed = (query: string, attributes = '') => `
  <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
  <iframe title="Timeline" width="100%" height="${heightAt(700)}" ${attributes}
    src="SITE/embed.html?${query}"></iframe>`;

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
const ask = (page: Page, message: object) =>
  frameOf(page).evaluate(
    (frame: HTMLIFrameElement, message) => frame.contentWindow!.postMessage(message, '*'),
    message,
  );

test('the height is told in every form that hosts listen for', async ({ page, open }) => {
  await open(framed('lang=en'));
  await insideOf(frameOf(page));
  const height = heightAt(700);
  const id = FLAGSHIP.id;
  for (const message of [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    `pymxPYMx${id}xPYMxheightxPYMx${height}`,
    { type: 'khatt:height', id, height },
  ])
    await expect.poll(() => heard(page)).toContainEqual(message);
});

test('no height is told that does not last', async ({ page, open }) => {
  await open(framed('lang=en&event=letter'));
  const inside = await insideOf(frameOf(page));
  await expect(inside.locator('#card-title')).toHaveText(titleOf('letter', 'en'));
  await expect(inside.getByRole('button', { name: WORDS.en.more })).toBeVisible();
  const heights = (await heard(page)).filter(
    (message) => (message as { type?: string }).type === 'khatt:height',
  ) as { height: number }[];
  expect(new Set(heights.map(({ height }) => height))).toEqual(new Set([heightAt(700)]));
});

test('what is chosen is told, and the host’s wishes are followed', async ({ page, open }) => {
  await open(framed('lang=en'));
  const inside = await insideOf(frameOf(page));
  const id = FLAGSHIP.id;
  await inside.getByRole('button', { name: WORDS.en.next }).click();
  await expect
    .poll(() => heard(page))
    .toContainEqual({ type: 'khatt:event', id, event: 'coalition-formed' });
  await ask(page, { type: 'khatt:goto', event: 'letter' });
  await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'letter' });
  await ask(page, {
    type: 'khatt:set',
    lang: 'ar',
    scale: 'steps',
    theme: 'dark',
    kind: ['denial'],
  });
  await expect(inside.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  const title = () => inside.locator('html').evaluate(() => document.title);
  await expect.poll(title).toBe(textOf(FLAGSHIP.title, 'ar'));
  const set = { event: 'letter', lang: 'ar', scale: 'steps', kind: ['denial'] };
  expect(await stateIn(frameOf(page))).toMatchObject(set);
  await ask(page, { type: 'khatt:set', event: null, kind: '' });
  await expect.poll(() => heard(page)).toContainEqual({ type: 'khatt:event', id, event: null });
  expect(await stateIn(frameOf(page))).not.toHaveProperty('kind');
  await ask(page, { type: 'khatt:set', data: 'big-history', lang: 'en' });
  await expect
    .poll(() => stateIn(frameOf(page)))
    .toMatchObject({ data: 'big-history', lang: 'en' });
});

test('nobody but the host is heard', async ({ page, open }) => {
  const body = `<script>setInterval(() => parent[0].postMessage({ type: 'khatt:goto', event: 'letter' }, '*'), 50)</script>`;
  await open(`${framed('lang=en')}<iframe title="Other" src="/other"></iframe>`, {
    files: { '/other': { type: 'text/html', body } },
  });
  await insideOf(frameOf(page));
  await ask(page, { type: 'khatt:set', scale: 'time' });
  await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ scale: 'time' });
  // The other frame has spoken many times.
  await page
    .frameLocator('[title="Other"]')
    .locator('html')
    .evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await stateIn(frameOf(page))).not.toHaveProperty('event');
});

for (const sandbox of ['', 'sandbox="allow-scripts"'])
  test(`nothing is remembered, and no history is made: ${sandbox || 'no sandbox'}`, async ({
    page,
    open,
    context,
  }) => {
    await open(framed('lang=en', sandbox));
    const inside = await insideOf(frameOf(page));
    const before = await page.evaluate(() => history.length);
    await inside.getByRole('button', { name: WORDS.en.next }).click();
    await inside.getByRole('button', { name: WORDS.en.draw.closer }).click();
    await expect.poll(() => stateIn(frameOf(page))).toHaveProperty('from');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const { cookies, origins } = await context.storageState();
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    expect(context.serviceWorkers()).toEqual([]);
  });

test('a wheel over it scrolls the article; with Ctrl it zooms', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(framed('lang=en'));
  const inside = await insideOf(frameOf(page));
  await inside.getByRole('application').scrollIntoViewIfNeeded();
  const box = (await inside.getByRole('application').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 40);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await stateIn(frameOf(page))).not.toHaveProperty('from');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => stateIn(frameOf(page))).toHaveProperty('from');
});

for (const width of [280, 360, 640, 800, 1200, 1600])
  for (const lang of LANGS)
    test(`at ${width} px in ${lang} it fits, as high as was foreseen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1000 });
      await ready(page, `embed.html?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
      const root = page.locator('[data-khatt]');
      expect(await root.evaluate((node) => node.getBoundingClientRect().height)).toBe(
        heightAt(width),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.goto(`embed.html?lang=${lang}&event=letter`);
      await expect(page.locator('#card-title')).toHaveText(titleOf('letter', lang));
      expect(await root.evaluate((node) => node.getBoundingClientRect().height)).toBe(
        heightAt(width),
      );
    });

test('a fixed height is fitted into', async ({ page }) => {
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 1000 });
    await ready(page, 'embed.html?lang=en&height=600&event=letter');
    const root = page.locator('[data-khatt]');
    await expect(page.locator('#card-title')).toHaveText(titleOf('letter', 'en'));
    expect(await root.evaluate((node) => node.getBoundingClientRect().height)).toBe(600);
  }
});

test('a height that is none is said', async ({ page, complaints }) => {
  await ready(page, 'embed.html?lang=en&height=tall&childId=x&parentUrl=y');
  expect(complaints.splice(0)).toEqual(['console warning: ignored in the address: height=tall']);
});

for (const lang of LANGS)
  for (const width of [280, 1200])
    test(`accessible in ${lang} at ${width} px, with nothing chosen, all open, and an event`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 });
      await ready(page, `embed.html?lang=${lang}`);
      await page.locator('summary', { hasText: WORDS[lang].list }).click();
      await expectAccessible(page);
      await item(page, 'letter').getByRole('link').click();
      await expect(page.locator('#card-title')).toBeFocused();
      await expect(page.locator('#card-title')).toHaveText(titleOf('letter', lang));
      await page.getByRole('button', { name: WORDS[lang].more }).click();
      await expectAccessible(page);
    });

test('every event is in the list, and the arrows lead along the line', async ({ page }) => {
  await ready(page, 'embed.html?lang=ar');
  await expect(page.locator('li[data-event]')).toHaveCount(FLAGSHIP.events.length);
  await drawing(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('#card-title')).toBeFocused();
  await expect(page.locator('#card-title')).toHaveText(titleOf('rocket-attacks', 'ar'));
  await page.keyboard.press('Escape');
  await expect(drawing(page)).toBeFocused();
});

test('what has the focus is in sight, however long the card', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await ready(page, 'embed.html?lang=en&event=letter');
  await expect(page.getByRole('button', { name: WORDS.en.more })).toBeVisible();
  await page.locator('.told a').last().focus();
  await expect(page.getByRole('button', { name: WORDS.en.less })).toBeVisible();
  await expect(page.locator('.told a').last()).toBeInViewport();
});

test('the full view opens in a tab of its own, with what is seen', async ({
  page,
  context,
  open,
}) => {
  await open(framed('lang=en&event=letter&scale=steps'));
  const inside = await insideOf(frameOf(page));
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: WORDS.en.full }).click();
  const tab = await opened;
  expect(new URL(tab.url()).search).toBe('?lang=en&event=letter&scale=steps');
});

test('the foot says what it is made from, and of when its knowledge is', async ({ page }) => {
  await ready(page, 'embed.html?lang=en');
  await expect(page.locator('footer')).toContainText(WORDS.en.knownOn('7 January 2020'));
  await expect(page.locator('footer')).toContainText('From an article of 7 January 2020');
  await ready(page, 'embed.html?lang=en&asof=2020-01-06T12:00Z');
  await expect(page.locator('footer')).toContainText('As known on 6 January 2020, 15:00');
});
