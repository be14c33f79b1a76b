import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import {
  DEPTH,
  expect,
  item,
  LANGS,
  list,
  marks,
  ORDER,
  param,
  ready,
  test,
  titleOf,
  WORDS,
  type Lang,
} from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const NOON = '2020-01-06T17:00:00Z';
const KNOWN_AT_NOON = ORDER.slice(0, 6);

const shown = (page: Page): Promise<string[]> =>
  list(page)
    .locator('> li')
    .evaluateAll((items) => items.map((each) => (each as HTMLElement).dataset['event']!));
const handle = (page: Page, lang: Lang) =>
  page.getByRole('slider', { name: DEPTH[lang].known.handle });
const spoken = (page: Page) => page.locator('[aria-live="polite"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const lang of LANGS) {
  const words = DEPTH[lang].known;

  test(`${lang}: at noon in Washington the letter stands undenied`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter&asof=${NOON}`);
    expect(await shown(page)).toEqual(KNOWN_AT_NOON);
    expect((await marks(page)).map(({ id }) => id)).not.toContain('esper-denial');
    await expect(page.locator('.card')).toContainText(WORDS[lang].statuses.undisputed);
    await expect(page.locator('[data-relation*="denies"]')).toHaveCount(0);
    await expect(page.getByRole('note')).toContainText('12:00');
    await button(page, words.today).click();
    expect(await shown(page)).toEqual(ORDER);
    await expect.poll(() => param(page, 'asof')).toBeNull();
    await expect(page.locator('.card')).toContainText(WORDS[lang].statuses.disputed);
  });

  test(`${lang}: the handle is moved by keys, in the direction of the line`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=known&asof=${NOON}`);
    await handle(page, lang).focus();
    await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(() => shown(page)).toContain('letter-leaks');
    await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await expect.poll(() => shown(page)).toEqual(KNOWN_AT_NOON);
    await page.keyboard.press('Home');
    await expect.poll(() => shown(page)).toEqual(['coalition-formed']);
    await page.keyboard.press('End');
    await expect.poll(() => shown(page)).toEqual(ORDER);
    await expect(handle(page, lang)).toHaveAttribute('aria-valuetext', /2020/);
  });

  test(`${lang}: the handle is dragged, and what is known holds still`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=known&asof=${NOON}`);
    const before = await marks(page);
    const box = (await handle(page, lang).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + 200];
    const forward = lang === 'ar' ? -1 : 1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 230 * forward, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => shown(page)).toContain('esper-denial');
    const after = await marks(page);
    for (const mark of before) {
      const same = after.find(({ id }) => id === mark.id)!;
      expect(Math.hypot(same.x - mark.x, same.y - mark.y)).toBeLessThan(1);
    }
  });

  test(`${lang}: playing goes from one piece of news to the next, and stops`, async ({ page }) => {
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

  test(`${lang}: what a step brings is shown and said`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=known&asof=2020-01-06T21:30:00Z`);
    await button(page, words.forward).click();
    const panel = page.getByRole('region', { name: DEPTH[lang].titles.known });
    await expect(panel.getByRole('link', { name: titleOf('esper-denial', lang) })).toBeVisible();
    const news = words.standing(titleOf('letter', lang), WORDS[lang].statuses.disputed);
    await expect(panel.locator('.standing')).toHaveText(news);
    await expect(spoken(page).filter({ hasText: news })).toHaveCount(1);
  });

  test(`${lang}: on a phone the past is chosen with a slider`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page, `?lang=${lang}&open=known`);
    const slider = page.getByRole('slider', { name: words.handle });
    await slider.fill('1');
    await expect.poll(() => shown(page)).toEqual(['coalition-formed', 'soleimani-strike']);
    await expect(item(page, 'soleimani-strike')).toBeVisible();
  });

  test(`${lang}: the past is accessible`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=known&asof=${NOON}`);
    await expectAccessible(page);
    await ready(page, `?lang=${lang}&asof=${NOON}`);
    await expectAccessible(page);
  });
}

test('what cannot be written as an instant of four digits is not offered', async ({ page }) => {
  await ready(page, '?lang=en&data=big-history&asof=2000-01-01T00:00:00Z');
  await expect(button(page, WORDS.en.panels.known)).toHaveCount(0);
  await expect(page.getByRole('note')).toHaveCount(0);
});
