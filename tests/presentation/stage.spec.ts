import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildAddress, buildsOf, slidesOf } from '../../src/model/slides.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import type { TimelineData } from '../../src/data/schema.ts';
import { expectAccessible } from '../support/axe.ts';
import {
  expect,
  FLAGSHIP,
  LANGS,
  marks,
  ready,
  serveData,
  smallTimeline,
  state,
  test,
  textOf,
  titleOf,
  type Lang,
} from '../support/fixtures.ts';
import { faultsOf, smallestPx } from '../support/stage-tools.ts';

const TIMELINES = ['iraq-letter-2020', 'big-history', 'dense-year'];
const PROJECTOR = { width: 1920, height: 1080 };
const OLD_PROJECTOR = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 740 };
/** Where there is least room; the others are in between. */
const EXTREMES = [OLD_PROJECTOR, PHONE];
const SIZES = [
  ...EXTREMES,
  { width: 1280, height: 720 },
  { width: 2560, height: 1080 },
  { width: 820, height: 1180 },
];

test.use({ viewport: PROJECTOR, contextOptions: { reducedMotion: 'reduce' } });

function slidesIn(id: string) {
  const file = new URL(`../../data/${id}.json`, import.meta.url);
  return slidesOf(timelineOf(JSON.parse(readFileSync(file, 'utf8')) as TimelineData));
}

const stage = (page: Page) => page.locator('[data-stage]');
const arc = (page: Page) => page.locator('[data-relation="esper-denial denies letter"]');

/** Expects the line to run as the language is read, full up to the seventh step and hollow after it. */
async function expectLine(page: Page, lang: Lang): Promise<void> {
  const found = await marks(page);
  const x = (id: string) => found.find((mark) => mark.id === id)!.x;
  expect(x('letter') < x('esper-denial')).toBe(lang === 'en');
  const hollow = page.locator('[data-mark].coming');
  await expect(hollow.and(page.locator('[data-mark="esper-denial"]'))).toHaveCount(1);
  await expect(hollow.and(page.locator('[data-mark="letter"]'))).toHaveCount(0);
  expect((await state(page))['event']).toBe('letter-leaks');
}

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];

  test(
    `each part of a step comes on at its own address, and none before (${lang})`,
    { tag },
    async ({ page }) => {
      const slides = slidesIn(FLAGSHIP.id);
      const builds = buildsOf(slides).filter(({ step }) => step === 7);
      expect(builds.map(({ parts }) => parts.at(-1))).toEqual([
        'title',
        'text',
        'quotation',
        'relations',
      ]);
      for (const build of builds) {
        await ready(page, `?view=present&lang=${lang}&step=${buildAddress(build)}`);
        await expect(stage(page)).toHaveAttribute('data-step', '8');
        await expect(stage(page)).toHaveAttribute('data-part', build.parts.at(-1)!);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          titleOf('esper-denial', lang),
        );
        const has = (part: string) => build.parts.some((name) => name === part);
        const text = stage(page).locator('.text');
        await expect(text).toBeVisible({ visible: has('text') });
        if (has('text')) await expect(text).toHaveText(textOf(slides[7]!.text, lang));
        const quotation = stage(page).locator('blockquote').first();
        await expect(quotation).toBeVisible({ visible: has('quotation') });
        await expect(stage(page).locator('li.denial')).toBeVisible({ visible: has('relations') });
        await expect(arc(page)).toHaveCount(has('relations') ? 1 : 0);
      }
      await test.step('the stage is accessible with all of it', () => expectAccessible(page));
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await expect(stage(page)).toHaveAttribute('data-step', '7');
      await test.step('the line runs in the direction of the language, presented events filled and later ones hollow', () =>
        expectLine(page, lang));
    },
  );

  test(`the stage is accessible in the dark (${lang})`, { tag: '@matrix' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await ready(page, `?view=present&lang=${lang}&step=8.9`);
    await expectAccessible(page);
  });
}

/** Waits until what watches its own size has been laid out anew, so that nothing old is looked at. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Walks by the keyboard through all steps, and looks at each, as it is complete, in all sizes. */
async function expectFit(page: Page, id: string, sizes: typeof SIZES): Promise<void> {
  const builds = buildsOf(slidesIn(id));
  expect(builds.length).toBeGreaterThan(5);
  for (const [at, { step, parts }] of builds.entries()) {
    if (at > 0) await page.keyboard.press('PageDown');
    if (builds[at + 1]?.step === step) continue;
    await expect(stage(page)).toHaveAttribute('data-step', String(step + 1));
    await expect(stage(page)).toHaveAttribute('data-part', parts.at(-1)!);
    await expect.poll(() => smallestPx(page)).toBeGreaterThanOrEqual(24);
    for (const size of [...sizes, PROJECTOR]) {
      await page.setViewportSize(size);
      await painted(page);
      await expect
        .poll(() => faultsOf(page), { message: `step ${step + 1} at ${size.width}` })
        .toEqual([]);
    }
  }
}

for (const id of TIMELINES) {
  for (const lang of [...LANGS, 'both']) {
    // Arabic has the higher letters; its longest timeline by far is the flagship.
    const isDaily = id === FLAGSHIP.id && lang === 'ar';
    test(
      `all steps of ${id} fit at every size, nothing under 24 px on a projector (${lang})`,
      {
        tag: isDaily ? [] : ['@matrix'],
      },
      async ({ page }) => {
        test.slow();
        await ready(page, `?data=${id}&view=present&lang=${lang}&step=1`);
        await expectFit(page, id, process.env['MATRIX'] === '1' ? SIZES : EXTREMES);
      },
    );
  }
}

test('a step of the English stage, part by part', async ({ page }) => {
  await ready(page, '?view=present&lang=en&step=7');
  await test.step('the line runs from left to right, presented events filled and later ones hollow', () =>
    expectLine(page, 'en'));

  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-step', '8');
  await page.keyboard.press('PageDown');
  await test.step('nothing moves when another part comes on beside the text', async () => {
    const places = () =>
      page.evaluate(() =>
        ['h1', '.date', '.text', '.quotes', 'li.denial', '.foot-line'].map((selector) => {
          const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
          return { selector, x, y, width, height };
        }),
      );
    const before = await places();
    for (const part of ['quotation', 'relations']) {
      await page.keyboard.press('PageDown');
      await expect(stage(page)).toHaveAttribute('data-part', part);
      expect(await places()).toEqual(before);
    }
  });

  await test.step('a denial is dashed and crossed, at once where no motion is wanted', async () => {
    await expect(arc(page).locator('.cross')).toBeVisible();
    await expect(arc(page).locator('.arc')).toHaveAttribute('stroke-dasharray', /\d/);
    const running = () => page.evaluate(() => document.getAnimations().length);
    expect(await running()).toBe(0);
  });
});

test('the camera flies along the line to the next step, and rests there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await ready(page, '?view=present&lang=en&step=1');
  const camera = page.locator('.foot-line svg > g').first();
  const start = await camera.getAttribute('transform');
  await page.keyboard.press('End');
  await expect(stage(page)).toHaveAttribute('data-step', '12');
  await expect(camera).not.toHaveAttribute('transform', start!);
  await expect(camera).toHaveAttribute('transform', /scale\(1\)/);
  const current = (await marks(page)).find(({ id }) => id === 'article-published');
  expect(current!.x).toBeGreaterThan(0);
  expect(current!.x).toBeLessThan(PROJECTOR.width);
});

test('long texts grow smaller until they fit, and what says too much for any size scrolls', async ({
  page,
}) => {
  const said = 'Nobody had expected that so much would have to be said of a single day. ';
  const events = (times: number) => [
    { id: 'day', date: '1996-03-01', title: said + said, summary: said.repeat(times) },
    { id: 'next', date: '1996-03-02', title: 'The next day' },
  ];
  await serveData(page, 'long', smallTimeline({ id: 'long', events: events(10) }));
  await serveData(page, 'endless', smallTimeline({ id: 'endless', events: events(100) }));
  await page.setViewportSize(OLD_PROJECTOR);
  await ready(page, '?data=long&view=present&step=1.9');
  expect(await faultsOf(page)).toEqual([]);
  await ready(page, '?data=endless&view=present&step=1.9');
  expect(await faultsOf(page)).not.toEqual([]);
  await expect(page.locator('.slide')).toHaveAttribute('tabindex', '0');
  await expectAccessible(page);
});
