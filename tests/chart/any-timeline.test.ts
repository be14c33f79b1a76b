import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/layout/box.ts';
import { lanesFoot, plotWidth } from '../../src/scene/scene-input.ts';
import { timelineWith } from '../support/layout-helpers.ts';
import { anyTimeline } from '../support/timeline-arbitraries.ts';
import { draw } from './draw.ts';

/** A drawing takes some ms; a loop without an end would take all of a test's time. */
const WATCHDOG_MS = 4000;
const words = 'the ministry said that talks on the withdrawal of troops would resume '.repeat(10);
const sizes = fc.record({
  width: fc.integer({ min: 120, max: 4000 }),
  height: fc.integer({ min: 120, max: 1400 }),
  rtl: fc.boolean(),
});

function timed<T>(make: () => T): { made: T; ms: number } {
  const start = performance.now();
  return { made: make(), ms: performance.now() - start };
}

test('any timeline is drawn at any size, soon, within its drawing, and the axis is below the lanes', () => {
  let labels = 0;
  fc.assert(
    fc.property(anyTimeline(), sizes, (timeline, look) => {
      const { made: drawn, ms } = timed(() => draw(timeline, look));
      expect(ms).toBeLessThan(WATCHDOG_MS);
      const { chart, margins } = drawn;
      labels += chart.labels.length;
      expect(plotWidth(margins)).toBeGreaterThan(look.width / 2);
      expect(JSON.stringify(chart.scene)).not.toMatch(/NaN|null/);
      const lanes = drawn.lanes();
      const foot = lanes.at(-1)!.lane.top + lanes.at(-1)!.lane.height;
      expect(foot).toBeLessThanOrEqual(Math.max(lanesFoot(margins), margins.topPx) + 0.01);
      for (const { y } of chart.marks) expect(y).toBeLessThanOrEqual(foot + 0.01);
      const keys = chart.scene.nodes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(labels).toBeGreaterThan(100);
}, 60_000);

describe('a drawing', () => {
  test('of one track with a title of 90 or 200 characters ends, and is mostly plot', () => {
    for (const [length, width] of [
      [90, 660],
      [200, 1280],
      [200, 320],
    ] as const) {
      const timeline = timelineWith(
        [
          { date: '2020-01-01', track: 't' },
          { date: '2020-06-01', track: 't' },
        ],
        { tracks: [{ id: 't', title: words.slice(0, length) }] },
      );
      const { margins } = draw(timeline, { width });
      expect(plotWidth(margins)).toBeGreaterThan(width * 0.7);
    }
  });

  test('of 40 events on one day shows as many as its height has rows', () => {
    const timeline = timelineWith([
      ...Array.from({ length: 40 }, (_, i) => ({ date: '2020-01-03', title: `Event ${i}` })),
      { date: '2020-09-01', title: 'Later' },
    ]);
    const { marks } = draw(timeline, { scale: 'time', width: 900, height: 486 }).chart;
    expect(marks.length).toBeGreaterThan(15);
  });

  test.each([
    [40, 700, 400, 39],
    [40, 1280, 480, 40],
    [60, 1280, 480, 60],
    [200, 1920, 700, 120],
    [40, 360, 400, 24],
  ])('of %i events at one instant, at %i × %i px, shows %i or more', (count, ...rest) => {
    const [width, height, least] = rest;
    for (const rtl of [false, true])
      for (const others of [[], [{ date: '2020-09-01', title: 'Later' }]]) {
        const timeline = timelineWith([
          ...Array.from({ length: count }, (_, i) => ({
            date: '2020-01-03T10:00',
            title: `Event number ${i}`,
          })),
          ...others,
        ]);
        const { chart, lanes } = draw(timeline, { width, height, rtl });
        const { marks, labels, scene } = chart;
        if (count < 200 || others.length === 0) expect(marks.length).toBeGreaterThanOrEqual(least);
        expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(count + others.length);
        for (const { x } of marks) expect(x > 0 && x < width).toBe(true);
        const clashes = labels.filter((a, i) => labels.slice(i + 1).some((b) => overlaps(a, b)));
        expect(clashes).toEqual([]);
        // Each that does not stand at the instant, or beside it, has a line to it.
        const away = lanes()
          .flatMap(({ placements }) => placements)
          .filter(({ x, fromX = x }) => Math.abs(x - fromX) > 10);
        const lines = scene.nodes.filter(({ key }) => key.startsWith('aside:'));
        expect(lines).toHaveLength(away.length);
        if (width > 700) expect(away.length).toBeGreaterThan(0);
      }
  });

  test('labels every one of a few titles of 200 characters', () => {
    const timeline = timelineWith(
      Array.from({ length: 4 }, (_, i) => ({
        date: `2020-0${2 * i + 1}-03`,
        title: words.slice(0, 200),
      })),
    );
    for (const width of [360, 860]) {
      const { labels } = draw(timeline, { width }).chart;
      expect(labels).toHaveLength(4);
      expect(labels.every(({ w }) => w <= 260)).toBe(true);
    }
  });

  test('breaks titles without spaces', () => {
    const title = '联合国安全理事会就美国驻伊拉克军队撤离问题举行紧急会议并听取各方代表发言'.repeat(
      2,
    );
    const timeline = timelineWith([
      { date: '2020-01-03', title },
      { date: '2020-06-03', title: 'x'.repeat(120) },
    ]);
    const { lanes } = draw(timeline, { width: 700 });
    for (const { label } of lanes()[0]!.placements) {
      expect(label.lines.length).toBeGreaterThan(1);
      expect(label.lines.join('')).toBe(label.text);
    }
  });

  test('never puts a claim that is denied, or its denial, into a cluster before other events', () => {
    const timeline = timelineWith(
      [
        ...Array.from({ length: 40 }, (_, i) => ({
          date: `2020-01-0${2 + (i % 4)}`,
          title: `Event ${i}`,
          importance: 5,
        })),
        { id: 'claim', date: '2020-01-03', title: 'The claim', importance: 1 },
        { id: 'denial', date: '2020-01-04', title: 'The denial', importance: 1 },
      ],
      { relations: [{ from: 'denial', type: 'denies', to: 'claim' }] },
    );
    for (const [width, height] of [
      [280, 200],
      [360, 300],
      [1280, 480],
    ] as const) {
      for (const selected of ['claim', 'denial']) {
        const { marks, labels } = draw(timeline, { width, height, selected }).chart;
        expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining(['claim', 'denial']));
        const other = selected === 'claim' ? 'denial' : 'claim';
        if (width > 300) expect(labels.map(({ id }) => id)).toContain(other);
      }
    }
  });

  test('of 20 denials of one claim leaves its mark and label free of arrowheads', () => {
    const timeline = timelineWith(
      [
        { id: 'claim', date: '2020-01-10', title: 'The claim', track: 'a' },
        ...Array.from({ length: 20 }, (_, i) => ({
          id: `d${i}`,
          date: `2020-01-${String(i + 1).padStart(2, '0')}`,
          title: `Denial ${i}`,
          track: 'b',
        })),
      ],
      {
        tracks: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B' },
        ],
        relations: Array.from({ length: 20 }, (_, i) => ({
          from: `d${i}`,
          type: 'denies' as const,
          to: 'claim',
        })),
      },
    );
    const { scene, labels } = draw(timeline).chart;
    const curves = scene.nodes.flatMap((node) => (node.type === 'curve' ? [node] : []));
    const heads = curves.filter(({ head }) => head > 0);
    expect(heads.length).toBeLessThanOrEqual(3);
    expect(curves.filter(({ key }) => key.startsWith('relation:'))).toHaveLength(20);
    const counts = scene.nodes.flatMap((node) =>
      node.type === 'text' && node.key.startsWith('trunk-count:') ? node.lines.map(Number) : [],
    );
    expect(counts.reduce((a, b) => a + b, heads.length - counts.length)).toBe(20);
    for (const { points } of heads) {
      const tip = { x: points.at(-2)! - 3, y: points.at(-1)! - 3, w: 6, h: 6 };
      expect(labels.filter((label) => overlaps(label, tip))).toEqual([]);
    }
  });

  test('of tracks without a colour tells them apart', () => {
    const tracks = Array.from({ length: 5 }, (_, i) => ({ id: `t${i}`, title: `T${i}` }));
    const timeline = timelineWith(
      tracks.map(({ id }) => ({ date: '2020', track: id })),
      { tracks },
    );
    expect(new Set(timeline.tracks.map(({ color }) => color)).size).toBe(5);
  });

  test.each([
    ['a title of a million characters', [{ date: '2020', title: words.repeat(1400) }], []],
    ['20,000 letters without a space', [{ date: '2020', title: 'x'.repeat(20_000) }], []],
    [
      '10,000 tracks',
      [{ date: '2020', track: 't5' }],
      Array.from({ length: 10_000 }, (_, i) => ({ id: `t${i}`, title: `Track ${i}` })),
    ],
  ])('of %s is made soon', (_, events, tracks) => {
    const { ms } = timed(() => draw(timelineWith(events, { tracks })));
    expect(ms).toBeLessThan(1500);
  });
});
