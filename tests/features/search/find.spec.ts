import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  details,
  FEATURE_WORDS,
  drawing,
  expect,
  item,
  list,
  marks,
  param,
  ready,
  serveData,
  smallTimeline,
  test,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

const panel = (page: Page, lang: Lang): Locator =>
  page.getByRole('region', { name: FEATURE_WORDS[lang].search.title });
const field = (page: Page, lang: Lang): Locator =>
  page.getByRole('searchbox', { name: FEATURE_WORDS[lang].search.label });
const facet = (
  page: Page,
  lang: Lang,
  name: keyof (typeof FEATURE_WORDS)['en']['search']['facets'],
) => page.getByRole('group', { name: FEATURE_WORDS[lang].search.facets[name] });
const dimmed = (page: Page): Locator => list(page).locator('[data-event].dimmed');
const opener = (page: Page): Locator => page.locator('[data-panel="find"]');
/** "3 of 13 events", in the page's words. */
const found = (lang: Lang, n: number, all = 13): string =>
  WORDS[lang].ofAll(String(n), lang === 'ar' ? `${all} حدثًا` : `${all} events`);

async function openPanel(page: Page, lang: Lang): Promise<void> {
  await opener(page).click();
  await expect(panel(page, lang)).toBeVisible();
}

const faint = /0\.2/;
/** Where the marks are, by their ids; what a filter leaves is drawn above the rest. */
const places = async (page: Page) =>
  Object.fromEntries((await marks(page)).map(({ id, x, y }) => [id, { x, y }]));
const markIn = (page: Page, id: string): Locator => page.locator(`svg [data-mark="${id}"]`);

test('ar: a word is found however it is written', async ({ page }) => {
  const [first, ...others] = ['إيراني', 'ايراني', 'إِيــرانيّ', 'ایرانی'] as const;
  const isFound = async () => {
    await expect(dimmed(page)).toHaveCount(12);
    await expect(item(page, 'soleimani-strike')).not.toHaveClass(/dimmed/);
    await expect(item(page, 'soleimani-strike').locator('mark').first()).toHaveText(/إيراني/);
  };
  await ready(page, `?lang=ar&open=find&q=${encodeURIComponent(first)}`);
  await isFound();
  for (const query of others)
    await test.step(query, async () => {
      await field(page, 'ar').fill('');
      await expect(dimmed(page)).toHaveCount(0);
      await field(page, 'ar').fill(query);
      await isFound();
    });
});

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = FEATURE_WORDS[lang].search;
    const query = lang === 'ar' ? 'رسالة' : 'letter';

    test('events are found by what is typed', async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      await openPanel(page, lang);
      const typed = field(page, lang);

      await test.step('what is typed is found, marked, counted and said', async () => {
        await expect(typed).toBeFocused();
        await page.keyboard.type(query);
        await expect.poll(() => param(page, 'q')).toBe(query);
        const left = await list(page).locator('[data-event]:not(.dimmed)').count();
        expect(left).toBeGreaterThan(2);
        await expect(page.getByRole('status')).toHaveText(found(lang, left));
        await expect(item(page, 'milley-mistake').locator('h4 mark')).toHaveText(/letter|رسالة/);
        await expect(markIn(page, 'soleimani-strike')).toHaveAttribute('opacity', faint);
        await expect(markIn(page, 'letter')).not.toHaveAttribute('opacity', faint);
      });
      await test.step('where nothing is found, that is said', async () => {
        await typed.fill('zzz');
        await expect(page.getByRole('status')).toHaveText(words.none);
        await expect(dimmed(page)).toHaveCount(13);
        const next = page.getByRole('button', { name: words.next });
        await expect(next).toHaveAttribute('aria-disabled', 'true');
      });
      await test.step('Escape empties the field, and then closes the panel', async () => {
        await typed.press('Escape');
        await expect(dimmed(page)).toHaveCount(0);
        await expect(panel(page, lang)).toBeVisible();
        await typed.press('Escape');
        await expect(panel(page, lang)).toBeHidden();
      });
      await test.step('the stroke opens the panel from the drawing, not from a field or a button', async () => {
        await drawing(page).focus();
        await page.keyboard.press('/');
        await expect(typed).toBeFocused();
        await page.keyboard.type('1/2');
        await expect(typed).toHaveValue('1/2');
        await opener(page).focus();
        await page.keyboard.press('/');
        await expect(opener(page)).toBeFocused();
      });
    });

    test('events are found by what they are', async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      const { kinds } = WORDS[lang];
      const status = page.getByRole('status');

      await test.step('facets say what each value leaves, and add up', async () => {
        await openPanel(page, lang);
        const value = (facetOf: 'kind' | 'actor', name: string | RegExp) =>
          facet(page, lang, facetOf).getByRole('button', { name });
        const denial = value('kind', `${kinds.denial} 3`);
        await denial.click();
        await expect(denial).toHaveAttribute('aria-pressed', 'true');
        await expect.poll(() => param(page, 'kind')).toBe('denial');
        await expect(dimmed(page)).toHaveCount(10);
        await value('kind', `${kinds.leak} 1`).click();
        await expect(status).toHaveText(found(lang, 4));
        const milley = value('actor', /Milley|مايلي/);
        await expect(milley).toContainText('2');
        await milley.click();
        await expect(status).toHaveText(found(lang, 2));
      });
      await test.step('the panel is accessible', () => expectAccessible(page));
      await test.step('one button clears all', async () => {
        await panel(page, lang).getByRole('button', { name: words.clear }).click();
        await expect(dimmed(page)).toHaveCount(0);
        await expect.poll(() => new URL(page.url()).search).toBe(`?lang=${lang}&open=find`);
        await expect(field(page, lang)).toBeFocused();
        await field(page, lang).press('Escape');
        await expect(panel(page, lang)).toBeHidden();
      });
      await test.step('the legend filters by what its shapes and lines stand for', async () => {
        const legend = page.locator('.legend');
        const denial = legend.getByRole('button', { name: kinds.denial, exact: true });
        const before = await drawing(page).boundingBox();
        const placesBefore = await places(page);
        await denial.click();
        await expect.poll(() => param(page, 'kind')).toBe('denial');
        await expect(status).toHaveText(found(lang, 3));
        // The page stays where it is under the hand, and the marks where they are.
        expect(await drawing(page).boundingBox()).toEqual(before);
        await expect(markIn(page, 'letter')).toHaveAttribute('opacity', faint);
        expect(await places(page)).toEqual(placesBefore);
        await expectAccessible(page);
        await denial.click();
        await expect.poll(() => param(page, 'kind')).toBeNull();
        await legend.getByRole('button', { name: FEATURE_WORDS[lang].legend.denies }).click();
        await expect.poll(() => param(page, 'relation')).toBe('denies');
        await expect(status).toHaveText(found(lang, 4));
      });
    });

    test('Enter goes from result to result, Shift and Enter back', async ({ page }) => {
      await ready(page, `?lang=${lang}&open=find&kind=denial`);
      const result = panel(page, lang).locator('.result');
      await field(page, lang).focus();
      await page.keyboard.press('Enter');
      await expect(result).toContainText(titleOf('esper-denial', lang));
      await page.keyboard.press('Enter');
      await expect(result).toContainText(titleOf('milley-mistake', lang));
      await expect(result).toContainText(WORDS[lang].position('2', '3'));
      await expect.poll(() => param(page, 'event')).toBe('milley-mistake');
      await page.keyboard.press('Shift+Enter');
      await expect(result).toContainText(titleOf('esper-denial', lang));
      await expect(field(page, lang)).toBeFocused();
      const previous = page.getByRole('button', { name: words.previous });
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      await page.getByRole('button', { name: words.next }).click();

      await test.step('a result leads to its event, and the tab back to the results', async () => {
        await result.getByRole('link').click();
        await expect(details(page, 'milley-mistake', lang)).toBeVisible();
        await expect(panel(page, lang)).toBeHidden();
        await page.getByRole('tab', { name: WORDS[lang].panels.find }).click();
        await expect(result).toContainText(titleOf('milley-mistake', lang));
      });
    });

    test('with the panel closed what is left is told, walked through, and all brought back', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&track=washington&kind=denial&event=letter`);
      const note = page.getByRole('status');

      await test.step('a filtered-out event that is chosen is shown in full', async () => {
        await expect(markIn(page, 'letter')).not.toHaveAttribute('opacity', faint);
        const said = page.locator('[aria-live="polite"]');
        await expect(said).toContainText(titleOf('letter', lang));
      });
      await test.step('steps lead to what is left', async () => {
        const steps = page.locator('.details-panel nav').getByRole('button');
        await expect(steps.first()).toHaveAttribute('aria-disabled', 'true');
        await steps.last().click();
        await expect(details(page, 'esper-denial', lang)).toBeVisible();
      });
      await test.step('the page says what is left, and brings all back', async () => {
        await expect(note).toHaveText(found(lang, 3));
        await expect(item(page, 'letter').locator('.details')).toBeHidden();
        await expect(item(page, 'esper-denial').locator('.details')).toBeVisible();
        await page.getByRole('button', { name: words.clear }).click();
        await expect(note).toHaveCount(0);
        await expect(opener(page)).toBeFocused();
        await expect(item(page, 'letter').locator('.details')).toBeVisible();
      });
    });

    test('on a phone it can be searched and stepped through', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await ready(page, `?lang=${lang}`);
      await openPanel(page, lang);
      await expect(field(page, lang)).not.toBeFocused();
      await field(page, lang).fill(query);
      await page.getByRole('button', { name: words.next }).click();
      const first = list(page).locator('[data-event]:not(.dimmed)').first();
      await expect(first).toHaveAttribute('aria-current', 'true');
      await expect(first.locator('h4')).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await expectAccessible(page);
    });

    for (const width of [360, 1280])
      for (const theme of ['light', 'dark', 'contrast'])
        test(
          `accessible while finding, ${theme}, at ${width} px`,
          dailyIf(false),
          async ({ page }) => {
            await page.setViewportSize({ width, height: 900 });
            const q = encodeURIComponent(query);
            await ready(page, `?lang=${lang}&theme=${theme}&open=find&q=${q}&kind=denial,leak`);
            await expect(dimmed(page).first()).toBeAttached();
            await expectAccessible(page);
            await panel(page, lang).getByRole('button', { name: WORDS[lang].close }).click();
            await expect(page.getByRole('status')).toBeVisible();
            await expectAccessible(page);
          },
        );
  });

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
  await tags.getByRole('button', { name: FEATURE_WORDS.en.search.more('9') }).click();
  await tags.getByRole('button', { name: 'rare 1' }).click();
  await tags.getByRole('button', { name: FEATURE_WORDS.en.search.fewer }).click();
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
