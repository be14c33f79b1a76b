import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  drawing,
  expect,
  item,
  labels,
  list,
  markOf,
  marks,
  ORDER,
  param,
  ready,
  serveData,
  smallTimeline,
  test,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

/** The flagship's events as the article tells them. */
const TOLD = [
  ...['letter', 'esper-denial', 'parliament-vote', 'soleimani-strike', 'milley-mistake'],
  ...['letter-leaks', 'milley-account', 'milley-no-withdrawal', 'coalition-source'],
  ...['coalition-formed', 'rocket-attacks', 'coalition-pause', 'article-published'],
];

const orderRadio = (page: Page, lang: Lang, order: 'time' | 'told') =>
  page.getByRole('radio', { name: WORDS[lang].orders[order] });
const note = (page: Page, lang: Lang) =>
  page.getByRole('region', { name: FEATURE_WORDS[lang].narrative.distance });
const stretches = (page: Page) => page.locator('svg path[stroke="var(--ink)"][d*="C"]');

const listed = (page: Page) =>
  list(page)
    .locator('li[data-event]')
    .evaluateAll((items) => items.map((li) => li.getAttribute('data-event')));
const isIn = async (page: Page, order: readonly string[]) =>
  expect.poll(() => listed(page)).toEqual(order);

/** The ids of the drawing's marks from top to bottom. */
const rows = async (page: Page) =>
  (await marks(page)).sort((a, b) => a.y - b.y).map(({ id }) => id);

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    test.use({ viewport: { width: 1280, height: 900 } });
    const words = FEATURE_WORDS[lang].narrative;

    test('narrative order is switched to and back', async ({ page }) => {
      await ready(page, `?lang=${lang}`);

      await test.step('the switch tells the events as the article does', async () => {
        const x = (await markOf(page, 'letter')).x;
        await orderRadio(page, lang, 'told').check({ force: true });
        await expect.poll(() => param(page, 'order')).toBe('told');
        await expect.poll(() => rows(page)).toEqual(TOLD);
        await isIn(page, TOLD);
        expect((await markOf(page, 'letter')).x).toBeCloseTo(x, 0);
        await expect(stretches(page)).toHaveCount(11);
      });
      await test.step('Back tells them as they happened', async () => {
        await page.goBack();
        await expect.poll(() => param(page, 'order')).toBeNull();
        await isIn(page, ORDER);
        await expect(stretches(page)).toHaveCount(0);
        await expect(note(page, lang)).toHaveCount(0);
      });
      await test.step('the keyboard switches it too, and walks in that order', async () => {
        await orderRadio(page, lang, 'time').focus();
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => rows(page)).toEqual(TOLD);
        await drawing(page).focus();
        const forward = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
        for (const [key, id] of [
          [forward, TOLD[0]],
          ['ArrowDown', TOLD[1]],
          [forward, TOLD[2]],
          ['ArrowUp', TOLD[1]],
          ['End', TOLD.at(-1)],
        ] as const) {
          await page.keyboard.press(key);
          await expect.poll(() => param(page, 'event')).toBe(id);
        }
      });
    });

    test('opened in that order, the note on narrative order is there', async ({ page }) => {
      await page.addInitScript(() =>
        addEventListener('khatt:ready', () => {
          const mark = document.querySelector('svg [data-mark="letter"]');
          document.body.dataset['seen'] = mark?.getAttribute('transform') ?? 'nowhere';
        }),
      );
      await ready(page, `?lang=${lang}&order=told`);
      const region = note(page, lang);

      await test.step('the curve is there from the first picture', async () => {
        expect(await rows(page)).toEqual(TOLD);
        await expect(stretches(page)).toHaveCount(11);
        const place = await page.locator('svg [data-mark="letter"]').getAttribute('transform');
        await expect(page.locator('body')).toHaveAttribute('data-seen', place!);
        expect(new Set((await labels(page)).map(({ id }) => id))).toEqual(new Set(TOLD));
        await isIn(page, TOLD);
      });
      await test.step('one number says how far the article is from the order of time, and how that is known', async () => {
        await expect(region.locator('[data-footrule]')).toHaveText('0.72');
        const places = region.getByText('52');
        await expect(places).toBeHidden();
        await region.locator('summary').click();
        await expect(places).toBeVisible();
        await expect(places).toContainText('72');
      });
      await test.step('the jumps are said on the curve and between the items', async () => {
        await expect(list(page).locator('[data-jump]')).toHaveCount(6);
        const [years, months] = lang === 'ar' ? ['6 سنوات', 'شهران'] : ['6 years', '2 months'];
        const jumpTo = (id: string) => item(page, id).locator('[data-jump]');
        await expect(jumpTo('coalition-source')).toHaveText(words.back(years));
        await expect(jumpTo('rocket-attacks')).toHaveText(words.ahead(months));
        await expect(page.locator('svg text', { hasText: words.back(years) })).toHaveCount(1);
        await expect(item(page, 'letter')).toContainText(WORDS[lang].paragraph('1'));
      });
      await test.step('what the article does not tell stands apart', async () => {
        await expect(list(page).getByRole('heading', { name: words.notInArticle })).toBeVisible();
        await expect(page.locator('svg text', { hasText: words.notInSource })).toHaveCount(1);
      });
      await test.step('a mark in its row is chosen by a click, with its denial’s arrow', async () => {
        const { x, y } = await markOf(page, 'esper-denial');
        await page.mouse.click(x, y);
        await expect.poll(() => param(page, 'event')).toBe('esper-denial');
        await expect(page.locator('[data-relation="esper-denial denies letter"]')).toBeAttached();
        await expect(page.locator('[data-relation]')).toHaveCount(1);
        await expect(page.locator('.details-panel .position')).toHaveText(
          WORDS[lang].position('2', '13'),
        );
      });
      await test.step('it is accessible, with its note open', () => expectAccessible(page));
      await test.step('the other language tells it too', async () => {
        const other = lang === 'ar' ? 'en' : 'ar';
        const link = `.settings a[hreflang="${other}"], .settings a[lang="${other}"]`;
        await page.locator(link).click();
        await expect(note(page, other)).toBeVisible();
        await expect.poll(() => rows(page)).toEqual(TOLD);
      });
      await test.step('the number is written in the digits that are chosen', async () => {
        await page.goto(`?lang=${lang}&order=told&digits=arab`);
        await expect(region.locator('[data-footrule]')).toHaveText('٠٫٧٢');
      });
    });
  });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(`${lang}, on a phone`, tag, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('the upright line follows narrative order, and the thumb steps along it', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&order=told`);
      await test.step('opened in that order it is in it at once', async () => {
        expect(await listed(page)).toEqual(TOLD);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(390);
      });
      await test.step('it is switched', async () => {
        await orderRadio(page, lang, 'time').check({ force: true });
        await isIn(page, ORDER);
        await orderRadio(page, lang, 'told').check({ force: true });
        await isIn(page, TOLD);
      });
      await test.step('the thumb steps along it', async () => {
        await expect(note(page, lang)).toBeVisible();
        await expect(list(page).locator('[data-fold]')).toHaveCount(0);
        await expect(list(page).locator('[data-jump]')).toHaveCount(6);
        const next = page.locator('.page-foot').getByRole('button', { name: WORDS[lang].next });
        for (const id of TOLD.slice(0, 3)) {
          await next.tap();
          await expect(item(page, id)).toHaveAttribute('aria-current', 'true');
        }
        await expectAccessible(page);
      });
    });
  });

test.describe('moving', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('every mark moves from its lane to its row and back', async ({ page }) => {
    // By a clock of its own: how many frames a loaded machine paints is not what is asked.
    await page.clock.install();
    await ready(page, '?lang=en');
    const places = async () =>
      (await marks(page)).map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`).sort();
    const top = () =>
      page.locator('svg [data-mark="coalition-pause"]').evaluate((mark) => {
        return mark.getBoundingClientRect().y - mark.closest('svg')!.getBoundingClientRect().y;
      });
    const [placesBefore, topBefore] = [await places(), await top()];

    await test.step('it is seen on its way', async () => {
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      await orderRadio(page, 'en', 'told').evaluate((radio: HTMLInputElement) => radio.click());
      // The note above the drawing takes its height at once; from there on the mark moves.
      await expect(note(page, 'en')).toBeVisible();
      await page.clock.runFor(50);
      const seen = [await top()];
      for (let i = 0; i < 20; i += 1) {
        await page.clock.runFor(50);
        seen.push(await top());
      }
      await page.clock.resume();
      const [from, to] = [seen[0]!, seen.at(-1)!];
      expect(Math.abs(to - from)).toBeGreaterThan(50);
      const between = seen.filter((y) => Math.min(from, to) + 5 < y && y < Math.max(from, to) - 5);
      expect(between.length).toBeGreaterThan(3);
    });
    await test.step('back in time the marks are where they were', async () => {
      await expect.poll(() => rows(page)).toEqual(TOLD);
      await orderRadio(page, 'en', 'time').check({ force: true });
      await expect.poll(places).toEqual(placesBefore);
      await expect.poll(top).toBeCloseTo(topBefore, 0);
    });
    await test.step('for who wants less motion it is there at once', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await orderRadio(page, 'en', 'told').check({ force: true });
      await expect(stretches(page)).toHaveCount(11);
      const after = await top();
      expect(after).not.toBeCloseTo(topBefore, 0);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await top()).toBe(after);
    });
  });

  test('closer, the rows stay and the curve is cut at the edge of the plot', async ({ page }) => {
    await ready(page, '?lang=en&order=told&from=2020-01-05&to=2020-01-07');
    const at = async () => {
      const { x, y } = (await drawing(page).boundingBox())!;
      const mark = await markOf(page, 'letter');
      return { x: Math.round(mark.x - x), y: Math.round(mark.y - y) };
    };
    const before = await at();
    expect(await rows(page)).toEqual(
      TOLD.filter((id) => !['soleimani-strike', 'coalition-formed'].includes(id)),
    );
    await page.getByRole('button', { name: WORDS.en.draw.closer }).click();
    await expect.poll(() => param(page, 'from')).not.toBe('2020-01-05');
    expect((await at()).x).not.toBe(before.x);
    expect((await at()).y).toBe(before.y);
    const { x } = (await drawing(page).boundingBox())!;
    expect(await stretches(page).count()).toBeGreaterThan(0);
    const leftmost = async () =>
      Math.min(
        ...(await stretches(page).evaluateAll((paths) =>
          paths.map((path) => path.getBoundingClientRect().left),
        )),
      );
    await expect.poll(leftmost).toBeGreaterThan(x + 40);
  });
});

test('a timeline whose source tells nothing has no switch, and says so to who asks all the same', async ({
  page,
}) => {
  await serveData(page, 'small', smallTimeline());
  await ready(page, '?data=small&lang=en&order=told');
  await expect(page.getByRole('radio', { name: WORDS.en.orders.told })).toHaveCount(0);
  await expect(page.getByText(FEATURE_WORDS.en.narrative.few)).toBeVisible();
  await expect(list(page).locator('li[data-event]')).toHaveCount(2);
});
