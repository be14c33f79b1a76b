import type { Page } from '@playwright/test';
import { expect, labels, serveData, settle, test } from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

/** What WCAG 2.2 asks for: a window of 1280 × 1024 px at 400 % (1.4.10), and text of 200 % (1.4.4). */
const WINDOWS = [
  { name: 'at 320 × 256', size: { width: 320, height: 256 }, text: '' },
  { name: 'with text of 200 % on a phone', size: { width: 390, height: 740 }, text: '200%' },
  { name: 'with text of 200 % on a desk', size: { width: 1280, height: 720 }, text: '200%' },
];
const PAGES = [
  'LANG/?event=letter',
  'LANG/?open=known',
  'LANG/?open=claim&event=letter',
  'LANG/?view=present&step=3',
  'LANG/?view=class&task=order',
  'LANG/?view=notes',
  'LANG/?view=handouts',
  'embed.html?lang=LANG&event=letter',
];

/** What is wider than the window, scrolls sideways within it, or is below something else when it has the focus. */
async function lostParts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lost: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) lost.push('the page scrolls sideways');
    for (const element of document.body.querySelectorAll<HTMLElement>('div, section, ul, ol')) {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        lost.push(`scrolls sideways: ${element.className}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('button, input, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]'))
        continue;
      element.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.activeElement !== element) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 4) continue;
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 16));
      const isSeen =
        hit && (element.contains(hit) || hit.contains(element) || hit.closest('label'));
      if (!isSeen) lost.push(`covered: ${element.textContent.trim() || element.className}`);
    }
    return lost;
  });
}

for (const { name, size, text } of WINDOWS)
  for (const [lang, tag] of DAILY_IN_ARABIC)
    test(
      `${name}, nothing is lost or covered, and no page scrolls both ways, in ${lang}`,
      tag,
      async ({ page }) => {
        await page.setViewportSize(size);
        for (const address of PAGES) {
          await page.goto(address.replace('LANG', lang));
          await page.evaluate((text) => (document.documentElement.style.fontSize = text), text);
          await settle(page);
          expect(await lostParts(page), address).toEqual([]);
        }
      },
    );

test('the drawing’s labels grow with the reader’s text, and do not overlap', async ({ page }) => {
  await page.goto('en/');
  await settle(page);
  const sizeOf = () =>
    page
      .locator('svg [data-label="letter"]')
      .evaluate((label) => (label as SVGGraphicsElement).getScreenCTM()!.a);
  expect(await sizeOf()).toBe(1);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await settle(page);
  await expect.poll(sizeOf).toBeCloseTo(2, 1);
  const boxes = await labels(page);
  expect(boxes.length).toBeGreaterThan(4);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const isApart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
      expect(isApart, `${a.text} and ${b.text}`).toBe(true);
    }
});

test('without scripts a page says which timeline it shows, whatever its address asks for', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('en/?data=big-history');
  expect(await page.locator('noscript').innerHTML()).toMatch(
    /this page shows “<bdi lang="en">Five days, one letter</,
  );
  await context.close();
});

test('in a language that the interface lacks, its words are marked as English, from left to right', async ({
  page,
}) => {
  const date = (day: number) => `2020-01-0${day}`;
  await serveData(page, 'persian', {
    version: 1,
    id: 'persian',
    title: 'رویدادها',
    languages: ['fa'],
    sources: [
      { id: 's', role: 'main', title: 'منبع', paragraphs: [{ about: 'متن', text: 'متن نمونه' }] },
    ],
    actors: [{ id: 'p', name: 'نام' }],
    events: [1, 2, 3].map((day) => {
      const evidence = [{ source: 's', paragraph: 1, quote: { exact: 'متن', speaker: 'p' } }];
      const kind = day === 2 ? 'denial' : 'statement';
      return {
        id: `e${day}`,
        date: date(day),
        title: `رویداد ${day}`,
        kind,
        actors: ['p'],
        evidence,
      };
    }),
    relations: [{ from: 'e2', type: 'denies', to: 'e1' }],
  });
  const queries = [
    'event=e1',
    'open=story',
    'open=text&event=e1',
    'order=told',
    'view=present&step=1',
  ];
  for (const address of [
    ...queries.map((query) => `?data=persian&lang=fa&${query}`),
    'embed.html?data=persian&lang=fa&event=e1',
  ]) {
    await page.goto(address);
    await settle(page);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent!.trim();
        const parent = node.parentElement!;
        if (
          !/^[\d\s]*[A-Za-z]{2,}/.test(text) ||
          parent.closest('script, style, noscript, template, svg')
        )
          continue;
        if (!parent.checkVisibility() || parent.closest('[aria-live]')) continue;
        const isMarked = parent.closest<HTMLElement>('[lang]')!.lang === 'en';
        if (!isMarked || parent.closest('[dir]')!.getAttribute('dir') !== 'ltr') found.push(text);
      }
      return found;
    });
    expect(unmarked, address).toEqual([]);
  }
});

test('with text of 200 % on the least phone, the embed dialog scrolls only down', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/?open=embed');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Automatic' })).toBeVisible();
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test('on a low screen the tour leaves more than half of it to the list, and its buttons are in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('en/?open=story&event=letter');
  await settle(page);
  const tour = page.locator('.tour');
  const foot = (await tour.locator('xpath=..').boundingBox())!;
  expect(foot.height).toBeLessThan(128);
  await expect(tour.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
});
