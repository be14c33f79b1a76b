import {
  expect,
  labels,
  LANGS,
  marks,
  ORDER,
  ready,
  state,
  test,
  titleOf,
} from '../../support/fixtures.ts';
import type { Page } from '@playwright/test';
import type { ScreenLabel, ScreenMark } from '../../support/fixtures.ts';

const HEIGHTS: Readonly<Record<number, number>> = {
  320: 640,
  360: 780,
  640: 800,
  768: 1024,
  1024: 768,
  1280: 720,
  1920: 1080,
};
/** From this width on there is a drawing beside the list. */
const DRAWN_PX = 640;
const MARK_RADIUS_PX = 8;
/** Letters such as a final alef may hang over what a text is said to measure. */
const OVERHANG_PX = 3;
const BARS = ['rocket-attacks'];

/** One of the widths at which the marks stand in the list, one at which they stand in the drawing. */
const DAILY = [360, 1280];

for (const lang of LANGS) {
  for (const [width, height] of Object.entries(HEIGHTS).map(([w, h]) => [Number(w), h] as const)) {
    const tag = lang === 'ar' && DAILY.includes(width) ? [] : ['@matrix'];
    test.describe(`${lang}, ${width} px wide`, { tag }, () => {
      test.use({ viewport: { width, height } });

      test('every event has its mark and its whole title, in a place of its own', async ({
        page,
      }) => {
        await ready(page, `?lang=${lang}`);
        await test.step('every event has its mark and its whole title', async () => {
          const marked = (await marks(page)).map(({ id, count }) => id ?? `${count} events`);
          expect(marked.sort()).toEqual([...ORDER].sort());
          const told = (await labels(page)).map(({ id, text }) => `${id}: ${text}`);
          expect(told.sort()).toEqual(ORDER.map((id) => `${id}: ${titleOf(id, lang)}`).sort());
          for (const id of ORDER) {
            await expect(page.locator(`[data-mark="${id}"]`)).toBeVisible();
            await expect(page.locator(`[data-label="${id}"]`)).toBeVisible();
          }
        });
        await test.step('no label lies on another or on a mark, or leaves the screen', () =>
          expectApart(page, width));
        await test.step('labels are where they are said to be', async () => {
          for (const { id, x, y, w, h } of await labels(page)) {
            const box = await page.locator(`[data-label="${id}"]`).evaluate(inkBox);
            expect(box.left, `${id}: left`).toBeGreaterThanOrEqual(x - OVERHANG_PX);
            expect(box.right, `${id}: right`).toBeLessThanOrEqual(x + w + OVERHANG_PX);
            const off = Math.abs((box.top + box.bottom) / 2 - y - h / 2);
            expect(off, `${id}: middle`).toBeLessThan(6);
          }
        });
      });

      for (const query of ['&event=letter', '&scale=time', '&scale=steps']) {
        test(`no label lies on another or on a mark, or leaves the screen${query}`, async ({
          page,
        }) => {
          await ready(page, `?lang=${lang}${query}`);
          await expectApart(page, width);
        });
      }
    });
  }
}

async function expectApart(page: Page, width: number): Promise<void> {
  const [boxes, points] = [await labels(page), await marks(page)];
  expect(boxes.length).toBeGreaterThan(3);
  expect(points.length).toBeGreaterThan(3);
  expect(collisions(boxes, points)).toEqual([]);
  const outside = boxes.filter(({ x, w }) => x < 0 || x + w > width);
  expect(outside).toEqual([]);
}

for (const lang of LANGS) {
  const tag = lang === 'ar' ? [] : ['@matrix'];
  test(
    `${lang}: the drawing has relations, gaps and ticks, and says its state`,
    { tag },
    async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      await test.step('every relation between two events is drawn', async () => {
        const drawn = page.locator('svg [data-relation]');
        const names = await drawn.evaluateAll((all) =>
          all.map((each) => each.getAttribute('data-relation')),
        );
        expect(names.sort()).toEqual([
          'coalition-pause responds-to rocket-attacks',
          'coalition-source explains letter',
          'esper-denial denies letter',
          'letter refers-to parliament-vote',
          'letter-leaks discloses letter',
          'milley-account explains letter-leaks',
          'milley-mistake denies letter',
          'milley-no-withdrawal denies letter',
          'parliament-vote responds-to soleimani-strike',
        ]);
        for (const relation of await drawn.all()) await expect(relation).toBeVisible();
      });

      await test.step('a denial is dashed and arrives with a head; other relations are not dashed', async () => {
        const denial = page.locator('svg [data-relation="esper-denial denies letter"] path');
        await expect(denial).toHaveCount(2);
        await expect(denial.first()).toHaveAttribute('stroke-dasharray', /\d/);
        const other = page.locator('svg [data-relation="letter-leaks discloses letter"] path');
        await expect(other.first()).not.toHaveAttribute('stroke-dasharray', /\d/);
      });

      await test.step('gaps and ticks are on the axis', async () => {
        await expect(page.locator('svg [data-fold]').first()).toBeVisible();
        expect(await page.locator('svg [data-tick]').count()).toBeGreaterThan(5);
      });

      await test.step('the state is the address with its defaults', async () => {
        expect(await state(page)).toMatchObject({
          data: 'iraq-letter-2020',
          lang,
          view: 'read',
          scale: 'adaptive',
          order: 'time',
          tz: 'event',
          theme: 'auto',
          digits: 'latn',
          calendar: 'gregory',
        });
      });

      await test.step(`from ${DRAWN_PX} px on the drawing stands beside the list`, async () => {
        await page.setViewportSize({ width: DRAWN_PX, height: 800 });
        await expect(page.getByRole('application')).toBeVisible();
        await page.setViewportSize({ width: DRAWN_PX - 1, height: 800 });
        await expect(page.getByRole('application')).toBeHidden();
        await expect(page.locator('li[data-event="letter"] [data-mark="letter"]')).toBeVisible();
      });

      await test.step('what the address says is in the state', async () => {
        await ready(
          page,
          `?lang=${lang}&event=letter&scale=steps&theme=dark&events=letter,esper-denial`,
        );
        expect(await state(page)).toMatchObject({
          lang,
          event: 'letter',
          scale: 'steps',
          theme: 'dark',
          events: ['letter', 'esper-denial'],
        });
      });
    },
  );
}

test('parameters that make no sense are ignored, and the console says which', async ({
  page,
  complaints,
}) => {
  await ready(page, '?lang=xx&event=nope&colour=red&scale=log&from=yesterday&events=letter,nobody');
  await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'ready');
  expect((await state(page))['lang']).toBe('en');
  expect((await marks(page)).map(({ id }) => id)).toEqual(['letter']);
  const ignored = ['colour=red', 'scale=log', 'from=yesterday', 'event=nope', 'lang=xx'];
  expect(complaints.splice(0).sort()).toEqual(
    [...ignored, 'events=nobody']
      .map((parameter) => `console warning: ignored in the address: ${parameter}`)
      .sort(),
  );
});

/** Pairs that overlap, a line each. A mark is a disc; a bar is left to its own label. */
function collisions(boxes: readonly ScreenLabel[], points: readonly ScreenMark[]): string[] {
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
      .map((b) => `${a.id} on ${b.id}`),
  );
  const covered = boxes.flatMap((box) =>
    points
      .filter(({ id }) => !(id === box.id && BARS.includes(box.id)))
      .filter((point) => distance(box, point) < MARK_RADIUS_PX)
      .map(({ id, count }) => `${box.id} on the mark of ${id ?? `${count} events`}`),
  );
  return [...pairs, ...covered];
}

function distance({ x, y, w, h }: ScreenLabel, mark: ScreenMark): number {
  const dx = Math.max(x - mark.x, 0, mark.x - x - w);
  const dy = Math.max(y - mark.y, 0, mark.y - y - h);
  return Math.hypot(dx, dy);
}

/** The box of an element's text on screen, without the halo of text in a drawing. */
function inkBox(element: Element): { left: number; right: number; top: number; bottom: number } {
  if (!(element instanceof SVGTextElement)) return element.getBoundingClientRect();
  const { x, y, width, height } = element.getBBox();
  const { left, top } = element.ownerSVGElement!.getBoundingClientRect();
  return { left: left + x, right: left + x + width, top: top + y, bottom: top + y + height };
}
