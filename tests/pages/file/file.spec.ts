import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DIRECTIONS,
  expect,
  FLAGSHIP,
  ready,
  test,
  textOf,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

const MOST_BYTES = 430_000;

const urlOf = (lang: string) =>
  new URL(`../../../dist/share/${FLAGSHIP.id}/${lang}/timeline.html`, import.meta.url);

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(`the file by itself, in ${lang}`, tag, () => {
    test.describe('without a network', () => {
      test.use({ offline: true });

      test('it opens from a disk, with its fonts, and asks nobody for anything', async ({
        page,
        complaints,
      }) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(new URL(request.url()).protocol));
        await ready(page, urlOf(lang).href);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
        await expect(page.locator('h1')).toHaveText(textOf(FLAGSHIP.title, lang));
        await test.step('it leads nowhere else than to its sources', async () => {
          await expect(page.getByRole('link', { name: WORDS[lang].full })).toHaveCount(0);
        });
        await page.getByRole('button', { name: WORDS[lang].next }).click();
        await expect(page.locator('#details-title')).toHaveText(titleOf('coalition-formed', lang));
        const fonts = () =>
          page.evaluate(
            () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
          );
        await expect.poll(fonts).toBeGreaterThanOrEqual(2);
        // The file itself, which is on no server.
        expect(complaints.splice(0)).toEqual([`request to another origin: ${urlOf(lang).href}`]);
        expect(new Set(requests)).toEqual(new Set(['file:']));
      });
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('every event is there to be read', async ({ page, complaints }) => {
        await page.goto(urlOf(lang).href);
        const events = page.locator('li[data-event]');
        await expect(events).toHaveCount(FLAGSHIP.events.length);
        await expect(events.filter({ hasText: titleOf('letter', lang) }).first()).toBeVisible();
        expect(complaints.splice(0)).toEqual([`request to another origin: ${urlOf(lang).href}`]);
      });
    });

    test('it is small enough for e-mail, and opens from a server too, under its headers', async ({
      page,
    }) => {
      expect(readFileSync(fileURLToPath(urlOf(lang))).length).toBeLessThanOrEqual(MOST_BYTES);
      await ready(page, `share/${FLAGSHIP.id}/${lang}/timeline.html`);
      await expect(page.locator('h1')).toHaveText(textOf(FLAGSHIP.title, lang));
    });
  });
