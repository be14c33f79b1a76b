import { expect, FLAGSHIP, LANGS, settle, test, textOf } from '../../support/fixtures.ts';
import { shareOfOthers, watchShifts } from '../../support/pixels.ts';

/** A laptop, on which the drawing is beside the details, and a phone, on which the list is the drawing. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const lang of LANGS)
  for (const viewport of SCREENS)
    test.describe(`${lang}/ at ${viewport.width} px`, () => {
      test.use({ viewport, freshContext: true });

      test('what is seen before any script has come is what the scripts draw', async ({ page }) => {
        await page.addInitScript(watchShifts);
        let release = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/assets/*.js', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${lang}/`, { waitUntil: 'commit' });
        await page.locator('.shelf').waitFor({ state: 'attached' });
        await page.evaluate(() => document.fonts.ready);
        const before = await page.screenshot();
        release();
        await settle(page);
        await expect(page.locator('.first-drawing *')).toHaveCount(0);
        const after = await page.screenshot();

        expect(await shareOfOthers(page, before, after)).toBeLessThan(0.01);
        expect(await page.evaluate(() => window.shiftOf())).toBe(0);
      });
    });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [768, 1280])
    test(`at ${width} px the drawing is there, and its words can be selected`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('en/');
      const picture = page.locator('.first-drawing > svg').filter({ visible: true });
      await expect(picture).toHaveCount(1);
      const words = (await picture.textContent())!.replace(/\s/g, '');
      for (const { title } of FLAGSHIP.events)
        expect(words).toContain(textOf(title, 'en').replace(/\s/g, ''));
      expect(await picture.evaluate((svg) => getComputedStyle(svg).userSelect)).toBe('text');
      await expect(page.locator('.drawing [tabindex]')).toHaveCount(0);
    });
});

test('an address that asks for another state shows no picture of this one', async ({ page }) => {
  await page.route('**/assets/*.js', () => {});
  for (const state of ['scale=steps', 'asof=2020-01-06T23:00Z', 'events=letter']) {
    await page.goto(`en/?${state}`, { waitUntil: 'commit' });
    await page.locator('.shelf').waitFor({ state: 'attached' });
    await expect(page.locator('.first-drawing *'), state).toHaveCount(0);
  }
});
