import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import {
  expect,
  LANGS,
  param,
  ready,
  settle,
  test,
  titleOf,
  WORDS,
  type Lang,
} from './fixtures.ts';
import { PRESENTATION_WORDS } from '../words.ts';

const { ar: arPresent, en: enPresent } = PRESENTATION_WORDS;

const PRESENT = { ar: arPresent.controls, en: enPresent.controls };

/** The address of the stage, at a step. */
const stage = (lang: Lang, step = '1') => `?view=present&lang=${lang}&step=${step}`;
/** Expects the stage, and with it the address, to be at a step or a part of one. */
const expectAt = (page: Page, step: string) => expect.poll(() => param(page, 'step')).toBe(step);
const bar = (page: Page, lang: Lang) => page.getByRole('navigation', { name: PRESENT[lang].bar });
const buttons = (page: Page) => page.locator('nav > .bar');
const blank = (page: Page, colour: 'black' | 'white') => page.locator(`[data-blank="${colour}"]`);
const timer = (page: Page) => page.getByRole('timer');
const overview = (page: Page, lang: Lang) =>
  page.getByRole('dialog', { name: PRESENT[lang].overview });

for (const lang of LANGS) {
  const [onward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test.describe(`keys, ${lang}`, () => {
    for (const key of [onward, 'ArrowDown', 'n', 'Space', 'PageDown', 'Enter']) {
      test(`${key} leads on`, async ({ page }) => {
        await ready(page, stage(lang, '2'));
        await page.keyboard.press(key);
        await expectAt(page, '2.2');
      });
    }

    for (const key of [back, 'ArrowUp', 'p', 'PageUp']) {
      test(`${key} leads back`, async ({ page }) => {
        await ready(page, stage(lang, '2.2'));
        await page.keyboard.press(key);
        await expectAt(page, '2');
      });
    }

    test('Home and End lead to the first step and the last part', async ({ page }) => {
      await ready(page, stage(lang, '3'));
      await page.keyboard.press('End');
      await expect.poll(() => param(page, 'event')).toBe('article-published');
      await page.keyboard.press('Home');
      await expectAt(page, '1');
    });

    test('a number and Enter lead to that step; Escape forgets the number', async ({ page }) => {
      await ready(page, stage(lang));
      await page.keyboard.type('12');
      await expect(page.getByText(PRESENT[lang].goTo('12'))).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByText(PRESENT[lang].goTo('12'))).toHaveCount(0);
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
      await expectAt(page, '6');
      expect(param(page, 'event')).toBe('letter');
    });

    test('B and the full stop turn the screen black, W white, and the same key back', async ({
      page,
    }) => {
      await ready(page, stage(lang));
      for (const [key, colour] of [
        ['b', 'black'],
        ['.', 'black'],
        ['w', 'white'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(blank(page, colour)).toBeVisible();
        await expect(page.locator('.notice')).toHaveText(PRESENT[lang].said[colour]);
        await page.keyboard.press(key);
        await expect(blank(page, colour)).toHaveCount(0);
      }
    });

    test('O shows all steps: arrows, Home, End and Enter choose, Escape closes', async ({
      page,
    }) => {
      await ready(page, stage(lang, '4'));
      await page.keyboard.press('o');
      const step = (id: string) =>
        overview(page, lang).getByRole('button', { name: titleOf(id, lang) });
      await expect(step('parliament-vote')).toBeFocused();
      await expect(step('parliament-vote')).toHaveAttribute('aria-current', 'step');
      await page.keyboard.press(onward);
      await expect(step('coalition-pause')).toBeFocused();
      await page.keyboard.press(back);
      await page.keyboard.press(back);
      await expect(step('soleimani-strike')).toBeFocused();
      await page.keyboard.press('Home');
      await expect(step('coalition-formed')).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(overview(page, lang)).toHaveCount(0);
      await expect.poll(() => param(page, 'event')).toBe('article-published');
      await page.keyboard.press('Escape');
      await expect(overview(page, lang)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(overview(page, lang)).toHaveCount(0);
    });

    test('? lists the keys, which do nothing until Escape', async ({ page }) => {
      await ready(page, stage(lang, '3'));
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: PRESENT[lang].help });
      await expect(help.getByText(PRESENT[lang].keys.auto)).toBeVisible();
      await page.keyboard.press('End');
      await page.keyboard.press('Escape');
      await expect(help).toHaveCount(0);
      expect(param(page, 'step')).toBe('3');
    });

    test('L lets a light follow the mouse', async ({ page }) => {
      await ready(page, stage(lang));
      await page.mouse.move(400, 300);
      await page.keyboard.press('l');
      const spot = page.locator('[data-spot]');
      const centre = async () => {
        const box = (await spot.boundingBox())!;
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      };
      await expect.poll(centre).toEqual({ x: 400, y: 300 });
      await page.mouse.move(200, 500);
      await expect.poll(centre).toEqual({ x: 200, y: 500 });
      await page.keyboard.press('l');
      await expect(spot).toHaveCount(0);
    });

    test('T starts the timer and pauses it, against the chosen length', async ({ page }) => {
      await hold(page, stage(lang));
      const words = PRESENT[lang];
      await page.keyboard.press('t');
      await page.clock.runFor(65_000);
      await expect(timer(page)).toHaveText(words.spent('1:05', '10:00'));
      await page.keyboard.press('t');
      await page.clock.runFor(20_000);
      await expect(timer(page)).toHaveText(words.spent('1:05', '10:00'));
      await page.mouse.move(10, 10);
      await bar(page, lang).getByRole('button', { name: words.menu }).click();
      await page.getByLabel(words.length).selectOption('5');
      await expect(timer(page)).toHaveText(words.spent('1:05', '5:00'));
    });

    test('A plays by itself at the chosen pace, and starts over at the end', async ({ page }) => {
      await hold(page, stage(lang, '2'));
      await page.keyboard.press('a');
      await page.clock.runFor(10_100);
      await expectAt(page, '2.2');
      await page.mouse.move(10, 10);
      await bar(page, lang).getByRole('button', { name: PRESENT[lang].menu }).click();
      await page.getByLabel(PRESENT[lang].pace).selectOption('5');
      await page.keyboard.press('Escape');
      await page.keyboard.press('End');
      await page.clock.runFor(5100);
      await expectAt(page, '1');
      await page.keyboard.press('a');
      await page.clock.runFor(60_000);
      await expectAt(page, '1');
    });

    test('F fills the screen, and leaves it again', async ({ page }) => {
      await ready(page, stage(lang));
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(false);
    });

    test('S opens the speaker’s window, at the same step', async ({ page, context }) => {
      await ready(page, stage(lang, '4'));
      const [window] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
      await window.waitForURL(/view=notes/);
      expect(param(window, 'event')).toBe('parliament-vote');
    });

    test('P leads from reading to the stage, at the event that is read', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter&theme=dark`);
      await page.keyboard.press('p');
      await page.waitForURL(/view=present/);
      await expectAt(page, '6');
      expect([param(page, 'lang'), param(page, 'theme')]).toEqual([lang, 'dark']);
    });

    test('a link leads there too, and the stage leads back', async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      await page.getByRole('link', { name: WORDS[lang].present, exact: true }).click();
      await page.waitForURL(/view=present/);
      await settle(page);
      await page.keyboard.press('End');
      await page.mouse.move(10, 10);
      await bar(page, lang).getByRole('link', { name: PRESENT[lang].leave }).click();
      await page.waitForURL((url) => !url.searchParams.has('view'));
      expect([param(page, 'event'), param(page, 'step')]).toEqual(['article-published', null]);
    });

    test('is accessible, with the bar, the menu, all steps and the keys', async ({ page }) => {
      await ready(page, stage(lang, '6'));
      await page.keyboard.press('Tab');
      await expect(buttons(page)).toHaveCSS('opacity', '1');
      await expectAccessible(page);
      await bar(page, lang).getByRole('button', { name: PRESENT[lang].menu }).press('Enter');
      await expect(page.getByLabel(PRESENT[lang].length)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      for (const key of ['o', '?']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });

    test.describe('with fingers', () => {
      test.use({ hasTouch: true, viewport: { width: 400, height: 800 } });
      const sides = { left: 40, right: 360 };
      const [on, before] =
        lang === 'ar' ? (['left', 'right'] as const) : (['right', 'left'] as const);

      test('a tap at the sides leads on and back, one in the middle does not', async ({ page }) => {
        await ready(page, stage(lang, '2'));
        await page.touchscreen.tap(sides[on], 500);
        await expectAt(page, '2.2');
        await page.touchscreen.tap(200, 500);
        await page.touchscreen.tap(sides[before], 500);
        await expectAt(page, '2');
      });

      test('a swipe along the line leads on and back, one upwards does not', async ({ page }) => {
        await ready(page, stage(lang, '2'));
        // A finger that pushes to one side asks for what lies at the other.
        await swipe(page, { x: sides[on], y: 500 }, { x: sides[before], y: 510 });
        await expectAt(page, '2.2');
        await swipe(page, { x: 200, y: 600 }, { x: 190, y: 300 });
        await swipe(page, { x: sides[before], y: 500 }, { x: sides[on], y: 490 });
        await expectAt(page, '2');
      });
    });
  });
}

test('an Arabic keyboard’s letters are taken by their places', async ({ page }) => {
  await ready(page, stage('ar'));
  const type = (key: string, code: string) =>
    page.evaluate((init) => void document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
      key,
      code,
      bubbles: true,
    });
  await type('ى', 'KeyN');
  await expectAt(page, '1.2');
  await type('لا', 'KeyB');
  await expect(blank(page, 'black')).toBeVisible();
});

test('a reload comes back at the same part of the same step', async ({ page }) => {
  await ready(page, stage('en', '6'));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  // The address follows at most a third of a second later.
  await expectAt(page, '6.3');
  await page.reload();
  await settle(page);
  await page.keyboard.press('PageUp');
  await expectAt(page, '6.2');
});

test('Space and Enter on a focused button press it, and nothing else', async ({ page }) => {
  await ready(page, stage('en', '6'));
  const previous = bar(page, 'en').getByRole('button', { name: PRESENT.en.previous });
  await previous.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => param(page, 'event')).toBe('coalition-pause');
});

test('a press of the mouse leaves the space bar to lead on', async ({ page }) => {
  await ready(page, stage('en', '6'));
  await page.mouse.move(10, 10);
  await bar(page, 'en').getByRole('button', { name: PRESENT.en.previous }).click();
  await page.keyboard.press('Space');
  await expectAt(page, '6');
});

test('the pointer and the bar hide after three seconds, and come back with a move', async ({
  page,
}) => {
  await hold(page, stage('en'));
  await page.mouse.move(10, 10);
  const cursor = () => page.evaluate(() => getComputedStyle(document.body).cursor);
  await page.clock.runFor(2900);
  expect(await cursor()).not.toBe('none');
  await page.clock.runFor(200);
  await expect.poll(cursor).toBe('none');
  await expect(buttons(page)).toHaveCSS('opacity', '0');
  await page.mouse.move(20, 20);
  await expect.poll(cursor).not.toBe('none');
  await expect(buttons(page)).toHaveCSS('opacity', '1');
});

test('the screen is kept awake, and asked for again on return', async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    const request = (type: string) => {
      asked += 1;
      document.documentElement.dataset['awake'] = `${type} ${asked}`;
      return Promise.resolve({ release: () => Promise.resolve() });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await ready(page, stage('en'));
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-awake', 'screen 1');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(html).toHaveAttribute('data-awake', 'screen 2');
});

test('a browser that refuses to stay awake presents all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await ready(page, stage('en'));
  await page.keyboard.press('n');
  await expectAt(page, '1.2');
});

/** Opens an address, and stops its clock there: what time does is up to the test. */
async function hold(page: Page, url: string): Promise<void> {
  await page.clock.install({ time: START_MS });
  await ready(page, url);
  await page.clock.pauseAt(START_MS + 3_600_000);
}
const START_MS = Date.UTC(2026, 0, 1);

/** Moves one finger over the screen, as the browser's own input. */
async function swipe(page: Page, from: Place, to: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const at = (name: 'x' | 'y') => from[name] + (to[name] - from[name]) * share;
    await send('touchMove', [{ x: at('x'), y: at('y') }]);
  }
  await send('touchEnd', []);
}
interface Place {
  x: number;
  y: number;
}
