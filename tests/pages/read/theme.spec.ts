import type { Page } from '@playwright/test';
import { DARK, LIGHT } from '../../../src/render/palette.ts';
import { expect, LANGS, ready, test, WORDS } from '../../support/fixtures.ts';

/** The colour of the paper as it is painted, `#rrggbb`. */
async function paper(page: Page): Promise<string> {
  const color = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  const channels = color.match(/\d+/g)!.slice(0, 3);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(`${lang}: the address's theme counts more than the system's`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await ready(page, `?lang=${lang}&theme=dark`);
    expect(await paper(page)).toBe(DARK.paper);
    await page.emulateMedia({ colorScheme: 'dark' });
    await ready(page, `?lang=${lang}&theme=light`);
    expect(await paper(page)).toBe(LIGHT.paper);
  });

  test(
    `${lang}: the system's colours count until a theme is chosen, which the address keeps`,
    {
      tag,
    },
    async ({ page }) => {
      await test.step('without a choice of the reader the system’s theme counts, and is followed', async () => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await ready(page, `?lang=${lang}`);
        expect(await paper(page)).toBe(DARK.paper);
        await page.emulateMedia({ colorScheme: 'light' });
        await expect.poll(() => paper(page)).toBe(LIGHT.paper);
      });

      const themes = page.getByRole('combobox', { name: WORDS[lang].theme });
      await test.step('a theme is chosen from the list, and the address keeps it', async () => {
        await themes.selectOption({ label: WORDS[lang].themes.dark });
        await expect.poll(() => paper(page)).toBe(DARK.paper);
        await expect(page).toHaveURL(/theme=dark/);
        await page.reload();
        expect(await paper(page)).toBe(DARK.paper);
        await expect(themes).toHaveValue('dark');
        await themes.selectOption({ label: WORDS[lang].themes.contrast });
        await expect.poll(() => paper(page)).not.toBe(DARK.paper);
        await expect(page).toHaveURL(/theme=contrast/);
      });

      await test.step('and the system counts again', async () => {
        await themes.selectOption({ label: WORDS[lang].themes.auto });
        await expect.poll(() => paper(page)).toBe(LIGHT.paper);
        await expect(page).not.toHaveURL(/theme=/);
      });
    },
  );

  test(`${lang}: the wrong theme is never painted`, { tag }, async ({ page }) => {
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
