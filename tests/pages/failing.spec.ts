import type { Page } from '@playwright/test';
import { expect, openFromMore, test } from '../support/fixtures.ts';

// What is cached never fails.
test.use({ freshContext: true });

const alert = (page: Page) => page.getByRole('alert');
const root = (page: Page) => page.locator('#khatt');

/** Cuts the connection to the files of a pattern, until what it returns is called. */
async function cut(page: Page, files: RegExp): Promise<() => void> {
  let isCut = true;
  await page.route(files, (route) => (isCut ? route.abort() : route.continue()));
  return () => (isCut = false);
}

/** The page says that something is missing, and has it after the reader tries again. */
async function expectSecondChance(page: Page, mend: () => void): Promise<void> {
  await expect(alert(page)).toContainText('Part of this page could not be loaded');
  const address = page.url();
  mend();
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await expect(alert(page)).toHaveCount(0);
  await expect(root(page)).toHaveAttribute('data-khatt', 'ready');
  expect(page.url()).toContain(address);
}

const CASES: [
  name: string,
  files: RegExp,
  query: string,
  act: (page: Page) => Promise<void>,
  then: (page: Page) => Promise<void>,
][] = [
  [
    'a panel that the address asks for',
    /assets\/search-/,
    '?lang=en&open=find',
    (page) => expect(root(page)).toHaveAttribute('data-khatt', 'ready'),
    (page) => expect(page.locator('#panel-title')).toBeVisible(),
  ],
  [
    'a panel that the reader asks for',
    /assets\/clocks-/,
    '?lang=en',
    (page) => openFromMore(page, 'en', 'clocks'),
    (page) => expect(page.locator('#panel-title')).toBeVisible(),
  ],
  [
    'the drawing',
    /assets\/Drawing-/,
    '?lang=en',
    (page) => expect(page.locator('li[data-event]')).toHaveCount(13),
    (page) => expect(page.locator('svg [data-label="letter"]')).toBeVisible(),
  ],
  [
    'the details',
    /assets\/EventDetails-/,
    '?lang=en',
    (page) => page.locator('li[data-event="letter"] h4 a').click(),
    (page) => expect(page.locator('.details-panel h2')).toContainText('letter'),
  ],
  [
    'the words of another language',
    /assets\/ar-/,
    '?lang=en',
    (page) => page.getByRole('link', { name: 'العربية' }).click(),
    (page) => expect(page.locator('html')).toHaveAttribute('lang', 'ar'),
  ],
  [
    'the list of another timeline',
    /assets\/Reading-/,
    '?lang=en&data=big-history',
    (page) => expect(root(page)).toHaveAttribute('data-khatt', 'error'),
    (page) => expect(page.locator('li[data-event]').first()).toBeVisible(),
  ],
  [
    'the stage',
    /assets\/Stage-/,
    '?lang=en&view=present',
    (page) => expect(root(page)).toHaveAttribute('data-khatt', 'error'),
    (page) => expect(page.locator('h1, h2').first()).toBeVisible(),
  ],
  [
    'the code to join by phone',
    /assets\/Join-/,
    '?lang=en&view=class',
    (page) => page.getByRole('button', { name: 'Join by phone' }).click(),
    (page) => expect(page.getByRole('dialog')).toBeVisible(),
  ],
  [
    'what makes the picture',
    /assets\/picture-/,
    '?lang=en&open=take',
    (page) => page.getByRole('button', { name: 'SVG' }).click(),
    (page) => expect(page.getByText('Saved: ')).toBeVisible(),
  ],
  [
    'the words of an embed',
    /assets\/embed-en-/,
    'embed.html?lang=en',
    (page) => expect(root(page)).toHaveAttribute('data-khatt', 'error'),
    (page) => expect(page.locator('svg [data-label="letter"]')).toBeVisible(),
  ],
];

for (const [name, files, query, act, then] of CASES) {
  test(`if ${name} cannot be loaded, the page says so, lives on, and has it after another try`, async ({
    page,
    complaints,
  }) => {
    const mend = await cut(page, files);
    await page.goto(query);
    if (/^\?lang=en$/.test(query) && !files.source.includes('Drawing'))
      await expect(root(page)).toHaveAttribute('data-khatt', 'ready');
    await act(page);
    if (name === 'the words of another language') {
      await expect(alert(page)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      mend();
      await alert(page).getByRole('button', { name: 'Try again' }).click();
    } else await expectSecondChance(page, mend);
    await then(page);
    const all = complaints.splice(0).join('\n');
    expect(all).toContain('console error');
    expect(all).not.toContain('uncaught');
  });
}

test('if the page’s own script cannot be loaded, what is there is read, and the page says so', async ({
  page,
  complaints,
}) => {
  await cut(page, /assets\/index-[\w-]+\.js/);
  await page.goto('?lang=en');
  await expect(alert(page)).toContainText('could not be loaded');
  await expect(page.locator('li[data-event]')).toHaveCount(13);
  await expect(root(page)).toHaveAttribute('data-khatt', 'error');
  complaints.splice(0);
});

for (const query of [
  '?data=late&lang=en',
  '?data=late&lang=en&view=present',
  'embed.html?data=late',
])
  test(`while a timeline is coming the page names it, and shows no other: ${query}`, async ({
    page,
  }) => {
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const timeline = {
      version: 1,
      id: 'late',
      title: 'Late',
      languages: ['en'],
      events: [{ id: 'a', date: '2020', title: 'A' }],
    };
    await page.route('**/data/late.json', async (route) => {
      await asked;
      await route.fulfill({ json: timeline });
    });
    await page.goto(query, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('status')).toContainText('late');
    await expect(root(page)).toHaveAttribute('data-khatt', 'loading');
    expect(await page.title()).not.toContain('letter');
    expect(await page.locator('body').innerText()).not.toMatch(/letter|رسالة/i);
    answer();
    await expect(root(page)).toHaveAttribute('data-khatt', 'ready');
  });

test('a timeline that its server fails to give can be asked for again', async ({
  page,
  complaints,
}) => {
  let isFailing = true;
  await page.route('**/data/big-history.json', (route) =>
    isFailing ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('?lang=en&data=big-history');
  await expect(alert(page)).toContainText('its server failed (503)');
  isFailing = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(root(page)).toHaveAttribute('data-khatt', 'ready');
  expect(complaints.splice(0).join()).toContain('503');
});
