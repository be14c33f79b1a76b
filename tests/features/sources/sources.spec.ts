import type { Page } from '@playwright/test';
import { craneTimeline } from '../../support/source-text.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  FEATURE_WORDS,
  DIRECTIONS,
  expect,
  FLAGSHIP,
  item,
  markOf,
  openFromMore,
  param,
  ready,
  serveData,
  test,
  textOf,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const CRANE = craneTimeline();
const craneTitle = (id: string, lang: Lang) =>
  textOf(CRANE.events.find((event) => event.id === id)!.title, lang);

async function openCrane(page: Page, lang: Lang, query = ''): Promise<void> {
  await serveData(page, 'crane', CRANE);
  await ready(page, `?data=crane&lang=${lang}${query}`);
}

const cells = (page: Page) => page.locator('.details-panel .strip label');
/** The numbers of the paragraphs that are lit. */
const litCells = (page: Page): Promise<number[]> =>
  cells(page).evaluateAll((all) =>
    all.flatMap((cell, i) => (getComputedStyle(cell).outlineStyle === 'dashed' ? [i + 1] : [])),
  );
/** How many marks and bars of the drawing have a ring that says that they are pointed at. */
const rings = (page: Page) => page.locator('.box svg path[stroke-dasharray="3 3"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
/** A tab of the column beside the drawing. */
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
/** The source's text, beside the drawing or in its panel. */
const text = (page: Page, lang: Lang) => panel(page, FEATURE_WORDS[lang].text.title);
const passage = (page: Page, words: string) => page.locator('.text a', { hasText: words });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const words = FEATURE_WORDS[lang];

    test('events and the paragraphs that carry them light each other', async ({ page }) => {
      await ready(page, `?lang=${lang}&event=letter`);

      await test.step('a source whose text is not included offers none', async () => {
        await expect(page.locator('.details-panel .quotation').first()).toBeVisible();
        await page.locator('[data-more]').click();
        await expect(page.locator('.menu')).toContainText(WORDS[lang].keys);
        await expect(button(page, words.panelTools.panels.text)).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(page.locator('.ways')).toHaveCount(0);
      });
      await test.step('a paragraph that is pointed at lights its events', async () => {
        await cells(page).nth(13).hover();
        await expect(rings(page)).toHaveCount(2);
        const mark = item(page, 'coalition-pause').locator('.mark');
        await expect(mark).toHaveCSS('outline-style', 'dashed');
        expect(await litCells(page)).toEqual([]);
        await page.locator('.details-panel h2').hover();
        await expect(rings(page)).toHaveCount(0);
      });
      await test.step('a mark that is pointed at lights its paragraphs', async () => {
        const { x, y } = await markOf(page, 'esper-denial');
        await page.mouse.move(x, y);
        await expect.poll(() => litCells(page)).toEqual([1, 4]);
        await page.mouse.move(x, y - 40);
        await expect.poll(() => litCells(page)).toEqual([]);
      });
      await test.step('the keyboard lights the same, from paragraph to paragraph', async () => {
        await page.locator('.details-panel .strip input[value="13"]').focus();
        await expect(rings(page)).toHaveCount(1);
        await page.keyboard.press('ArrowDown');
        await expect(rings(page)).toHaveCount(2);
        await expect(page.locator('.details-panel .carried li')).toHaveCount(2);
        await page.keyboard.press('Tab');
        await expect(rings(page)).toHaveCount(1);
        expect(await litCells(page)).toEqual([14, 15]);
      });
      await test.step('a chosen paragraph says what it is about and leads to what it carries', async () => {
        const paragraph = page.locator('.details-panel .strip input[value="14"]');
        await paragraph.check();
        await paragraph.focus();
        const about = FLAGSHIP.sources![0]!.paragraphs![13]!.about;
        await expect(page.locator('.details-panel .about')).toContainText(textOf(about, lang));
        const carried = page.locator('.details-panel .carried');
        await expect(carried.getByRole('link')).toHaveText([
          titleOf('rocket-attacks', lang),
          titleOf('coalition-pause', lang),
        ]);
        await expect(carried).toBeInViewport();
        await expect(rings(page)).toHaveCount(2);
        await carried.getByRole('link').last().click();
        await expect.poll(() => param(page, 'event')).toBe('coalition-pause');
      });
    });

    test('sources, dates, and what is not in the article, by address and by button', async ({
      page,
    }) => {
      await ready(page, `?lang=${lang}&open=sources`);
      const sources = panel(page, words.sources.title);
      await expect(sources).toContainText(words.sources.paragraphs(1, '3'));
      const note = FLAGSHIP.events.find(({ id }) => id === 'rocket-attacks')!.basisNote;
      const dates = sources.getByRole('group', { name: words.sources.dates });
      await expect(dates).toContainText(textOf(note, lang));
      const foreign = sources.getByRole('group', { name: words.sources.foreign });
      await expect(foreign.locator('ul').first().locator('li')).toHaveCount(8);
      await expect(foreign.locator('ul').last()).toContainText(titleOf('parliament-vote', lang));
      await expectAccessible(page);

      await button(page, WORDS[lang].close).click();
      await expect(sources).toHaveCount(0);
      await button(page, WORDS[lang].panels.sources).click();
      const letter = sources.getByRole('link', { name: titleOf('letter', lang) });
      await letter.first().click();
      await expect.poll(() => param(page, 'event')).toBe('letter');
    });

    test('who asks for the text of a source that includes none is told so', async ({ page }) => {
      await ready(page, `?lang=${lang}&open=text`);
      await expect(text(page, lang)).toContainText(words.text.absent);
    });

    test('from a quotation to its place in the text, and back to the event', async ({ page }) => {
      await openCrane(page, lang, '&event=warning');
      await page
        .locator('.details-panel')
        .getByRole('link', { name: words.text.inText })
        .last()
        .click();
      await expect(text(page, lang)).toBeVisible();
      expect(param(page, 'open')).toBe('text');
      await expect(passage(page, 'كتبت قبل شهر')).toBeFocused();
      await expect(page.locator('.text a.chosen')).toHaveText([
        'كتبت قبل شهر أن «',
        'الحبل الثالث مهترئ',
        '»، ولم يردّ',
      ]);
      await expect(page.locator('.text').first()).toHaveCSS('direction', DIRECTIONS.ar);
      await tab(page, words.panelTools.event).click();
      await expect(page.locator('#details-title')).toBeVisible();
      await expect(page.locator('#details-title')).toHaveText(craneTitle('warning', lang));
      await expect(text(page, lang)).toBeHidden();
      await tab(page, words.panelTools.panels.text).click();
      await expect(passage(page, 'كتبت قبل شهر')).toBeInViewport();
    });

    test('the text and the drawing choose for each other', async ({ page }) => {
      await openCrane(page, lang);
      const chosen = page.locator('.text a.chosen');

      await test.step('a passage chooses its event', async () => {
        await openFromMore(page, lang, 'text');
        await expect(text(page, lang)).toContainText(words.text.hint);
        await passage(page, 'انتظروا قرارًا').click();
        await expect.poll(() => param(page, 'event')).toBe('wait');
        await expect(passage(page, 'انتظروا قرارًا')).toBeFocused();
      });
      await test.step('the text and the details are accessible', async () => {
        await expect(chosen.first()).toBeVisible();
        await expectAccessible(page);
        await tab(page, words.panelTools.event).click();
        await page.locator('.details-panel .strip input[value="4"]').check();
        await expectAccessible(page);
        await tab(page, words.panelTools.panels.text).click();
      });
      await test.step('the drawing chooses passages', async () => {
        const repair = await markOf(page, 'repair');
        await page.mouse.click(repair.x, repair.y);
        await expect(page.locator('#details-title')).toBeVisible();
        await tab(page, words.panelTools.panels.text).click();
        await expect(chosen).toHaveText(['The rope was replaced']);
        await expect(chosen).toBeInViewport();
        await page.locator('.text a', { hasText: 'وقال المدير' }).hover();
        await expect(rings(page)).toHaveCount(1);
      });
      await test.step('a quotation leads to its passage at the source', async () => {
        await tab(page, words.panelTools.event).click();
        const link = page
          .locator('.details-panel')
          .getByRole('link', { name: words.text.atSource });
        await expect(link).toHaveAttribute(
          'href',
          'https://example.org/report#:~:text=The%20rope%20was%20replaced',
        );
        await expect(link).toHaveAttribute('rel', 'external noreferrer');
        await tab(page, words.panelTools.panels.text).click();
      });
      await test.step('two events that quote the same words are both reached', async () => {
        const denial = page
          .locator('.text')
          .getByRole('link', { name: craneTitle('denial', lang) });
        await denial.click();
        await expect.poll(() => param(page, 'event')).toBe('denial');
        await expect(passage(page, 'وتنفي النقابة')).toHaveClass(/chosen/);
      });
      await test.step('a quotation that is not in the text is said, there and beside it', async () => {
        const lost = page.locator('.lost', { hasText: 'العمل سيتوقف إلى الأبد' });
        await expect(lost).toContainText(craneTitle('stop', lang));
        await expect(page.locator('.lost li')).toHaveCount(1);
        // The link that was clicked may have scrolled the drawing out of sight.
        await page.evaluate(() => scrollTo(0, 0));
        const stop = await markOf(page, 'stop');
        await page.mouse.click(stop.x, stop.y);
        await expect.poll(() => param(page, 'event')).toBe('stop');
        const quotations = page.locator('.details-panel .quotation');
        await expect(quotations.nth(1)).toContainText(words.text.isLost);
        await expect(quotations.nth(0)).not.toContainText(words.text.isLost);
      });
    });

    test('on a phone the text is a panel over the list', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openCrane(page, lang, '&event=warning');
      await item(page, 'warning').getByRole('link', { name: words.text.inText }).last().click();
      await expect(passage(page, 'كتبت قبل شهر')).toBeFocused();
      await passage(page, 'انتظروا قرارًا').click();
      await expect(item(page, 'wait').locator('.details')).toBeVisible();
      await text(page, lang)
        .locator('.state')
        .getByRole('link', { name: craneTitle('wait', lang) })
        .click();
      await expect(item(page, 'wait').locator('h4 a')).toBeFocused();
      await expect(item(page, 'wait').locator('.details')).toBeVisible();
      await item(page, 'wait').locator('.strip input[value="2"]').check();
      await expect(item(page, 'wait').locator('.carried').getByRole('link')).toHaveCount(2);
    });

    test('on a phone the text is accessible', dailyIf(false), async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openCrane(page, lang, '&open=text&event=wait');
      await expect(page.locator('.text a.chosen').first()).toBeVisible();
      await item(page, 'wait').locator('.strip input[value="2"]').check();
      await expectAccessible(page);
    });
  });
