import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import {
  expect,
  FLAGSHIP,
  LANGS,
  ORDER,
  param,
  ready,
  test,
  textOf,
  titleOf,
  type Lang,
} from '../support/fixtures.ts';
import { pagesOfPdf, type PdfPage, type PdfText } from '../support/pdf.ts';
import { PRESENTATION_WORDS } from '../words.ts';

const { ar: arWords, en: enWords } = PRESENTATION_WORDS;

const WORDS = { ar: arWords.handouts, en: enWords.handouts };
const TASKS = ['line', 'cards', 'story', 'questions'] as const;
type Task = (typeof TASKS)[number];

const MM_PT = 72 / 25.4;
/** Width and height of upright paper, in points. */
const PAPERS = { a4: [595.3, 841.9], letter: [612, 792] } as const;
type Paper = keyof typeof PAPERS;
const MARGIN_PT = 12 * MM_PT;
/** The lines to write on beneath a heading, in points. */
const LINES_PT: Partial<Record<Task, number>> = { story: 27 * MM_PT, questions: 36 * MM_PT };

const handout = (page: Page, task: Task) => page.locator(`[data-handout="${task}"]`);
const sheets = (page: Page, task: Task) => handout(page, task).locator('.leaf');

/** Opens the handouts and waits until they are laid out. */
async function open(page: Page, query: string, tasks: readonly Task[] = TASKS): Promise<void> {
  await ready(page, `?view=handouts&${query}`);
  for (const task of tasks) await laidOut(page, task);
}

async function laidOut(page: Page, task: Task): Promise<void> {
  await expect(handout(page, task).locator('.count')).not.toBeEmpty();
}

/** What is on the pages, without spaces, read from left to right and from right to left. */
function lettersOf(pages: readonly PdfPage[]): string {
  const lines = pages.flatMap(linesOf);
  const read = (line: PdfText[]) => bare(line.map(({ text }) => text).join(''));
  return [...lines.map(read), ...lines.map((line) => read(line.toReversed()))].join('');
}

/** Pieces on one height, from left to right; what is drawn twice, for its rim, once. */
function linesOf({ texts }: PdfPage): PdfText[][] {
  const lines: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => b.y - a.y)) {
    const last = lines.at(-1);
    if (last && last[0]!.y - text.y < 2) last.push(text);
    else lines.push([text]);
  }
  return lines.map((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .filter(({ text, x }, i, all) => text !== all[i - 1]?.text || x - all[i - 1]!.x > 0.2),
  );
}

/** Letters and digits alone: brackets are mirrored on paper, and marks stand where their letters do. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/[\s\p{M}\p{Cf}\p{P}]/gu, '');
}

/** Whether a word is among letters; of Arabic two that are one glyph may come in either order. */
function isIn(letters: string, word: string): boolean {
  if (!/\p{Script=Arabic}/u.test(word)) return letters.includes(word);
  const sorted = (text: string) => [...text].sort().join('');
  const wanted = sorted(word);
  return Array.from(letters).some((_, i) => sorted(letters.slice(i, i + word.length)) === wanted);
}

/** Words of a text that are on none of the pages. */
function missing(text: string, pages: readonly PdfPage[]): string[] {
  const letters = lettersOf(pages);
  return text.split(/\s+/).filter((word) => !isIn(letters, bare(word)));
}

/** What stands beyond the margins. */
function strays({ texts, widthPt, heightPt }: PdfPage): string[] {
  const least = MARGIN_PT - 2;
  return texts
    .filter(
      ({ x, y, width }) =>
        x < least || x + width > widthPt - least || y < least || y > heightPt - least,
    )
    .map(({ text, x, y }) => `${text} at ${x}, ${y}`);
}

function expectFonts({ fonts }: PdfPage, task: Task): void {
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const written = fonts.filter(({ isDrawn }) => !isDrawn).map(({ name }) => name);
  expect(written.filter((name) => !/IBMPlexSans/.test(name))).toEqual([]);
  // The drawing's words have a rim of paper around them.
  if (task !== 'line') expect(fonts.filter(({ isDrawn }) => isDrawn)).toEqual([]);
}

/** What each handout is there for. */
const EXPECTED: Record<Task, (pages: readonly PdfPage[], lang: Lang) => void> = {
  line(pages, lang) {
    expect(pages).toHaveLength(1);
    for (const id of ORDER) expect(missing(titleOf(id, lang), pages)).toEqual([]);
  },
  cards(pages, lang) {
    expect(pages).toHaveLength(3);
    const [cards, key] = [pages.slice(0, 2), pages.slice(2)];
    for (const id of ORDER) {
      expect(missing(titleOf(id, lang), cards)).toEqual([]);
      expect(missing(titleOf(id, lang), key)).toEqual([]);
    }
    // The foot says when the article came out; no card says when anything was.
    const aboveFoot = cards.map((page) => ({
      ...page,
      texts: page.texts.filter(({ y }) => y > MARGIN_PT + 40),
    }));
    expect(lettersOf(aboveFoot)).not.toMatch(/20\d\d/);
    expect(lettersOf(key)).toMatch(/2014/);
    expect(missing(WORDS[lang].key, key)).toEqual([]);
  },
  story(pages, lang) {
    for (const { event, text } of FLAGSHIP.story!.steps) {
      expect(missing(titleOf(event, lang), pages)).toEqual([]);
      expect(missing(textOf(text, lang), pages)).toEqual([]);
    }
  },
  questions(pages, lang) {
    for (const { question } of FLAGSHIP.events)
      expect(missing(textOf(question, lang), pages.slice(0, -1))).toEqual([]);
    for (const { title } of FLAGSHIP.sources!)
      expect(missing(textOf(title, lang), pages.slice(-1))).toEqual([]);
  },
};

/** Prints a handout on a paper that was chosen, and looks at every page. */
async function expectPrinted(page: Page, task: Task, paper: Paper, lang: Lang): Promise<void> {
  await expect(sheets(page, task).first()).toHaveClass(new RegExp(paper));
  await laidOut(page, task);
  await handout(page, task).getByRole('link').click();
  const pages = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length, task).toBeGreaterThan(0);
  expect(pages, task).toHaveLength(await sheets(page, task).count());
  const [width, height] = PAPERS[paper];
  for (const each of pages) {
    const size = [each.widthPt, each.heightPt].map(Math.round);
    const upright = [width, height].map(Math.round);
    expect(size, task).toEqual(task === 'line' ? upright.reverse() : upright);
    expect(strays(each), task).toEqual([]);
    expectFonts(each, task);
    const room = LINES_PT[task];
    const lowest = Math.min(...each.texts.filter(({ isBold }) => isBold).map(({ y }) => y));
    if (room !== undefined && each !== pages.at(-1))
      expect(lowest, `${task}: a heading has its lines`).toBeGreaterThan(MARGIN_PT + room);
  }
  EXPECTED[task](pages, lang);
}

for (const lang of LANGS)
  for (const paper of Object.keys(PAPERS) as Paper[])
    test(
      `${lang}: each handout prints on ${paper}, whole and in the page's fonts`,
      {
        tag: lang === 'ar' && paper === 'a4' ? [] : ['@matrix'],
      },
      async ({ page }) => {
        test.slow();
        await open(page, `lang=${lang}`);
        await page.getByRole('radio', { name: WORDS[lang].papers[paper] }).check();
        for (const task of TASKS)
          await test.step(task, () => expectPrinted(page, task, paper, lang));
        // The other paper too, once.
        if (paper === 'a4') {
          await page.getByRole('radio', { name: WORDS[lang].papers.letter }).check();
          await expectPrinted(page, 'questions', 'letter', lang);
        }
      },
    );

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `${lang}: the page shows a picture of each handout, and is accessible`,
    { tag },
    async ({ page }) => {
      await open(page, `lang=${lang}`);
      for (const task of TASKS) await expect(sheets(page, task).first()).toBeVisible();
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await test.step('a sheet is white on a dark page too', async () => {
        const sheet = sheets(page, 'story').first().locator('.sheet');
        await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
      });
      await test.step('on a phone nothing is wider than the screen', async () => {
        await page.setViewportSize({ width: 360, height: 740 });
        for (const task of TASKS) await laidOut(page, task);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(360);
      });
    },
  );

  test(
    `${lang}: the page of handouts is accessible in the dark`,
    { tag: '@matrix' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, `lang=${lang}`);
      await expectAccessible(page);
    },
  );
}

test('the button of a handout prints that handout, and the address says which', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.classList.add('was-printed');
  });
  await open(page, 'lang=en');
  await handout(page, 'cards').getByRole('button').click();
  await expect(page.locator('body')).toHaveClass(/was-printed/);
  expect(param(page, 'task')).toBe('cards');
  await page.emulateMedia({ media: 'print' });
  await expect(sheets(page, 'cards').first()).toBeVisible();
  await expect(sheets(page, 'story').first()).toBeHidden();
});

test('both languages stand on the sheets', async ({ page }) => {
  await open(page, 'lang=both&task=story');
  const pages = await pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const lang of LANGS)
    for (const { event } of FLAGSHIP.story!.steps)
      expect(missing(titleOf(event, lang), pages)).toEqual([]);
});

test('three hundred events have numbered cards, and no questions where none is asked', async ({
  page,
}) => {
  await open(page, 'data=dense-year&lang=en&task=cards', ['line', 'cards', 'story']);
  await expect(handout(page, 'questions')).toHaveCount(0);
  await expect(page.getByText(WORDS.en.noQuestions)).toBeVisible();
  await expect(handout(page, 'cards').locator('.slip')).toHaveCount(300);
  await expect(handout(page, 'cards').locator('.slip .sign').last()).toHaveText('300');
});
