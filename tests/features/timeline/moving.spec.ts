import type { Page } from '@playwright/test';
import {
  drawing,
  expect,
  LANGS,
  markOf,
  marks,
  ORDER,
  param,
  ready,
  state,
  test,
  WORDS,
  type Lang,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const xOf = async (page: Page, id: string) => (await markOf(page, id)).x;

async function zoomAt(page: Page, x: number, y: number, steps: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < steps; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
}

const signOf = (lang: Lang) => (lang === 'ar' ? -1 : 1);

// Daily in both: a drag that moves the line along in the one would move it away in the other.
for (const lang of LANGS)
  test(`${lang}: the line is moved along, and the address remembers the window`, async ({
    page,
  }) => {
    const sign = signOf(lang);
    await ready(page, `?lang=${lang}&from=2020-01-04&to=2020-01-06`);

    await test.step('by a drag', async () => {
      const x = await xOf(page, 'letter');
      const box = (await drawing(page).boundingBox())!;
      const y = box.y + box.height - 100;
      await page.mouse.move(box.x + 400, y);
      await page.mouse.down();
      await page.mouse.move(box.x + 400 - 80 * sign, y, { steps: 8 });
      await page.mouse.up();
      await expect.poll(() => xOf(page, 'letter')).toBeCloseTo(x - 80 * sign, 0);
      await expect.poll(() => param(page, 'from')).toMatch(/^2020-01-0[45]T/);
    });
    await test.step('its address opens the same window', async () => {
      const before = await marks(page);
      await page.reload();
      await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'ready');
      const after = new Map((await marks(page)).map((mark) => [mark.id, mark.x]));
      const drifts = before.flatMap(({ id, x }) => {
        const same = after.get(id);
        return same === undefined ? [] : [Math.abs(same - x)];
      });
      expect(drifts.length).toBeGreaterThan(1);
      expect(Math.max(...drifts)).toBeLessThan(1);
    });
    await test.step('by a sideways wheel; a plain one scrolls the page', async () => {
      const { x, y } = await markOf(page, 'letter');
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
      expect(Math.abs((await xOf(page, 'letter')) - x)).toBeLessThan(1);
      await page.mouse.wheel(60, 0);
      await expect.poll(() => xOf(page, 'letter')).toBeCloseTo(x - 60, 0);
    });
  });

for (const [lang, tag] of DAILY_IN_ARABIC)
  test.describe(lang, tag, () => {
    const sign = signOf(lang);

    test('the line is zoomed, and drawn on each of its scales', async ({ page }) => {
      await ready(page, `?lang=${lang}`);
      const words = WORDS[lang];
      const all = page.getByRole('button', { name: words.draw.all });
      const scale = (name: string) => page.getByRole('radio', { name }).check({ force: true });
      const order = async () =>
        (await marks(page))
          .sort((a, b) => sign * (a.x - b.x))
          .map((mark) => ('id' in mark ? mark.id : ''));

      await test.step('Ctrl and the wheel zoom, and what is under the pointer stays there', async () => {
        await expect(all).toBeDisabled();
        const { x, y } = await markOf(page, 'letter');
        const apart = Math.abs((await xOf(page, 'letter-leaks')) - x);
        await zoomAt(page, x, y, 3);
        await expect.poll(() => param(page, 'from')).not.toBeNull();
        expect(Math.abs((await xOf(page, 'letter')) - x)).toBeLessThan(1);
        expect(Math.abs((await xOf(page, 'letter-leaks')) - x)).toBeGreaterThan(1.5 * apart);
        await all.click();
        await expect.poll(() => param(page, 'from')).toBeNull();
        await expect(all).toBeDisabled();
      });
      await test.step('a double click comes closer, the buttons too, and back to everything', async () => {
        const { x, y } = await markOf(page, 'letter');
        await page.mouse.dblclick(x, y - 40);
        await expect(all).toBeEnabled();
        await page.getByRole('button', { name: words.draw.closer }).click();
        await page.getByRole('button', { name: words.draw.further }).click();
        await all.click();
        // Not the address alone: what a zoom has changed is written when it comes to rest.
        await expect(all).toBeDisabled();
        await expect.poll(() => param(page, 'from')).toBeNull();
        expect(await marks(page)).toHaveLength(13);
      });
      await test.step('the scales keep the order of events and are in the address', async () => {
        await scale(words.scales.time);
        await expect.poll(() => param(page, 'scale')).toBe('time');
        await scale(words.scales.adaptive);
        await expect.poll(() => param(page, 'scale')).toBeNull();
        expect((await state(page))['scale']).toBe('adaptive');
        await scale(words.scales.steps);
        await expect.poll(() => param(page, 'scale')).toBe('steps');
        // Two that come too close are one, without an id; a bar stands at its middle.
        const isPoint = (id: string) => id !== '' && id !== 'rocket-attacks';
        const points = (await order()).filter(isPoint);
        expect(points.length).toBeGreaterThan(8);
        expect(points).toEqual(ORDER.filter((id) => points.includes(id)));
      });
      await test.step('in equal steps neighbours are equally far apart', async () => {
        const points = (await marks(page)).filter(
          (mark) => 'id' in mark && mark.id !== 'rocket-attacks',
        );
        expect(points.length).toBeGreaterThan(8);
        const xs = points.map(({ x }) => x).sort((a, b) => a - b);
        const gaps = xs.slice(1).map((x, i) => x - xs[i]!);
        const step = Math.min(...gaps);
        for (const gap of gaps)
          expect(Math.abs(gap / step - Math.round(gap / step))).toBeLessThan(0.02);
      });
    });

    test('the window in the overview is dragged, and its edges', async ({ page }) => {
      await ready(page, `?lang=${lang}&from=2015-01-01&to=2019-01-01&scale=time`);
      await page.locator('.overview').scrollIntoViewIfNeeded();
      const box = (await page.locator('.overview .window').boundingBox())!;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width / 2, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 60 * sign, y, { steps: 5 });
      await page.mouse.up();
      await expect
        .poll(() => Number(/^2015-(\d\d)/.exec(param(page, 'from') ?? '')?.[1]))
        .toBeGreaterThan(4);
      const moved = (await page.locator('.overview .window').boundingBox())!;
      expect(Math.abs(moved.width - box.width)).toBeLessThan(2);
      const edge = lang === 'ar' ? moved.x : moved.x + moved.width;
      const to = param(page, 'to');
      await page.mouse.move(edge, y);
      await page.mouse.down();
      await page.mouse.move(edge - 100 * sign, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => param(page, 'to')).not.toBe(to);
      const narrowed = (await page.locator('.overview .window').boundingBox())!;
      expect(Math.abs(moved.width - 100 - narrowed.width)).toBeLessThan(3);
    });
  });

test('a switch of scale moves the marks there; for who wants less motion it is done at once', async ({
  page,
}) => {
  // By a clock of its own: how many frames a loaded machine paints is not what is asked.
  await page.clock.install();
  await ready(page, '?lang=en');
  const letter = page.locator('svg [data-mark="letter"]');
  const letterX = () => letter.evaluate((mark) => mark.getBoundingClientRect().x);
  const seen = [await letterX()];
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.locator('input[value="steps"]').evaluate((radio: HTMLInputElement) => radio.click());
  for (let i = 0; i < 20; i += 1) {
    await page.clock.runFor(50);
    seen.push(await letterX());
  }
  await page.clock.resume();
  const [from, to] = [seen[0]!, seen.at(-1)!];
  expect(Math.abs(to - from)).toBeGreaterThan(50);
  const between = seen.filter((x) => Math.min(from, to) + 5 < x && x < Math.max(from, to) - 5);
  expect(between.length).toBeGreaterThan(3);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('radio', { name: WORDS.en.scales.time }).check({ force: true });
  await expect.poll(() => param(page, 'scale')).toBe('time');
  const after = await letterX();
  expect(after).not.toBeCloseTo(to, 0);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await letterX()).toBe(after);
});

test('two fingers zoom about their middle', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await ready(page, `${baseURL}?lang=en`);
  const { x, y } = await markOf(page, 'letter');
  const apart = Math.abs((await xOf(page, 'letter-leaks')) - x);
  const cdp = await context.newCDPSession(page);
  const touch = (type: string, dx: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - dx, y, id: 1 },
              { x: x + dx, y, id: 2 },
            ],
    });
  await touch('touchStart', 40);
  for (let dx = 40; dx <= 120; dx += 10) await touch('touchMove', dx);
  await touch('touchEnd', 0);
  await expect.poll(() => param(page, 'from')).not.toBeNull();
  expect(Math.abs((await xOf(page, 'letter')) - x)).toBeLessThan(12);
  expect(Math.abs((await xOf(page, 'letter-leaks')) - (await xOf(page, 'letter')))).toBeGreaterThan(
    2 * apart,
  );
  await context.close();
});
