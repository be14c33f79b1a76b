import type { Page } from '@playwright/test';
import {
  DIRECTIONS,
  expect,
  FLAGSHIP,
  LANGS,
  param,
  ready,
  settle,
  test,
  titleOf,
} from '../../support/fixtures.ts';
import { PRESENTATION_WORDS } from '../../words.ts';

const { ar, en } = PRESENTATION_WORDS;

const WORDS = { ar, en };
const fileOf = (lang: string) =>
  new URL(`../../../dist/share/${FLAGSHIP.id}/${lang}/timeline.html`, import.meta.url).href;

/** Of what the page says, all but that the file itself is on no server. */
function others(complaints: string[]): string[] {
  return complaints.splice(0).filter((each) => !each.includes('origin: file:'));
}
const isPresenting = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-view', 'present');

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];
  test.describe(`the file by itself, in ${lang}`, { tag }, () => {
    test.use({ offline: true });

    test('it presents from a disk, asks nobody for anything, and comes back to its step', async ({
      page,
      complaints,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).protocol));
      await ready(page, fileOf(lang));
      await page.getByRole('link', { name: WORDS[lang].link }).click();
      await isPresenting(page);
      await settle(page);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
      const first = param(page, 'step');
      await page.keyboard.press('PageDown');
      await expect.poll(() => param(page, 'step')).not.toBe(first);
      const step = param(page, 'step');
      await page.reload();
      await settle(page);
      await isPresenting(page);
      expect(param(page, 'step')).toBe(step);
      expect(new Set(requests)).toEqual(new Set(['file:']));
      expect(others(complaints)).toEqual([]);
    });

    test('P presents the event that is open', async ({ page, complaints }) => {
      await ready(page, `${fileOf(lang)}?lang=${lang}&data=${FLAGSHIP.id}&event=letter`);
      await page.keyboard.press('p');
      await isPresenting(page);
      await settle(page);
      expect(param(page, 'event')).toBe('letter');
      await expect(page.getByText(titleOf('letter', lang)).first()).toBeVisible();
      expect(others(complaints)).toEqual([]);
    });
  });

  test(
    `the file in ${lang} presents from a server too, under its headers`,
    { tag },
    async ({ page }) => {
      await ready(page, `share/${FLAGSHIP.id}/${lang}/timeline.html`);
      await page.getByRole('link', { name: WORDS[lang].link }).click();
      await isPresenting(page);
      await settle(page);
      await page.keyboard.press('PageDown');
      await expect(page.getByRole('heading').first()).toBeVisible();
    },
  );
}
