import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  details,
  drawing,
  expect,
  FEATURE_WORDS,
  item,
  LANGS,
  list,
  markOf,
  openFromMore,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

const title = (page: Page): Locator => page.locator('#panel-title');
const opener = (page: Page, panel: string): Locator => page.locator(`[data-panel="${panel}"]`);
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
const scrolled = (page: Page): Promise<number> =>
  page.locator('.panel .scroller').evaluate((scroller) => scroller.scrollTop);

async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await markOf(page, id);
  await page.mouse.click(x, y);
}

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const { panels, close } = WORDS[lang];
    const { event } = FEATURE_WORDS[lang].panelTools;

    test('beside the drawing no panel moves it, or takes anything of it, at 1280 × 800', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const query of ['', '&event=letter', '&kind=denial&asof=2020-01-06T17:00:00Z']) {
        await ready(page, `?lang=${lang}${query}`);
        const before = (await drawing(page).boundingBox())!;
        const column = (await page.locator('.column').boundingBox())!;
        const holds = async () => {
          await expect(title(page)).toBeVisible();
          expect(await drawing(page).boundingBox()).toEqual(before);
          const box = (await page.locator('.panel').boundingBox())!;
          expect([box.x, box.width]).toEqual([column.x, column.width]);
          expect(box.y + box.height).toBe(column.y + column.height);
        };
        for (const panel of ['find', 'known', 'sources', 'take']) {
          await opener(page, panel).click();
          await holds();
        }
        await openFromMore(page, lang, 'claim');
        await holds();
        await page.getByRole('button', { name: close, exact: true }).click();
        await expect(title(page)).toHaveCount(0);
        expect(await drawing(page).boundingBox()).toEqual(before);
      }
      await test.step('nor does the note of a filter, where the toolbar has no room for it', async () => {
        await page.setViewportSize({ width: 1024, height: 800 });
        await ready(page, `?lang=${lang}&open=find`);
        const before = await drawing(page).boundingBox();
        await page.locator('#find-field').fill('1');
        await expect(page.locator('.tools .note')).toBeVisible();
        expect(await drawing(page).boundingBox()).toEqual(before);
      });
    });

    test('panel and event share the column as tabs, and what the reader did last is in front', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await ready(page, `?lang=${lang}&open=sources&event=letter`);
      const letter = details(page, 'letter', lang);

      await test.step('a link with both has the panel in front', async () => {
        await expect(title(page)).toBeVisible();
        await expect(letter).toBeHidden();
        await expect(tab(page, panels.sources)).toHaveAttribute('aria-selected', 'true');
        await expectAccessible(page);
      });
      await test.step('an event chosen in the drawing comes to the front', async () => {
        await page.locator('.panel .scroller').evaluate((scroller) => scroller.scrollTo(0, 300));
        await clickMark(page, 'esper-denial');
        await expect(details(page, 'esper-denial', lang)).toBeVisible();
        await expect(title(page)).toBeHidden();
        await expect(opener(page, 'sources')).toHaveAttribute('aria-expanded', 'false');
        expect(param(page, 'open')).toBe('sources');
        await expectAccessible(page);
      });
      await test.step('its tab brings the panel back as it was, by pointer and by arrow keys', async () => {
        await tab(page, panels.sources).click();
        await expect(title(page)).toBeVisible();
        expect(await scrolled(page)).toBe(300);
        await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        await expect(tab(page, event)).toBeFocused();
        await expect(tab(page, event)).toHaveAttribute('aria-selected', 'true');
        await expect(title(page)).toBeHidden();
        await page.keyboard.press('Home');
        await expect(tab(page, panels.sources)).toBeFocused();
        await expect(title(page)).toBeVisible();
        await page.keyboard.press('End');
        await expect(title(page)).toBeHidden();
      });
      await test.step('its button brings it to the front too, and then closes it', async () => {
        await opener(page, 'sources').click();
        await expect(title(page)).toBeFocused();
        await opener(page, 'sources').click();
        await expect(page.getByRole('tablist')).toHaveCount(0);
        await expect(details(page, 'esper-denial', lang)).toBeVisible();
        await expect(opener(page, 'sources')).toBeFocused();
      });
      await test.step('Enter in the drawing leads to the event, also from behind the panel', async () => {
        await opener(page, 'sources').click();
        await drawing(page).press('Enter');
        await expect(page.locator('#details-title')).toBeFocused();
        await opener(page, 'sources').click();
        await opener(page, 'sources').click();
      });
      await test.step('an event chosen in a panel is read, and its tab leads back', async () => {
        await opener(page, 'sources').click();
        const link = page.locator('.panel').getByRole('link', { name: titleOf('letter', lang) });
        await link.first().click();
        await expect(page.locator('#details-title')).toBeFocused();
        await expect(letter).toBeVisible();
        await tab(page, panels.sources).click();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        await expect(opener(page, 'sources')).toBeFocused();
        await expect(letter).toBeVisible();
      });
    });

    for (const [width, height] of [
      [360, 740],
      [900, 900],
    ] as const)
      test(`at ${width} px a panel is a sheet over at most the lower half`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await ready(page, `?lang=${lang}`);
        await opener(page, 'find').click();
        const sheet = (await page.locator('.panel').boundingBox())!;
        expect(sheet.y + sheet.height).toBe(height);
        expect(sheet.height).toBeLessThanOrEqual(height / 2);
        expect(sheet.height).toBeGreaterThan(height / 3);

        await test.step('what it finds is seen above it', async () => {
          const found = FEATURE_WORDS[lang].search;
          await page.getByRole('button', { name: found.next }).click();
          await page.getByRole('button', { name: found.next }).click();
          const chosen = (await (width < 640
            ? item(page, 'rocket-attacks').locator('h4').boundingBox()
            : page.locator('svg [data-mark="soleimani-strike"]').boundingBox()))!;
          expect(chosen.y).toBeGreaterThan(0);
          expect(chosen.y).toBeLessThan(sheet.y);
        });
        await test.step('whatever has the focus is above it, to the end of the page', async () => {
          for (const link of [list(page).locator('h4 a').last(), page.locator('.shelf a').last()]) {
            await link.focus();
            const box = (await link.boundingBox())!;
            expect(box.y + box.height).toBeLessThanOrEqual(sheet.y);
          }
        });
        await expectAccessible(page);
        await test.step('it is pulled away by its grip', async () => {
          const grip = (await page.locator('.panel header').boundingBox())!;
          await page.mouse.move(width / 2, grip.y + 8);
          await page.mouse.down();
          await page.mouse.move(width / 2, grip.y + 120, { steps: 3 });
          await page.mouse.up();
          await expect(title(page)).toHaveCount(0);
          await expect(opener(page, 'find')).toBeFocused();
        });
      });

    test('the menu "More" is opened, walked through and left with the keyboard', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}`);
      const more = page.locator('[data-more]');
      const entries = page.locator('.menu').getByRole('button');
      await more.press('Enter');
      await expect(more).toHaveAttribute('aria-expanded', 'true');
      await expect(entries.first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(entries.last()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(entries.first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(more).toHaveAttribute('aria-expanded', 'false');
      await expect(more).toBeFocused();
      await more.click();
      await expect(entries.first()).toBeFocused();
      await page.locator('h1').click();
      await expect(entries).toHaveCount(0);
      await openFromMore(page, lang, 'clocks');
      await expect(title(page)).toBeFocused();
    });
  });

for (const lang of LANGS)
  test(`${lang}: the toolbar is one row at 1280 px, with the note of a filter, and its buttons are one at 360 px`, async ({
    page,
  }) => {
    /** How many rows the parts are in, and what is beyond the window. */
    const rowsOf = (parts: Locator) =>
      parts.evaluateAll((all) => {
        const boxes = all
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect());
        const isBeyond = ({ left, right }: DOMRect) => left < 0 || right > innerWidth;
        return {
          rows: new Set(boxes.map(({ top, height }) => Math.round(top + height / 2))).size,
          beyond: boxes.filter(isBeyond).length,
          small: boxes.filter(({ width, height }) => width < 34 || height < 34).length,
        };
      });
    const one = { rows: 1, beyond: 0, small: 0 };
    await page.setViewportSize({ width: 1280, height: 800 });
    await ready(page, `?lang=${lang}&kind=denial`);
    const buttons = page.locator('.tools :is(.button, fieldset)');
    await expect(page.locator('.apart .button')).toHaveCount(3);
    expect(await rowsOf(buttons)).toEqual(one);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await rowsOf(page.locator('.panels .button'))).toEqual(one);
    await page.locator('[data-more]').click();
    const { present, apart } = WORDS[lang];
    const menu = page.locator('.menu');
    await expect(menu.getByRole('link', { name: present })).toBeInViewport({ ratio: 1 });
    for (const name of Object.values(apart))
      await expect(menu.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  });
