import type { Page } from '@playwright/test';
import {
  drawing,
  expect,
  LANGS,
  markOf,
  marks,
  param,
  ready,
  state,
  test,
  WORDS,
} from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const xOf = async (page: Page, id: string) => (await markOf(page, id)).x;

async function zoomAt(page: Page, x: number, y: number, steps: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < steps; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
}

for (const lang of LANGS) {
  const sign = lang === 'ar' ? -1 : 1;

  test(`${lang}: Ctrl and the wheel zoom, and what is under the pointer stays there`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}`);
    const { x, y } = await markOf(page, 'letter');
    const apart = Math.abs((await xOf(page, 'letter-leaks')) - x);
    await zoomAt(page, x, y, 3);
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    expect(Math.abs((await xOf(page, 'letter')) - x)).toBeLessThan(1);
    expect(Math.abs((await xOf(page, 'letter-leaks')) - x)).toBeGreaterThan(1.5 * apart);
  });

  test(`${lang}: a plain wheel scrolls the page, a sideways one moves along`, async ({ page }) => {
    await ready(page, `?lang=${lang}&from=2020-01-04&to=2020-01-06`);
    const { x, y } = await markOf(page, 'letter');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    expect(Math.abs((await xOf(page, 'letter')) - x)).toBeLessThan(1);
    await page.mouse.wheel(60, 0);
    await expect.poll(() => xOf(page, 'letter')).toBeCloseTo(x - 60, 0);
  });

  test(`${lang}: a drag moves the line along, and the address remembers the window`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}&from=2020-01-04&to=2020-01-06`);
    const x = await xOf(page, 'letter');
    const box = (await drawing(page).boundingBox())!;
    const y = box.y + box.height - 100;
    await page.mouse.move(box.x + 400, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 400 - 80 * sign, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => xOf(page, 'letter')).toBeCloseTo(x - 80 * sign, 0);
    await expect.poll(() => param(page, 'from')).toMatch(/^2020-01-0[45]T/);
    const before = await marks(page);
    await page.reload();
    await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'ready');
    for (const mark of await marks(page)) {
      const same = before.find((other) => 'id' in other && 'id' in mark && other.id === mark.id);
      if (same) expect(Math.abs(same.x - mark.x)).toBeLessThan(1);
    }
  });

  test(`${lang}: a double click comes closer, the buttons too, and back to everything`, async ({
    page,
  }) => {
    await ready(page, `?lang=${lang}`);
    const words = WORDS[lang].draw;
    const all = page.getByRole('button', { name: words.all });
    await expect(all).toBeDisabled();
    const { x, y } = await markOf(page, 'letter');
    await page.mouse.dblclick(x, y - 40);
    await expect(all).toBeEnabled();
    await page.getByRole('button', { name: words.closer }).click();
    await page.getByRole('button', { name: words.further }).click();
    await all.click();
    await expect.poll(() => param(page, 'from')).toBeNull();
    expect(await marks(page)).toHaveLength(13);
  });

  test(`${lang}: the scales keep the order of events and are in the address`, async ({ page }) => {
    await ready(page, `?lang=${lang}`);
    const order = async () =>
      (await marks(page))
        .sort((a, b) => sign * (a.x - b.x))
        .map((mark) => ('id' in mark ? mark.id : ''));
    const words = WORDS[lang].scales;
    await page.getByRole('radio', { name: words.steps }).check({ force: true });
    await expect.poll(() => param(page, 'scale')).toBe('steps');
    const steps = await order();
    expect(steps.indexOf('letter')).toBeLessThan(steps.indexOf('esper-denial'));
    await page.getByRole('radio', { name: words.time }).check({ force: true });
    await expect.poll(() => param(page, 'scale')).toBe('time');
    await page.getByRole('radio', { name: words.adaptive }).check({ force: true });
    await expect.poll(() => param(page, 'scale')).toBeNull();
    expect((await state(page))['scale']).toBe('adaptive');
  });

  test(`${lang}: in equal steps neighbours are equally far apart`, async ({ page }) => {
    await ready(page, `?lang=${lang}&scale=steps`);
    const points = (await marks(page)).filter(
      (mark) => 'id' in mark && mark.id !== 'rocket-attacks',
    );
    const xs = points.map(({ x }) => x).sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - xs[i]!);
    const step = Math.min(...gaps);
    for (const gap of gaps)
      expect(Math.abs(gap / step - Math.round(gap / step))).toBeLessThan(0.02);
  });

  test(`${lang}: the window in the overview is dragged, and its edges`, async ({ page }) => {
    await ready(page, `?lang=${lang}&from=2015-01-01&to=2019-01-01&scale=time`);
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
}

test('a switch of scale moves the marks there; for who wants less motion it is done at once', async ({
  page,
}) => {
  // By a clock of its own: how many frames a loaded machine paints is not what is asked.
  await page.clock.install();
  await ready(page, '?lang=en');
  const shownX = () =>
    page
      .locator('svg [data-mark="coalition-formed"]')
      .evaluate((mark) => mark.getBoundingClientRect().x);
  const before = await shownX();
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
  await ready(page, '?lang=en');
  await page.getByRole('radio', { name: WORDS.en.scales.steps }).check({ force: true });
  const after = await shownX();
  expect(after).not.toBeCloseTo(before, 0);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await shownX()).toBe(after);
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
