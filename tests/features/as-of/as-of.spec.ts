import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  drawing,
  expect,
  item,
  list,
  markOf,
  marks,
  ORDER,
  param,
  ready,
  test,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const NOON = '2020-01-06T17:00:00Z';
const KNOWN_AT_NOON = ORDER.slice(0, 6);

const shown = (page: Page): Promise<string[]> =>
  list(page)
    .locator('> li')
    .evaluateAll((items) => items.map((each) => (each as HTMLElement).dataset['event']!));
const handle = (page: Page, lang: Lang) =>
  page.getByRole('slider', { name: FEATURE_WORDS[lang].asOf.handle });
/** The middle of the handle's grip, on the axis. */
async function gripOf(page: Page, lang: Lang): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await handle(page, lang).boundingBox())!;
  return { x: x + width / 2, y: y + height - width / 2 };
}
const spoken = (page: Page) => page.locator('[aria-live="polite"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = FEATURE_WORDS[lang].asOf;
    const forward = lang === 'ar' ? -1 : 1;
    const panel = (page: Page) =>
      page.getByRole('region', { name: FEATURE_WORDS[lang].asOf.title });

    test('at noon in Washington the letter stands undenied', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter&asof=${NOON}`);

      await test.step('what was known then is shown, and nothing else', async () => {
        expect(await shown(page)).toEqual(KNOWN_AT_NOON);
        expect((await marks(page)).map(({ id }) => id)).not.toContain('esper-denial');
        await expect(page.locator('.details-panel')).toContainText(WORDS[lang].statuses.undisputed);
        await expect(page.locator('[data-relation*="denies"]')).toHaveCount(0);
        await expect(page.getByRole('note')).toContainText('12:00');
        await expectAccessible(page);
      });
      await test.step('one button leads back to today', async () => {
        await button(page, words.today).click();
        expect(await shown(page)).toEqual(ORDER);
        await expect(button(page, WORDS[lang].panels.known)).toBeFocused();
        await expect.poll(() => param(page, 'asof')).toBeNull();
        await expect(page.locator('.details-panel')).toContainText(WORDS[lang].statuses.disputed);
      });
    });

    test('the handle leads through the past', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1100 });
      await ready(page, `?lang=${lang}&open=known&asof=${NOON}`);
      const noon = await gripOf(page, lang);

      await test.step('its panel is accessible', () => expectAccessible(page));
      await test.step('it is moved by keys, in the direction of the line', async () => {
        await handle(page, lang).focus();
        await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
        await expect.poll(() => shown(page)).toContain('letter-leaks');
        await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
        await expect.poll(() => shown(page)).toEqual(KNOWN_AT_NOON);
      });
      await test.step('what lies under its line is chosen by a click', async () => {
        // What the last key changed is still on its way to its place.
        const aside = async () =>
          Math.abs((await markOf(page, 'letter')).x - (await gripOf(page, lang)).x);
        await expect.poll(aside).toBeLessThan(2);
        const { x, y } = await markOf(page, 'letter');
        await page.mouse.click(x, y);
        await expect.poll(() => param(page, 'event')).toBe('letter');
        await page.getByRole('tab', { name: WORDS[lang].panels.known }).click();
      });
      await test.step('what a step brings is shown and said', async () => {
        await button(page, words.forward).click();
        await expect.poll(() => shown(page)).toContain('letter-leaks');
        await button(page, words.forward).click();
        const denial = panel(page).getByRole('link', { name: titleOf('esper-denial', lang) });
        await expect(denial).toBeVisible();
        const news = words.statusChange(titleOf('letter', lang), WORDS[lang].statuses.disputed);
        await expect(panel(page).locator('.status-change')).toHaveText(news);
        await expect(spoken(page).filter({ hasText: news })).toHaveCount(1);
      });
      await test.step('it is taken hold of by its line too', async () => {
        const { x } = await gripOf(page, lang);
        const { y } = (await drawing(page).boundingBox())!;
        await page.mouse.move(x, y + 100);
        await page.mouse.down();
        await page.mouse.move(noon.x - 60 * forward, y + 100, { steps: 3 });
        await page.mouse.up();
        await expect.poll(() => shown(page)).not.toContain('letter');
      });
      await test.step('it is dragged, and what is known holds still', async () => {
        const before = await marks(page);
        expect(before.length).toBeGreaterThan(0);
        const { x, y } = await gripOf(page, lang);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(noon.x + 230 * forward, y, { steps: 5 });
        await page.mouse.up();
        await expect.poll(() => shown(page)).toContain('esper-denial');
        const after = await marks(page);
        for (const mark of before) {
          const same = after.find(({ id }) => id === mark.id)!;
          expect(Math.hypot(same.x - mark.x, same.y - mark.y)).toBeLessThan(1);
        }
      });
      await test.step('Home and End lead to its ends', async () => {
        await handle(page, lang).focus();
        await page.keyboard.press('Home');
        await expect.poll(() => shown(page)).toEqual(['coalition-formed']);
        await page.keyboard.press('End');
        await expect.poll(() => shown(page)).toEqual(ORDER);
        await expect(handle(page, lang)).toHaveAttribute('aria-valuetext', /2020/);
      });
    });

    test('the drawing follows a step that leads out of view', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const window = 'from=2020-01-06T10:00:00Z&to=2020-01-06T18:00:00Z';
      await ready(page, `?lang=${lang}&open=known&asof=${NOON}&${window}`);
      await handle(page, lang).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => param(page, 'from')).not.toContain('2020-01');
      const { x } = await gripOf(page, lang);
      const box = (await drawing(page).boundingBox())!;
      expect(x).toBeGreaterThan(box.x);
      expect(x).toBeLessThan(box.x + box.width);
    });

    test('of a few events alone, only their own news is told', async ({ page }) => {
      await ready(page, `?lang=${lang}&events=letter,article-published&open=known`);
      await button(page, words.back).click();
      await expect.poll(() => shown(page)).toEqual(['letter']);
      await expect(panel(page).locator('.news a')).toHaveText([titleOf('letter', lang)]);
      await expect(panel(page)).not.toContainText(words.first);
    });

    test('playing goes from one piece of news to the next, and stops', async ({ page }) => {
      await page.clock.install();
      await ready(page, `?lang=${lang}`);
      await button(page, WORDS[lang].panels.known).click();
      await button(page, words.play).click();
      await expect.poll(() => shown(page)).toEqual(['coalition-formed']);
      await page.clock.runFor(1900);
      await expect.poll(() => shown(page)).toEqual(['coalition-formed', 'soleimani-strike']);
      await page.clock.runFor(20_000);
      await expect.poll(() => shown(page)).toEqual(ORDER);
      await expect(button(page, words.play)).toBeVisible();
    });

    test('on a phone the past is chosen with a slider', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await ready(page, `?lang=${lang}&open=known`);
      const slider = page.getByRole('slider', { name: words.handle });
      await slider.fill('1');
      await expect.poll(() => shown(page)).toEqual(['coalition-formed', 'soleimani-strike']);
      await expect(item(page, 'soleimani-strike')).toBeVisible();
    });
  });

test('what cannot be written as an instant of four digits is not offered, and refused', async ({
  page,
  complaints,
}) => {
  await ready(page, '?lang=en&data=big-history&open=known&asof=2000-01-01T00:00:00Z');
  await expect(button(page, WORDS.en.panels.known)).toHaveCount(0);
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.getByRole('region', { name: FEATURE_WORDS.en.asOf.title })).toHaveCount(0);
  expect(complaints.splice(0)).toEqual([
    'console warning: ignored in the address: asof=2000-01-01T00:00:00Z',
    'console warning: ignored in the address: open=known',
  ]);
});
