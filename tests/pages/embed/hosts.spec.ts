import type { Page } from '@playwright/test';
import {
  expect,
  expectAtHome,
  frameOf,
  heightAt,
  insideOf,
  script,
  test,
} from '../../support/articles.ts';
import { WORDS } from '../../support/fixtures.ts';

/** Of the article's column. */
const HEIGHT_PX = heightAt(700);
const FRAME = `id="timeline" title="Timeline" width="100%" height="${HEIGHT_PX}"`;
const SRC = 'src="SITE/embed.html?lang=en"';

/** Has the timeline choose an event, and opens its list, by which the timeline becomes higher. */
async function choose(page: Page): Promise<void> {
  await insideOf(frameOf(page));
  const ask = ({ contentWindow }: HTMLIFrameElement) =>
    contentWindow!.postMessage({ type: 'khatt:goto', event: 'letter' }, '*');
  await frameOf(page).evaluate(ask);
  const inside = frameOf(page).contentFrame();
  await inside.locator('summary', { hasText: WORDS.en.list }).click();
  await expect.poll(() => heightOf(page), 'higher than before').toBeGreaterThan(HEIGHT_PX);
}

const heightOf = (page: Page): Promise<number> =>
  frameOf(page).evaluate((frame) => frame.clientHeight);

test('at home in a page of pym.js', async ({ page, open }) => {
  const files = { '/pym.js': script('pym.js/dist/pym.v1.js') };
  await open(
    `<div id="timeline" class="reserved"></div><script src="/pym.js"></script>
     <script>new pym.Parent('timeline', 'SITE/embed.html?lang=en', { title: 'Timeline' })</script>`,
    { files },
  );
  await expectAtHome(page);
  await choose(page);
  await expectAtHome(page, { isStill: false });
});

test('at home in a page of @newswire/frames', async ({ page, open }) => {
  const files = { '/frames.js': script('@newswire/frames/dist/frames.umd.js') };
  await open(
    `<div id="timeline"></div><script src="/frames.js"></script><script>
       const attributes = { height: ${HEIGHT_PX}, title: 'Timeline', sandbox: 'allow-scripts allow-same-origin' };
       const place = document.getElementById('timeline');
       new newswireFrames.Framer(place, { src: 'SITE/embed.html?lang=en', attributes });
     </script>`,
    { files },
  );
  await expectAtHome(page);
  await choose(page);
  await expectAtHome(page, { isStill: false });
});

test('a frame that @newswire/frames observes after it was loaded gets its height', async ({
  page,
  open,
}) => {
  const files = { '/frames.js': script('@newswire/frames/dist/frames.umd.js') };
  await open(
    `<iframe ${FRAME.replace(`${HEIGHT_PX}`, '300')} ${SRC}></iframe><script src="/frames.js"></script>`,
    { files },
  );
  await insideOf(frameOf(page));
  await page.evaluate('newswireFrames.observeIframe(document.getElementById("timeline"))');
  await expectAtHome(page, { isStill: false });
});

/** As Datawrapper prints it below the frames that it gives out. */
const DATAWRAPPER = `
  window.addEventListener('message', function (event) {
    if (void 0 === event.data['datawrapper-height']) return;
    var frames = document.querySelectorAll('iframe');
    for (var id in event.data['datawrapper-height'])
      for (var frame, i = 0; (frame = frames[i]); i++)
        if (frame.contentWindow === event.source)
          frame.style.height = event.data['datawrapper-height'][id] + 'px';
  });`;

test("at home in a page that listens for Datawrapper's message", async ({ page, open }) => {
  await open(`<iframe ${FRAME} ${SRC}></iframe><script>${DATAWRAPPER}</script>`);
  await expectAtHome(page);
  await choose(page);
  await expectAtHome(page, { isStill: false });
});

/** What amp-iframe does about a request to be resized, from a frame in its sandbox. */
const AMP = `
  window.addEventListener('message', ({ source, data }) => {
    const frame = document.getElementById('timeline');
    if (source !== frame.contentWindow) return;
    if (data?.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
  });`;

test('at home in a page that listens as AMP does', async ({ page, open }) => {
  const sandbox = 'sandbox="allow-scripts" scrolling="no"';
  await open(`<iframe ${FRAME} ${sandbox} ${SRC}></iframe><script>${AMP}</script>`);
  await expectAtHome(page);
  await choose(page);
  await expectAtHome(page, { isStill: false });
});

test("at home in WordPress's sandbox, which listens for nothing", async ({ page, open }) => {
  const sandbox = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
  await open(`<iframe ${FRAME} ${sandbox} ${SRC}></iframe>`);
  await expectAtHome(page);
  const inside = await insideOf(frameOf(page));
  expect(await inside.locator('html').evaluate(() => self.origin)).toBe('null');
});

test('a frame of a fixed height keeps to it', async ({ page, open }) => {
  await open(
    `<iframe ${FRAME.replace(`${HEIGHT_PX}`, '600')} ${SRC.slice(0, -1)}&height=600"></iframe>`,
  );
  await expectAtHome(page);
  expect(await heightOf(page)).toBe(600);
});
