import { expectAccessible } from './axe.ts';
import { DEPTH, expect, item, LANGS, param, ready, test, titleOf, WORDS } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

for (const lang of LANGS) {
  const words = DEPTH[lang].clocks;
  const strike = 'soleimani-strike';

  test(`${lang}: 3 January in Baghdad is still 2 January in Washington`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=${strike}&tz=America/New_York`);
    const date = page.locator('.card .date');
    await expect(date).toContainText(lang === 'ar' ? '3 كانون الثاني 2020' : '3 January 2020');
    await expect(date).toContainText(
      lang === 'ar'
        ? 'نحو 17:00 في واشنطن، واليوم فيها لا يزال 2 كانون الثاني'
        : 'still 2 January, about 17:00 in Washington',
    );
  });

  test(`${lang}: the days of the axis and of the list follow the chosen clock`, async ({
    page,
  }) => {
    const ticks = () => page.locator('.drawing-place [data-tick]').count();
    const place = `?lang=${lang}&from=2020-01-06&to=2020-01-07`;
    const days = async (tz: string) => {
      await ready(page, `${place}&tz=${tz}`);
      expect(await ticks()).toBeGreaterThan(0);
      return page
        .locator('.drawing-place [data-tick]')
        .evaluateAll((all) => all.map((tick) => tick.getAttribute('data-tick')));
    };
    expect(await days('Asia/Baghdad')).not.toEqual(await days('America/New_York'));
    await expect(item(page, strike).locator('h3')).toHaveText(
      lang === 'ar' ? '2 كانون الثاني 2020' : '2 January 2020',
    );
  });

  test(`${lang}: the clock, the calendar and the digits are chosen from the panel`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    await page.getByRole('button', { name: WORDS[lang].panels.clocks, exact: true }).click();
    const panel = page.getByRole('region', { name: DEPTH[lang].clocks.title });
    await panel.getByRole('radio', { name: words.mine('Tokyo') }).click();
    await expect.poll(() => param(page, 'tz')).toBe('Asia/Tokyo');
    const date = page.locator('.card .date');
    await expect(date).toContainText('02:00');
    await panel.getByRole('radio', { name: words.calendars['islamic-umalqura'] }).click();
    await expect(date).toContainText('1441');
    await expect(date).toContainText(WORDS[lang].hijri('').trim());
    const digits = panel.getByRole('radio', { name: words.numerals.arab });
    if (lang === 'ar') {
      await digits.click();
      await expect(date).toContainText('١٤٤١');
      await panel.getByRole('radio', { name: words.numerals.latn }).click();
    } else await expect(digits).toHaveCount(0);
    await panel.getByRole('radio', { name: words.own }).click();
    await expect.poll(() => param(page, 'tz')).toBeNull();
    await expectAccessible(page);
  });

  test(`${lang}: on a phone a time under another day’s heading says its day and place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await ready(page, `?lang=${lang}&tz=America/New_York`);
    const kicker = item(page, strike).locator('.kicker');
    await expect(kicker).toContainText(lang === 'ar' ? '3 كانون الثاني 2020' : '3 January 2020');
    await expect(kicker).toContainText(WORDS[lang].zoneTime(lang === 'ar' ? 'بغداد' : 'Baghdad'));
    await expect(item(page, 'letter').locator('.kicker')).toContainText(
      WORDS[lang].clockIn('12:00', lang === 'ar' ? 'واشنطن' : 'Washington'),
    );
  });

  test(`${lang}: the panel shows with an event what the choice does`, async ({ page }) => {
    await ready(page, `?lang=${lang}&open=clocks`);
    const panel = page.getByRole('region', { name: DEPTH[lang].clocks.title });
    await panel.getByRole('radio', { name: words.mine('Tokyo') }).click();
    await expect(panel.locator('.date')).toContainText('07:00');
    await expect(panel.getByRole('link', { name: titleOf(strike, lang) })).toBeVisible();
  });

  test(`${lang}: Escape closes the panel and gives the focus back`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page, `?lang=${lang}`);
    const opener = page.getByRole('button', { name: WORDS[lang].panels.clocks, exact: true });
    await opener.click();
    await expect(page.locator('#panel-title')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect.poll(() => param(page, 'open')).toBeNull();
  });
}
