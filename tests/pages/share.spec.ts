import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { oembedOf } from '../../build/parts/oembed.ts';
import { expect, FLAGSHIP, LANGS, settle, test, textOf } from '../support/fixtures.ts';

type Oembed = ReturnType<typeof oembedOf>;

const IDS = readdirSync(new URL('../../data/', import.meta.url))
  .filter((name) => name.endsWith('.json') && !/^site\.json$|schema/.test(name))
  .map((name) => name.replace('.json', ''));

test('every timeline has a picture in each language, small enough for a message', async ({
  page,
  request,
}) => {
  expect(IDS.length).toBeGreaterThan(2);
  for (const id of IDS) {
    for (const lang of LANGS) {
      await test.step(`${id} in ${lang}`, async () => {
        const answer = await request.get(`share/${id}/${lang}/picture.png`);
        expect(answer.headers()['content-type']).toBe('image/png');
        const png = await answer.body();
        expect(png.length).toBeLessThan(150_000);
        const { width, height, colors } = await decoded(page, png);
        expect({ width, height }).toEqual({ width: 1200, height: 630 });
        // Title, tracks and foot alone have about 200.
        expect(colors).toBeGreaterThan(300);
      });
    }
  }
});

/** Reads a picture as a browser does. */
async function decoded(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const dots = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    return { width, height, colors: new Set(dots).size };
  }, png.toString('base64'));
}

for (const lang of LANGS) {
  const title = textOf(FLAGSHIP.title, lang);
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `the page in ${lang} leads to its oEmbed, and that to its picture`,
    { tag },
    async ({ page, request }) => {
      await page.goto(`${lang}/`);
      const link = page.locator('link[type="application/json+oembed"]');
      await expect(link).toHaveAttribute('title', title);
      const url = new URL((await link.getAttribute('href'))!, page.url());
      const answer = await request.get(url.href);
      const oembed = (await answer.json()) as Oembed;
      expect(oembed).toMatchObject({ type: 'rich', version: '1.0', title });
      const thumbnail = await request.get(new URL(oembed.thumbnail_url, url).href);
      expect(thumbnail.ok()).toBe(true);
      const image = page.locator('meta[property="og:image"]');
      const picture = new URL((await image.getAttribute('content'))!, page.url());
      expect(picture.href).toBe(thumbnail.url());
    },
  );

  test(
    `the frame of the oEmbed in ${lang} shows the timeline in the height that it says`,
    { tag },
    async ({ page, request }) => {
      const folder = `share/${FLAGSHIP.id}/${lang}/`;
      const oembed = (await (await request.get(`${folder}oembed.json`)).json()) as Oembed;
      const head = '<meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">';
      await page.route(`**/${folder}article.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="${lang}">${head}${oembed.html}</html>`,
        }),
      );
      await page.goto(`${folder}article.html`);
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute('title', title);
      const shown = page.frameLocator('iframe');
      await shown.locator('[data-khatt="ready"]').waitFor({ state: 'attached' });
      await expect(shown.getByText(title).first()).toBeVisible();
      const { height } = (await frame.boundingBox())!;
      expect(height).toBe(oembed.height);
      const inner = await shown.locator('html').evaluate((html) => html.scrollHeight);
      expect(inner).toBeLessThanOrEqual(oembed.height);
    },
  );
}

test('the link card of the front page is that of its first language', async ({ page }) => {
  await page.goto('./');
  await settle(page);
  const [first] = FLAGSHIP.languages;
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    `./share/${FLAGSHIP.id}/${first}/picture.png`,
  );
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
    'content',
    'summary_large_image',
  );
});
