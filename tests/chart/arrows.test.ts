import { group, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { apart, crossings, curveCrosses } from '../../src/layout/routing/curve.ts';
import { speaksAgainst } from '../../src/model/claim-status.ts';
import { RELATION_TYPES } from '../../src/data/terms.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';
import type { ScaleKind } from '../../src/chart/scale.ts';
import { draw, type Drawn } from './draw.ts';

const LANGS = ['en', 'ar'] as const;
const SCALES = ['adaptive', 'time', 'steps'] as const;

/** Arrows that share a head end this far from their target. */
const TRUNK_PX = 40;

/** The arrows of a drawing, each with the ids of its two events. */
function arrowsOf({ chart }: Drawn) {
  return [...chart.arrows].map(([key, points]) => {
    const [from, type, to] = key.split(' ') as [string, string, string];
    return { key, from, type, to, points };
  });
}

/** The marks and bars that arrows cross, other than their own. */
function crossedMarks(drawn: Drawn): string[] {
  const marks = drawn.chart.marks.map(({ id, x, y, radiusPx: r }) => {
    return { id, x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
  const holds = (box: (typeof marks)[number], x: number, y: number) =>
    x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
  return arrowsOf(drawn).flatMap(({ key, from, to, points }) => {
    const own = marks.filter(({ id }) => id === from || id === to);
    // Marks at one place cannot be told apart.
    const isOwn = (box: (typeof marks)[number]) =>
      own.some((mark) => holds(box, mark.x + mark.w / 2, mark.y + mark.h / 2));
    return [...marks, ...drawn.chart.bars]
      .filter(({ id }) => id !== from && id !== to)
      .filter((box) => !isOwn(box) && curveCrosses(points, box))
      .map(({ id }) => `${key} over ${id}`);
  });
}

function crossedLabels(drawn: Drawn): string[] {
  return arrowsOf(drawn).flatMap(({ key, points }) =>
    drawn.chart.labels
      .filter((label) => curveCrosses(points, label))
      .map(({ id }) => `${key} over ${id}`),
  );
}

/** How often denials that arrive as one, at one point from one direction, cross one another. */
function crossedInBundles(drawn: Drawn): number {
  const bundles = group(
    arrowsOf(drawn).filter(({ type }) => type === 'denies'),
    ({ points }) => `${points.slice(-2).map(Math.round).join()} ${Math.round(arrival(points))}`,
  );
  return sum([...bundles.values()], (all) =>
    sum(all, (a, i) => sum(all.slice(i + 1), (b) => crossings(apart(a.points), apart(b.points)))),
  );
}

/** The direction of an arrow's head, in degrees. */
function arrival(points: readonly number[]): number {
  const [ax, ay, x, y] = points.slice(-4) as [number, number, number, number];
  return (Math.atan2(y - ay, x - ax) * 180) / Math.PI;
}

describe.each(LANGS)('the arrows of the flagship, in %s', (lang) => {
  const flagship = readTimeline('iraq-letter-2020');

  test.each(SCALES)('cross no label and no mark at any width, in scale %s', (scale) => {
    for (const width of [560, 640, 700, 768, 860, 960, 1120, 1280, 1600]) {
      const drawn = draw(flagship, { lang, width, scale });
      expect(drawn.chart.arrows.size).toBe(9);
      expect(crossedLabels(drawn), `${width} px`).toEqual([]);
      expect(crossedMarks(drawn), `${width} px`).toEqual([]);
      expect(crossedInBundles(drawn), `${width} px`).toBe(0);
    }
  });

  test('cross no label and no mark whichever event is chosen', () => {
    for (const { id } of flagship.events)
      for (const width of [700, 860, 1280]) {
        const drawn = draw(flagship, { lang, width, selected: id });
        expect(crossedLabels(drawn), `${id} at ${width} px`).toEqual([]);
        expect(crossedMarks(drawn), `${id} at ${width} px`).toEqual([]);
      }
  });

  test('draw every denial in full, except where labels leave no way', () => {
    const stubs = (width: number, scale: ScaleKind) =>
      draw(flagship, { lang, width, scale, height: 500 }).chart.stubs!.length;
    for (let width = 654; width <= 1734; width += 120) {
      expect(stubs(width, 'time'), `${width} px`).toBe(0);
      expect(stubs(width, 'adaptive'), `${width} px`).toBe(0);
      expect(stubs(width, 'steps'), `${width} px`).toBeLessThanOrEqual(1);
    }
  });

  test('of its denials arrive as one where the drawing is wide', () => {
    for (const width of [960, 1120, 1280]) {
      const denials = arrowsOf(draw(flagship, { lang, width })).filter(
        ({ type }) => type === 'denies',
      );
      const heads = denials.map(({ points }) => points.slice(-2).map(Math.round).join());
      expect(heads).toHaveLength(3);
      expect(new Set(heads).size, `${width} px`).toBe(1);
    }
  });
});

test.each(['big-history', 'dense-year'])('the arrows of %s cross no mark but their own', (id) => {
  const timeline = readTimeline(id);
  let arrows = 0;
  for (const lang of LANGS)
    for (const scale of SCALES)
      for (const width of [640, 1280]) {
        const drawn = draw(timeline, { lang, width, scale });
        arrows += drawn.chart.arrows.size;
        expect(crossedMarks(drawn), `${lang} ${scale} ${width} px`).toEqual([]);
      }
  expect(arrows).toBeGreaterThan(15);
});

test('what cannot be drawn whole is a stub with the name of its target', () => {
  const { chart } = draw(readTimeline('iraq-letter-2020'), { width: 640 });
  const names = chart.scene.nodes.filter(({ key }) => key.startsWith('stub-name:'));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).toMatchObject({ type: 'text', halo: true });
});

test('no stub but a denial’s is seen without the name of its target', () => {
  let unseen = 0;
  for (const id of ['iraq-letter-2020', 'big-history', 'dense-year'])
    for (const lang of LANGS)
      for (const width of [640, 1024, 1600]) {
        const { chart, timeline } = draw(readTimeline(id), { lang, width });
        const marks = new Map(chart.marks.map((mark) => [mark.id, mark]));
        const nodes = new Map(chart.scene.nodes.map((node) => [node.key, node]));
        for (const { key, type, to } of timeline.relations) {
          const [x, y] = chart.arrows.get(key)?.slice(-2) ?? [];
          const target = marks.get(to.id);
          if (!target || x === undefined || speaksAgainst({ type })) continue;
          // Where arrows meet before their target, the last piece is drawn apart.
          const isStub = Math.hypot(x - target.x, y! - target.y) > target.radiusPx + TRUNK_PX;
          if (!isStub || nodes.has(`stub-name:${key}`)) continue;
          unseen++;
          expect(nodes.get(`relation:${key}`), `${key} at ${width} px`).toMatchObject({
            opacity: 0,
          });
        }
      }
  expect(unseen).toBeGreaterThan(20);
});

test('only denials, contradictions and what the chosen event has to do with are more than hairlines', () => {
  const widths = (selected?: string) =>
    draw(readTimeline('iraq-letter-2020'), selected === undefined ? {} : { selected })
      .chart.scene.nodes.filter((node) => node.type === 'curve')
      .map(({ key, strokeWidth }) => `${key.split(' ')[1]} ${strokeWidth}`);
  expect(widths()).toEqual([
    ...['responds-to', 'responds-to', 'refers-to', 'discloses', 'explains', 'explains'].map(
      (type) => `${type} 1`,
    ),
    ...Array.from({ length: 3 }, () => 'denies 1.5'),
  ]);
  expect(widths('letter-leaks').slice(-2)).toEqual(['discloses 2.25', 'explains 2.25']);
});

test('the arrows of 9,000 relations in a circle are all drawn in time', { timeout: 30_000 }, () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `e${i}`);
  const timeline = timelineWith(
    ids.map((id, i) => ({ id, date: `2020-01-${String(1 + (i % 28)).padStart(2, '0')}` })),
    {
      relations: RELATION_TYPES.flatMap((type) =>
        ids.map((from, i) => ({ from, type, to: ids[(i + 1) % 1000]! })),
      ),
    },
  );
  const { chart } = draw(timeline);
  expect(chart.arrows.size).toBeGreaterThan(200);
  expect([...chart.arrows.values()].flat().every(Number.isFinite)).toBe(true);
});
