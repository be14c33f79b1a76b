import type { Page } from '@playwright/test';
import { expect, param, ready, titleOf, type Lang } from './fixtures.ts';
import { PRESENTATION_WORDS } from '../words.ts';

const { ar: arPresent, en: enPresent } = PRESENTATION_WORDS;

export const PRESENT = { ar: arPresent.controls, en: enPresent.controls };

/** The address of the stage, at a step. */
export const stage = (lang: Lang, step = '1') => `?view=present&lang=${lang}&step=${step}`;
/** Expects the address, which follows the stage at most a third of a second later, to be at a step. */
export const expectAt = (page: Page, step: string) =>
  expect.poll(() => param(page, 'step')).toBe(step);
/** Expects the stage itself to be there, which it is at once. */
export async function expectOn(page: Page, step: number, part: string): Promise<void> {
  const drawn = page.locator('[data-stage]');
  await expect(drawn).toHaveAttribute('data-step', String(step));
  await expect(drawn).toHaveAttribute('data-part', part);
}
export async function goTo(page: Page, step: number): Promise<void> {
  await page.keyboard.type(String(step));
  await page.keyboard.press('Enter');
  await expectOn(page, step, 'title');
}
export const bar = (page: Page, lang: Lang) =>
  page.getByRole('navigation', { name: PRESENT[lang].bar });
export const buttons = (page: Page) => page.locator('nav > .bar');
export const blank = (page: Page, colour: 'black' | 'white') =>
  page.locator(`[data-blank="${colour}"]`);
export const timer = (page: Page) => page.getByRole('timer');
const overview = (page: Page, lang: Lang) =>
  page.getByRole('dialog', { name: PRESENT[lang].overview });

export async function expectBlanks(page: Page, lang: Lang): Promise<void> {
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
}

export async function expectOverview(page: Page, lang: Lang): Promise<void> {
  const [onward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const step = (id: string) =>
    overview(page, lang).getByRole('button', { name: titleOf(id, lang) });
  await goTo(page, 4);
  await page.keyboard.press('o');
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
}

export async function expectLight(page: Page): Promise<void> {
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
}

export async function expectHiding(page: Page): Promise<void> {
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
}

/** Opens an address, and stops its clock there: what time does is up to the test. */
export async function hold(page: Page, url: string): Promise<void> {
  await page.clock.install({ time: START_MS });
  await ready(page, url);
  await page.clock.pauseAt(START_MS + 3_600_000);
}
const START_MS = Date.UTC(2026, 0, 1);

/** Moves one finger over the screen, as the browser's own input. */
export async function swipe(page: Page, from: Place, to: Place): Promise<void> {
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
