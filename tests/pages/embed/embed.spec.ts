import type { Page } from '@playwright/test';
import { expect, frameOf, heightAt, insideOf, stateIn, test } from '../../support/articles.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  DIRECTIONS,
  drawing,
  FLAGSHIP,
  item,
  LANGS,
  markOf,
  ready,
  textOf,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';
import { swipe } from '../../support/present-tools.ts';

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

test('a frame and its host talk', async ({ page, open }) => {
  await open(framed('lang=en'));
  const inside = await insideOf(frameOf(page));
  const id = FLAGSHIP.id;

  await test.step('the height is told in every form that hosts listen for', async () => {
    const height = heightAt(700);
    for (const message of [
      { sentinel: 'amp', type: 'embed-size', height },
      { 'datawrapper-height': { [id]: height } },
      `pymxPYMx${id}xPYMxheightxPYMx${height}`,
      { type: 'khatt:height', id, height },
    ])
      await expect.poll(() => heard(page)).toContainEqual(message);
  });
  await test.step('what is chosen is told', async () => {
    await inside.getByRole('button', { name: WORDS.en.next }).click();
    await expect
      .poll(() => heard(page))
      .toContainEqual({ type: 'khatt:event', id, event: 'coalition-formed' });
  });
  await test.step('the host’s requests are followed', async () => {
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
  });
  await test.step('what was requested is taken back', async () => {
    await ask(page, { type: 'khatt:set', event: null, kind: '' });
    await expect.poll(() => heard(page)).toContainEqual({ type: 'khatt:event', id, event: null });
    expect(await stateIn(frameOf(page))).not.toHaveProperty('kind');
  });
  await test.step('another timeline is shown', async () => {
    await ask(page, { type: 'khatt:set', data: 'big-history', lang: 'en' });
    await expect
      .poll(() => stateIn(frameOf(page)))
      .toMatchObject({ data: 'big-history', lang: 'en' });
  });
});

test('no height is told that does not last', async ({ page, open }) => {
  await open(framed('lang=en&event=letter'));
  const inside = await insideOf(frameOf(page));
  await expect(inside.locator('#details-title')).toHaveText(titleOf('letter', 'en'));
  const heights = (await heard(page)).filter(
    (message) => (message as { type?: string }).type === 'khatt:height',
  ) as { height: number }[];
  expect(new Set(heights.map(({ height }) => height))).toEqual(new Set([heightAt(700)]));
});

test('nobody but the host is heard', async ({ page, open }) => {
  const body = `<script>setInterval(() => parent[0].postMessage({ type: 'khatt:goto', event: 'letter' }, '*'), 50)</script>`;
  await open(`${framed('lang=en')}<iframe title="Other" src="/other"></iframe>`, {
    files: { '/other': { type: 'text/html', body } },
  });
  const inside = await insideOf(frameOf(page));
  await ask(page, { type: 'khatt:set', scale: 'time' });
  await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ scale: 'time' });
  // The other frame has spoken many times.
  await inside.locator('html').evaluate(
    () =>
      new Promise<void>((resolve) => {
        let count = 0;
        addEventListener('message', () => {
          if (++count === 3) resolve();
        });
      }),
  );
  expect(await stateIn(frameOf(page))).not.toHaveProperty('event');
});

test.describe('what is remembered', () => {
  test.use({ freshContext: true });

  test('nothing is remembered, and no history is made, with a sandbox or without', async ({
    page,
    open,
    context,
  }) => {
    await open(framed('lang=en') + framed('lang=en', 'sandbox="allow-scripts"'));
    for (const nth of [0, 1]) {
      const inside = await insideOf(frameOf(page, nth));
      const before = await page.evaluate(() => history.length);
      await inside.getByRole('button', { name: WORDS.en.draw.closer }).click();
      await expect.poll(() => stateIn(frameOf(page, nth))).toHaveProperty('from');
      await inside.getByRole('button', { name: WORDS.en.next }).click();
      await expect.poll(() => stateIn(frameOf(page, nth))).toHaveProperty('event');
      expect(await page.evaluate(() => history.length)).toBe(before);
    }
    const { cookies, origins } = await context.storageState();
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    expect(context.serviceWorkers()).toEqual([]);
  });
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

/** Layouts of their own, from the narrowest column to the widest. */
const WIDTHS = [280, 360, 640, 800, 1200, 1600];

test('in Arabic it fits at every width, as high as was foreseen', async ({ page }) => {
  await page.setViewportSize({ width: WIDTHS[0]!, height: 1000 });
  const root = page.locator('[data-khatt]');
  const height = () => root.evaluate((node) => node.getBoundingClientRect().height);
  for (const query of ['', '&event=letter'])
    await test.step(query || 'with nothing chosen', async () => {
      await ready(page, `embed.html?lang=ar${query}`);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS.ar);
      const title = page.locator('#details-title');
      if (query) await expect(title).toHaveText(titleOf('letter', 'ar'));
      else await expect(title).toHaveCount(0);
      for (const width of query ? WIDTHS.toReversed() : WIDTHS) {
        await page.setViewportSize({ width, height: 1000 });
        await expect.poll(height, `at ${width} px`).toBe(heightAt(width));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
});

for (const width of WIDTHS)
  for (const lang of LANGS)
    test(
      `loaded at ${width} px in ${lang} it fits, as high as was foreseen`,
      dailyIf(false),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 1000 });
        await ready(page, `embed.html?lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
        const root = page.locator('[data-khatt]');
        const height = () => root.evaluate((node) => node.getBoundingClientRect().height);
        expect(await height()).toBe(heightAt(width));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.goto(`embed.html?lang=${lang}&event=letter`);
        await expect(page.locator('#details-title')).toHaveText(titleOf('letter', lang));
        expect(await height()).toBe(heightAt(width));
      },
    );

test('a fixed height is fitted into', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await ready(page, 'embed.html?lang=en&height=600&event=letter');
  await expect(page.locator('#details-title')).toHaveText(titleOf('letter', 'en'));
  const root = page.locator('[data-khatt]');
  const height = () => root.evaluate((node) => node.getBoundingClientRect().height);
  expect(await height()).toBe(600);
  await page.setViewportSize({ width: 1000, height: 1000 });
  await expect(drawing(page)).toBeVisible();
  expect(await height()).toBe(600);
});

for (const [lang, tag] of DAILY_IN_ARABIC)
  for (const width of [280, 1200])
    test(
      `accessible in ${lang} at ${width} px, with nothing chosen, all open, and an event`,
      width === 280 ? tag : dailyIf(false),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 1000 });
        await ready(page, `embed.html?lang=${lang}`);
        await page.locator('summary', { hasText: WORDS[lang].list }).click();
        await expectAccessible(page);
        await item(page, 'letter').getByRole('link').click();
        await expect(page.locator('#details-title')).toBeFocused();
        await expect(page.locator('#details-title')).toHaveText(titleOf('letter', lang));
        await expectAccessible(page);
      },
    );

test('every event is in the list, and the arrows lead along the line', async ({ page }) => {
  await ready(page, 'embed.html?lang=ar');
  await expect(page.locator('li[data-event]')).toHaveCount(FLAGSHIP.events.length);
  await drawing(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('#details-title')).toBeFocused();
  await expect(page.locator('#details-title')).toHaveText(titleOf('rocket-attacks', 'ar'));
  await page.keyboard.press('Escape');
  await expect(drawing(page)).toBeFocused();
});

test('what has the focus is in sight, however long the details', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await ready(page, 'embed.html?lang=en&event=letter');
  await page.locator('.content a').last().focus();
  await expect(page.locator('.content a').last()).toBeInViewport();
});

test('the chosen event opens over the lower part, in the same height, and its mark stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await ready(page, 'embed.html?lang=en');
  const root = page.locator('[data-khatt]');
  const height = () => root.evaluate((node) => node.getBoundingClientRect().height);
  await page.mouse.click(300, (await markOf(page, 'article-published')).y);
  const sheet = page.locator('.details-panel');
  await expect(page.locator('#details-title')).toHaveText(titleOf('article-published', 'en'));
  expect(await height()).toBe(heightAt(360));
  const top = async () => (await sheet.boundingBox())!.y;
  await expect
    .poll(async () => (await top()) - (await markOf(page, 'article-published')).y)
    .toBeGreaterThan(9);
});

test('a sheet is pulled away, swiped to the next event, and closed by Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await ready(page, 'embed.html?lang=ar&event=letter');
  const sheet = page.locator('.details-panel');
  const title = page.locator('#details-title');
  await expect(title).toHaveText(titleOf('letter', 'ar'));
  await sheet.locator('.content').evaluate((content) => {
    const finger = (clientX: number) =>
      new Touch({ identifier: 1, target: content, clientX, clientY: 500 });
    const init = (x: number) => ({
      bubbles: true,
      touches: [finger(x)],
      changedTouches: [finger(x)],
    });
    content.dispatchEvent(new TouchEvent('touchstart', init(100)));
    content.dispatchEvent(new TouchEvent('touchend', { ...init(200), touches: [] }));
  });
  await expect(title).toHaveText(titleOf('letter-leaks', 'ar'));
  const { x, y } = (await sheet.boundingBox())!;
  await page.mouse.move(x + 180, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 180, y + 60);
  await page.mouse.move(x + 180, y + 100);
  await page.mouse.up();
  await expect(sheet).toHaveCount(0);
  await drawing(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(drawing(page)).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 1000 } });
  test('a swipe across the upright line goes to the next event, and back', async ({ page }) => {
    await ready(page, 'embed.html?lang=ar&event=letter');
    const title = page.locator('#details-title');
    await expect(title).toHaveText(titleOf('letter', 'ar'));
    const { y } = await markOf(page, 'letter');
    // In Arabic what comes next is on the left: the finger brings it in to the right.
    await swipe(page, { x: 120, y }, { x: 220, y: y + 10 });
    await expect(title).toHaveText(titleOf('letter-leaks', 'ar'));
    await swipe(page, { x: 220, y }, { x: 120, y });
    await expect(title).toHaveText(titleOf('letter', 'ar'));
  });
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

test('a height that is none is told in the console, and what it is made from in the foot', async ({
  page,
  complaints,
}) => {
  const foot = page.locator('footer');
  await ready(page, 'embed.html?lang=en&height=tall&childId=x&parentUrl=y');
  expect(complaints.splice(0)).toEqual(['console warning: ignored in the address: height=tall']);
  await expect(foot).toContainText(WORDS.en.knownOn('7 January 2020'));
  await expect(foot).toContainText('From an article of 7 January 2020');
  await ready(page, 'embed.html?lang=en&asof=2020-01-06T12:00Z');
  await expect(foot).toContainText('As known on 6 January 2020, 15:00');
});
