import {
  DIRECTIONS,
  drawing,
  expect,
  marks,
  param,
  ready,
  serveData,
  settle,
  smallTimeline,
  test,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** Years that collapse beside hours that need room: here a day is hundreds of px wide. */
const HOURS = ['06', '09', '12', '15', '18'].map((hour) => `2020-01-06T${hour}:00`);
const DATES = ['2014', '2020-01-05', ...HOURS, '2020-01-07'];
const WINDOWS = [
  'from=2014-06-01&to=2020-01-06T14:30:00Z',
  'from=2019-12-30&to=2020-01-06T14:30:00Z',
  'from=2020-01-06T06:10:00Z&to=2020-01-06T14:30:00Z',
];

for (const [lang, tag] of DAILY_IN_ARABIC) {
  // Without tracks there are no titles beside the lanes, whose width would depend on the font.
  const events = DATES.map((date, i) => ({ id: `event-${i}`, date, title: date }));
  const timeline = smallTimeline({ languages: [lang], timeZone: 'UTC', events });

  for (const window of WINDOWS) {
    test(
      `${lang}: a copied address opens the very window it was copied from, ${window}`,
      tag,
      async ({ page }) => {
        await serveData(page, 'small', timeline);
        await ready(page, `?data=small&${window}`);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
        const asked = param(page, 'to');
        const box = (await drawing(page).boundingBox())!;
        await page.mouse.move(box.x + box.width / 2, box.y + 6);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width / 2 + 20, box.y + 6, { steps: 4 });
        await page.mouse.up();
        await expect.poll(() => param(page, 'to')).not.toBe(asked);

        const before = await marks(page);
        await page.reload();
        await settle(page);
        const after = await marks(page);
        expect(before.length).toBeGreaterThan(1);
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        const drifts = after.map(({ x }, i) => Math.abs(x - before[i]!.x));
        expect(Math.max(...drifts)).toBeLessThan(1);
      },
    );
  }
}
