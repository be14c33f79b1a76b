import { expect, test } from 'vitest';
import { crowd } from '../../src/layout/crowd.ts';
import { mergedMarks } from '../support/empty-room.ts';
import { LANGS } from '../support/fixtures.ts';
import { readTimeline, SCALES } from '../support/layout-helpers.ts';
import { draw, type Look } from './draw.ts';

const WIDTHS = Array.from({ length: 35 }, (_, i) => 560 + 40 * i);
/** An embed, and the reading page. */
const HEIGHTS = [480, 560, 720];
const ALL: Look[] = SCALES.flatMap((scale) =>
  LANGS.flatMap((lang) => HEIGHTS.map((height) => ({ scale, lang, height }))),
);

/** Every scale, language and height at some width; each width with all of them in the whole matrix. */
const looks = WIDTHS.flatMap((width, i) =>
  (process.env['MATRIX'] === '1' ? ALL : [ALL[(7 * i) % ALL.length]!]).map((look) => {
    return { ...look, width, unrouted: true };
  }),
);

test.each(['iraq-letter-2020', 'big-history', 'dense-year'])(
  'no event of %s is merged into a mark while a quarter of its lane near it is empty',
  (id) => {
    const timeline = readTimeline(id);
    for (const look of looks) {
      const merged = mergedMarks(draw(timeline, look));
      expect(
        merged.filter(({ emptyShare }) => emptyShare >= 0.25),
        JSON.stringify(look),
      ).toEqual([]);
    }
  },
  300_000,
);

test('an event without room for its label keeps a small mark, on a line with others', () => {
  const drawn = draw(readTimeline('dense-year'), { width: 700, height: 640, unrouted: true });
  const { marks, labels, bars } = drawn.chart;
  expect(marks.length + bars.length).toBe(300);
  const labelled = new Set(labels.map(({ id }) => id));
  const small = marks.filter(({ radiusPx }) => radiusPx === 5);
  expect(small.length).toBeGreaterThan(200);
  for (const { id } of marks.filter(({ radiusPx }) => radiusPx > 5))
    expect(labelled.has(id), id).toBe(true);
  const lines = new Set(small.map(({ y }) => Math.round(y)));
  expect(lines.size).toBeLessThan(40);
});

test('a small mark stands at its instant, or has a line to it, and passes none on its line', () => {
  let moved = 0;
  for (const lang of LANGS) {
    const { lanes, chart } = draw(readTimeline('dense-year'), { lang, width: 900, unrouted: true });
    const asides = chart.scene.nodes.filter(({ key }) => key.startsWith('aside:'));
    let away = 0;
    for (const { placements } of lanes()) {
      const small = placements.flatMap((each) => (each.y === undefined ? [] : [each]));
      away += small.filter(({ x, fromX = x }) => Math.abs(x - fromX) > 10).length;
      for (const a of small)
        for (const b of small.filter(({ y, x }) => y === a.y && x > a.x))
          expect((b.fromX ?? b.x) - (a.fromX ?? a.x)).toBeGreaterThan(-1e-6);
    }
    expect(asides).toHaveLength(away);
    expect(crowd.hasAsides(chart.memory)).toBe(away > 0);
    moved += away;
  }
  expect(moved).toBeGreaterThan(5);
});

test('a small mark remains on its line as the window moves', () => {
  const timeline = readTimeline('dense-year');
  const before = draw(timeline, { width: 900, unrouted: true });
  const after = draw(timeline, {
    width: 900,
    unrouted: true,
    memory: before.chart.memory,
    window: (home) => {
      const step = (home.end - home.start) / 900;
      return { ...home, start: home.start + step, end: home.end + step };
    },
  });
  const lineOf = new Map(
    before.chart.marks.filter(({ radiusPx }) => radiusPx === 5).map(({ id, y }) => [id, y]),
  );
  const moved = after.chart.marks.filter(({ id, y }) => lineOf.has(id) && lineOf.get(id) !== y);
  expect(lineOf.size).toBeGreaterThan(200);
  expect(moved.length).toBeLessThan(5);
});
