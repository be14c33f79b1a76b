import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { expect, test } from '../../support/articles.ts';
import {
  FEATURE_WORDS,
  FLAGSHIP,
  ready,
  serveData,
  smallTimeline,
  titleOf,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { hurryNow } from '../../support/hurry.ts';
import { DAILY_IN_ARABIC, dailyIf } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const dialog = (page: Page): Locator => page.getByRole('dialog');
const code = (page: Page): Locator => dialog(page).locator('textarea');
/** The address of the preview. */
const preview = async (page: Page): Promise<URL> =>
  new URL((await dialog(page).getByTitle(/: /).getAttribute('src'))!);
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click();
/** Takes one of a few choices side by side. */
const take = (page: Page, name: string) =>
  dialog(page).getByRole('radio', { name, exact: true }).check();
const choose = (page: Page, label: string, value: string) =>
  dialog(page).getByLabel(label, { exact: true }).selectOption(value);

async function open(page: Page, lang: Lang, query = ''): Promise<void> {
  await ready(page, `./?open=embed&lang=${lang}${query}`);
  await expect(dialog(page)).toBeVisible();
}

/** The results of the embed checks, once it is through. */
async function checkResults(page: Page, lang: Lang): Promise<string[]> {
  const { check, checks } = FEATURE_WORDS[lang].embed;
  const part = dialog(page).getByRole('region', { name: check });
  const through = part.locator('ul[aria-busy="false"]').getByRole('listitem');
  // The last of them.
  const last = through.filter({ hasText: checks.sandbox });
  await expect(last).toBeVisible({ timeout: 60_000 });
  return part.getByRole('listitem').allInnerTexts();
}

/** What the code for a frame asks for, as parameters. */
async function paramsOf(page: Page, lang: Lang): Promise<Record<string, string>> {
  await take(page, FEATURE_WORDS[lang].embed.forms.frame);
  const src = /src="([^"]+)"/.exec(await code(page).inputValue())![1]!;
  return Object.fromEntries(new URL(src.replaceAll('&amp;', '&')).searchParams);
}

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const { embed } = FEATURE_WORDS[lang];

    test('it is opened, its self-test passes, and its code is copied', async ({
      page,
      context,
      complaints,
    }) => {
      test.slow();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await ready(page, `./?lang=${lang}`);
      const button = page.getByRole('button', { name: WORDS[lang].apart.embed, exact: true });

      await test.step('it opens by its button and takes the focus', async () => {
        await button.click();
        await expect(dialog(page)).toHaveAccessibleName(FEATURE_WORDS[lang].embed.title);
        await expect(dialog(page).locator(':focus')).toHaveCount(1);
        await expect(page).toHaveURL(/open=embed/);
      });
      await test.step('its self-test passes', async () => {
        const found = await checkResults(page, lang);
        expect(found).toHaveLength(7);
        for (const each of found) expect(each).toContain(embed.passed);
        await expect(dialog(page).getByText(embed.allPassed)).toBeVisible();
      });
      await test.step('it is accessible', () => expectAccessible(page, { frames: false }));
      await test.step('on a phone it is no wider than the screen', async () => {
        await page.setViewportSize({ width: 360, height: 780 });
        const over = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 1280, height: 900 });
      });
      await test.step('copying says that it copied', async () => {
        await press(page, embed.copyCode);
        await expect(
          dialog(page).getByText(FEATURE_WORDS[lang].share.copied, { exact: true }),
        ).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await code(page).inputValue());
      });
      await test.step('the self-test sees that there is a message in place of the timeline', async () => {
        // It waits for an answer that does not come.
        await hurryNow(page);
        // A sandboxed frame gets its data as a script.
        await page.route(`**/data/${FLAGSHIP.id}.*`, (route) => route.fulfill({ status: 404 }));
        await press(page, embed.again);
        await expect(dialog(page).getByText(embed.checking)).toBeVisible();
        const found = await checkResults(page, lang);
        expect(found).toHaveLength(4);
        for (const each of found) expect(each).toContain(embed.seen.broken);
        const said = complaints.splice(0);
        expect(said.length).toBeGreaterThan(0);
        for (const each of said) expect(each).toContain('404');
      });
      await test.step('Escape closes it and gives the focus back', async () => {
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toHaveCount(0);
        await expect(button).toBeFocused();
        await expect(page).not.toHaveURL(/open=/);
      });
    });

    test(
      'on a phone it is accessible, and no wider than the screen',
      dailyIf(false),
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 780 });
        await open(page, lang, '&event=letter&events=letter,esper-denial');
        await expectAccessible(page, { frames: false });
        const over = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
      },
    );
  });

test('opened by the address, its settings change the code and the preview', async ({ page }) => {
  test.slow();
  const { embed } = FEATURE_WORDS.en;
  await open(page, 'en', '&kind=statement');
  const frame = dialog(page).locator('.room iframe');
  const shown = frame.contentFrame();
  const steps = await page.evaluate(() => history.length);

  await test.step('it takes the focus', async () => {
    await expect(dialog(page).locator(':focus')).toHaveCount(1);
  });
  await test.step('what else is set on the page is kept as long as that is wanted', async () => {
    expect((await preview(page)).searchParams.get('kind')).toBe('statement');
    await dialog(page).getByRole('checkbox', { name: embed.keep }).uncheck();
    expect((await preview(page)).searchParams.has('kind')).toBe(false);
  });
  await test.step('the preview has the width that is chosen', async () => {
    const widthPx = () => frame.evaluate((node) => node.clientWidth);
    expect(await widthPx()).toBe(640);
    await take(page, embed.widths.phone);
    expect(await widthPx()).toBe(360);
    await take(page, embed.widths.full);
    expect(await widthPx()).toBeGreaterThan(640);
  });
  await test.step('where the browser refuses to copy, the code is selected', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await press(page, embed.copyCode);
    await expect(dialog(page).getByText(FEATURE_WORDS.en.share.notCopied)).toBeVisible();
    await expect(code(page)).toBeFocused();
    const all = await code(page).inputValue();
    const selected = await page.evaluate(() => getSelection()!.toString());
    expect(selected.replaceAll('\r', '')).toBe(all);
  });
  await test.step('an embed of a few events has those alone, in the order of time', async () => {
    await take(page, embed.eventSets.some);
    await expect(dialog(page).getByText(embed.noneChosen)).toBeVisible();
    for (const id of ['esper-denial', 'letter'])
      await dialog(page)
        .getByRole('checkbox', { name: titleOf(id, 'en') })
        .check();
    await expect(dialog(page).getByText(embed.chosen('2', '13'))).toBeVisible();
    expect((await preview(page)).searchParams.get('events')).toBe('letter,esper-denial');
    expect((await code(page).inputValue()).match(/<li>/g)).toHaveLength(2);
    await take(page, embed.eventSets.all);
  });
  await test.step('each setting is in the code and in the preview', async () => {
    await take(page, 'العربية');
    await expect(code(page)).toHaveValue(/lang="ar"[^>]* title="خمسة أيام ورسالة واحدة"/);
    await choose(page, WORDS.en.theme, 'dark');
    await choose(page, WORDS.en.scale, 'steps');
    await choose(page, embed.start, 'event');
    await choose(page, embed.startEvent, 'letter');
    await take(page, embed.heights.fixed);
    await dialog(page).getByLabel(embed.heightPx).fill('900');
    const params = { lang: 'ar', theme: 'dark', scale: 'steps', event: 'letter', height: '900' };
    expect(await paramsOf(page, 'en')).toEqual({ data: FLAGSHIP.id, ...params });
    expect(Object.fromEntries((await preview(page)).searchParams)).toMatchObject(params);
    await expect(shown.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(shown.getByText(titleOf('letter', 'ar')).first()).toBeVisible();
  });
  await test.step('no change of the preview is a step of the history', async () => {
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
  await test.step('it closes by its button', async () => {
    await press(page, WORDS.en.close);
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/open=/);
  });
});

test('a file of this site that was not built has no oEmbed, picture or file, and is told why', async ({
  page,
}) => {
  const { embed } = FEATURE_WORDS.en;
  await serveData(page, 'small', smallTimeline());
  await open(page, 'en', '&data=data/small.json');
  await expect(dialog(page).getByText(embed.unbuilt)).toBeVisible();
  const forms = dialog(page).getByRole('group', { name: embed.form }).getByRole('radio');
  await expect(forms).toHaveCount(3);
  expect(await code(page).inputValue()).not.toContain('<img');
});

test('an oEmbed address of a site that was built without its own is given with a warning', async ({
  page,
}) => {
  const { embed } = FEATURE_WORDS.en;
  await open(page, 'en');
  await expect(dialog(page).getByText(embed.unaddressed)).toHaveCount(0);
  await dialog(page).getByRole('radio', { name: embed.forms.oembed, exact: true }).check();
  await expect(dialog(page).getByText(embed.unaddressed)).toBeVisible();
});

/** Puts a page in the place of the embed that says it is 500 px high, and answers as the embed does. */
async function standIn(page: Page, shown: string): Promise<void> {
  const body = `<!doctype html><html lang="en" dir="ltr"><style>body { margin: 0 }</style>${shown}<script>
      const say = (message) => parent.postMessage(message, '*');
      onload = () => say({ type: 'khatt:height', id: 'a', height: 500 });
      onmessage = () => say({ type: 'khatt:event', id: 'a', event: 'letter' });
    </script></html>`;
  await page.route('**/embed.html*', (route) => route.fulfill({ contentType: 'text/html', body }));
}

test('the self-test tells what is wrong', async ({ page }) => {
  const { embed } = FEATURE_WORDS.en;
  const failures = async () =>
    (await checkResults(page, 'en')).filter((each) => each.includes(embed.notPassed));

  await test.step('a pale text, on what lies under all of it, and what is too wide', async () => {
    // Grey on white is 2.8 : 1; on the dark line that crosses the other text it would be less.
    await standIn(
      page,
      `<div data-khatt="ready" style="width: 1300px; height: 500px; color: #999">pale
         <svg width="100" height="40"><rect y="19" width="100" height="2" fill="#555"/>
         <text x="10" y="24" font-size="16" fill="#555">crossed</text></svg></div>`,
    );
    await open(page, 'en');
    const failed = (await failures()).join('\n');
    expect(failed).toContain(embed.seen.contrast('2.8', '“pale”'));
    expect(failed).toContain(embed.seen.wider('940'));
  });
  await test.step('which height is wrong', async () => {
    await page.unroute('**/embed.html*');
    await standIn(page, '<div data-khatt="ready" style="height: 900px">Timeline</div>');
    await press(page, embed.again);
    await expect(dialog(page).getByText(embed.checking)).toBeVisible();
    const failed = await failures();
    expect(failed).toHaveLength(3);
    for (const each of failed) expect(each).toContain(embed.seen.height('500', '900'));
    await expect(dialog(page).getByText('3 tests failed')).toBeVisible();
  });
  await test.step('that a frame is too low for what scrolls in it', async () => {
    await page.unroute('**/embed.html*');
    await standIn(
      page,
      `<main data-khatt="ready" style="height: 500px; overflow: auto">
         <div style="height: 620px">Timeline</div></main>`,
    );
    await press(page, embed.again);
    await expect(dialog(page).getByText(embed.checking)).toBeVisible();
    const failed = await failures();
    expect(failed).toHaveLength(3);
    for (const each of failed) expect(each).toContain(embed.seen.tooLow('500', '620'));
  });
});
