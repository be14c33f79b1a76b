import type { Page } from '@playwright/test';
import { knownInstants, newsBetween } from '../../src/model/news.ts';
import { expectAccessible } from '../support/axe.ts';
import {
  itemIds,
  CLASS,
  inOrder,
  LETTER,
  openTask,
  readCode,
  tabTo,
  TASKS,
} from '../support/class-tools.ts';
import { expect, LANGS, param, settle, test, textOf, titleOf } from '../support/fixtures.ts';

/** The event that becomes known after the first. */
function secondNews(): string {
  const [first, second] = knownInstants(LETTER.events);
  return newsBetween(LETTER, first!, second!).events[0]!.id;
}

const focused = (page: Page) => page.locator(':focus');

/** The harder direction each day; the other one in the matrix. */
const DAY = { ar: [], en: ['@matrix'] };

test.describe('put in order', () => {
  for (const lang of LANGS) {
    const words = CLASS[lang];
    test(
      `by the keyboard alone: choose the task, check, mend, and see the dates, in ${lang}`,
      { tag: DAY[lang] },
      async ({ page }) => {
        await page.goto(`?view=class&lang=${lang}`);
        await settle(page);
        await tabTo(page, page.getByRole('link', { name: words.tasks.order.title }).first());
        await page.keyboard.press('Enter');
        expect(param(page, 'task')).toBe('order');

        const ids = await itemIds(page);
        const right = inOrder(ids, 'time');
        expect(ids).not.toEqual(right);
        await expect(page.locator('[data-item]').filter({ hasText: '2020' })).toHaveCount(0);
        await tabTo(page, page.getByRole('button', { name: words.check, exact: true }));
        await page.keyboard.press('Enter');
        const before = ids.filter((id, place) => id === right[place]).length;
        await expect(page.locator('[data-verdict]')).toHaveText(
          words.inPlace(String(before), String(ids.length)),
        );
        await expect(page.getByText(words.elsewhere)).toHaveCount(ids.length - before);

        await page.keyboard.press('Shift+Tab');
        await sortByKeys(page, right);
        expect(await itemIds(page)).toEqual(right);
        await expect(page.getByText(words.elsewhere)).toHaveCount(0);
        await tabTo(page, page.getByRole('button', { name: words.check, exact: true }));
        await page.keyboard.press('Space');
        await expect(page.locator('[data-verdict]')).toHaveText(words.allInPlace);
        await expect(page.locator('[data-item="letter"]')).toContainText('2020');
      },
    );

    test(`as the article tells it, in ${lang}`, { tag: DAY[lang] }, async ({ page }) => {
      await openTask(page, 'told', lang);
      const ids = await itemIds(page);
      await test.step('says to who does not see where a lifted item is, and puts it back on Escape', async () => {
        const title = titleOf(ids[0]!, lang);
        const all = String(ids.length);
        const said = page.locator('[data-said]');
        await tabTo(page, page.locator('.hold').first());
        await page.keyboard.press('Space');
        await expect(said).toHaveText(words.lifted(title, words.positionOf('1', all)));
        await expect(focused(page)).toHaveAttribute('aria-pressed', 'true');
        await page.keyboard.press('ArrowDown');
        await expect(said).toHaveText(words.movedTo(title, words.positionOf('2', all)));
        await expect(focused(page)).toContainText(title);
        await page.keyboard.press('Escape');
        await expect(said).toHaveText(words.putBack(title, words.positionOf('1', all)));
        expect(await itemIds(page)).toEqual(ids);
      });

      await test.step('shows the answer with where the article tells each, and deals again', async () => {
        await page.getByRole('button', { name: words.showAnswer }).click();
        await expect(page.locator('[data-verdict]')).toHaveText(words.answerShown);
        await expect(page.getByRole('button', { name: words.deal })).toBeFocused();
        expect(await itemIds(page)).toEqual(inOrder(ids, 'told'));
        await expect(page.locator('[data-item] .date')).toHaveCount(ids.length);
        await page.getByRole('button', { name: words.deal }).click();
        await expect(page.locator('[data-item] .date')).toHaveCount(0);
        const dealt = await itemIds(page);
        expect(dealt).not.toEqual(inOrder(dealt, 'told'));
      });
    });
  }

  test('an item is moved by the mouse', async ({ page }) => {
    await openTask(page, 'order', 'en');
    await test.step('it is dragged to where it is let go, and no farther on Escape', async () => {
      const ids = await itemIds(page);
      await dragDown(page, 0, 2);
      await page.mouse.up();
      const after = [ids[1]!, ids[2]!, ids[0]!, ...ids.slice(3)];
      await expect.poll(() => itemIds(page)).toEqual(after);
      await dragDown(page, 0, 2);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      expect(await itemIds(page)).toEqual(after);
    });
    await test.step('its buttons move an item, and keep the focus', async () => {
      const ids = await itemIds(page);
      await page.getByRole('button', { name: CLASS.en.moveDown(titleOf(ids[0]!, 'en')) }).click();
      expect((await itemIds(page)).slice(0, 2)).toEqual([ids[1], ids[0]]);
      await expect(focused(page)).toHaveAccessibleName(CLASS.en.moveDown(titleOf(ids[0]!, 'en')));
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

    test('drags by a finger on the grip; a finger elsewhere scrolls', async ({ page }) => {
      await openTask(page, 'order', 'ar');
      const ids = await itemIds(page);
      await fingerDown(page, '.grip');
      await expect.poll(() => itemIds(page)).toEqual([ids[1], ids[0], ...ids.slice(2)]);
      await fingerDown(page, '.title');
      expect(await itemIds(page)).toEqual([ids[1], ids[0], ...ids.slice(2)]);
    });
  });
});

test.describe('what was known when', () => {
  for (const lang of LANGS) {
    test(
      `has nothing on the page that is not yet known, and reveals it by the keys, in ${lang}`,
      { tag: DAY[lang] },
      async ({ page }) => {
        await openTask(page, 'known', lang);
        const holder = page.locator('#khatt');
        await expect(holder).toContainText(titleOf('coalition-formed', lang));
        const hidden = LETTER.events.filter(({ id }) => id !== 'coalition-formed');
        const html = await holder.innerHTML();
        for (const { id } of hidden) {
          expect(html).not.toContain(titleOf(id, lang));
          expect(html).not.toContain(`"${id}"`);
        }
        const next = holder.locator(`[data-news="${secondNews()}"]`);
        await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        await expect(next).toContainText(titleOf(secondNews(), lang));
        await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
        await expect(next).toHaveCount(0);
        await page.keyboard.press('Space');
        await expect(next).toContainText(titleOf(secondNews(), lang));

        await test.step('says that a claim now stands otherwise, once it is denied', async () => {
          const turn = page.locator('[data-turn="letter"]');
          await expect(async () => {
            await page.keyboard.press('Space');
            await expect(turn).toBeVisible({ timeout: 200 });
          }).toPass();
          await expect(turn).toContainText(titleOf('letter', lang));
        });
      },
    );
  }
});

test.describe('questions', () => {
  for (const lang of LANGS) {
    const words = CLASS[lang];
    test(
      `where a date comes from, by the keyboard alone: a wrong answer and nine right ones, in ${lang}`,
      { tag: DAY[lang] },
      async ({ page }) => {
        await openTask(page, 'basis', lang);
        for (let n = 1; n <= 10; n++) {
          await expect(page.locator('.count')).toContainText(words.questionOf(String(n), '10'));
          await expect(page.locator('.asked [data-passage]').first()).toBeVisible();
          const right = await rightBasis(page, lang);
          const answer = n === 1 ? (right + 1) % 3 : right;
          await page.keyboard.press(String(answer + 1));
          await expect(page.locator('[data-verdict]')).toHaveText(
            n === 1 ? words.isWrong(Object.values(words.bases)[right]!) : words.isRight,
          );
          await expect(focused(page)).toHaveClass(/strong/);
          await page.keyboard.press('Enter');
        }
        await expect(page.locator('[data-total]')).toHaveText(words.total('9', '10'));
        await expect(page.locator('[data-total]')).toBeFocused();
        // What went wrong, and why.
        const mistake = page.locator('[data-mistakes] > li');
        await expect(mistake).toHaveCount(1);
        await expect(mistake).toContainText(words.rightAnswer);
        await expect(mistake.locator('.reason')).not.toBeEmpty();
        await tabTo(page, page.getByRole('button', { name: words.again }));
        await page.keyboard.press('Enter');
        await expect(page.locator('.count')).toContainText(words.questionOf('1', '10'));
      },
    );

    test(
      `who said it, by Tab and Enter: every question ends with its answer, in ${lang}`,
      { tag: DAY[lang] },
      async ({ page }) => {
        await openTask(page, 'said', lang);
        for (let n = 1; n <= 10; n++) {
          await tabTo(page, page.locator('.choice').first());
          await page.keyboard.press('Enter');
          await expect(page.locator('.choice.right')).toHaveCount(1);
          await expect(page.locator('[data-verdict]')).not.toBeEmpty();
          await page.keyboard.press('Enter');
        }
        await expect(page.locator('[data-total]')).toBeVisible();
      },
    );
  }

  test('are left out, with the reason, where a timeline quotes nobody', async ({ page }) => {
    await page.goto('?view=class&data=dense-year&task=said&lang=en');
    await settle(page);
    await expect(page.getByText(CLASS.en.nobodyQuoted)).toBeVisible();
    await expect(page.getByRole('link', { name: CLASS.en.tasks.told.title })).toHaveCount(0);
  });
});

const NETWORK = 'http://192.168.1.7:4173';
/** As where the server was started with `--host`. */
const openOnNetwork = (page: Page) =>
  page.route('**/network.json', (route) => route.fulfill({ json: { origins: [NETWORK] } }));
const onNetwork = (page: Page) => page.url().replace(new URL(page.url()).origin, NETWORK);

test.describe('joining by phone', () => {
  test('draws no code that no phone can open, and says what to do instead', async ({ page }) => {
    await openTask(page, 'order', 'en');
    await page.keyboard.press('j');
    await expect(page.locator('[data-warning]')).toHaveText(CLASS.en.unreachable);
    await expect(page.locator('dialog')).toContainText('npm start -- --host');
    await expect(page.locator('[data-code]')).toHaveCount(0);
  });

  for (const theme of ['light', 'dark', 'contrast'])
    test(
      `shows a code that reads as the address of the task, in ${theme}`,
      {
        // A code of light dots on a dark ground is the hardest to read.
        tag: theme === 'dark' ? [] : ['@matrix'],
      },
      async ({ page }) => {
        await openOnNetwork(page);
        await openTask(page, 'order', 'ar', `&theme=${theme}`);
        await page.keyboard.press('j');
        const code = page.locator('[data-code]');
        await expect(code).toBeVisible();
        expect(await readCode(page, code)).toBe(onNetwork(page));
        await expect(page.locator('dialog')).toContainText(onNetwork(page));
        await expect(page.locator('[data-warning]')).toHaveCount(0);
        await expectAccessible(page);
      },
    );

  test('shows on the stage a code that opens the same step', async ({ page }) => {
    await openOnNetwork(page);
    await page.goto('?lang=ar&view=present&step=6.2');
    await settle(page);
    await page.keyboard.press('j');
    const read = await readCode(page, page.locator('[data-code]'));
    expect(new URL(read).searchParams.get('step')).toBe('6.2');
    await expect(page.locator('.url')).toHaveText(read);
    await page.keyboard.press('Escape');
    await page.goto(new URL(read).search);
    await settle(page);
    await expect(page.locator('#khatt')).toContainText(titleOf('letter', 'ar'));
  });

  test('copies the address, and closes by Escape', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openOnNetwork(page);
    await openTask(page, 'said', 'en');
    await page.getByRole('button', { name: CLASS.en.join }).click();
    await page.getByRole('button', { name: CLASS.en.copy }).click();
    await expect(page.getByRole('status')).toHaveText(CLASS.en.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(onNetwork(page));
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
  });
});

test.describe('what is left behind', () => {
  test.use({ freshContext: true });

  test('a task stores nothing and sends nothing', async ({ page, context }) => {
    await openTask(page, 'basis', 'en');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: CLASS.en.tasks.order.title }).first().click();
    await page.getByRole('button', { name: CLASS.en.check, exact: true }).click();
    await expect(page.locator('[data-verdict]')).not.toBeEmpty();
    // The browser asks for the page's icon when it likes.
    expect(sent.filter((url) => !/\/favicon\.svg$|\.woff2$/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});

for (const lang of LANGS)
  for (const task of TASKS) {
    test(
      `${task} is for everyone, on a phone and on a projector, in ${lang}`,
      {
        tag: DAY[lang],
      },
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 640 });
        await openTask(page, task, lang, '&theme=light');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        await expectAccessible(page);
        await page.setViewportSize({ width: 1920, height: 1080 });
        await expect.poll(() => smallestPx(page)).toBeGreaterThanOrEqual(24);
      },
    );

    test(
      `${task} is accessible on a projector, in the dark, in ${lang}`,
      {
        tag: '@matrix',
      },
      async ({ page }) => {
        await page.setViewportSize({ width: 1920, height: 1080 });
        await openTask(page, task, lang, '&theme=dark');
        expect(await smallestPx(page)).toBeGreaterThanOrEqual(24);
        await expectAccessible(page);
      },
    );
  }

/** Puts the items in order by lifting each that is missing to its place; starts and ends on an item. */
async function sortByKeys(page: Page, right: readonly string[]): Promise<void> {
  await tabTo(page, page.locator('.hold').first());
  let at = 0;
  const press = async (key: string, times: number) => {
    for (let n = 0; n < times; n++) await page.keyboard.press(key);
  };
  for (const [place, id] of right.entries()) {
    const from = (await itemIds(page)).indexOf(id);
    await press(from > at ? 'ArrowDown' : 'ArrowUp', Math.abs(from - at));
    await page.keyboard.press('Space');
    for (let now = from; now > place; now--) {
      await page.keyboard.press('ArrowUp');
      await expect(page.locator('.hold').nth(now - 1)).toBeFocused();
    }
    await page.keyboard.press('Space');
    at = place;
  }
}

/** Takes an item by the mouse, and holds it over another that lies beneath. */
async function dragDown(page: Page, from: number, to: number): Promise<void> {
  const boxOf = async (place: number) =>
    (await page.locator('[data-item]').nth(place).boundingBox())!;
  const [start, end] = [await boxOf(from), await boxOf(to)];
  await page.mouse.move(start.x + 100, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 100, end.y + end.height, { steps: 5 });
}

/** Puts a finger on a part of the first item, and draws it to the second. */
async function fingerDown(page: Page, part: string): Promise<void> {
  const first = page.locator('[data-item]').first();
  await first.scrollIntoViewIfNeeded();
  const box = (await first.locator(part).boundingBox())!;
  const way = (await first.boundingBox())!.height;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', y);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', y + way * share);
  await touch('touchEnd');
}

/** Which of the three choices is right, by the event's title. */
async function rightBasis(page: Page, lang: 'ar' | 'en'): Promise<number> {
  const title = await page.locator('.quiz .title').innerText();
  const event = LETTER.events.find(({ data }) => textOf(data.title, lang) === title)!;
  return ['stated', 'derived', 'external'].indexOf(event.data.basis!);
}

/** The size of the smallest text that is seen. */
function smallestPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const isSeen = element.checkVisibility() && !element.closest('.visually-hidden');
      if (walker.currentNode.textContent!.trim() && isSeen)
        sizes.push(parseFloat(getComputedStyle(element).fontSize));
    }
    return Math.min(...sizes);
  });
}
