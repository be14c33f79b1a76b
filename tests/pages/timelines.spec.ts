import { readFileSync } from 'node:fs';
import type { Site } from '../../src/data/site.ts';
import type { TimelineData } from '../../src/data/schema.ts';
import { expect, settle, test, textOf, type Lang } from '../support/fixtures.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const { front, order } = read('site') as Site;

test('a link to any built timeline previews as itself, in each of its languages', async ({
  request,
}) => {
  expect(order.length).toBeGreaterThan(2);
  for (const id of order) {
    const { title, summary, languages } = read(id) as TimelineData;
    for (const lang of languages as Lang[]) {
      const address = `${id}/${lang}/`;
      const html = await (await request.get(address)).text();
      const count = (text: string) => html.split(text).length - 1;
      const folder = id === front ? '../../' : `../../${id}/`;
      expect(count(`<title>${textOf(title, lang)}</title>`), address).toBe(1);
      expect(html, address).toContain(`property="og:title" content="${textOf(title, lang)}"`);
      expect(html, address).toContain(`name="description" content="${textOf(summary, lang)}"`);
      expect(html, address).toContain(`content="../../share/${id}/${lang}/picture.png"`);
      expect(html, address).toContain(`href="../../share/${id}/${lang}/oembed.json"`);
      expect(html, address).toContain(`rel="canonical" href="${folder}${lang}/"`);
      expect(count('rel="alternate" hreflang='), address).toBe(languages.length + 1);
      const data = /ld\+json">(.*?)<\/script>/.exec(html)![1]!;
      expect(JSON.parse(data)).toMatchObject({ name: textOf(title, lang), inLanguage: lang });

      const file = await (await request.get(`share/${id}/${lang}/timeline.html`)).text();
      expect(file).toContain(`property="og:title" content="${textOf(title, lang)}"`);
    }
  }
});

test('the page of a timeline is that timeline, and its languages and the shelf lead on', async ({
  page,
}) => {
  const id = order.find((other) => other !== front)!;
  await page.goto(`${id}/en/`);
  await settle(page);
  const { title } = read(id) as TimelineData;
  await expect(page.locator('h1')).toHaveText(textOf(title, 'en'));
  const shelf = page.locator('.shelf nav');
  await expect(shelf.getByRole('link')).toHaveCount(order.length - 1);
  await page.locator('.languages [hreflang="ar"]').click();
  await expect(page.locator('h1')).toHaveText(textOf(title, 'ar'));
  await shelf.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${front}/ar/$`));
  await expect(page.locator('h1')).not.toHaveText(textOf(title, 'ar'));
});

test('what the site includes is told with its licences, in page, embed and file', async ({
  page,
  request,
}) => {
  const text = await (await request.get('licences.txt')).text();
  for (const name of ['Khatt', 'svelte', 'd3-array', 'uqr', '@fontsource/ibm-plex-sans-arabic'])
    expect(text).toContain(name);
  await page.goto(`embed.html?lang=en`);
  await settle(page);
  await expect(page.locator('footer a', { hasText: 'Licences' })).toHaveAttribute(
    'href',
    /\/licences\.txt$/,
  );
  await page.goto(`share/${front}/en/timeline.html`);
  await settle(page);
  await page.getByText('Licences', { exact: true }).click();
  await expect(page.locator('#khatt-licences pre')).toContainText('uqr');
});

test.describe('under the address of another timeline', () => {
  test.use({ freshContext: true });
  test('neither the title nor what is previewed or shared is the front page’s', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset['firstTitle'] = document.title;
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto('en/?data=big-history');
    await settle(page);
    await expect(page.locator('html')).toHaveAttribute('data-first-title', 'big-history · Khatt');
    await expect(page).toHaveTitle('From the Big Bang to today');
    const about = '[name="description"], [property^="og:"], [rel="canonical"], [rel="alternate"]';
    await expect(page.locator(`head :is(${about}, [type="application/ld+json"])`)).toHaveCount(0);
  });
});
