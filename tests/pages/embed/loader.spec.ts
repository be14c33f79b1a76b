import type { Page } from '@playwright/test';
import {
  expect,
  expectAtHome,
  expectHeightExact,
  type File,
  frameOf,
  heightAt,
  insideOf,
  stateIn,
  test,
} from '../../support/articles.ts';
import { DIRECTIONS, FLAGSHIP, textOf, titleOf, WORDS } from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

const LOADER = '<script src="SITE/embed.js"></script>';
const FALLBACK = `
  <a href="SITE/?lang=en"><img src="SITE/favicon.svg" alt="The letter" width="1200" height="630"></a>
  <ol><li>Monday: the letter</li><li>Tuesday: the denial</li></ol>`;
const timeline = (attributes = 'lang="en"', inner = FALLBACK) =>
  `<khatt-timeline ${attributes}>${inner}</khatt-timeline>`;

/** Height of a frame as the page has it. */
const heightOf = (page: Page, nth = 0) =>
  frameOf(page, nth).evaluate((frame) => frame.clientHeight);

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(`in a column of 280 px, in ${lang}`, tag, () => {
    test.use({ viewport: { width: 300, height: 1400 } });

    test('a timeline is at home in its article', async ({ page, open }) => {
      await open(LOADER + timeline(''), { lang: `${lang}-GB`, dir: DIRECTIONS[lang] });
      await test.step('it fits', async () => {
        await expectAtHome(page);
        expect(await frameOf(page).evaluate((frame) => frame.clientWidth)).toBe(280);
      });
      await test.step('it speaks the article’s language, in its direction', async () => {
        const root = (await insideOf(frameOf(page))).locator('html');
        await expect(root).toHaveAttribute('lang', lang);
        await expect(root).toHaveAttribute('dir', DIRECTIONS[lang]);
      });
    });
  });

test('a timeline that is built by a script is titled, lazy, and in a sandbox of its own', async ({
  page,
  open,
}) => {
  await open(LOADER + timeline('lang="ar"'));
  await expect(frameOf(page)).toHaveAttribute('title', 'خط زمني تفاعلي');
  await expect(frameOf(page)).toHaveAttribute('loading', 'lazy');
  // Its own origin, which is not the article's, and with it the browser's cache.
  await expect(frameOf(page)).toHaveAttribute('sandbox', /allow-scripts.*allow-same-origin/);
  await page.evaluate(() => (document.querySelector('khatt-timeline')!.title = 'رسالة الانسحاب'));
  await expect(frameOf(page)).toHaveAttribute('title', 'رسالة الانسحاب');
});

test('below the article’s own heading the title of a timeline is a second, and its event a third', async ({
  page,
  open,
}) => {
  await open(LOADER + timeline('lang="en" event="letter" heading-level="2"'));
  const inside = await insideOf(frameOf(page));
  await expect(inside.locator('h2')).toHaveText([textOf(FLAGSHIP.title, 'en')]);
  await expect(inside.locator('h3')).toHaveText([titleOf('letter', 'en')]);
  await expect(inside.locator('h1')).toHaveCount(0);
});

test('a timeline from the article’s own host cannot reach the article', async ({
  page,
  baseURL,
}) => {
  const body = `<!doctype html><title>Article</title><script src="${baseURL}embed.js"></script>
    <khatt-timeline lang="en"></khatt-timeline>`;
  await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${baseURL}article`);
  await expect(frameOf(page)).toHaveAttribute('sandbox', /^(?!.*allow-same-origin).*allow-scripts/);
  await insideOf(frameOf(page));
  await expectHeightExact(frameOf(page));
});

test('a timeline far below is fetched when the reader comes near', async ({ page, open }) => {
  const styles = {
    '/far.css': { type: 'text/css', body: 'khatt-timeline { margin-top: 9000px }' },
  };
  await open(`<link rel="stylesheet" href="/far.css">${LOADER}${timeline()}`, { files: styles });
  const isFetched = () => page.frames().some((frame) => frame.url().includes('embed.html'));
  expect(isFetched()).toBe(false);
  await page.evaluate(() => scrollTo(0, 8500));
  await expect.poll(isFetched).toBe(true);
  await expectAtHome(page);
});

test('a strict policy for content and enforced Trusted Types are kept to', async ({
  page,
  open,
  baseURL,
}) => {
  const policy = `default-src 'self' ${new URL(baseURL!).origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const files: Record<string, File> = {
    '/article.js': {
      type: 'text/javascript',
      body: `const timeline = document.createElement('khatt-timeline');
        timeline.setAttribute('lang', 'ar');
        document.querySelector('#late').append(timeline);
        timeline.set({ scale: 'time' });`,
    },
  };
  await open(`${LOADER}${timeline()}<div id="late"></div><script src="/article.js"></script>`, {
    headers: { 'content-security-policy': policy },
    files,
  });
  await expectAtHome(page);
  await expectAtHome(page, { frame: frameOf(page, 1) });
  await expect.poll(() => stateIn(frameOf(page, 1))).toMatchObject({ lang: 'ar', scale: 'time' });
});

test('two timelines in an article each have their own height and event', async ({ page, open }) => {
  await open(
    `${LOADER}${timeline('id="a" lang="en"')}${LOADER}${timeline('id="b" lang="ar" height="500"')}`,
  );
  await expectAtHome(page);
  await expectAtHome(page, { frame: frameOf(page, 1) });
  expect(await heightOf(page, 1)).toBe(500);
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener('khatt:event', (event) => {
      const { target, detail } = event as CustomEvent<{ event: string }>;
      window.heard.push([(target as Element).id, detail.event]);
    });
    document.querySelector('khatt-timeline')!.goto('letter');
  });
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([['a', 'letter']]);
  // Stepping through the events moves nothing in the article; who opens the list gets room.
  await expectAtHome(page);
  const list = frameOf(page).contentFrame().locator('summary', { hasText: WORDS.en.list });
  await list.click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(heightAt(700));
  await expectHeightExact(frameOf(page));
  expect(await stateIn(frameOf(page, 1))).not.toHaveProperty('event');
  expect(await heightOf(page, 1)).toBe(500);
});

test('a timeline can be changed, moved, taken out of an article and put back', async ({
  page,
  open,
}) => {
  await open(`${LOADER}${timeline('lang="en" scale="time"')}<div id="elsewhere"></div>`);
  await expectAtHome(page);
  let pages = 0;
  page.on('framenavigated', () => pages++);

  await test.step('what an author changes shows without a new page in the frame', async () => {
    await page.evaluate(() => {
      const element = document.querySelector('khatt-timeline')!;
      element.setAttribute('event', 'letter');
      element.set({ lang: 'ar', scale: null, track: ['press', 'baghdad'] });
    });
    await expect
      .poll(() => stateIn(frameOf(page)))
      .toMatchObject({ event: 'letter', lang: 'ar', track: ['press', 'baghdad'] });
    expect(await stateIn(frameOf(page))).toMatchObject({ scale: 'adaptive' });
  });
  await test.step('one that is moved with its state stays as it is', async () => {
    await page.evaluate(() => {
      const element = document.querySelector('khatt-timeline')!;
      element.goto('milley-mistake');
      const place = document.querySelector('#elsewhere') as Element & { moveBefore: Before };
      place.moveBefore(element, null);
    });
    await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'milley-mistake' });
    await expect(page.locator('#elsewhere iframe')).toHaveCount(1);
    expect(pages).toBe(0);
  });
  await test.step('one that is put back shows what was set meanwhile', async () => {
    await page.evaluate(() => {
      window.taken = document.querySelector('khatt-timeline')!;
      window.taken.remove();
      window.taken.setAttribute('event', 'letter-leaks');
    });
    await expect(frameOf(page)).toHaveCount(0);
    await page.evaluate(() => document.querySelector('article')!.append(window.taken));
    await expectAtHome(page, { isStill: false });
    expect(await stateIn(frameOf(page))).toMatchObject({ event: 'letter-leaks' });
    expect(pages).toBeGreaterThan(0);
  });
  await test.step('one that is moved without its state shows what is asked for', async () => {
    await page.evaluate(() => {
      document.querySelector('#elsewhere')!.append(window.taken);
      window.taken.goto('esper-denial');
    });
    await expectAtHome(page, { isStill: false });
    await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'esper-denial' });
  });
});

test('a timeline that cannot be found says so, as high as it would be', async ({
  page,
  open,
  complaints,
}) => {
  await open(LOADER + timeline('lang="en" data="no-such-timeline"'));
  await expectAtHome(page);
  await expect((await insideOf(frameOf(page))).getByRole('alert')).toContainText(
    'no-such-timeline',
  );
  expect(await heightOf(page)).toBe(heightAt(700));
  const said = complaints.splice(0);
  expect(said.length).toBeGreaterThan(0);
  for (const complaint of said) expect(complaint).toMatch(/404|no-such-timeline/);
});

test('the frame hears only its own page, and the article only its own frame', async ({
  page,
  open,
}) => {
  await open(`${LOADER}${timeline()}<iframe src="/other"></iframe>`, {
    files: {
      '/other': {
        type: 'text/html',
        body: `<script>parent.postMessage({ type: 'khatt:height', id: 'x', height: 5 }, '*')</script>`,
      },
    },
  });
  const frame = page.locator('khatt-timeline iframe');
  await expectAtHome(page, { frame });
  await page.evaluate(() => postMessage({ type: 'khatt:height', id: 'x', height: 5 }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await frame.evaluate(({ clientHeight }) => clientHeight)).toBe(heightAt(700));
});

type Before = (node: Element, child: Element | null) => void;

declare global {
  interface Window {
    heard: unknown[];
    taken: HTMLElementTagNameMap['khatt-timeline'];
  }
}
