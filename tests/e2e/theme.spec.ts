import type { Page } from '@playwright/test';
import { DARK, LIGHT } from '../../src/render/palette.ts';
import { expect, LANGS, ready, test, WORDS } from './fixtures.ts';

/** The colour of the paper as it is painted, `#rrggbb`. */
async function paper(page: Page): Promise<string> {
  const color = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const channels = color.match(/\d+/g)!.slice(0, 3);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

for (const lang of LANGS) {
  test(`${lang}: without a wish of the reader's the system's colours count, and follow it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await ready(page, `?lang=${lang}`);
    expect(await paper(page)).toBe(DARK.paper);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paper(page)).toBe(LIGHT.paper);
  });

  test(`${lang}: the address's theme counts more than the system's`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await ready(page, `?lang=${lang}&theme=dark`);
    expect(await paper(page)).toBe(DARK.paper);
    await page.emulateMedia({ colorScheme: 'dark' });
    await ready(page, `?lang=${lang}&theme=light`);
    expect(await paper(page)).toBe(LIGHT.paper);
  });

  test(`${lang}: a theme is chosen from the list, and the address keeps it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await ready(page, `?lang=${lang}`);
    const themes = page.getByRole('combobox', { name: WORDS[lang].theme });
    await themes.selectOption({ label: WORDS[lang].themes.dark });
    expect(await paper(page)).toBe(DARK.paper);
    await expect(page).toHaveURL(/theme=dark/);
    await page.reload();
    expect(await paper(page)).toBe(DARK.paper);
    await expect(themes).toHaveValue('dark');

    await themes.selectOption({ label: WORDS[lang].themes.contrast });
    await expect.poll(() => paper(page)).not.toBe(DARK.paper);
    await expect(page).toHaveURL(/theme=contrast/);

    await themes.selectOption({ label: WORDS[lang].themes.auto });
    await expect.poll(() => paper(page)).toBe(LIGHT.paper);
    await expect(page).not.toHaveURL(/theme=/);
  });

  test(`${lang}: the wrong theme is never painted`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const papers: string[] = [];
      Object.assign(window, { papers });
      const look = () => {
        const color = document.body && getComputedStyle(document.documentElement).backgroundColor;
        if (color && !papers.includes(color)) papers.push(color);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await ready(page, `?lang=${lang}&theme=dark`);
    const papers = await page.evaluate(() => Reflect.get(window, 'papers') as string[]);
    expect(papers).toHaveLength(1);
    expect(await paper(page)).toBe(DARK.paper);
  });
}
