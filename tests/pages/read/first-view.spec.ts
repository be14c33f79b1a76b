import type { Page } from '@playwright/test';
import {
  DIRECTIONS,
  expect,
  FLAGSHIP,
  item,
  LANGS,
  list,
  ORDER,
  ready,
  serveData,
  settle,
  smallTimeline,
  test,
  textOf,
  titleOf,
  type Lang,
} from '../../support/fixtures.ts';

for (const lang of LANGS) {
  test(`${lang}: title, standfirst and all events in time order, and the word that they are there`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      window.addEventListener('khatt:ready', () => {
        const root = document.querySelector<HTMLElement>('#khatt');
        seen.push([
          root?.dataset['khatt'],
          document.querySelectorAll('svg [data-mark]').length > 0,
        ]);
      });
    });
    await ready(page, `?lang=${lang}`);

    await test.step('the page says once, and in three ways, that the drawing is on screen', async () => {
      expect(await page.evaluate(() => Reflect.get(window, 'seen') as unknown)).toEqual([
        ['ready', true],
      ]);
      const entries = await page.evaluate(() =>
        performance.getEntriesByName('khatt:ready', 'mark'),
      );
      expect(entries).toHaveLength(1);
      await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'ready');
    });

    await test.step('title, standfirst and all events in time order', async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
      await expect(page).toHaveTitle(textOf(FLAGSHIP.title, lang));
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(textOf(FLAGSHIP.title, lang));
      await expect(page.getByText(textOf(FLAGSHIP.summary, lang), { exact: true })).toBeVisible();

      const items = list(page).locator('> li[data-event]');
      const ids = await items.evaluateAll((all) => all.map((each) => each.dataset['event']));
      expect(ids).toEqual(ORDER);
      const titles = list(page).getByRole('heading', { level: 4 });
      await expect(titles).toHaveText(ORDER.map((id) => titleOf(id, lang)));
    });
  });
}

const READERS = [
  { locale: 'ar-IQ', lang: 'ar' },
  { locale: 'en-GB', lang: 'en' },
  // Neither of the timeline's languages: its first.
  { locale: 'fr-FR', lang: 'ar' },
] as const;

for (const { locale, lang } of READERS) {
  test.describe(`a reader whose language is ${locale}`, () => {
    test.use({ locale });

    test(`reads in ${lang} before any script of the page has come, and sees no other in any frame`, async ({
      page,
    }) => {
      await page.addInitScript(watchTitles);
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('', { waitUntil: 'commit' });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(textOf(FLAGSHIP.title, lang));
      await expect(heading).toBeVisible();
      await expect(item(page, 'letter')).toContainText(titleOf('letter', lang));
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
      release();
      await settle(page);
      await expect(heading).toHaveText(textOf(FLAGSHIP.title, lang));
      expect(await titlesSeen(page)).toEqual([seenIn(lang)]);
    });

    for (const asked of LANGS) {
      test(
        `sees only ${asked} where the address asks for it`,
        {
          // What differs from the reader's own is the harder.
          tag: asked === lang ? ['@matrix'] : [],
        },
        async ({ page }) => {
          await page.addInitScript(watchTitles);
          await ready(page, `?lang=${asked}`);
          expect(await titlesSeen(page)).toEqual([seenIn(asked)]);
        },
      );
    }
  });
}

const titlesSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'titles') as string[]);
const seenIn = (lang: Lang): string =>
  `${lang} ${DIRECTIONS[lang]} ${textOf(FLAGSHIP.title, lang)}`;

/** Collects, in the page, every title that was on screen in a frame, with language and direction. */
function watchTitles(): void {
  const titles: string[] = [];
  Object.assign(window, { titles });
  const look = () => {
    const heading = document.querySelector('h1');
    if (heading?.checkVisibility({ visibilityProperty: true })) {
      const { lang, dir } = document.documentElement;
      const seen = `${lang} ${dir} ${heading.textContent.trim()}`;
      if (!titles.includes(seen)) titles.push(seen);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const lang of LANGS) {
  const other = lang === 'ar' ? 'en' : 'ar';

  test(`${lang}/: the prerendered page`, async ({ page }) => {
    await page.addInitScript(watchTitles);
    await ready(page, `${lang}/`);
    await test.step('it comes alive in its own language', async () => {
      expect(await titlesSeen(page)).toEqual([seenIn(lang)]);
      await expect(page.locator('svg [data-mark="letter"]').first()).toBeVisible();
    });

    await test.step('search engines find each language', async () => {
      const links = await page
        .locator('head link[rel="alternate"][hreflang]')
        .evaluateAll((all: HTMLLinkElement[]) =>
          all.map(({ hreflang, href }) => ({ hreflang, href })),
        );
      expect(links.map(({ hreflang }) => hreflang).sort()).toEqual(['ar', 'en', 'x-default']);
      for (const { href, hreflang } of links) {
        const response = await page.request.get(href);
        expect(response.status(), href).toBe(200);
        if (hreflang !== 'x-default') expect(await response.text()).toContain(`lang="${hreflang}"`);
      }
    });

    await test.step('the language is switched in place, and the address says so', async () => {
      await page.locator(`nav a[hreflang="${other}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        textOf(FLAGSHIP.title, other),
      );
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[other]);
      await expect(page).toHaveURL(new RegExp(`lang=${other}`));
    });
  });

  test.describe(`${lang}/ without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('everything that the timeline tells can be read, and the other language is a link away', async ({
      page,
    }) => {
      await page.goto(`${lang}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        textOf(FLAGSHIP.title, lang),
      );
      for (const { id, title, summary } of FLAGSHIP.events) {
        const event = item(page, id);
        await expect(event.getByText(textOf(title, lang)).first()).toBeVisible();
        await expect(event.getByText(textOf(summary, lang))).toBeVisible();
        await expect(event.locator('.date strong')).toBeVisible();
        await expect(event.locator('.date strong')).toHaveText(/\d{4}/);
      }
      for (const { title } of FLAGSHIP.sources ?? [])
        await expect(page.getByText(textOf(title, lang)).last()).toBeVisible();

      await page.locator(`nav a[hreflang="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        textOf(FLAGSHIP.title, other),
      );
      await page.locator(`nav a[hreflang="${lang}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  });
}

/** How far the lowest text of the drawing, a date of its axis, lies above the foot of the screen, in px. */
function roomBelowAxis(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.drawing .box svg text')];
    return innerHeight - Math.max(...texts.map((text) => text.getBoundingClientRect().bottom));
  });
}

test('the dates of the axis are on the first screen of a small laptop, below any note', async ({
  page,
}) => {
  const tracks = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, title: `Track ${i}` }));
  const events = tracks.map(({ id }, i) => ({ id: `e${i}`, date: `${2000 + i}`, track: id }));
  await serveData(page, 'twelve', smallTimeline({ tracks, events }));
  const cases = [
    [1366, 650, '?lang=en'],
    [1280, 720, '?lang=en&order=told'],
    [1280, 720, '?lang=en&asof=2020-01-06T17:00:00Z'],
    [1366, 650, '?lang=en&data=big-history'],
    [1280, 800, '?data=twelve'],
  ] as const;
  for (const [width, height, query] of cases) {
    await page.setViewportSize({ width, height });
    await ready(page, query);
    await expect.poll(() => roomBelowAxis(page), query).toBeGreaterThan(0);
  }
});
