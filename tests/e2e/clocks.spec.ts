import { expectAccessible } from './axe.ts';
import { DEPTH, expect, item, LANGS, param, ready, test, WORDS } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Tokyo' });

for (const lang of LANGS) {
  const words = DEPTH[lang].clocks;
  const strike = 'soleimani-strike';
  const still = WORDS[lang].stillIn('', '').trim().split(' ')[0]!;

  test(`${lang}: 3 January in Baghdad is still 2 January in Washington`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=${strike}&tz=America/New_York`);
    const date = page.locator('.card .date');
    await expect(date).toContainText(lang === 'ar' ? '3 كانون الثاني 2020' : '3 January 2020');
    await expect(date).toContainText(lang === 'ar' ? '2 كانون الثاني' : '2 January');
    await expect(date).toContainText(still);
    await expect(date).toContainText('17:00');
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
    const panel = page.getByRole('region', { name: DEPTH[lang].titles.clocks });
    await panel.getByRole('radio', { name: words.mine('Tokyo') }).click();
    await expect.poll(() => param(page, 'tz')).toBe('Asia/Tokyo');
    const date = page.locator('.card .date');
    await expect(date).toContainText('02:00');
    await panel.getByRole('radio', { name: words.calendars['islamic-umalqura'] }).click();
    await expect(date).toContainText('1441');
    await expect(date).toContainText(WORDS[lang].hijri('').trim());
    await panel.getByRole('radio', { name: words.numerals.arab }).click();
    await expect(date).toContainText('١٤٤١');
    await panel.getByRole('radio', { name: words.own }).click();
    await expect.poll(() => param(page, 'tz')).toBeNull();
    await expectAccessible(page);
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
