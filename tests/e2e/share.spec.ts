import { readdirSync } from 'node:fs';
import type { oembedOf } from '../../build/parts/oembed.ts';
import { expect, FLAGSHIP, LANGS, settle, test, textOf } from './fixtures.ts';

type Oembed = ReturnType<typeof oembedOf>;

const IDS = readdirSync(new URL('../../data/', import.meta.url))
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => name.replace('.json', ''));

for (const id of IDS) {
  for (const lang of LANGS) {
    test(`the picture of ${id} in ${lang} is 1200 by 630, and has a drawing on it`, async ({
      page,
      baseURL,
    }) => {
      // In a page: a browser that opens a picture by itself may ask the site for an icon as well.
      const src = `${baseURL}share/${id}/${lang}/picture.png`;
      await page.setContent(`<img crossorigin src="${src}">`);
      const { width, height, colors } = await page.evaluate(async () => {
        const image = document.images[0]!;
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        const dots = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
        return { width, height, colors: new Set(dots).size };
      });
      expect({ width, height }).toEqual({ width: 1200, height: 630 });
      expect(colors).toBeGreaterThan(500);
    });

    test(`the picture of ${id} in ${lang} is small enough for a message`, async ({ request }) => {
      const answer = await request.get(`share/${id}/${lang}/picture.png`);
      expect(answer.headers()['content-type']).toBe('image/png');
      expect((await answer.body()).length).toBeLessThan(150_000);
    });
  }
}

for (const lang of LANGS) {
  const title = textOf(FLAGSHIP.title, lang);

  test(`the page in ${lang} leads to its oEmbed, and that to its picture`, async ({
    page,
    request,
  }) => {
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
  });

  test(`the frame of the oEmbed in ${lang} shows the timeline in the height that it says`, async ({
    page,
    request,
  }) => {
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
  });
}

test('the card of the front page is that of its first language', async ({ page }) => {
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
