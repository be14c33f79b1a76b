import { expect, FLAGSHIP, ready, serveData, smallTimeline, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectAt, expectOn, PRESENT } from '../support/present-tools.ts';
import { PRESENTATION_WORDS } from '../words.ts';

const { en } = PRESENTATION_WORDS;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>';

test('a presentation opens with its title and source, and closes with its sources and tasks', async ({
  page,
}) => {
  await ready(page, '?view=present&lang=en');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-edge', 'title');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Five days, one letter');
  await expect(stage).toContainText('From an article of 7 January 2020');
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expectOn(page, 1, 'title');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'end');
  for (const { title } of FLAGSHIP.sources!) {
    await expect(stage).toContainText(typeof title === 'string' ? title : title['en']!);
  }
  for (const { title } of Object.values(en.class.tasks)) {
    await expect(stage.getByRole('link', { name: title })).toBeVisible();
  }
  await expectAccessible(page);
});

test('a step with its title alone has the whole stage, and its first text leaves room for the rest', async ({
  page,
}) => {
  await ready(page, '?view=present&lang=en&step=6');
  const size = () =>
    page.locator('h1').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  const alone = await size();
  await page.keyboard.press('ArrowRight');
  await expectOn(page, 6, 'text');
  expect(alone).toBeGreaterThan(1.25 * (await size()));
});

test.describe('an event’s picture', () => {
  test.use({ hosts: ['https://pictures.example'] });

  test('is there at once from this site, and from another host once the presenter asks', async ({
    page,
  }) => {
    const asked: string[] = [];
    const media = (url: string) => [{ type: 'image', url, alt: 'A bridge of iron' }];
    const events = [
      { id: 'own', date: '1996', title: 'Own', media: media('/own.svg') },
      { id: 'far', date: '1997', title: 'Far', media: media('https://pictures.example/far.svg') },
    ];
    await serveData(page, 'pictures', smallTimeline({ id: 'pictures', events }));
    await page.route('**/*.svg', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    });
    await ready(page, '?data=pictures&view=present&step=1');
    const image = page.getByRole('img', { name: 'A bridge of iron' });
    await expect(image).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectOn(page, 2, 'title');
    await expect(image).toHaveCount(0);
    expect(asked.filter((url) => url.includes('far'))).toEqual([]);
    await page.getByRole('button', { name: /pictures\.example/ }).click();
    await expect(image).toBeVisible();
  });
});

test('of a long timeline some events are presented, and the presenter can choose all', async ({
  page,
}) => {
  const events = Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    date: String(1900 + i),
    title: `Event ${i}`,
  }));
  await serveData(page, 'forty', smallTimeline({ id: 'forty', events }));
  await ready(page, '?data=forty&view=present&step=2');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: PRESENT.en.overview });
  await expect(dialog).toContainText(PRESENT.en.slidesOf('8', '40'));
  await dialog.getByLabel(PRESENT.en.slides).selectOption({ label: PRESENT.en.slideChoices.all });
  await expect(dialog.getByRole('listitem')).toHaveCount(40);
  await page.keyboard.press('Escape');
  await expect(page.locator('.counter')).toHaveText('5 / 40');
  // The address follows a moment later.
  await expect(page).toHaveURL(/slides=40/);
  await page.reload();
  await expect(page.locator('.counter')).toHaveText('5 / 40');
});

test('what is said for a moment covers neither the step nor the timer', async ({ page }) => {
  await ready(page, '?view=present&lang=en&step=6.2');
  await page.keyboard.press('t');
  await page.keyboard.press('a');
  const box = (selector: string) =>
    page
      .locator(selector)
      .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const [notice, slide, timer] = [await box('.notice'), await box('.slide'), await box('.timer')];
  expect(notice.height).toBeGreaterThan(10);
  expect(notice.top).toBeGreaterThanOrEqual(slide.bottom);
  expect(timer.bottom).toBeLessThanOrEqual(slide.top + 1);
});

test('where the browser blocks the speaker’s window, the stage says so and offers another way', async ({
  page,
}) => {
  await ready(page, '?view=present&lang=en&step=6');
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: PRESENT.en.blocked });
  await expect(dialog.getByRole('link', { name: PRESENT.en.openTab })).toHaveAttribute(
    'href',
    /view=notes/,
  );
});

test('in a browser without a channel between windows the stage works, and the speaker’s window says so', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await ready(page, '?view=present&lang=en&step=6');
  await page.keyboard.press('ArrowRight');
  await expectOn(page, 6, 'text');
  await ready(page, '?view=notes&lang=en&step=6');
  await expect(page.getByText(en.notes.stage.apart)).toBeVisible();
});

test.describe('on the way to the stage', () => {
  test.use({ freshContext: true });

  test('keys that are pressed before its page is there, and before its scripts are, are not lost', async ({
    page,
  }) => {
    const waiting: (() => void)[] = [];
    /** Holds answers back until they are let through. */
    const hold = (url: RegExp) =>
      page.route(url, async (route) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        await route.continue();
      });
    const letThrough = () => waiting.splice(0).forEach((go) => go());
    await ready(page, '?lang=en&event=letter');
    await hold(/view=present/);
    await hold(/assets\/Stage-.*\.js$/);
    await page.keyboard.press('p');
    await expect.poll(() => waiting.length).toBe(1);
    await page.keyboard.press('ArrowRight');
    letThrough();
    await page.waitForURL(/view=present/, { waitUntil: 'commit' });
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    const isPainted = () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(isPainted).toBe(1);
    await page.keyboard.press('ArrowRight');
    letThrough();
    await page.unrouteAll({ behavior: 'wait' });
    await expectOn(page, 6, 'quotation');
  });
});

test('the speaker’s window opens with its timer and the room’s picture in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 720 });
  await ready(page, '?view=notes&lang=en&step=6');
  await expect(page.locator('.stopwatch')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.picture')).toBeInViewport({ ratio: 1 });
});

test('a contradiction is dashed and ends in a bar on the stage, as in the drawing, and no denial’s cross', async ({
  page,
}) => {
  const events = [
    { id: 'ten', date: '2020-01-03', title: 'Ten' },
    { id: 'twenty', date: '2020-01-05', title: 'Twenty' },
  ];
  const relations = [{ from: 'twenty', type: 'contradicts', to: 'ten' }];
  await serveData(page, 'counts', smallTimeline({ id: 'counts', events, relations }));
  await ready(page, '?data=counts&view=present&lang=en&step=2.2');
  const arc = page.locator('[data-relation="twenty contradicts ten"]');
  await expect(arc.locator('.arc')).toHaveAttribute('stroke-dasharray', /^(\S+ ){3}\S+$/);
  // A bar has four corners, an arrow head three.
  await expect(arc.locator('.head')).toHaveAttribute('d', /^M[^L]+(L[^L]+){3}Z$/);
  await expect(arc.locator('.cross')).toHaveCount(0);
});

test('the overview of the slides and each printed sheet say how many events could be read', async ({
  page,
  complaints,
}) => {
  const events = ['2010', '2011', '13th c.'].map((date, i) => ({ id: `e${i}`, date, title: date }));
  await serveData(page, 'torn', smallTimeline({ id: 'torn', events }));
  await ready(page, '?data=torn&view=present&lang=en&step=1');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog')).toContainText('2 of 3 events shown');
  await ready(page, '?data=torn&view=handouts&lang=en');
  await expect(page.locator('.sheet-foot').first()).toBeAttached();
  for (const foot of await page.locator('.sheet-foot').all())
    await expect(foot).toContainText('2 of 3 events shown');
  // The line in the console, for both pages.
  expect(complaints.splice(0)).toEqual(Array(2).fill(expect.stringContaining('13th c.')));
});
