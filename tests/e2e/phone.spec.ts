import {
  expect,
  item,
  LANGS,
  list,
  marks,
  param,
  ready,
  test,
  titleOf,
  WORDS,
} from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const lang of LANGS) {
  const side = lang === 'ar' ? 'right' : 'left';

  test(`${lang}: the line stands upright, every mark on it`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const xs = (await marks(page)).map(({ x }) => Math.round(x));
    expect(xs.length).toBe(13);
    expect(new Set(xs).size).toBe(1);
    const fromEdge = side === 'left' ? xs[0]! : 390 - xs[0]!;
    expect(fromEdge).toBeLessThan(40);
    await expect(page.getByRole('application')).toBeHidden();
    await expect(list(page).locator('[data-fold]').first()).toBeVisible();
  });

  test(`${lang}: the heading of the day stays in sight while its events pass`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await item(page, 'milley-mistake').evaluate((element) => element.scrollIntoView());
    const sticky = page.locator('.period.sticky', {
      hasText: lang === 'ar' ? '6 كانون الثاني' : '6 January',
    });
    await expect(sticky.first()).toBeInViewport();
  });

  test(`${lang}: an event opens in place, and Back closes it`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    await item(page, 'letter')
      .getByRole('link', { name: titleOf('letter', lang) })
      .first()
      .tap();
    await expect(item(page, 'letter')).toHaveAttribute('aria-current', 'true');
    await expect(item(page, 'letter').locator('blockquote').first()).toBeVisible();
    expect(param(page, 'event')).toBe('letter');
    await page.goBack();
    await expect(item(page, 'letter')).not.toHaveAttribute('aria-current', 'true');
    await expect(item(page, 'letter').locator('blockquote').first()).toBeHidden();
  });

  test(`${lang}: a denial leads to what it denies`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const denial = item(page, 'esper-denial').locator('a[data-choose="letter"]').first();
    await denial.tap();
    expect(param(page, 'event')).toBe('letter');
    await expect(item(page, 'letter')).toBeInViewport();
  });

  test(`${lang}: previous and next are at the thumb`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const bar = page.locator('.foot');
    await bar.getByRole('button', { name: WORDS[lang].next }).tap();
    await expect(item(page, 'coalition-formed')).toHaveAttribute('aria-current', 'true');
    await bar.getByRole('button', { name: WORDS[lang].next }).tap();
    await expect(item(page, 'rocket-attacks')).toHaveAttribute('aria-current', 'true');
    await expect(bar).toContainText('2 / 13');
    await bar.getByRole('button', { name: WORDS[lang].previous }).tap();
    await expect(item(page, 'coalition-formed')).toHaveAttribute('aria-current', 'true');
    const box = (await bar.boundingBox())!;
    expect(box.y + box.height).toBe(844);
  });
}
