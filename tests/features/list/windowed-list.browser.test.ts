import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, openPage, textOf } from '../../support/reading-page.ts';

const COUNT = 5000;
const LONG = 'A title that goes on and on, over several lines of a narrow page, '.repeat(4);
const events = Array.from({ length: COUNT }, (_, i) => ({
  id: `e${i}`,
  date: `${1000 + Math.floor(i / 7)}`,
  title: i % 9 === 0 ? `${i}: ${LONG}` : i === 4321 ? 'Zebra' : `Event ${i}`,
}));

const items = () => [...document.querySelectorAll<HTMLElement>('ol[role="list"] > li')];
const isWindowed = () => document.querySelector('ol.windowed') !== null;

async function openMany(width: number, params = {}) {
  scrollTo(0, 0);
  const app = await openPage({ width, params, changes: { events, relations: [] } });
  await expect.poll(isWindowed).toBe(true);
  return app;
}

/** The px by which entries overlap, or stand apart, at most. */
function misplaced(): number {
  const boxes = items().map((item) => ({
    index: Number(item.dataset['index']),
    ...item.getBoundingClientRect().toJSON(),
  }));
  const off = boxes.slice(1).flatMap((box, i) => {
    const before = boxes[i]!;
    return box.index === before.index + 1 ? [Math.abs(box.top - before.bottom)] : [];
  });
  return off.length === 0 ? Infinity : Math.max(...off);
}

/** The titles in the browser's window. */
const inSight = () =>
  items()
    .filter((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map((item) => textOf(find('h4', item)));

beforeEach(() => scrollTo(0, 0));

for (const width of [390, 1280])
  test(`at ${width} px a long list has the entries in sight in the page, each with its position`, async () => {
    await openMany(width, { event: 'e7' });
    scrollTo(0, find('ol.windowed').getBoundingClientRect().top + scrollY);
    await expect.poll(misplaced).toBeLessThan(1);
    expect(items().length).toBeLessThan(60);
    for (const item of items()) {
      expect(item.getAttribute('aria-setsize')).toBe(String(COUNT));
      expect(item.id).toBe(`event-e${Number(item.getAttribute('aria-posinset')) - 1}`);
    }
    expect(document.querySelectorAll('.list .details')).toHaveLength(1);

    scrollTo(0, scrollY + 60_000);
    await expect.poll(() => inSight().length).toBeGreaterThan(2);
    await expect.poll(misplaced).toBeLessThan(1);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => inSight().at(-1)).toBe(`Event ${COUNT - 1}`);
    await expect.poll(misplaced).toBeLessThan(1);
    expect(items().length).toBeLessThan(60);
  });

test('Home and End go to its ends, letters to the next title that begins with them', async () => {
  await openMany(1280);
  find('[data-event="e1"] h4 a').focus();
  await userEvent.keyboard('{End}');
  const focused = () => textOf(document.activeElement!);
  await expect.poll(focused).toBe(`Event ${COUNT - 1}`);
  await expect.poll(() => inSight()).toContain(`Event ${COUNT - 1}`);
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toMatch(/^0: A title/);
  await userEvent.keyboard('ze');
  await expect.poll(focused).toBe('Zebra');
  await expect.poll(() => inSight()).toContain('Zebra');
  await userEvent.keyboard('{Tab}');
  await expect.poll(focused).toBe('Event 4322');
});

test('the chosen event is in the page, wherever its window is', async () => {
  const app = await openMany(390);
  app.choose('e3000');
  await expect.poll(() => document.getElementById('event-e3000')).not.toBeNull();
  find('#event-e3000').scrollIntoView({ block: 'nearest' });
  await expect.poll(inSight).toContain('Event 3000');
  await expect.poll(misplaced).toBeLessThan(1);
});

test('it is printed as far as the reader chooses, and says what is left out', async () => {
  await openMany(1280);
  const choice = find('.choice select') as HTMLSelectElement;
  expect([...choice.options].map(textOf)).toEqual([
    'The first 100',
    'The first 500',
    'The first 2000',
    'All 5000',
  ]);
  await userEvent.selectOptions(choice, 'The first 500');
  window.dispatchEvent(new Event('beforeprint'));
  expect(items()).toHaveLength(500);
  expect(textOf(find('.list .line > p'))).toBe('4500 more events are not printed.');
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(isWindowed).toBe(true);
  expect(items().length).toBeLessThan(60);
});
