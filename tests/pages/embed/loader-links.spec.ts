import { expect, frameOf, insideOf, stateIn, test } from '../../support/articles.ts';

const LOADER = '<script src="SITE/embed.js"></script>';
const link = (event: string, attributes = '') =>
  `<p><a href="#${event}" data-khatt-event="${event}" ${attributes}>${event}</a></p>`;

test('a link brings the timeline before it into view, with the focus, at its event', async ({
  page,
  open,
}) => {
  const far = { '/far.css': { type: 'text/css', body: '.far { margin-top: 3000px }' } };
  await open(
    `<link rel="stylesheet" href="/far.css">${LOADER}
     <section><khatt-timeline lang="en"></khatt-timeline><div class="far">${link('letter')}</div></section>
     <khatt-timeline lang="en" id="last"></khatt-timeline>${link('esper-denial')}`,
    { files: far },
  );
  // By the keyboard: right after a scroll Chromium may take a click to where a frame was before it.
  await page.getByRole('link', { name: 'letter' }).press('Enter');
  await expect(frameOf(page)).toBeInViewport({ ratio: 0.9 });
  await expect(frameOf(page)).toBeFocused();
  await insideOf(frameOf(page));
  await expect.poll(() => stateIn(frameOf(page))).toMatchObject({ event: 'letter' });
  expect(new URL(page.url()).hash).toBe('');
});

test('a link before all timelines means the first, and one that names a timeline means that', async ({
  page,
  open,
}) => {
  await open(
    `${LOADER}${link('letter')}${link('esper-denial', 'data-khatt-for="b"')}
     <khatt-timeline lang="en"></khatt-timeline><khatt-timeline lang="en" id="b"></khatt-timeline>`,
  );
  await page.getByRole('link', { name: 'letter' }).click();
  await page.getByRole('link', { name: 'esper-denial' }).click();
  for (const [nth, event] of ['letter', 'esper-denial'].entries()) {
    await insideOf(frameOf(page, nth));
    await expect.poll(() => stateIn(frameOf(page, nth))).toMatchObject({ event });
  }
});

test('a link that is opened in a tab of its own chooses nothing', async ({ page, open }) => {
  await open(`${LOADER}${link('letter')}<khatt-timeline lang="en"></khatt-timeline>`);
  await insideOf(frameOf(page));
  const tab = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'letter' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await tab).toHaveURL(/#letter$/);
  expect(await stateIn(frameOf(page))).not.toHaveProperty('event');
});

test('a link that no timeline can follow leads where its address says', async ({ page, open }) => {
  await open(LOADER + link('letter'));
  await page.getByRole('link', { name: 'letter' }).click();
  await expect(page).toHaveURL(/#letter$/);
});
