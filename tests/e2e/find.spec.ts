import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import {
  card,
  DEPTH,
  drawing,
  expect,
  item,
  LANGS,
  list,
  param,
  ready,
  serveData,
  smallTimeline,
  test,
  titleOf,
  WORDS,
  type Lang,
} from './fixtures.ts';

const panel = (page: Page, lang: Lang): Locator =>
  page.getByRole('region', { name: DEPTH[lang].find.title });
const field = (page: Page, lang: Lang): Locator =>
  page.getByRole('searchbox', { name: DEPTH[lang].find.label });
const facet = (page: Page, lang: Lang, name: keyof (typeof DEPTH)['en']['find']['facets']) =>
  page.getByRole('group', { name: DEPTH[lang].find.facets[name] });
const faded = (page: Page): Locator => list(page).locator('[data-event].faded');
const opener = (page: Page): Locator => page.locator('[data-panel="find"]');
/** "3 of 13 events", in the page's words. */
const found = (lang: Lang, n: number, all = 13): string =>
  WORDS[lang].ofAll(String(n), lang === 'ar' ? `${all} حدثًا` : `${all} events`);

async function openPanel(page: Page, lang: Lang): Promise<void> {
  await opener(page).click();
  await expect(panel(page, lang)).toBeVisible();
}

test('ar: a word is found however it is written', async ({ page }) => {
  for (const query of ['إيراني', 'ايراني', 'إِيــرانيّ', 'ایرانی']) {
    await ready(page, `?lang=ar&q=${encodeURIComponent(query)}`);
    await expect(item(page, 'soleimani-strike')).not.toHaveClass(/faded/);
    await expect(faded(page)).toHaveCount(12);
    await expect(item(page, 'soleimani-strike').locator('mark').first()).toHaveText(/إيراني/);
  }
});

for (const lang of LANGS) {
  const words = DEPTH[lang].find;
  const query = lang === 'ar' ? 'رسالة' : 'letter';

  test(`${lang}: what is typed is found, marked, counted and said`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await openPanel(page, lang);
    await expect(field(page, lang)).toBeFocused();
    await page.keyboard.type(query);
    await expect.poll(() => param(page, 'q')).toBe(query);
    const left = await list(page).locator('[data-event]:not(.faded)').count();
    expect(left).toBeGreaterThan(2);
    await expect(page.getByRole('status')).toHaveText(found(lang, left));
    await expect(item(page, 'milley-mistake').locator('h4 mark')).toHaveText(/letter|رسالة/);
    const mark = page.locator('svg [data-mark="soleimani-strike"]');
    await expect(mark).toHaveAttribute('opacity', /0\.2/);
    await expect(page.locator('svg [data-mark="letter"]')).not.toHaveAttribute('opacity', /0\.2/);
  });

  test(`${lang}: Enter goes from result to result, Shift and Enter back`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=find&kind=denial`);
    await expect(page.locator('#card-title')).toHaveText(WORDS[lang].intro.title);
    await field(page, lang).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'esper-denial', lang)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(card(page, 'milley-mistake', lang)).toBeVisible();
    await expect(panel(page, lang)).toContainText('2 / 3');
    await page.keyboard.press('Shift+Enter');
    await expect(card(page, 'esper-denial', lang)).toBeVisible();
    await expect(field(page, lang)).toBeFocused();
    const previous = page.getByRole('button', { name: words.previous });
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: words.next }).click();
    await expect(card(page, 'milley-mistake', lang)).toBeVisible();
  });

  test(`${lang}: facets say what each value leaves, add up, and one button clears all`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}`);
    await openPanel(page, lang);
    const denial = facet(page, lang, 'kind').getByRole('button', {
      name: `${WORDS[lang].kinds.denial} 3`,
    });
    await denial.click();
    await expect(denial).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => param(page, 'kind')).toBe('denial');
    await expect(faded(page)).toHaveCount(10);
    const leak = facet(page, lang, 'kind').getByRole('button', {
      name: `${WORDS[lang].kinds.leak} 1`,
    });
    await leak.click();
    await expect(page.getByRole('status')).toHaveText(found(lang, 4));
    const milley = facet(page, lang, 'actor').getByRole('button', { name: /Milley|مايلي/ });
    await expect(milley).toContainText('2');
    await milley.click();
    await expect(page.getByRole('status')).toHaveText(found(lang, 2));
    await page.getByRole('button', { name: words.clear }).click();
    await expect(faded(page)).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).search).toBe(`?lang=${lang}&open=find`);
    await expect(field(page, lang)).toBeFocused();
  });

  test(`${lang}: with the panel closed the page still says what is left, and brings all back`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&track=washington&kind=denial`);
    const note = page.getByRole('status');
    await expect(note).toHaveText(found(lang, 3));
    await expect(item(page, 'letter').locator('.details')).toBeHidden();
    await expect(item(page, 'esper-denial').locator('.details')).toBeVisible();
    await page.getByRole('button', { name: words.clear }).click();
    await expect(note).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await expect(item(page, 'letter').locator('.details')).toBeVisible();
  });

  test(`${lang}: where nothing is found, that is said`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=find&q=zzz`);
    await expect(page.getByRole('status')).toHaveText(words.none);
    await expect(faded(page)).toHaveCount(13);
    await expect(page.getByRole('button', { name: words.next })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await field(page, lang).press('Escape');
    await expect(faded(page)).toHaveCount(0);
    await expect(panel(page, lang)).toBeVisible();
    await field(page, lang).press('Escape');
    await expect(panel(page, lang)).toBeHidden();
  });

  test(`${lang}: the stroke opens the panel from anywhere but a field`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await drawing(page).focus();
    await page.keyboard.press('/');
    await expect(field(page, lang)).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(field(page, lang)).toHaveValue('1/2');
    await opener(page).focus();
    await page.keyboard.press('/');
    await expect(field(page, lang)).toBeFocused();
    await expect(field(page, lang)).toHaveValue('1/2');
  });

  test(`${lang}: the legend filters by what its shapes and lines stand for`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const legend = page.locator('.legend');
    const { kinds, intro } = WORDS[lang];
    const before = await drawing(page).boundingBox();
    await legend.getByRole('button', { name: kinds.denial, exact: true }).click();
    await expect.poll(() => param(page, 'kind')).toBe('denial');
    await expect(page.getByRole('status')).toHaveText(found(lang, 3));
    // The page stays where it is under the hand.
    expect(await drawing(page).boundingBox()).toEqual(before);
    await legend.getByRole('button', { name: kinds.denial, exact: true }).click();
    await expect.poll(() => param(page, 'kind')).toBeNull();
    await legend.getByRole('button', { name: intro.denies }).click();
    await expect.poll(() => param(page, 'relation')).toBe('denies');
    await expect(page.getByRole('status')).toHaveText(found(lang, 4));
  });

  test(`${lang}: marks stay where they are when others are filtered out`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const places = () => page.evaluate(() => JSON.stringify(window.khatt.marks()));
    const before = await places();
    await page.locator('.legend').getByRole('button', { name: WORDS[lang].kinds.decision }).click();
    await expect(page.locator('svg [data-mark="letter"]')).toHaveAttribute('opacity', /0\.2/);
    expect(await places()).toBe(before);
  });

  test(`${lang}: a filtered-out event that is chosen is shown in full, and steps lead to what is left`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&kind=denial&event=letter`);
    await expect(page.locator('svg [data-mark="letter"]')).not.toHaveAttribute('opacity', /0\.2/);
    const steps = page.locator('.card nav');
    const [previous, next] = [steps.getByRole('button').first(), steps.getByRole('button').last()];
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await expect(page.locator('[aria-live="polite"]')).toContainText(titleOf('letter', lang));
    await next.click();
    await expect(card(page, 'esper-denial', lang)).toBeVisible();
  });

  test(`${lang}: on a phone it can be searched and stepped through`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await ready(page, `?lang=${lang}`);
    await openPanel(page, lang);
    await expect(field(page, lang)).not.toBeFocused();
    await field(page, lang).fill(query);
    await page.getByRole('button', { name: words.next }).click();
    const first = list(page).locator('[data-event]:not(.faded)').first();
    await expect(first).toHaveAttribute('aria-current', 'true');
    await expect(first.locator('h4')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  for (const width of [360, 1280]) {
    for (const theme of ['light', 'dark', 'contrast']) {
      test(`${lang}: accessible while finding, ${theme}, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        const q = encodeURIComponent(query);
        await ready(page, `?lang=${lang}&theme=${theme}&open=find&q=${q}&kind=denial,leak`);
        await expect(faded(page).first()).toBeAttached();
        await expectAccessible(page);
        await ready(page, `?lang=${lang}&theme=${theme}&kind=denial`);
        await expectAccessible(page);
      });
    }
  }
}

test('of many values the most frequent are offered, the others when asked for', async ({
  page,
}) => {
  const events = Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    date: `${1960 + i}`,
    title: `Event ${i}`,
    tags: [`tag ${i % 20}`, ...(i === 0 ? ['rare'] : [])],
  }));
  await serveData(page, 'tagged', smallTimeline({ events }));
  await ready(page, '?data=tagged&open=find');
  const tags = facet(page, 'en', 'tag');
  await expect(tags.getByRole('button')).toHaveCount(13);
  await tags.getByRole('button', { name: DEPTH.en.find.more('9') }).click();
  await tags.getByRole('button', { name: 'rare 1' }).click();
  await tags.getByRole('button', { name: DEPTH.en.find.fewer }).click();
  await expect(tags.getByRole('button', { name: 'rare 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('status')).toHaveText('1 of 40 events');
});

test('both languages are marked where both are read', async ({ page }) => {
  await ready(page, '?lang=both&q=letter');
  await expect(item(page, 'milley-mistake').locator('h4 .second')).toBeVisible();
  await expect(item(page, 'milley-mistake').locator('h4 mark').first()).toBeVisible();
});
