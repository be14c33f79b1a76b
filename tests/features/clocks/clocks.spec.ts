import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  expect,
  item,
  openFromMore,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = FEATURE_WORDS[lang].clocks;
    const isArabic = lang === 'ar';
    const strike = 'soleimani-strike';
    const date = (page: Page) => page.locator('.details-panel .date');
    const panel = (page: Page) =>
      page.getByRole('region', { name: FEATURE_WORDS[lang].clocks.title });
    const openPanel = (page: Page) => openFromMore(page, lang, 'clocks');
    const choice = (page: Page, name: string) => panel(page).getByRole('radio', { name });

    test('events are dated by the clock that the address names', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=${strike}&tz=America/New_York`);

      await test.step('3 January in Baghdad is still 2 January in Washington', async () => {
        await expect(date(page)).toContainText(isArabic ? '3 كانون الثاني 2020' : '3 January 2020');
        await expect(date(page)).toContainText(
          isArabic
            ? 'نحو 17:00 في واشنطن، واليوم فيها لا يزال 2 كانون الثاني'
            : 'still 2 January, about 17:00 in Washington',
        );
      });
      await test.step('the days of the list follow it', async () => {
        const day = isArabic ? '2 كانون الثاني 2020' : '2 January 2020';
        await expect(item(page, strike).locator('h3')).toHaveText(day);
      });
    });

    test('the clock, the calendar and the digits are chosen from the panel', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter&from=2020-01-06&to=2020-01-07`);
      const ticks = () =>
        page
          .locator('.drawing-slot [data-tick]')
          .evaluateAll((all) => all.map((tick) => tick.getAttribute('data-tick')));
      await openPanel(page);

      await test.step('the clock, which the days of the axis follow', async () => {
        const before = await ticks();
        expect(before).not.toEqual([]);
        await choice(page, words.mine(isArabic ? 'اليابان' : 'Tokyo')).click();
        await expect.poll(() => param(page, 'tz')).toBe('Asia/Tokyo');
        await expect(date(page)).toContainText('02:00');
        await expect.poll(ticks).not.toEqual(before);
        expect(await ticks()).not.toEqual([]);
      });
      await test.step('the calendar', async () => {
        await choice(page, words.calendars['islamic-umalqura']).click();
        await expect(date(page)).toContainText('1441');
        await expect(date(page)).toContainText(WORDS[lang].hijri('').trim());
      });
      await test.step('the digits, in Arabic', async () => {
        const digits = choice(page, words.numerals.arab);
        await expect(digits).toHaveCount(isArabic ? 1 : 0);
        if (!isArabic) return;
        await digits.click();
        await expect(date(page)).toContainText('١٤٤١');
        await choice(page, words.numerals.latn).click();
      });
      await test.step('the timeline’s own clock again', async () => {
        await choice(page, words.own).click();
        await expect.poll(() => param(page, 'tz')).toBeNull();
        await expectAccessible(page);
      });
    });

    test('the panel shows with an event what the choice does', async ({ page }) => {
      await ready(page, `?lang=${lang}&open=clocks`);
      await choice(page, words.mine(isArabic ? 'اليابان' : 'Tokyo')).click();
      await expect(panel(page).locator('.date')).toContainText('07:00');
      await expect(panel(page).getByRole('link', { name: titleOf(strike, lang) })).toBeVisible();
    });

    test('on a phone other days are named, and the panel gives the focus back', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await ready(page, `?lang=${lang}&tz=America/New_York`);

      await test.step('a time under another day’s heading says its day and place', async () => {
        const kicker = item(page, strike).locator('.kicker');
        await expect(kicker).toContainText(isArabic ? '3 كانون الثاني 2020' : '3 January 2020');
        await expect(kicker).toContainText(WORDS[lang].zoneTime(isArabic ? 'بغداد' : 'Baghdad'));
        await expect(item(page, 'letter').locator('.kicker')).toContainText(
          WORDS[lang].clockIn('12:00', isArabic ? 'واشنطن' : 'Washington'),
        );
      });
      await test.step('Escape closes the panel and gives the focus back', async () => {
        await openPanel(page);
        await expect(page.locator('#panel-title')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.locator('[data-more]')).toBeFocused();
        await expect.poll(() => param(page, 'open')).toBeNull();
      });
    });

    test('on a phone the panel is accessible', dailyIf(false), async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await ready(page, `?lang=${lang}&open=clocks`);
      await expect(panel(page)).toBeVisible();
      await expectAccessible(page);
    });
  });
