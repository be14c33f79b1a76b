import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { TimelineData } from '../../../src/data/schema.ts';
import { DARK } from '../../../src/render/palette.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  DIRECTIONS,
  expect,
  FLAGSHIP,
  LANGS,
  labels,
  ORDER,
  ready,
  serveData,
  settle,
  smallTimeline,
  state,
  test,
  textOf,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const panel = (page: Page, lang: Lang): Locator =>
  page.getByRole('region', { name: WORDS[lang].apart.take });
/** A part of the panel, by its title. */
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Presses a button that saves a file, and reads it. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const text = async (page: Page, button: string) => (await saved(page, button)).bytes.toString();

/** What a picture's file is made of, read as XML; fails where it is none. */
async function readSvg(page: Page, svg: string) {
  // The page itself may make nothing from text.
  const blank = await page.context().newPage();
  const read = await blank.evaluate((svg) => {
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const texts = [...file.querySelectorAll('text')];
    const lines = texts.map((text) => [...text.children].map((line) => line.textContent).join(' '));
    const ground = file.querySelector('rect')?.getAttribute('fill');
    const direction = file.documentElement.getAttribute('direction');
    const style = file.querySelector('style')?.textContent ?? '';
    return {
      error: file.querySelector('parsererror')?.textContent,
      lines,
      ground,
      direction,
      style,
    };
  }, svg);
  await blank.close();
  return read;
}

/** How many dots of the title's band are not of the colour of the corner: 0 where a font was not there. */
function inkAtTop(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: 120,
    });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const dots = Array.from({ length: data.length / 4 }, (_, i) =>
      data.slice(4 * i, 4 * i + 3).join(),
    );
    return dots.filter((dot) => dot !== dots[0]).length;
  }, png.toString('base64'));
}

/** Takes the clipboard and the share sheet of a browser away, before the page has seen them. */
function takeAway(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Reflect.deleteProperty(Navigator.prototype, 'share');
}

for (const lang of LANGS) {
  const words = FEATURE_WORDS[lang].share;
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `${lang}: the link opens exactly this view, and the button copies it`,
    { tag },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const view = 'event=letter&scale=steps&status=disputed&digits=arab&theme=dark';
      await ready(page, `?lang=${lang}&${view}&open=take`);
      await page.getByRole('button', { name: words.copyLink }).click();
      await expect(part(page, words.link).getByRole('status')).toHaveText(words.copied);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await expect(page.getByRole('textbox', { name: words.link })).toHaveValue(link);
      const before = await state(page);
      await page.goto(link);
      await settle(page);
      const { open, ...rest } = before;
      expect(open).toBe('take');
      expect(await state(page)).toEqual(rest);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
    },
  );

  test(`${lang}: a browser that neither copies nor shares`, { tag }, async ({ page }) => {
    await page.addInitScript(takeAway);
    await ready(page, `?lang=${lang}&open=take`);
    await test.step('without a share sheet there is no such button', async () => {
      await expect(page.getByRole('button', { name: words.copyLink })).toBeVisible();
      await expect(page.getByRole('button', { name: words.share })).toHaveCount(0);
    });
    await test.step('where the browser refuses to copy, the link is selected', async () => {
      await page.getByRole('button', { name: words.copyLink }).click();
      await expect(part(page, words.link).getByRole('status')).toHaveText(words.notCopied);
      const field = page.getByRole('textbox', { name: words.link });
      await expect(field).toBeFocused();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
    });
  });

  test(
    `${lang}: the link goes to the system's share sheet, where there is one`,
    { tag },
    async ({ page }) => {
      await page.addInitScript(() => {
        const share = (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data }));
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      });
      await ready(page, `?lang=${lang}&event=letter&open=take`);
      await page.getByRole('button', { name: words.share }).click();
      const shared = await page.evaluate(() => Reflect.get(window, 'shared') as ShareData);
      expect(shared.title).toBe(textOf(FLAGSHIP.title, lang));
      expect(shared.url).toMatch(/^http:.*event=letter/);
    },
  );

  test(
    `${lang}: the chosen event is cited, in a panel for everyone`,
    { tag },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await ready(page, `?lang=${lang}&event=letter&open=take`);
      await expect(panel(page, lang)).toBeVisible();
      await test.step('the panel is accessible on a desk', () => expectAccessible(page));

      await test.step('the citation is copied with its sources', async () => {
        const cite = part(page, words.citeEvent);
        await page.getByRole('button', { name: words.copyCitation }).click();
        await expect(cite.getByRole('status')).toHaveText(words.copied);
        const citation = await page.evaluate(() => navigator.clipboard.readText());
        await expect(cite).toContainText(citation);
        expect(citation).toContain(titleOf('letter', lang));
        expect(citation).toContain(textOf(FLAGSHIP.title, lang));
        expect(citation).toContain('https://www.politico.com/news/2020/01/06/');
        expect(citation).toContain('event=letter');
      });

      await test.step('and saved as CSL-JSON', async () => {
        const { name, bytes } = await saved(page, words.saveCsl);
        expect(name).toBe('iraq-letter-2020-letter.csl.json');
        const [event, ...sources] = JSON.parse(bytes.toString()) as Record<string, unknown>[];
        expect(event).toMatchObject({
          type: 'webpage',
          title: titleOf('letter', lang),
          language: lang,
        });
        expect(sources.map(({ id }) => id)).toContain('iraq-letter-2020/politico');
      });

      await test.step('the panel is accessible on a phone, and fits', async () => {
        await page.setViewportSize({ width: 360, height: 780 });
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    },
  );

  // In English too: its picture needs the fonts of one script.
  test(`${lang}: the drawing is saved as SVG as it is seen, with its title, source and fonts`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await ready(page, `?lang=${lang}&event=letter&open=take`);
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toBe('iraq-letter-2020.svg');
    const svg = bytes.toString();
    const { error, lines, ground, direction, style } = await readSvg(page, svg);
    expect(error).toBeUndefined();
    expect([ground, direction]).toEqual([DARK.paper, DIRECTIONS[lang]]);
    expect(lines[0]).toBe(textOf(FLAGSHIP.title, lang));
    for (const label of await labels(page)) expect(lines).toContain(label.text);
    expect(lines.at(-2)).toContain('2020');
    expect(lines.join('').replace(/\s/g, '')).toContain('event=letter');

    const faces = lang === 'ar' ? 4 : 2;
    expect(style.match(/@font-face/g)).toHaveLength(faces);
    expect(style.match(/url\('data:font\/woff2;base64,d09GMg/g)).toHaveLength(faces);
    const outward = svg
      .replace(' xmlns="http://www.w3.org/2000/svg"', '')
      .match(/(?:href|src)=|url\((?!#|'data:)/g);
    expect(outward, 'nothing is fetched from elsewhere').toBeNull();

    const width = await page.evaluate(async (svg) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      return image.naturalWidth;
    }, svg);
    expect(width).toBeGreaterThan(600);
  });

  test(
    `${lang}: the timeline is saved as PNG, CSV, ICS, JSON and JSON-LD`,
    { tag },
    async ({ page }) => {
      await ready(page, `?lang=${lang}&open=take`);
      await expect(part(page, words.citeTimeline)).toContainText(textOf(FLAGSHIP.title, lang));

      await test.step('the drawing as PNG, twice as fine as the screen', async () => {
        const { name, bytes } = await saved(page, 'PNG');
        expect(name).toBe('iraq-letter-2020.png');
        await expect(part(page, words.picture).getByRole('status')).toHaveText(words.saved(name));
        const drawn = (await page.getByRole('application').boundingBox())!;
        // The width stands after the signature and the length and name of the first chunk.
        expect(bytes.readUInt32BE(16)).toBe(2 * (Math.round(drawn.width) + 48));
        expect(await inkAtTop(page, bytes)).toBeGreaterThan(500);
      });

      await test.step('the events as CSV, ICS, JSON and JSON-LD', async () => {
        const csv = await text(page, 'CSV');
        expect(csv.startsWith('\ufeffid,date,start,end,')).toBe(true);
        expect(csv.match(/event=/g)).toHaveLength(ORDER.length);
        const ics = await text(page, 'ICS');
        expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(ORDER.length);
        expect(ics).toContain('UID:letter@iraq-letter-2020.khatt');
        expect(JSON.parse(await text(page, 'JSON'))).toEqual(FLAGSHIP);
        const { name, bytes } = await saved(page, 'JSON-LD');
        expect(name).toBe('iraq-letter-2020.jsonld');
        const list = JSON.parse(bytes.toString()) as { itemListElement: unknown[] };
        expect(list.itemListElement).toHaveLength(ORDER.length);
        await expect(panel(page, lang).getByText(words.saved(name))).toBeVisible();
      });
    },
  );

  test(`${lang}: on a phone the picture is drawn as on a desk`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page, `?lang=${lang}&open=take`);
    const { lines } = await readSvg(page, await text(page, 'SVG'));
    for (const id of ['letter', 'esper-denial']) expect(lines).toContain(titleOf(id, lang));
    const { bytes } = await saved(page, 'PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (1280 + 48));
  });

  test(
    `${lang}: with filters set the data holds what they let through, and says so`,
    { tag },
    async ({ page }) => {
      await ready(page, `?lang=${lang}&kind=denial&open=take`);
      await expect(panel(page, lang).getByText(words.filtered)).toBeVisible();
      const data = JSON.parse(await text(page, 'JSON')) as TimelineData;
      expect(data.events.map(({ id }) => id).sort()).toEqual([
        'esper-denial',
        'milley-mistake',
        'milley-no-withdrawal',
      ]);
      expect(data.relations).toEqual([]);
    },
  );

  test(
    `${lang}: dates that no calendar has are left out of it, and named`,
    { tag },
    async ({ page }) => {
      const events = [
        { id: 'caesar', date: '-0043-03-15', title: { en: 'Caesar', ar: 'قيصر' } },
        { id: 'war', date: '../2003', title: { en: 'War', ar: 'حرب' } },
      ];
      const day = { id: 'day', date: '2020', title: { en: 'Day', ar: 'يوم' } };
      await serveData(page, 'old', smallTimeline({ languages: LANGS, events: [...events, day] }));
      await serveData(page, 'older', smallTimeline({ languages: LANGS, events }));
      await ready(page, `?data=old&lang=${lang}&open=take`);
      expect((await text(page, 'ICS')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
      const status = page.getByRole('status').filter({ hasText: '.ics' });
      for (const { title } of events) await expect(status).toContainText(title[lang]);
      await expect(status).not.toContainText(day.title[lang]);

      await ready(page, `?data=older&lang=${lang}&open=take`);
      await page.getByRole('button', { name: 'ICS' }).click();
      await expect(panel(page, lang).getByText(words.noneFits)).toBeVisible();
    },
  );
}
