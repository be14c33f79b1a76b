import { Buffer } from 'node:buffer';
import jsQR from 'jsqr';
import { timelineOf } from '../../src/model/timeline.ts';
import { expect, FLAGSHIP, settle, type Lang } from './fixtures.ts';
import type { Locator, Page } from '@playwright/test';
import { PRESENTATION_WORDS, type AllPresentationWords } from '../words.ts';

const { ar, en } = PRESENTATION_WORDS;

export const CLASS: Readonly<Record<Lang, AllPresentationWords['class']>> = {
  ar: ar.class,
  en: en.class,
};
export const TASKS = ['known', 'order', 'told', 'said', 'basis'] as const;
export type Task = (typeof TASKS)[number];
export const LETTER = timelineOf(FLAGSHIP);

export async function openTask(page: Page, task: Task, lang: Lang, rest = ''): Promise<void> {
  await page.goto(`?lang=${lang}&view=class${rest}&task=${task}`);
  await settle(page);
  await expect(page.locator(`main[data-task="${task}"]`)).toBeVisible();
}

/** Presses Tab until an element has the focus, as one does who has no mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${target} by Tab`);
}

/** The ids of the items, as they lie. */
export const itemIds = (page: Page): Promise<string[]> =>
  page
    .locator('[data-item]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item']!));

/** The ids in the order in which the events happened, or in which the article tells them. */
export function inOrder(ids: readonly string[], by: 'time' | 'told'): string[] {
  const rank = (id: string) => LETTER.byId.get(id)![by === 'time' ? 'index' : 'firstParagraph'];
  return ids.toSorted((a, b) => rank(a) - rank(b));
}

/** What is on the screen of a code, read as a phone would. */
export async function readCode(page: Page, code: Locator): Promise<string> {
  const png = (await code.screenshot()).toString('base64');
  const { grey, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // A string: an array of so many numbers takes seconds to hand over.
    let grey = '';
    for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at]!);
    return { grey: btoa(grey), width, height };
  }, png);
  const pixels = Buffer.from(grey, 'base64').reduce(
    (all, value, at) => all.fill(value, at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4),
    new Uint8ClampedArray(width * height * 4),
  );
  return jsQR(pixels, width, height)?.data ?? '';
}
