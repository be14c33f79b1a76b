import {
  expect,
  item,
  list,
  marks,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test(
    `${lang}: the line stands upright, and is walked along with the thumb`,
    tag,
    async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      const letter = item(page, 'letter');
      const bar = page.locator('.page-foot');

      await test.step('every mark is on the line, at the side where reading starts', async () => {
        const xs = (await marks(page)).map(({ x }) => Math.round(x));
        expect(xs.length).toBe(13);
        expect(new Set(xs).size).toBe(1);
        const fromEdge = lang === 'en' ? xs[0]! : 390 - xs[0]!;
        expect(fromEdge).toBeLessThan(40);
        await expect(page.getByRole('application')).toBeHidden();
        await expect(list(page).locator('[data-fold]').first()).toBeVisible();
      });
      await test.step('previous and next are at the thumb', async () => {
        const next = bar.getByRole('button', { name: WORDS[lang].next });
        await next.tap();
        await expect(item(page, 'coalition-formed')).toHaveAttribute('aria-current', 'true');
        await next.tap();
        await expect(item(page, 'rocket-attacks')).toHaveAttribute('aria-current', 'true');
        await expect(bar).toContainText(WORDS[lang].position('2', '13'));
        await bar.getByRole('button', { name: WORDS[lang].previous }).tap();
        await expect(item(page, 'coalition-formed')).toHaveAttribute('aria-current', 'true');
        const box = (await bar.boundingBox())!;
        expect(box.y + box.height).toBe(844);
      });
      await test.step('the heading of the day stays in sight while its events pass', async () => {
        await item(page, 'milley-mistake').evaluate((element) => element.scrollIntoView());
        const day = lang === 'ar' ? '6 كانون الثاني' : '6 January';
        const sticky = page.locator('.period.sticky', { hasText: day });
        await expect(sticky.first()).toBeInViewport();
      });
      await test.step('an event opens in place, and Back closes it', async () => {
        const title = letter.getByRole('link', { name: titleOf('letter', lang) });
        await title.first().tap();
        await expect(letter).toHaveAttribute('aria-current', 'true');
        await expect(letter.locator('blockquote').first()).toBeVisible();
        expect(param(page, 'event')).toBe('letter');
        await page.goBack();
        await expect(letter).not.toHaveAttribute('aria-current', 'true');
        await expect(letter.locator('blockquote').first()).toBeHidden();
      });
      await test.step('a denial leads to what it denies', async () => {
        await item(page, 'esper-denial').locator('a[data-choose="letter"]').first().tap();
        expect(param(page, 'event')).toBe('letter');
        await expect(letter).toBeInViewport();
      });
    },
  );
