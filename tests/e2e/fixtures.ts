import { expect, test as base, type Page } from '@playwright/test';

export { expect };

interface Fixtures {
  /**
   * What went wrong in the page so far: console errors and warnings, uncaught errors, requests to
   * another origin. What is left here at the end fails the test; one that provokes something
   * takes it out: `expect(complaints.splice(0)).toEqual([…])`.
   */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'the page complained').toEqual([]);
  },
  page: async ({ page, baseURL, complaints }, use) => {
    listen(page, complaints, new URL(baseURL ?? 'http://localhost').origin);
    await use(page);
  },
});

function listen(page: Page, complaints: string[], origin: string): void {
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) complaints.push(`request to another origin: ${url.href}`);
  });
}

/** Opens the address, relative to the site's root, and waits until the drawing is on screen. */
export async function ready(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const settled = page.locator('[data-khatt="ready"], [data-khatt="error"]').first();
  await settled.waitFor({ state: 'attached' });
  const failures = await page.locator('[data-khatt="error"]').allInnerTexts();
  expect(failures, `${url} failed`).toEqual([]);
}
