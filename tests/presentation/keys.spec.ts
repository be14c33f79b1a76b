import { expectAccessible } from '../support/axe.ts';
import { expect, LANGS, param, ready, settle, test, WORDS } from '../support/fixtures.ts';
import {
  bar,
  blank,
  buttons,
  expectAt,
  expectBlanks,
  expectHiding,
  expectLight,
  expectOn,
  expectOverview,
  goTo,
  hold,
  PRESENT,
  stage,
  swipe,
  timer,
} from '../support/present-tools.ts';

for (const lang of LANGS) {
  const [onward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test.describe(`keys, ${lang}`, { tag: lang === 'ar' ? [] : ['@matrix'] }, () => {
    test('lead on and back', async ({ page }) => {
      await ready(page, stage(lang, '2'));
      for (const key of [onward, 'ArrowDown', 'n', 'Space', 'PageDown', 'Enter']) {
        await test.step(`${key} leads on`, async () => {
          await page.keyboard.press(key);
          await expectOn(page, 2, 'text');
        });
        await page.keyboard.press('Home');
        await goTo(page, 2);
      }
      await page.keyboard.press(onward);
      await expectAt(page, '2.2');
      for (const key of [back, 'ArrowUp', 'p', 'PageUp']) {
        await test.step(`${key} leads back`, async () => {
          await expectOn(page, 2, 'text');
          await page.keyboard.press(key);
          await expectOn(page, 2, 'title');
        });
        await page.keyboard.press(onward);
      }
      await page.keyboard.press(back);
      await expectAt(page, '2');
    });

    test('choose a step, blank the screen, light it, fill it and open the other window', async ({
      page,
      context,
    }) => {
      await ready(page, stage(lang, '3'));
      await test.step('? lists the keys, which do nothing until Escape', async () => {
        await page.keyboard.press('?');
        const help = page.getByRole('dialog', { name: PRESENT[lang].help });
        await expect(help.getByText(PRESENT[lang].keys.auto)).toBeVisible();
        await page.keyboard.press('End');
        await page.keyboard.press('Escape');
        await expect(help).toHaveCount(0);
        await expectOn(page, 3, 'title');
      });
      await test.step('Home and End lead to the first step and the last part', async () => {
        await page.keyboard.press('End');
        await expect.poll(() => param(page, 'event')).toBe('article-published');
        await page.keyboard.press('Home');
        await expectAt(page, '1');
      });
      await test.step('a number and Enter lead to that step; Escape forgets the number', async () => {
        await page.keyboard.type('12');
        await expect(page.getByText(PRESENT[lang].goTo('12'))).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByText(PRESENT[lang].goTo('12'))).toHaveCount(0);
        await page.keyboard.type('6');
        await page.keyboard.press('Enter');
        await expectAt(page, '6');
        expect(param(page, 'event')).toBe('letter');
      });
      await test.step('B and the full stop turn the screen black, W white, and the same key back', () =>
        expectBlanks(page, lang));
      await test.step('O shows all steps: arrows, Home, End and Enter choose, Escape closes', () =>
        expectOverview(page, lang));
      await test.step('L lets a light follow the mouse', () => expectLight(page));
      await test.step('F fills the screen, and leaves it again', async () => {
        const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
        await page.keyboard.press('f');
        await expect.poll(isFull).toBe(true);
        await page.keyboard.press('f');
        await expect.poll(isFull).toBe(false);
      });
      await test.step('S opens the speaker’s window, at the same step', async () => {
        await goTo(page, 4);
        const [window] = await Promise.all([
          context.waitForEvent('page'),
          page.keyboard.press('s'),
        ]);
        await window.waitForURL(/view=notes/);
        expect(param(window, 'event')).toBe('parliament-vote');
      });
    });

    test('what time does: the bar hides, T times, A plays', async ({ page }) => {
      const words = PRESENT[lang];
      await hold(page, stage(lang, '2'));
      await test.step('the pointer and the bar hide after three seconds, and come back with a move', () =>
        expectHiding(page));

      await test.step('T starts the timer and pauses it, against the chosen length', async () => {
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
        await page.keyboard.press('Escape');
      });

      await test.step('A plays by itself at the chosen pace, and starts over at the end', async () => {
        await page.keyboard.press('a');
        await page.clock.runFor(10_100);
        await expectAt(page, '2.2');
        await page.mouse.move(10, 10);
        await bar(page, lang).getByRole('button', { name: words.menu }).click();
        await page.getByLabel(words.pace).selectOption('5');
        await page.keyboard.press('Escape');
        await page.keyboard.press('End');
        await page.clock.runFor(5100);
        await expectAt(page, '1');
        await page.keyboard.press('a');
        await page.clock.runFor(60_000);
        await expectAt(page, '1');
        await expectOn(page, 1, 'title');
      });
    });

    test('P and a link lead from reading to the stage, and the stage leads back', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&event=letter&theme=dark`);
      await test.step('P leads to the event that is read', async () => {
        await page.keyboard.press('p');
        await page.waitForURL(/view=present/);
        await expectAt(page, '6');
        expect([param(page, 'lang'), param(page, 'theme')]).toEqual([lang, 'dark']);
        await settle(page);
      });
      await test.step('the stage leads back', async () => {
        await page.keyboard.press('End');
        await page.mouse.move(10, 10);
        await bar(page, lang).getByRole('link', { name: PRESENT[lang].leave }).click();
        await page.waitForURL((url) => !url.searchParams.has('view'));
        expect([param(page, 'event'), param(page, 'step')]).toEqual(['article-published', null]);
        await settle(page);
      });
      await test.step('a link leads there too', async () => {
        await page.getByRole('link', { name: WORDS[lang].present, exact: true }).click();
        await page.waitForURL(/view=present/);
        await settle(page);
        await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', '12');
      });
    });

    test('is accessible, with the bar and the menu, all steps and the keys', async ({ page }) => {
      await ready(page, stage(lang, '6'));
      await page.keyboard.press('Tab');
      await expect(buttons(page)).toHaveCSS('opacity', '1');
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

      test('a tap at the sides and a swipe lead on and back', async ({ page }) => {
        await ready(page, stage(lang, '2'));
        await test.step('a tap at the sides leads on and back, one in the middle does not', async () => {
          await page.touchscreen.tap(sides[on], 500);
          await expectAt(page, '2.2');
          await page.touchscreen.tap(200, 500);
          await page.touchscreen.tap(sides[before], 500);
          await expectAt(page, '2');
        });
        await test.step('a swipe along the line leads on and back, one upwards does not', async () => {
          // A finger that pushes to one side asks for what lies at the other.
          await swipe(page, { x: sides[on], y: 500 }, { x: sides[before], y: 510 });
          await expectAt(page, '2.2');
          await swipe(page, { x: 200, y: 600 }, { x: 190, y: 300 });
          await swipe(page, { x: sides[before], y: 500 }, { x: sides[on], y: 490 });
          await expectAt(page, '2');
        });
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

test('the English stage: its arrows, a reload, and what the space bar does', async ({ page }) => {
  await ready(page, stage('en', '6'));
  await test.step('the arrows lead along the line', async () => {
    await page.keyboard.press('ArrowRight');
    await expectOn(page, 6, 'text');
    await page.keyboard.press('ArrowLeft');
    await expectOn(page, 6, 'title');
  });
  await test.step('a reload comes back at the same part of the same step', async () => {
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expectAt(page, '6.3');
    await page.reload();
    await settle(page);
    await page.keyboard.press('PageUp');
    await expectAt(page, '6.2');
  });
  const previous = bar(page, 'en').getByRole('button', { name: PRESENT.en.previous });
  await test.step('a press of the mouse leaves the space bar to lead on', async () => {
    await goTo(page, 6);
    await page.mouse.move(10, 10);
    await previous.click();
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', '5');
    await page.keyboard.press('Space');
    await expectOn(page, 6, 'title');
  });
  await test.step('Space and Enter on a focused button press it, and nothing else', async () => {
    await previous.focus();
    for (const key of ['Space', 'Enter']) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', '5');
      await expect.poll(() => param(page, 'event')).toBe('coalition-pause');
      await page.keyboard.press('PageDown');
      await expectOn(page, 6, 'title');
    }
  });
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
