import type { Page } from '@playwright/test';
import {
  card,
  DIRECTIONS,
  expect,
  item,
  labels,
  markOf,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await markOf(page, id);
  await page.mouse.click(x, y);
}

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = WORDS[lang];

    test('an event is chosen wherever it is seen', async ({ page }) => {
      await ready(page, `?lang=${lang}`);

      await test.step('a click on a mark opens its card and is in the address', async () => {
        await clickMark(page, 'letter');
        await expect(card(page, 'letter', lang)).toBeVisible();
        expect(param(page, 'event')).toBe('letter');
        await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
      });
      await test.step('another mark opens another card', async () => {
        await clickMark(page, 'soleimani-strike');
        await expect(card(page, 'soleimani-strike', lang)).toBeVisible();
      });
      await test.step('Back and Forward go from card to card', async () => {
        await page.goBack();
        await expect(card(page, 'letter', lang)).toBeVisible();
        await page.goBack();
        await expect(page.locator('#card-title')).toHaveText(words.intro.title);
        await page.goForward();
        await expect(card(page, 'letter', lang)).toBeVisible();
      });
      await test.step('a click on a label chooses too, and one on a bar', async () => {
        const label = (await labels(page)).find(({ id }) => id === 'parliament-vote')!;
        await page.mouse.click(label.x + label.w / 2, label.y + label.h / 2);
        await expect(card(page, 'parliament-vote', lang)).toBeVisible();
        await clickMark(page, 'rocket-attacks');
        await expect(card(page, 'rocket-attacks', lang)).toBeVisible();
      });
      await test.step('the list chooses too', async () => {
        await item(page, 'milley-mistake').locator('h4 a').click();
        await expect(card(page, 'milley-mistake', lang)).toBeVisible();
        expect(param(page, 'event')).toBe('milley-mistake');
      });
    });

    test('the card tells what is known of its event, and leads on', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter`);
      const told = card(page, 'letter', lang);

      await test.step('it tells kind, side, date, basis, quotation, standing and source', async () => {
        const isArabic = lang === 'ar';
        await expect(told).toContainText(words.kinds.document);
        await expect(told).toContainText(isArabic ? 'التحالف الدولي' : 'Coalition');
        const date = isArabic ? '6 كانون الثاني 2020، 20:00' : '6 January 2020, 20:00';
        await expect(told).toContainText(date);
        await expect(told).toContainText(isArabic ? '12:00 في واشنطن' : '12:00 in Washington');
        await expect(told).toContainText(words.basis.external);
        await expect(told.locator('blockquote').first()).toBeVisible();
        await expect(told).toContainText(words.statuses.disputed);
        const cells = told.getByRole('group', { name: words.inArticle }).getByRole('radio');
        await expect(cells).toHaveCount(15);
      });
      await test.step('an original in another language is marked as such', async () => {
        const quotation = told.locator('blockquote').first();
        const arabic = lang === 'ar' ? quotation : quotation.locator('[lang="ar"]').first();
        await expect(arabic).toContainText('«');
        if (lang === 'en') await expect(arabic).toHaveAttribute('dir', 'rtl');
      });
      await test.step('a chosen paragraph of the strip says what it is about', async () => {
        const strip = told.getByRole('group', { name: words.inArticle });
        await strip.getByRole('radio').nth(8).check({ force: true });
        await expect(strip.locator('.about')).toContainText('9');
        await expect(strip.locator('.about')).not.toContainText(words.choosePassage);
      });
      await test.step('previous and next follow the order in time', async () => {
        await expect(told.getByRole('navigation')).toContainText(words.position('6', '13'));
        await told.getByRole('button', { name: words.next }).click();
        const after = card(page, 'letter-leaks', lang);
        await expect(after).toBeVisible();
        await after.getByRole('button', { name: words.previous }).click();
        await expect(told).toBeVisible();
      });
      await test.step('a relation is a link to the other event', async () => {
        await told.getByRole('link', { name: titleOf('esper-denial', lang) }).click();
        const denial = card(page, 'esper-denial', lang);
        await expect(denial).toBeVisible();
        const back = denial.getByRole('link', { name: titleOf('letter', lang) });
        await expect(back).toBeVisible();
        await back.click();
        await expect(told).toBeVisible();
      });
      await test.step('the other language is a click away, and keeps the event', async () => {
        const other = lang === 'ar' ? 'en' : 'ar';
        await page.getByRole('link', { name: other === 'ar' ? 'العربية' : 'English' }).click();
        await expect(card(page, 'letter', other)).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[other]);
        const label = (await labels(page)).find(({ id }) => id === 'letter')!;
        expect(label.text).toBe(titleOf('letter', other));
      });
    });
  });
