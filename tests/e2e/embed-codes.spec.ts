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
} from './articles.ts';
import {
  DEPTH,
  DIRECTIONS,
  FLAGSHIP,
  LANGS,
  ORDER,
  ready,
  textOf,
  titleOf,
  type Lang,
} from './fixtures.ts';

type Form = keyof typeof DEPTH.en.embed.forms;

/** The code that the dialog gives, with an event to open with. */
async function codeOf(page: Page, form: Form, lang: Lang, event = ''): Promise<string> {
  await ready(page, `./?open=embed&lang=${lang}${event && `&event=${event}`}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: DEPTH[lang].embed.forms[form], exact: true }).check();
  return dialog.locator('textarea').inputValue();
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

for (const lang of LANGS) {
  const article = { lang, dir: DIRECTIONS[lang] };

  test(`the script's code is at home in an article, in ${lang}`, async ({ page, open }) => {
    await open(await codeOf(page, 'element', lang), article);
    // The picture and the list may have been painted before the script was here.
    await expectAtHome(page, { isStill: false });
    expect(await stateIn(frameOf(page))).toMatchObject({ lang });
    await expect(frameOf(page)).toHaveAttribute('title', textOf(FLAGSHIP.title, lang));
    await expect(page.getByRole('img')).toHaveCount(0);
  });

  test(`without scripts the picture and the list are there, in ${lang}`, async ({
    page,
    open,
    newsroom,
    browser,
  }) => {
    await open(await codeOf(page, 'element', lang), article);
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
}

test('the plain frame fits into its height in a column and on a phone', async ({ page, open }) => {
  await open(await codeOf(page, 'frame', 'en', 'letter'));
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
  const code = await codeOf(page, 'amp', 'ar', 'letter');
  await open(`${code}<script src="/amp.js"></script>`, { files: { '/amp.js': AMP } });
  await expectAtHome(page, { isStill: false });
});

test('the address for oEmbed answers with a frame that is at home', async ({ page, open }) => {
  const address = await codeOf(page, 'oembed', 'ar');
  const answer = (await (await page.request.get(address)).json()) as { html: string };
  // Made without a site's address, it is relative to the answer.
  const html = answer.html.replace(/src="([^"]+)"/, (_, src: string) => {
    const whole = new URL(src.replaceAll('&amp;', '&'), address).href;
    return `src="${whole.replaceAll('&', '&amp;')}"`;
  });
  await open(html);
  await expectAtHome(page);
  expect(await stateIn(frameOf(page))).toMatchObject({ lang: 'ar' });
});

test('the picture shrinks with its column, and leads to the page', async ({ page, open }) => {
  await open(await codeOf(page, 'picture', 'en'));
  const picture = page.getByRole('img');
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
  expect(await picture.evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(700);
  await page.getByRole('link', { name: DEPTH.en.embed.full }).click();
  await expect(page).toHaveTitle(new RegExp(textOf(FLAGSHIP.title, 'en')));
});

test('the file is one to keep, with the timeline inside', async ({ page }) => {
  await ready(page, './?open=embed&lang=ar');
  const { forms, download } = DEPTH.ar.embed;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: forms.file, exact: true }).check();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('link', { name: download }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe(`${FLAGSHIP.id}-ar.html`);
  expect(readFileSync(await file.path(), 'utf8')).toContain(titleOf('letter', 'ar'));
});
