import { expect, expectAtHome, frameOf, test } from '../../support/articles.ts';

const TIMELINE = `
  <script src="SITE/embed.js"></script>
  <khatt-timeline lang="en">
    <img src="/picture.svg" alt="The letter, and who denied it" width="1200" height="630">
    <ol><li>Monday: the letter</li><li>Tuesday: the denial</li></ol>
  </khatt-timeline>`;
const files = {
  '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
};

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture and the list are there', async ({ page, open }) => {
    await open(TIMELINE, { files });
    await expect(page.getByRole('img', { name: 'The letter, and who denied it' })).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expect(frameOf(page)).toHaveCount(0);
  });
});

test('with a timeline the picture and the list are hidden', async ({ page, open }) => {
  await open(TIMELINE, { files });
  await expectAtHome(page);
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(page.getByText('Monday: the letter')).toBeHidden();
});

test('where the script is blocked the picture and the list stay', async ({
  page,
  open,
  complaints,
}) => {
  await page.route('**/embed.js', (route) => route.abort());
  await open(TIMELINE, { files });
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByText('Monday: the letter')).toBeVisible();
  expect(complaints.splice(0)).toEqual(['console error: Failed to load resource: net::ERR_FAILED']);
});

test('where the frame is blocked the picture and the list come back', async ({ page, open }) => {
  await page.clock.install();
  await page.route('**/embed.html*', (route) => route.abort());
  await open(TIMELINE, { files });
  await expect(page.getByText('Monday: the letter')).toBeHidden();
  await page.waitForLoadState();
  await page.clock.runFor(11_000);
  await expect(page.getByText('Monday: the letter')).toBeVisible();
  await expect(frameOf(page)).toHaveCount(0);
});

test('a loader that is a module finds its own address', async ({ page, open }) => {
  await open(
    `<script type="module" src="SITE/embed.js"></script>
     <khatt-timeline lang="en" class="reserved"></khatt-timeline>`,
  );
  await expectAtHome(page);
});

test('a loader that another module imports is told by `src` where the site is', async ({
  page,
  open,
}) => {
  await open(
    `<script type="module">import 'SITE/embed.js';</script>
     <khatt-timeline lang="en" src="SITE/embed.js" class="reserved"></khatt-timeline>`,
  );
  await expectAtHome(page);
});
