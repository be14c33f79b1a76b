import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildsOf, buildAddress, slidesOf } from '../../src/model/slides.ts';
import { timelineOf } from '../../src/model/timeline.ts';
import type { TimelineData } from '../../src/data/schema.ts';
import { expectAccessible } from './axe.ts';
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
} from './fixtures.ts';

const TIMELINES = ['iraq-letter-2020', 'big-history', 'dense-year'];
const PROJECTOR = { width: 1920, height: 1080 };
const WIDE = [
  PROJECTOR,
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 2560, height: 1080 },
  { width: 820, height: 1180 },
];
const PHONE = { width: 360, height: 740 };

test.use({ viewport: PROJECTOR, contextOptions: { reducedMotion: 'reduce' } });

function scenesIn(id: string) {
  const file = new URL(`../../data/${id}.json`, import.meta.url);
  return slidesOf(timelineOf(JSON.parse(readFileSync(file, 'utf8')) as TimelineData));
}

const stage = (page: Page) => page.locator('[data-stage]');

/** What of the stage is beyond its edges, is cut, or lies on something else. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    const faults: string[] = [];
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden');
    const texts = [...stage.querySelectorAll('*')].filter(
      (element) =>
        isSeen(element) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()),
    );
    const bottom = stage.querySelector('.scene')!.getBoundingClientRect().bottom;
    for (const element of texts) {
      const { left, right, top, bottom: foot } = element.getBoundingClientRect();
      const text = element.textContent;
      if (left < -1 || right > innerWidth + 1) faults.push(`beyond the sides: ${text}`);
      // On a phone what is told scrolls.
      const scrolls = innerWidth < 400 && element.closest('.scene');
      if (top < -1 && !scrolls) faults.push(`beyond the top: ${text}`);
      const isSvg = element instanceof SVGElement;
      if (isSvg && foot > innerHeight + 1) faults.push(`beyond the foot: ${text}`);
      if (!isSvg && !scrolls && element.closest('.scene') && foot > bottom + 1)
        faults.push(`cut: ${text}`);
    }
    const boxes = texts
      .filter((element) => element instanceof SVGElement)
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
    const own = [...stage.querySelectorAll('[data-mark]')].map((element) => {
      return { name: element.getAttribute('data-mark')!, box: element.getBoundingClientRect() };
    });
    const all = [...boxes, ...own];
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes of text are higher than its letters.
        if (across > 1 && down > 8) faults.push(`${a.name} lies on ${b.name}`);
      }
    }
    return faults;
  });
}

/** The smallest text on the stage, in px as it is on screen. */
function smallestPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    for (const element of document.querySelectorAll('[data-stage] *')) {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.nodeValue!.trim(),
      );
      if (!isText || element.closest('.visually-hidden')) continue;
      const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
      sizes.push(parseFloat(getComputedStyle(element).fontSize) * scale);
    }
    return Math.min(...sizes);
  });
}

for (const lang of LANGS) {
  test(`each part of a step comes on at its own address, and none before (${lang})`, async ({
    page,
  }) => {
    const scenes = scenesIn(FLAGSHIP.id);
    const frames = buildsOf(scenes).filter(({ step }) => step === 7);
    expect(frames.map(({ parts }) => parts.at(-1))).toEqual([
      'title',
      'text',
      'quotation',
      'relations',
    ]);
    for (const frame of frames) {
      await ready(page, `?view=present&lang=${lang}&step=${buildAddress(frame)}`);
      await expect(stage(page)).toHaveAttribute('data-step', '8');
      await expect(stage(page)).toHaveAttribute('data-part', frame.parts.at(-1)!);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        titleOf('esper-denial', lang),
      );
      const has = (part: string) => frame.parts.some((name) => name === part);
      const text = stage(page).locator('.text');
      await expect(text).toBeVisible({ visible: has('text') });
      if (has('text')) await expect(text).toHaveText(textOf(scenes[7]!.text, lang));
      const quotation = stage(page).locator('blockquote').first();
      await expect(quotation).toBeVisible({ visible: has('quotation') });
      await expect(stage(page).locator('li.denial')).toBeVisible({ visible: has('relations') });
      const arc = page.locator('[data-relation="esper-denial denies letter"]');
      await expect(arc).toHaveCount(has('relations') ? 1 : 0);
    }
  });

  test(`the stage is accessible in light and in dark (${lang})`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await ready(page, `?view=present&lang=${lang}&step=8.9`);
      await expectAccessible(page);
    }
  });

  test(`the line runs in the direction of the language, told filled and to come hollow (${lang})`, async ({
    page,
  }) => {
    await ready(page, `?view=present&lang=${lang}&step=7`);
    const found = await marks(page);
    const x = (id: string) => found.find((mark) => mark.id === id)!.x;
    expect(x('letter') < x('esper-denial')).toBe(lang === 'en');
    const hollow = page.locator('[data-mark].coming');
    await expect(hollow.and(page.locator('[data-mark="esper-denial"]'))).toHaveCount(1);
    await expect(hollow.and(page.locator('[data-mark="letter"]'))).toHaveCount(0);
    expect((await state(page))['event']).toBe('letter-leaks');
  });
}

for (const id of TIMELINES) {
  for (const lang of [...LANGS, 'both']) {
    test(`all steps of ${id} fit at every size, nothing under 24 px on a projector (${lang})`, async ({
      page,
    }) => {
      test.slow();
      for (const step of scenesIn(id).keys()) {
        await page.setViewportSize(PROJECTOR);
        await ready(page, `?data=${id}&view=present&lang=${lang}&step=${step + 1}.9`);
        expect(await smallestPx(page)).toBeGreaterThanOrEqual(24);
        for (const size of [...WIDE, PHONE]) {
          await page.setViewportSize(size);
          await expect
            .poll(() => faultsOf(page), { message: `step ${step + 1} at ${size.width}` })
            .toEqual([]);
        }
      }
    });
  }
}

test('a denial is drawn in, dashed and crossed, and at once where no motion is wanted', async ({
  page,
}) => {
  await ready(page, '?view=present&lang=en&step=8.9');
  const arc = page.locator('[data-relation="esper-denial denies letter"]');
  await expect(arc.locator('.cross')).toBeVisible();
  await expect(arc.locator('.arc')).toHaveAttribute('stroke-dasharray', /\d/);
  const running = () => page.evaluate(() => document.getAnimations().length);
  expect(await running()).toBe(0);
});

test('nothing moves when a part of a step comes on', async ({ page }) => {
  await ready(page, '?view=present&lang=en&step=8');
  const places = () =>
    page.evaluate(() =>
      ['h1', '.date', '.text', '.quotes', 'li.denial', '.foot-line'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return { selector, x, y, width, height };
      }),
    );
  const before = await places();
  for (const part of ['text', 'quotation', 'relations']) {
    await page.keyboard.press('PageDown');
    await expect(stage(page)).toHaveAttribute('data-part', part);
    expect(await places()).toEqual(before);
  }
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
  await page.setViewportSize({ width: 1024, height: 768 });
  await ready(page, '?data=long&view=present&step=1.9');
  expect(await faultsOf(page)).toEqual([]);
  await ready(page, '?data=endless&view=present&step=1.9');
  expect(await faultsOf(page)).not.toEqual([]);
  await expect(page.locator('.scene')).toHaveAttribute('tabindex', '0');
  await expectAccessible(page);
});
