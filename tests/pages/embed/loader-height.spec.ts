import type { Locator } from '@playwright/test';
import { expect, expectAtHome, frameOf, heightAt, test } from '../../support/articles.ts';

const LOADER = '<script src="SITE/embed.js"></script>';

const clientHeightOf = (frame: Locator) => frame.evaluate(({ clientHeight }) => clientHeight);

test('the height is kept free for the width that there is, before the frame is fetched', async ({
  page,
  open,
}) => {
  const body = 'khatt-timeline { margin-top: 9000px } article { max-width: none }';
  // 90 px are less than a timeline can be fitted into: its height is not fixed.
  await open(
    `<link rel="stylesheet" href="/far.css">${LOADER}
     <khatt-timeline lang="en" height="90"></khatt-timeline>`,
    { files: { '/far.css': { type: 'text/css', body } } },
  );
  await expect.poll(() => clientHeightOf(frameOf(page))).toBe(heightAt(1260));
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => clientHeightOf(frameOf(page))).toBe(heightAt(380));
});

test('a script that comes late moves nothing where the article keeps the height free', async ({
  page,
  open,
}) => {
  let send: () => void = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/embed.js', async (route) => {
    await sent;
    await route.continue();
  });
  const opened = open(
    `${LOADER.replace('<script', '<script async')}
     <khatt-timeline lang="en" class="reserved"><p>Monday: the letter</p></khatt-timeline>`,
  );
  await expect(page.getByText('Monday: the letter')).toBeVisible();
  send();
  await opened;
  await expectAtHome(page);
});
