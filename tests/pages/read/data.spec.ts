import type { Page } from '@playwright/test';
import {
  expect,
  item,
  list,
  marks,
  ready,
  serveData,
  smallTimeline,
  state,
  test,
} from '../../support/fixtures.ts';
import { DAILY_IN_ARABIC } from '../../support/matrix.ts';

/** How many events the drawing shows, by themselves or several in a mark. */
const countShown = async (page: Page): Promise<number> =>
  (await marks(page)).reduce((sum, mark) => sum + ('count' in mark ? mark.count : 1), 0);

/** How many events the list has; of a long one, only those in sight are in the page. */
const countListed = async (page: Page): Promise<number> => {
  const entries = list(page).locator('> li');
  const all = await entries.first().getAttribute('aria-setsize');
  return all === null ? entries.count() : Number(all);
};

const BAD_EVENTS = smallTimeline({
  events: [
    { id: 'plan', date: '1996-03-01', title: 'The plan is drawn' },
    { id: 'opening', date: '1998-05-02', title: 'The bridge opens', kind: 'rumour' },
    { id: 'plan', date: '1999', title: 'Twice' },
    { id: 'closing', date: '13th c.', title: 'Never' },
  ],
  relations: [{ from: 'opening', type: 'follows', to: 'nowhere' }],
});

for (const [lang, tag] of DAILY_IN_ARABIC) {
  for (const [data, count] of [
    ['big-history', 47],
    ['dense-year', 300],
  ] as const) {
    test(`${lang}: ${data} is drawn and listed whole`, tag, async ({ page }) => {
      await ready(page, `?data=${data}&lang=${lang}`);
      await expect.poll(() => countListed(page)).toBe(count);
      expect(await countShown(page)).toBe(count);
    });
  }
}

test('a timeline that is not there is one clear message', async ({ page, complaints }) => {
  await page.goto('?data=nowhere');
  await expect(page.getByRole('alert')).toContainText('data/nowhere.json: not found (404)');
  await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'error');
  expect(complaints.splice(0).join()).toContain('404');
});

test('a file that is not JSON is told with its line and column', async ({ page }) => {
  await serveData(page, 'broken', '{\n  "version": 1,\n  "id" "broken"\n}');
  await page.goto('?data=broken');
  await expect(page.getByRole('alert')).toContainText('line 3, column 8');
  await expect(page.locator('#khatt')).toHaveAttribute('data-khatt', 'error');
});

test('the flagship page lives on where its data is missing', async ({ page, complaints }) => {
  await page.route('**/data/iraq-letter-2020.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('?lang=en');
  await expect(page.getByRole('alert')).toContainText('500');
  await expect(list(page).locator('> li')).toHaveCount(13);
  expect(complaints.splice(0).join()).toContain('500');
});

test('a bad event is left out and said with its place, the rest is drawn', async ({ page }) => {
  await serveData(page, 'bad', JSON.stringify(BAD_EVENTS, null, 2));
  await ready(page, '?data=bad&lang=en');
  await expect(list(page).locator('> li')).toHaveCount(2);
  await page.locator('details.problems summary').click();
  const problems = page.locator('.problems li');
  await expect(problems).toHaveCount(4);
  await expect(problems.nth(0)).toContainText(
    /events\[1\]\.kind: unknown kind: "rumour".*line \d+, column \d+/,
  );
  await expect(problems.nth(1)).toContainText(/events\[2\]\.id: .*"plan"/);
  await expect(problems.nth(2)).toContainText('events[3].date: not an EDTF date: "13th c."');
  await expect(problems.nth(3)).toContainText(/relations\[0\]\.to: .*"nowhere"/);
});

test('text in the data is text, and only safe addresses become links', async ({ page }) => {
  await serveData(
    page,
    'sly',
    smallTimeline({
      title: '<b>The bridge</b><script>document.title = "taken"</script>',
      sources: [
        { id: 'bad', title: 'Bad', url: 'javascript:document.title="taken"' },
        { id: 'good', title: 'Good', url: 'https://example.org/' },
      ],
      events: [
        {
          id: 'plan',
          date: '1996-03-01',
          title: '<img src=x onerror=alert(1)>',
          summary: '<i>slanted</i>',
          evidence: [{ source: 'bad' }, { source: 'good' }],
          media: [{ type: 'image', url: 'javascript:alert(1)', alt: 'none' }],
        },
      ],
    }),
  );
  await ready(page, '?data=sly&event=plan');
  await expect(page.locator('h1')).toHaveText(/^<b>The bridge<\/b>/);
  await expect(item(page, 'plan').locator('h4')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('img, i, b')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript" i]')).toHaveCount(0);
  await expect(page.locator('a[href="https://example.org/"]').first()).toBeVisible();
  expect(await page.title()).not.toBe('taken');
});

test('a picture from another host is fetched when the reader asks, not before', async ({
  page,
  complaints,
}) => {
  await page.route('https://pictures.example/**', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  );
  const media = [
    { type: 'image', url: 'https://pictures.example/bridge.svg', alt: 'The bridge from the river' },
  ];
  const events = [{ id: 'plan', date: '1996', title: 'The plan', media }];
  await serveData(page, 'pictured', smallTimeline({ events }));
  await ready(page, '?data=pictured&event=plan&lang=en');
  const details = page.locator('.details-panel');
  await expect(details.getByText('The bridge from the river')).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  expect(complaints).toEqual([]);
  await details.getByRole('button', { name: 'pictures.example' }).click();
  await expect(details.getByRole('img', { name: 'The bridge from the river' })).toBeAttached();
  const asked = 'request to another origin: https://pictures.example/bridge.svg';
  await expect.poll(() => complaints).toEqual([asked]);
  complaints.splice(0);
});

test('a file on another host is fetched before the code has come, once, and is named to the reader', async ({
  page,
  complaints,
}) => {
  let fetched = () => {};
  const isFetched = new Promise<void>((resolve) => (fetched = resolve));
  await page.route('https://data.example/bridge.json', (route) => {
    fetched();
    return route.fulfill({
      json: smallTimeline(),
      headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=60' },
    });
  });
  await page.route('**/assets/*.js', async (route) => {
    await isFetched;
    await route.continue();
  });
  await ready(page, '?data=https://data.example/bridge.json&lang=en');
  await expect(page.locator('main')).toContainText('data.example');
  await expect(list(page).locator('> li')).toHaveCount(2);
  expect(complaints.splice(0)).toEqual([
    'request to another origin: https://data.example/bridge.json',
  ]);
});

for (const [name, changes, count] of [
  ['one event', { events: [{ id: 'only', date: '2020-01-06T20:00Z', title: 'Only' }] }, 1],
  [
    'three events at one instant',
    { events: ['a', 'b', 'c'].map((id) => ({ id, date: '2020', title: id })) },
    3,
  ],
  ['one interval', { events: [{ id: 'long', date: '2019/2021', title: 'Long' }] }, 1],
] as const) {
  test(`a timeline of ${name} is drawn on every scale`, async ({ page }) => {
    await serveData(page, 'few', smallTimeline(changes));
    await ready(page, '?data=few&scale=time');
    for (const scale of ['time', 'steps', 'adaptive'])
      await test.step(scale, async () => {
        await page.locator(`input[value="${scale}"]`).check({ force: true });
        await expect.poll(async () => (await state(page))['scale']).toBe(scale);
        await expect.poll(() => countShown(page)).toBe(count);
        for (const { x, y } of await marks(page))
          expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
      });
  });
}

for (const [page, query] of [
  ['the page', ''],
  ['the embed', 'embed.html'],
] as const) {
  test(`${page} says at its head how many events it shows of how many, and leads to the problems`, async ({
    page,
  }) => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      id: `e${i}`,
      date: i < 15 ? `20${i + 10}` : '13th c.',
      title: `Event ${i}`,
    }));
    await serveData(page, 'torn', smallTimeline({ events }));
    await ready(page, `${query}?data=torn&lang=en`);
    const note = page.locator('[data-problems="45"]');
    await expect(note).toContainText('15 of 60 events shown');
    await expect(note).toBeInViewport();
    await note.getByRole('button').click();
    await expect(page.locator('.problems li').first()).toBeInViewport();
    expect(await page.evaluate(() => window.khatt.count())).toBe(15);
  });

  test(`${page} says when the event that a link names is not there, until one is chosen`, async ({
    page,
    complaints,
  }) => {
    await serveData(page, 'few', smallTimeline());
    await ready(page, `${query}?data=few&lang=en&event=gone`);
    const note = page.getByText('An event that this link names is not in this timeline.');
    await expect(note).toBeVisible();
    await page.locator('li[data-event] a').first().dispatchEvent('click');
    await expect(note).toHaveCount(0);
    expect(complaints.splice(0)).toEqual(['console warning: ignored in the address: event=gone']);
  });

  test(`${page} of a timeline without events says how to add them`, async ({ page }) => {
    await serveData(page, 'none', smallTimeline({ events: [], relations: [] }));
    await ready(page, `${query}?data=none&lang=en&order=told&asof=2020-01-06T00:00Z&open=find`);
    await expect(page.getByText('This timeline has no events yet')).toBeVisible();
    await expect(page.locator('.panel, [role="region"], .narrative-note')).toHaveCount(0);
    await expect(page.locator('svg [data-tick]')).toHaveCount(0);
  });
}

test('every page of presenting says in the reader’s language that a timeline is empty, and is no failure', async ({
  page,
}) => {
  await serveData(page, 'none', smallTimeline({ events: [], relations: [] }));
  for (const view of ['present', 'notes', 'class&task=order', 'handouts']) {
    await ready(page, `?data=none&lang=ar&view=${view}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      'لا أحداث في هذا الخط الزمني بعد',
    );
    await expect(page.getByText('"date": "2020-01-06"')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('the stage says when the event that a link names is not there', async ({
  page,
  complaints,
}) => {
  await serveData(page, 'few', smallTimeline());
  await ready(page, '?data=few&lang=en&view=present&event=gone');
  const note = page.getByText('An event that this link names is not in this timeline.');
  await expect(note).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(note).toHaveCount(0);
  expect(complaints.splice(0)).toEqual(['console warning: ignored in the address: event=gone']);
});

test('an Arabic timeline is read from right to left whatever the reader speaks', async ({
  page,
}) => {
  const events = [{ id: 'e', date: '2020-01-06', title: 'افتتاح الجسر' }];
  await serveData(page, 'arabic', smallTimeline({ languages: ['ar'], title: 'الجسر', events }));
  await ready(page, '?data=arabic');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(item(page, 'e')).toContainText('6 كانون الثاني 2020');
});

test('a focused page shows only the events it names', async ({ page }) => {
  await ready(page, '?lang=en&events=letter,esper-denial');
  await expect(list(page).locator('> li')).toHaveCount(2);
  expect((await marks(page)).length).toBe(2);
});

test('digits, calendar and zone follow the address', async ({ page }) => {
  const query = 'event=letter&digits=arab&calendar=islamic-umalqura&tz=America/New_York';
  await ready(page, `?lang=ar&${query}`);
  const details = page.locator('.details-panel');
  await expect(details).toContainText('٦ كانون الثاني ٢٠٢٠');
  await expect(details).toContainText('١٤٤١');
  await expect(details).toContainText('١٢:٠٠');
});
