import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  expect,
  expectAtHome,
  expectHeightExact,
  frameOf,
  insideOf,
  stateIn,
  test,
  type File,
} from '../../support/articles.ts';
import {
  FEATURE_WORDS,
  DIRECTIONS,
  FLAGSHIP,
  ORDER,
  ready,
  textOf,
  titleOf,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

type Form = keyof typeof FEATURE_WORDS.en.embed.forms;
type Codes = Readonly<Record<Form, string>>;

// In one worker, which opens the dialog once for a language.
test.describe.configure({ mode: 'default' });
const given = new Map<Lang, Codes>();

/** The codes that the dialog gives for a timeline that opens with the letter. */
async function codesOf(page: Page, lang: Lang): Promise<Codes> {
  const known = given.get(lang);
  if (known) return known;
  const { forms } = FEATURE_WORDS[lang].embed;
  await ready(page, `./?open=embed&lang=${lang}&event=letter`);
  const dialog = page.getByRole('dialog');
  const codes: Partial<Record<Form, string>> = {};
  for (const form of Object.keys(forms) as Form[]) {
    if (form === 'file') continue;
    await dialog.getByRole('radio', { name: forms[form], exact: true }).check();
    codes[form] = await dialog.locator('textarea').inputValue();
  }
  given.set(lang, codes as Codes);
  return codes as Codes;
}

/** What AMP's own element does, as far as an embed sees it: https://amp.dev/documentation/components/amp-iframe/ */
const AMP: File = {
  type: 'text/javascript',
  body: `for (const place of document.querySelectorAll('amp-iframe')) {
    const frame = document.createElement('iframe');
    for (const name of ['sandbox', 'title', 'height', 'src']) frame.setAttribute(name, place.getAttribute(name));
    frame.width = '100%';
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data.sentinel !== 'amp') return;
      if (data.type === 'embed-size') frame.height = data.height;
    });
    place.replaceChildren(frame);
  }`,
};

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const article = { lang, dir: DIRECTIONS[lang] };

    test('the dialog gives a code for each form, and a file to keep', async ({ page }) => {
      await codesOf(page, lang);
      const { forms, download } = FEATURE_WORDS[lang].embed;
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: forms.file, exact: true }).check();
      const saving = page.waitForEvent('download');
      await dialog.getByRole('link', { name: download }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe(`${FLAGSHIP.id}-${lang}.html`);
      expect(readFileSync(await file.path(), 'utf8')).toContain(titleOf('letter', lang));
    });

    test('the script’s code is at home in an article', async ({ page, open }) => {
      const codes = await codesOf(page, lang);
      await open(codes.element, article);
      // The picture and the list may have been painted before the script was here.
      await expectAtHome(page, { isStill: false });
      expect(await stateIn(frameOf(page))).toMatchObject({ lang, event: 'letter' });
      await expect(frameOf(page)).toHaveAttribute('title', textOf(FLAGSHIP.title, lang));
      await expect(page.getByRole('img')).toHaveCount(0);
    });

    test('without scripts its picture and its list are there', async ({
      page,
      open,
      newsroom,
      browser,
    }) => {
      await open((await codesOf(page, lang)).element, article);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const bare = await context.newPage();
      await bare.goto(newsroom.origin);
      const picture = bare.getByRole('img');
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAccessibleName(new RegExp(textOf(FLAGSHIP.title, lang)));
      await expect(picture).toHaveJSProperty('naturalWidth', 1200);
      await expect(picture).toHaveJSProperty('clientWidth', 700);
      await expect(bare.getByRole('listitem')).toHaveCount(ORDER.length);
      await expect(bare.getByText(titleOf('letter', lang))).toBeVisible();
      await context.close();
    });

    test('the plain frame fits into its height in a column and on a phone', async ({
      page,
      open,
    }) => {
      await open((await codesOf(page, lang)).frame);
      await expectAtHome(page);
      await page.setViewportSize({ width: 380, height: 800 });
      await expectHeightExact(frameOf(page));
      const inside = await insideOf(frameOf(page));
      const over = await inside
        .locator('html')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(over, 'px to scroll in the frame').toBe(0);
    });

    test('the frame for AMP becomes as high as it asks for', async ({ page, open }) => {
      const { amp } = await codesOf(page, lang);
      await open(`${amp}<script src="/amp.js"></script>`, { files: { '/amp.js': AMP } });
      await expectAtHome(page, { isStill: false });
    });

    test('the address for oEmbed answers with a frame that is at home', async ({ page, open }) => {
      const address = (await codesOf(page, lang)).oembed;
      const answer = (await (await page.request.get(address)).json()) as { html: string };
      // Made without a site's address, it is relative to the answer.
      const html = answer.html.replace(/src="([^"]+)"/, (_, src: string) => {
        const whole = new URL(src.replaceAll('&amp;', '&'), address).href;
        return `src="${whole.replaceAll('&', '&amp;')}"`;
      });
      await open(html);
      await expectAtHome(page);
      expect(await stateIn(frameOf(page))).toMatchObject({ lang });
    });

    test('the picture shrinks with its column, and leads to the page', async ({ page, open }) => {
      await open((await codesOf(page, lang)).picture);
      const picture = page.getByRole('img');
      await expect(picture).toHaveJSProperty('naturalWidth', 1200);
      expect(await picture.evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(700);
      await page.getByRole('link', { name: FEATURE_WORDS[lang].embed.full }).click();
      await expect(page).toHaveTitle(new RegExp(textOf(FLAGSHIP.title, lang)));
    });
  });
