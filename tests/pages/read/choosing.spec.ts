import type { Page } from '@playwright/test';
import {
  details,
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

      await test.step('a click on a mark opens its details and is in the address', async () => {
        await clickMark(page, 'letter');
        await expect(details(page, 'letter', lang)).toBeVisible();
        expect(param(page, 'event')).toBe('letter');
        await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
      });
      await test.step('another mark opens other details', async () => {
        await clickMark(page, 'soleimani-strike');
        await expect(details(page, 'soleimani-strike', lang)).toBeVisible();
      });
      await test.step('Back and Forward go from event to event', async () => {
        await page.goBack();
        await expect(details(page, 'letter', lang)).toBeVisible();
        await page.goBack();
        await expect(page.locator('#details-title')).toHaveText(words.intro.title);
        await page.goForward();
        await expect(details(page, 'letter', lang)).toBeVisible();
      });
      await test.step('a click on a label chooses too, and one on a bar', async () => {
        const label = (await labels(page)).find(({ id }) => id === 'parliament-vote')!;
        await page.mouse.click(label.x + label.w / 2, label.y + label.h / 2);
        await expect(details(page, 'parliament-vote', lang)).toBeVisible();
        await clickMark(page, 'rocket-attacks');
        await expect(details(page, 'rocket-attacks', lang)).toBeVisible();
      });
      await test.step('the list chooses too', async () => {
        await item(page, 'milley-mistake').locator('h4 a').click();
        await expect(details(page, 'milley-mistake', lang)).toBeVisible();
        expect(param(page, 'event')).toBe('milley-mistake');
      });
    });

    test('the details tell what is known of an event, and leads on', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter`);
      const shown = details(page, 'letter', lang);

      await test.step('it tells kind, side, date, basis, quotation, claim status and source', async () => {
        const isArabic = lang === 'ar';
        await expect(shown).toContainText(words.kinds.document);
        await expect(shown).toContainText(isArabic ? 'التحالف الدولي' : 'Coalition');
        const date = isArabic ? '6 كانون الثاني 2020، 20:00' : '6 January 2020, 20:00';
        await expect(shown).toContainText(date);
        await expect(shown).toContainText(isArabic ? '12:00 في واشنطن' : '12:00 in Washington');
        await expect(shown).toContainText(words.basis.external);
        await expect(shown.locator('blockquote').first()).toBeVisible();
        await expect(shown).toContainText(words.statuses.disputed);
        const cells = shown.getByRole('group', { name: words.inArticle }).getByRole('radio');
        await expect(cells).toHaveCount(15);
      });
      await test.step('an original in another language is marked as such', async () => {
        const quotation = shown.locator('blockquote').first();
        const arabic = lang === 'ar' ? quotation : quotation.locator('[lang="ar"]').first();
        await expect(arabic).toContainText('«');
        if (lang === 'en') await expect(arabic).toHaveAttribute('dir', 'rtl');
      });
      await test.step('a chosen paragraph of the strip says what it is about', async () => {
        const strip = shown.getByRole('group', { name: words.inArticle });
        await strip.getByRole('radio').nth(8).check({ force: true });
        await expect(strip.locator('.about')).toContainText('9');
        await expect(strip.locator('.about')).not.toContainText(words.choosePassage);
      });
      await test.step('previous and next follow the order in time', async () => {
        await expect(shown.getByRole('navigation')).toContainText(words.position('6', '13'));
        await shown.getByRole('button', { name: words.next }).click();
        const after = details(page, 'letter-leaks', lang);
        await expect(after).toBeVisible();
        await after.getByRole('button', { name: words.previous }).click();
        await expect(shown).toBeVisible();
      });
      await test.step('a relation is a link to the other event', async () => {
        await shown.getByRole('link', { name: titleOf('esper-denial', lang) }).click();
        const denial = details(page, 'esper-denial', lang);
        await expect(denial).toBeVisible();
        const back = denial.getByRole('link', { name: titleOf('letter', lang) });
        await expect(back).toBeVisible();
        await back.click();
        await expect(shown).toBeVisible();
      });
      await test.step('the other language is a click away, and keeps the event', async () => {
        const other = lang === 'ar' ? 'en' : 'ar';
        await page.getByRole('link', { name: other === 'ar' ? 'العربية' : 'English' }).click();
        await expect(details(page, 'letter', other)).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[other]);
        const label = (await labels(page)).find(({ id }) => id === 'letter')!;
        expect(label.text).toBe(titleOf('letter', other));
      });
    });
  });
