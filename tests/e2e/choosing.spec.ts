import type { Page } from '@playwright/test';
import {
  card,
  expect,
  item,
  LANGS,
  labels,
  markOf,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await markOf(page, id);
  await page.mouse.click(x, y);
}

for (const lang of LANGS) {
  test(`${lang}: a click on a mark opens its card and is in the address`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await clickMark(page, 'letter');
    await expect(card(page, 'letter', lang)).toBeVisible();
    expect(param(page, 'event')).toBe('letter');
    await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
  });

  test(`${lang}: a click on a label chooses too, and one on a bar`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const label = (await labels(page)).find(({ id }) => id === 'parliament-vote')!;
    await page.mouse.click(label.x + label.w / 2, label.y + label.h / 2);
    await expect(card(page, 'parliament-vote', lang)).toBeVisible();
    await clickMark(page, 'rocket-attacks');
    await expect(card(page, 'rocket-attacks', lang)).toBeVisible();
  });

  test(`${lang}: the list chooses too`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const link = item(page, 'milley-mistake').locator('h4 a');
    await link.click();
    await expect(card(page, 'milley-mistake', lang)).toBeVisible();
    expect(param(page, 'event')).toBe('milley-mistake');
  });

  test(`${lang}: Back and Forward go from card to card`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await clickMark(page, 'letter');
    await clickMark(page, 'soleimani-strike');
    await expect(card(page, 'soleimani-strike', lang)).toBeVisible();
    await page.goBack();
    await expect(card(page, 'letter', lang)).toBeVisible();
    await page.goBack();
    await expect(page.locator('#card-title')).toHaveText(WORDS[lang].intro.title);
    await page.goForward();
    await expect(card(page, 'letter', lang)).toBeVisible();
  });

  test(`${lang}: previous and next follow the order in time`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    const steps = card(page, 'letter', lang).getByRole('navigation');
    await expect(steps).toContainText('6 / 13');
    await steps.getByRole('button', { name: WORDS[lang].next }).click();
    await expect(card(page, 'letter-leaks', lang)).toBeVisible();
    const back = card(page, 'letter-leaks', lang).getByRole('navigation');
    await back.getByRole('button', { name: WORDS[lang].previous }).click();
    await expect(card(page, 'letter', lang)).toBeVisible();
  });

  test(`${lang}: the card tells kind, side, date, basis, quotation, standing and source`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    const told = card(page, 'letter', lang);
    const words = WORDS[lang];
    await expect(told).toContainText(words.kinds.document);
    await expect(told).toContainText(lang === 'ar' ? 'التحالف الدولي' : 'Coalition');
    await expect(told).toContainText(
      lang === 'ar' ? '6 كانون الثاني 2020، 20:00' : '6 January 2020, 20:00',
    );
    await expect(told).toContainText(lang === 'ar' ? '12:00 في واشنطن' : '12:00 in Washington');
    await expect(told).toContainText(words.basis.external);
    await expect(told.locator('blockquote').first()).toBeVisible();
    await expect(told).toContainText(words.statuses.disputed);
    const cells = told.getByRole('group', { name: words.inArticle }).getByRole('radio');
    await expect(cells).toHaveCount(15);
  });

  test(`${lang}: an original in another language is marked as such`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    const quotation = card(page, 'letter', lang).locator('blockquote').first();
    const arabic = lang === 'ar' ? quotation : quotation.locator('[lang="ar"]').first();
    await expect(arabic).toContainText('«');
    if (lang === 'en') await expect(arabic).toHaveAttribute('dir', 'rtl');
  });

  test(`${lang}: a relation is a link to the other event`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    const denial = card(page, 'letter', lang).getByRole('link', {
      name: titleOf('esper-denial', lang),
    });
    await denial.click();
    await expect(card(page, 'esper-denial', lang)).toBeVisible();
    const back = card(page, 'esper-denial', lang).getByRole('link', {
      name: titleOf('letter', lang),
    });
    await expect(back).toBeVisible();
  });

  test(`${lang}: a chosen paragraph of the strip says what it is about`, async ({ page }) => {
    await ready(page, `?lang=${lang}&event=letter`);
    const strip = card(page, 'letter', lang).getByRole('group', { name: WORDS[lang].inArticle });
    await strip.getByRole('radio').nth(8).check({ force: true });
    await expect(strip.locator('.about')).toContainText('9');
    await expect(strip.locator('.about')).not.toContainText(WORDS[lang].choosePassage);
  });

  test(`${lang}: the other language is a click away, and keeps the event`, async ({ page }) => {
    const other = lang === 'ar' ? 'en' : 'ar';
    await ready(page, `?lang=${lang}&event=letter`);
    await page.getByRole('link', { name: other === 'ar' ? 'العربية' : 'English' }).click();
    await expect(card(page, 'letter', other)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    const words = (await labels(page)).find(({ id }) => id === 'letter')!.text;
    expect(words).toBe(titleOf('letter', other));
  });
}
