import type { Page } from '@playwright/test';
import { expect, ready, test } from '../support/fixtures.ts';

const SCREENS = [
  { width: 320, height: 256, text: '' },
  { width: 640, height: 400, text: '' },
  { width: 1280, height: 720, text: '200%' },
];
const PAGES = [
  'view=present&step=0',
  'view=present&step=8.4',
  'view=present&step=end',
  'view=notes&step=8',
  'view=class&task=known',
  'view=class&task=order',
  'view=class&task=said',
  'view=handouts',
];

/** Two languages need the most room; one of them alone is drawn from right to left. */
const LANGS = process.env['MATRIX'] === '1' ? ['ar', 'both'] : ['both'];

/** What a page loses where there is little room: width, words under the bar, its own beginning. */
function losses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
    const slide = document.querySelector('.slide');
    if (!slide) return found;
    if (slide.scrollWidth > slide.clientWidth) found.push('the slide scrolls sideways');
    const box = slide.getBoundingClientRect();
    const title = slide.querySelector('h1')!.getBoundingClientRect();
    if (title.top < box.top) found.push('does not open at its start');
    const bar = document.querySelector('nav > .bar')?.getBoundingClientRect();
    if (bar && bar.top < box.bottom && bar.bottom > box.top) found.push('the bar covers the slide');
    if (box.height < innerHeight * 0.4)
      found.push(`only ${box.height} px of ${innerHeight} are text`);
    return found;
  });
}

for (const { width, height, text } of SCREENS) {
  test.describe(`at ${width} by ${height}, letters at ${text || '100%'}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    const tag = width === 640 ? ['@matrix'] : [];

    test(
      'every page for a class is whole: one way to scroll, nothing covered, its start in sight',
      { tag },
      async ({ page }) => {
        await page.addInitScript((size) => {
          addEventListener('DOMContentLoaded', () => {
            document.documentElement.style.fontSize = size;
          });
        }, text);
        for (const address of PAGES) {
          for (const lang of LANGS) {
            await ready(page, `?${address}&lang=${lang}`);
            await expect.poll(() => losses(page), { message: `${address} in ${lang}` }).toEqual([]);
          }
        }
      },
    );
  });
}

test('in forced colours the button that leads on in a task has words on a ground of its own', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const task of ['order', 'known']) {
    await ready(page, `?view=class&lang=en&task=${task}`);
    const [adjust, color, ground] = await page.locator('.go.strong').evaluate((button) => {
      const style = getComputedStyle(button);
      return [style.forcedColorAdjust, style.color, style.backgroundColor];
    });
    expect(adjust).toBe('none');
    expect(color).not.toBe(ground);
  }
});
