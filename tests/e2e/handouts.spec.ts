import type { Page } from '@playwright/test';
import { ar } from '../../src/i18n/ar.present.ts';
import { en } from '../../src/i18n/en.present.ts';
import { expectAccessible } from './axe.ts';
import { expect, FLAGSHIP, LANGS, ORDER, ready, test, textOf, titleOf } from './fixtures.ts';
import { missingFrom, pagesOfPdf, type PdfPage } from './pdf.ts';

const TASKS = ['line', 'cards', 'story', 'questions'] as const;
type Task = (typeof TASKS)[number];

/** Width and height of paper that stands, pt. */
const PAPERS = { a4: [595.3, 841.9], letter: [612, 792] } as const;
/** Where it lies in the printers. */
const LOCALES = { a4: 'en-GB', letter: 'en-US' } as const;
/** What a browser rounds a page by, pt. */
const ROUNDING_PT = 1;
/** What no printer reaches, pt: 5 mm. */
const EDGE_PT = 14;
/** The room at the foot of each page, from its edge, pt. */
const FOOT_PT = 56;
/** The smallest heading of a sheet or of a part of it, pt. */
const HEADING_PT = 15.5;
/** How many sheets there are, which is said once they are laid out. */
const COUNT = /^\d+ sheets?$|^ورقة واحدة$|^ورقتان$|^\d+ (أوراق|ورقة)$/;

const article = (page: Page, task: Task) => page.locator(`[data-handout="${task}"]`);
const leaves = (page: Page, task: Task) => article(page, task).locator('.leaf');

/** Opens the page of handouts with one chosen, and waits until its sheets are laid out. */
async function handout(page: Page, task: Task, address: string): Promise<void> {
  await ready(page, `?view=handouts&task=${task}&${address}`);
  await expect(article(page, task).getByText(COUNT)).toBeVisible();
}

async function printed(page: Page): Promise<PdfPage[]> {
  return pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** What stands on a page above its foot, from top to bottom. */
function bodyOf({ runs, heightPt }: PdfPage): PdfPage['runs'] {
  return runs.filter(({ y }) => y < heightPt - FOOT_PT).toSorted((a, b) => a.y - b.y);
}

/** What a handout has to say, in whatever language. */
const TEXTS: Readonly<Record<Task, (lang: string) => string[]>> = {
  line: (lang) => ORDER.map((id) => titleOf(id, lang as 'ar')),
  cards: (lang) => ORDER.map((id) => titleOf(id, lang as 'ar')),
  story: (lang) => FLAGSHIP.story!.steps.map(({ text }) => textOf(text, lang as 'ar')),
  questions: (lang) => FLAGSHIP.events.map(({ question }) => textOf(question, lang as 'ar')),
};

for (const paper of ['a4', 'letter'] as const) {
  test.describe(paper, () => {
    test.use({ locale: LOCALES[paper] });

    for (const lang of LANGS)
      for (const task of TASKS)
        test(`${lang}: ${task} comes out on whole sheets, in the page's fonts`, async ({
          page,
        }) => {
          await handout(page, task, `lang=${lang}`);
          const pages = await printed(page);
          expect(pages).toHaveLength(await leaves(page, task).count());
          expect(pages.length === 1).toBe(task === 'line');
          const size = task === 'line' ? PAPERS[paper].toReversed() : PAPERS[paper];
          for (const { widthPt, heightPt, runs, fonts } of pages) {
            expect(Math.abs(widthPt - size[0]!)).toBeLessThan(ROUNDING_PT);
            expect(Math.abs(heightPt - size[1]!)).toBeLessThan(ROUNDING_PT);
            const outside = runs.filter(
              ({ left, right, y, sizePt }) =>
                left < EDGE_PT ||
                right > widthPt - EDGE_PT ||
                y - sizePt < EDGE_PT - 4 ||
                y > heightPt - EDGE_PT,
            );
            expect(outside).toEqual([]);
            expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
            expect(
              [...new Set(fonts.map(({ name }) => name))].filter(
                (name) => !name.startsWith('IBMPlexSans'),
              ),
            ).toEqual([]);
          }
          for (const text of TEXTS[task](lang)) expect(missingFrom(pages, text)).toEqual([]);
        });
  });
}

for (const lang of LANGS) {
  const words = { ar, en }[lang].handouts;

  for (const task of ['cards', 'story', 'questions'] as const)
    test(`${lang}: no page of the ${task} ends with a heading`, async ({ page }) => {
      await handout(page, task, `lang=${lang}`);
      const pages = await printed(page);
      // Titles on cards are as large as headings.
      const read = task === 'cards' ? pages.slice(-1) : pages;
      for (const each of read) expect(bodyOf(each).at(-1)!.sizePt).toBeLessThan(HEADING_PT);
    });

  test(`${lang}: cards have no dates, which are in the key, on a page of its own`, async ({
    page,
  }) => {
    await handout(page, 'cards', `lang=${lang}`);
    const pages = await printed(page);
    const cards = pages.slice(0, -1).map((each) => ({ ...each, runs: bodyOf(each) }));
    for (const { runs } of cards) expect(runs.map(({ text }) => text).join('')).not.toMatch(/\d/);
    for (const id of ORDER) expect(missingFrom(cards, titleOf(id, lang))).toEqual([]);
    expect(missingFrom(cards, words.key)).not.toEqual([]);
    const key = pages.slice(-1);
    for (const text of [words.key, '2014', '2020', ...ORDER.map((id) => titleOf(id, lang))])
      expect(missingFrom(key, text)).toEqual([]);
  });

  test(`${lang}: cards are shuffled, and lie as they did the last time`, async ({ page }) => {
    const titles = () => leaves(page, 'cards').locator('.title').allInnerTexts();
    await handout(page, 'cards', `lang=${lang}`);
    const first = await titles();
    expect(first).not.toEqual(ORDER.map((id) => titleOf(id, lang)));
    expect(first.toSorted()).toEqual(ORDER.map((id) => titleOf(id, lang)).toSorted());
    await handout(page, 'cards', `lang=${lang}`);
    expect(await titles()).toEqual(first);
  });

  test(`${lang}: a button prints its handout, and the address says which`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', location.search);
    });
    await handout(page, 'line', `lang=${lang}`);
    await article(page, 'questions').getByRole('button').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', /task=questions/);
  });

  test(`${lang}: the page of handouts is accessible, and its pictures are only pictures`, async ({
    page,
  }) => {
    await handout(page, 'story', `lang=${lang}`);
    for (const task of TASKS)
      await expect(leaves(page, task).first().locator('xpath=ancestor::*[@inert]')).toHaveAttribute(
        'aria-hidden',
        'true',
      );
    await expectAccessible(page);
  });

  test(`${lang}: on a phone nothing of the page is beyond its edge`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await handout(page, 'cards', `lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('the paper can be chosen', async ({ page }) => {
  await handout(page, 'story', 'lang=en');
  await page.getByRole('radio', { name: 'Letter' }).check({ force: true });
  await expect(leaves(page, 'story').first()).toHaveClass(/letter/);
  const [first] = await printed(page);
  expect(Math.abs(first!.widthPt - PAPERS.letter[0])).toBeLessThan(ROUNDING_PT);
});

test('in both languages a sheet says everything twice', async ({ page }) => {
  await handout(page, 'questions', 'lang=both');
  const pages = await printed(page);
  for (const lang of LANGS)
    for (const text of TEXTS.questions(lang)) expect(missingFrom(pages, text)).toEqual([]);
});

test('sheets are black on white, from a dark page too', async ({ page }) => {
  await handout(page, 'story', 'lang=en&theme=dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = leaves(page, 'story').first().locator('.sheet');
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sheet.locator('h4').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a timeline of hundreds of events without questions is handed out too', async ({ page }) => {
  await handout(page, 'line', 'lang=en&data=dense-year');
  await expect(page.locator('[data-handout]')).toHaveCount(TASKS.length - 1);
  expect(await printed(page)).toHaveLength(1);
});
