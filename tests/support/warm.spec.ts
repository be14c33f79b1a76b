import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// One after the other in one worker, as each looks for what the one before it left.
test.describe.configure({ mode: 'serial' });

/** A page of the site that stores nothing itself. */
const PICTURE = 'favicon.svg';
let before: Page;

test('a test may do to its page what it likes', async ({ page, context }) => {
  before = page;
  await page.emulateMedia({ colorScheme: 'dark', media: 'print', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 400, height: 400 });
  await page.route('**/*', (route) => route.fulfill({ body: 'instead' }));
  await page.goto(PICTURE);
  await page.goto(`${PICTURE}?again`);
  await page.evaluate(() => {
    localStorage.setItem('left', 'here');
    sessionStorage.setItem('left', 'here');
    document.cookie = 'left=here';
    window.name = 'left';
  });
  await context.grantPermissions(['clipboard-read']);
  await context.newPage();
});

test('the next has the same page, as if it were new', async ({ page, context }) => {
  expect(page).toBe(before);
  expect(context.pages()).toEqual([page]);
  const response = await page.goto(PICTURE);
  expect(response?.headers()['content-type']).toBe('image/svg+xml');
  const found = await page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length, document.cookie, window.name],
    media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map(
      (query) => matchMedia(query).matches,
    ),
    width: innerWidth,
    // The blank page, and this one.
    history: history.length,
    permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
  }));
  expect(found).toEqual({
    stored: [0, 0, '', ''],
    media: [false, false, false],
    width: 1280,
    history: 2,
    permission: 'prompt',
  });
  await page.addInitScript(() => Object.assign(window, { left: 'here' }));
});

test('a script for every page goes with its page', async ({ page }) => {
  expect(page).not.toBe(before);
  before = page;
  await page.goto(PICTURE);
  expect(await page.evaluate(() => 'left' in window)).toBe(false);
  await page.clock.install({ time: 0 });
});

test('a clock that was stopped goes with its context', async ({ page }) => {
  expect(page).not.toBe(before);
  before = page;
  await page.goto(PICTURE);
  expect(await page.evaluate(() => Date.now())).toBeGreaterThan(Date.UTC(2020, 0));
});

test.describe('one that asks for it', () => {
  test.use({ freshContext: true });

  test('has a context of its own', async ({ page }) => {
    expect(page).not.toBe(before);
  });
});
