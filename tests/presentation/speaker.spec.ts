import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import {
  expect,
  FLAGSHIP,
  LANGS,
  param,
  ready,
  serveData,
  smallTimeline,
  test,
  textOf,
  titleOf,
  type Lang,
} from '../support/fixtures.ts';
import { hold } from '../support/present-tools.ts';
import { PRESENTATION_WORDS } from '../words.ts';

const { ar, en } = PRESENTATION_WORDS;

test.use({ viewport: { width: 1280, height: 720 } });

const PRESENT = { ar, en };
const LETTER = FLAGSHIP.events.find(({ id }) => id === 'letter')!;
const MINUTE_MS = 60_000;

const now = (notes: Page): Locator => notes.locator('#now-title');
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const picture = (notes: Page): Locator => notes.locator('.picture');

/** The stage and the speaker's window, in one browser; the second is opened at another step. */
async function twoWindows(page: Page, lang: Lang): Promise<{ stage: Page; notes: Page }> {
  await ready(page, `${lang}/?view=present&step=6`);
  const notes = await page.context().newPage();
  await ready(notes, `${lang}/?view=notes`);
  await expect(notes.getByText(PRESENT[lang].notes.stage.here)).toBeVisible();
  return { stage: page, notes };
}

for (const lang of LANGS) {
  const words = PRESENT[lang].notes;
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `${lang}: the stage and the speaker's window are one presentation`,
    { tag },
    async ({ page }) => {
      const { stage, notes } = await twoWindows(page, lang);
      const drawn = stage.locator('[data-stage]');

      await test.step("the speaker's window opens where the stage is, with the notes and the question", async () => {
        await expect(now(notes)).toHaveText(titleOf('letter', lang));
        await expect(notes.locator('.script')).toContainText(textOf(LETTER.notes, lang));
        await expect(notes.locator('.script')).toContainText(textOf(LETTER.question, lang));
        await expect(notes.locator('.next')).toContainText(titleOf('letter-leaks', lang));
      });

      await test.step("the stage's keys work in the speaker's window, the arrows along the line", async () => {
        await notes.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        await expect(drawn).toHaveAttribute('data-part', 'text');
        await notes.keyboard.press('9');
        await notes.keyboard.press('Enter');
        await expect(drawn).toHaveAttribute('data-step', '9');
        await notes.keyboard.press('b');
        await expect(stage.locator('[data-blank="black"]')).toBeVisible();
        await notes.keyboard.press('o');
        await expect(stage.locator('[data-blank]')).toHaveCount(0);
        await notes.keyboard.press('?');
        await expect(notes.getByRole('dialog')).toBeVisible();
        await notes.keyboard.press('Escape');
        await expect(notes.getByRole('dialog')).toHaveCount(0);
      });

      await test.step('every step is a way to it', async () => {
        const steps = notes.getByRole('navigation', { name: words.steps });
        await steps.getByRole('button', { name: titleOf('letter', lang) }).click();
        await expect(now(notes)).toHaveText(titleOf('letter', lang));
        await expect(steps.locator('[aria-current="step"]')).toContainText(titleOf('letter', lang));
        await expect(drawn).toHaveAttribute('data-step', '6');
      });

      await test.step('a step from either side is seen in the other', async () => {
        const part = notes.locator('[data-part="text"]');
        await expect(part).toContainText(words.toCome);
        await button(notes, words.onward).click();
        await expect(drawn).toHaveAttribute('data-part', 'text');
        await expect(part).toContainText(words.onStage);
        await stage.keyboard.press('PageUp');
        await expect(part).toContainText(words.toCome);
        await button(notes, words.back).click();
        await expect(drawn).toHaveAttribute('data-step', '5');
        await expect.poll(() => param(stage, 'event')).toBe('coalition-pause');
      });

      await test.step('the room is made black and shown again from either side', async () => {
        const black = button(notes, words.blanks.black);
        await black.click();
        await expect(black).toHaveAttribute('aria-pressed', 'true');
        await expect(stage.locator('[data-blank="black"]')).toBeVisible();
        await expect(notes.getByText(words.blanked.black)).toBeVisible();
        await stage.keyboard.press('b');
        await expect(black).toHaveAttribute('aria-pressed', 'false');
        await button(notes, words.blanks.white).click();
        await expect(stage.locator('[data-blank="white"]')).toBeVisible();
        await stage.keyboard.press('w');
        await expect(stage.locator('[data-blank]')).toHaveCount(0);
      });

      await test.step('what is pointed at in the picture is pointed at in the room', async () => {
        await picture(notes).hover();
        await expect(stage.locator('[data-spot]')).toBeVisible();
        const box = (await picture(notes).boundingBox())!;
        await notes.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.75, { steps: 8 });
        // The last of many movements arrives too.
        await expect
          .poll(() => centreOf(stage.locator('[data-spot]')))
          .toEqual({ x: 0.25, y: 0.75 });
        await notes.mouse.move(0, 0);
        await expect(stage.locator('[data-spot]')).toHaveCount(0);
      });

      await test.step('the picture of the stage has its shape', async () => {
        await stage.setViewportSize({ width: 1024, height: 768 });
        await expect
          .poll(async () => {
            const box = (await picture(notes).boundingBox())!;
            return Math.round((box.width / box.height) * 100) / 100;
          })
          .toBeCloseTo(4 / 3, 1);
      });
    },
  );

  test(`${lang}: a window that is reloaded or closed`, { tag }, async ({ page }) => {
    const { stage, notes } = await twoWindows(page, lang);
    await test.step('a reload of either window comes back to the state of both', async () => {
      await notes.getByLabel(words.length).selectOption('20');
      await button(notes, words.start).click();
      await button(notes, words.blanks.black).click();
      await expect(stage.locator('[data-blank="black"]')).toBeVisible();
      await stage.reload();
      await expect(stage.locator('[data-blank="black"]')).toBeVisible();
      await expect(stage.getByRole('timer')).toContainText('20:00');
      await notes.reload();
      await expect(button(notes, words.blanks.black)).toHaveAttribute('aria-pressed', 'true');
      await expect(button(notes, words.pause)).toBeVisible();
      await expect(notes.getByLabel(words.length)).toHaveValue('20');
      await expect(now(notes)).toHaveText(titleOf('letter', lang));
    });

    await test.step('a window that is closed is missed in the other, until it is back', async () => {
      await button(notes, words.blanks.black).click();
      await expect(stage.locator('[data-blank]')).toHaveCount(0);
      await notes.close();
      await expect(stage.getByText(words.speakerGone)).toBeVisible();
      const again = await stage.context().newPage();
      await ready(again, `${lang}/?view=notes`);
      await expect(stage.getByText(words.speakerGone)).toBeHidden();
      await stage.goto('about:blank');
      await expect(again.getByText(words.stage.gone)).toBeVisible();
      await stage.goBack();
      await expect(again.getByText(words.stage.here)).toBeVisible();
    });
  });

  test(
    `${lang}: the pace is said in words, from on time to over time`,
    { tag },
    async ({ page }) => {
      await hold(page, `${lang}/?view=notes&step=1`);
      const watch = page.locator('.stopwatch');
      await expect(watch).toContainText(words.paces.waiting);
      await button(page, words.start).click();
      await page.clock.runFor(5000);
      await expect(watch).toContainText(words.paces.onTime);
      await page.clock.runFor(MINUTE_MS);
      await expect(watch).toHaveClass(/amber/);
      await expect(watch).toContainText(words.paces.less);
      await page.clock.runFor(2 * MINUTE_MS);
      await expect(watch).toHaveClass(/red/);
      await expect(watch).toContainText(
        words.paces.behind[lang === 'ar' ? 'two' : 'other']!.replace('#', '2'),
      );
      await page.clock.runFor(8 * MINUTE_MS);
      await expect(watch).toContainText(words.paces.over.one!);
      await page.keyboard.press('End');
      await page.getByLabel(words.length).selectOption('60');
      await expect(watch).toHaveClass(/green/);
      await button(page, words.pause).click();
      await expect(watch).toContainText('11:05');
      await button(page, words.reset).click();
      await expect(watch).toContainText(words.paces.waiting);
      await expect(watch).toContainText('0:00');
    },
  );

  test(
    `${lang}: the notes stand beneath the stage where there is one screen`,
    { tag },
    async ({ page }) => {
      await ready(page, `${lang}/?view=present&step=6`);
      await page.keyboard.press('m');
      const beneath = page.getByRole('region', { name: words.notes, exact: true });
      await expect(beneath).toContainText(textOf(LETTER.notes, lang));
      await expect(beneath).toBeInViewport();
      const [above, below] = await Promise.all(
        [page.locator('[data-stage]'), beneath].map((part) => part.boundingBox()),
      );
      expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y + 1);
      await page.keyboard.press('m');
      await expect(beneath).toHaveCount(0);
    },
  );

  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 720],
  ] as const) {
    test(
      `${lang}: the speaker's window is accessible and fits at ${width} px`,
      {
        tag: lang === 'ar' && width === 360 ? [] : ['@matrix'],
      },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await ready(page, `${lang}/?view=notes&step=6.3`);
        await expect(now(page)).toBeInViewport();
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      },
    );
  }
}

test('what is no message does no harm, and a stage that does not answer is missed', async ({
  page,
}) => {
  const { stage, notes } = await twoWindows(page, 'en');
  await test.step('what is no message of a presentation does no harm', async () => {
    await notes.evaluate((id) => {
      const channel = new BroadcastChannel(`khatt ${id}`);
      const stamp = { revision: 9000, by: 'x' };
      const said = { kind: 'state', from: 'x', role: 'notes', stamp };
      for (const bad of [null, 'next', {}, said, { ...said, state: { at: '<b>' } }]) {
        channel.postMessage(bad);
      }
    }, FLAGSHIP.id);
    await button(notes, en.notes.onward).click();
    await expect(stage.locator('[data-stage]')).toHaveAttribute('data-part', 'text');
    await stage.keyboard.press('PageUp');
    await expect(notes.locator('[data-part="text"]')).toContainText(en.notes.toCome);
  });
  await test.step('a stage that does not answer is missed, and is back when it does', async () => {
    const session = await stage.context().newCDPSession(stage);
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    await expect(notes.getByText(en.notes.stage.gone)).toBeVisible({ timeout: 15_000 });
    await button(notes, en.notes.onward).click();
    await session.send('Debugger.disable');
    await expect(notes.getByText(en.notes.stage.here)).toBeVisible();
    await expect(stage.locator('[data-stage]')).toHaveAttribute('data-part', 'text');
  });
});

test('another timeline is another presentation', async ({ page }) => {
  await ready(page, 'en/?view=present&step=6');
  const notes = await page.context().newPage();
  await serveData(notes, 'small', smallTimeline());
  await ready(notes, 'en/?view=notes&data=small&step=1');
  await expect(notes.getByText(en.notes.stage.never)).toBeVisible();
  await expect(notes.getByText(en.notes.noNotes)).toBeVisible();
  await button(notes, en.notes.onward).click();
  await expect(now(notes)).toHaveText('The bridge opens');
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', '6');
});

test('with no stage open the speaker can open one, and the notes be made larger', async ({
  page,
}) => {
  await ready(page, 'en/?view=notes&step=6');
  const text = page.locator('.script .words');
  const size = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await button(page, en.notes.larger).click();
  expect(await size()).toBeGreaterThan(before);
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: en.notes.openStage }).click();
  const stage = await opening;
  await expect(stage.locator('[data-stage]')).toHaveAttribute('data-step', '6');
  await expect(page.getByText(en.notes.stage.here)).toBeVisible();
});

/** Where the middle of something is, as shares of the window, to a hundredth. */
async function centreOf(part: Locator): Promise<{ x: number; y: number }> {
  return part.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const share = (px: number, whole: number) => Math.round((px / whole) * 100) / 100;
    return {
      x: share(box.left + box.width / 2, innerWidth),
      y: share(box.top + box.height / 2, innerHeight),
    };
  });
}
