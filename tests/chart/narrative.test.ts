import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grow, overlaps, type Box } from '../../src/layout/box.ts';
import { crossPx } from '../../src/layout/monotone-curve.ts';
import { clamp, zoom } from '../../src/layout/viewport.ts';
import { narrativeOrder } from '../../src/model/narrative-order.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { CurveNode } from '../../src/scene/node.ts';
import { threaded } from '../../src/scene/thread.ts';
import { tween } from '../../src/scene/tween.ts';
import { lanesFoot, plotLeft, plotWidth } from '../../src/scene/scene-input.ts';
import { readTimeline, SCALES, timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn, type Look } from './draw.ts';
import { expectScene } from './expect-scene.ts';

const LETTER = readTimeline('iraq-letter-2020');
const NARRATIVE = { order: 'told' } as const;
const LANGS = ['ar', 'en'] as const;
const WIDTHS = [640, 860, 1280] as const;

describe.each(LANGS)('the letter in narrative order, %s', (lang) => {
  test.each(WIDTHS)('at %i px', (width) => {
    expectScene(`narrative-${lang}-${width}`, 'iraq-letter-2020', { ...NARRATIVE, lang, width });
  });

  test('with the letter chosen', () => {
    const look: Look = { ...NARRATIVE, lang, width: 860, selected: 'letter' };
    expectScene(`narrative-${lang}-chosen`, 'iraq-letter-2020', look);
  });

  test.each(WIDTHS)('at %i px every event has its label, and what overlaps nothing', (width) => {
    const drawn = draw(LETTER, { ...NARRATIVE, lang, width });
    expect(drawn.chart.labels.map(({ id }) => id).sort()).toEqual([...LETTER.byId.keys()].sort());
    expectApart(drawn);
  });

  test('on a desk no line strikes more than the edge of a label', () => {
    for (let width = 960; width <= 1400; width += 40) {
      const { labels, stretches } = draw(LETTER, { ...NARRATIVE, lang, width }).curve();
      for (const { event, box } of labels) {
        const letters = { ...box, y: box.y + 2, h: box.h - 4 };
        const struckPx = stretches.reduce((px, it) => px + crossPx([it.points], letters), 0);
        expect(struckPx, `${event.id} at ${width} px`).toBeLessThan(6);
      }
    }
  });

  test('on a desk every jump that the dates say has its words', () => {
    const { captions } = draw(LETTER, { ...NARRATIVE, lang, width: 860 }).curve();
    const said = captions.map(({ events }) => events.map(({ id }) => id).join(' '));
    expect(said.sort()).toEqual([
      'coalition-formed rocket-attacks',
      'coalition-source coalition-formed',
      'esper-denial parliament-vote',
      'parliament-vote soleimani-strike',
      'rocket-attacks coalition-pause',
      'soleimani-strike milley-mistake',
    ]);
  });
});

/** Titles of one word to seven. */
const titles = fc
  .array(fc.constantFrom('a', 'letter', 'denies', 'parliament'), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));

const somewhen = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => `2020-${parts.map((n) => String(n).padStart(2, '0')).join('-')}`);

const events = fc.record({
  date: fc.oneof(somewhen, fc.constantFrom('2020-02-01/2020-08-01', '2020-05~', '../2020-03-01')),
  title: titles,
  importance: fc.integer({ min: 1, max: 5 }),
  paragraph: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(undefined)),
});

/** A timeline of a main source that tells some of its events, in any order. */
const narratives = (maxEvents: number) =>
  fc.array(events, { minLength: 1, maxLength: maxEvents }).map((some) =>
    timelineWith(
      some.map(({ paragraph, ...event }) => ({
        ...event,
        evidence: paragraph === undefined ? [] : [{ source: 'main', paragraph }],
      })),
      { sources: [{ id: 'main', role: 'main', title: 'Main' }] },
    ),
  );

const looks = fc.record({
  width: fc.integer({ min: 320, max: 1900 }),
  rtl: fc.boolean(),
  scale: fc.constantFrom(...SCALES),
  closeness: fc.integer({ min: 0, max: 4 }),
  centre: fc.double({ min: 0, max: 1, noNaN: true }),
});

const drawings = (maxEvents: number) =>
  fc.tuple(narratives(maxEvents), looks).map(([timeline, { closeness, centre, ...look }]) =>
    draw(timeline, {
      ...look,
      ...NARRATIVE,
      window: (home, scale) =>
        clamp(zoom(home, scale, look.rtl, 3 ** closeness, centre * home.width), home, scale),
    }),
  );

/** A hair smaller, so that boxes that touch do not overlap by rounding. */
const inner = (box: Box) => grow(box, -0.01);

/** No label or caption overlaps another, nor a mark nor a bar; none leaves the plot. */
function expectApart({ chart, curve, margins }: Drawn): void {
  const left = plotLeft(margins);
  const captions = curve().captions.map(({ box }) => ({ ...box, x: left + box.x }));
  const words = [...chart.labels, ...captions].map(inner);
  const marks = chart.marks.map(({ x, y, radiusPx: r }) => {
    return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
  const things = [...marks, ...chart.bars].map(inner);
  words.forEach((box, i) => {
    expect(words.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
    expect(things.filter((other) => overlaps(box, other))).toEqual([]);
    expect(box.x).toBeGreaterThanOrEqual(left);
    expect(box.x + box.w).toBeLessThanOrEqual(left + plotWidth(margins));
    expect(box.y).toBeGreaterThanOrEqual(margins.topPx);
    expect(box.y + box.h).toBeLessThanOrEqual(lanesFoot(margins));
  });
}

test('labels and captions overlap nothing, and stay in the plot', () => {
  fc.assert(
    fc.property(drawings(30), (drawn) => expectApart(drawn)),
    { numRuns: 150 },
  );
});

test('words beside the curve keep off it', () => {
  let beside = 0;
  fc.assert(
    fc.property(drawings(20), ({ curve }) => {
      const { stretches, captions } = curve();
      const all = stretches.map(({ points }) => points);
      for (const { box } of captions.filter(({ isOn }) => !isOn)) {
        beside++;
        expect(all.reduce((sum, stretch) => sum + crossPx([stretch], box), 0)).toBe(0);
      }
    }),
    { numRuns: 100 },
  );
  expect(beside).toBeGreaterThan(20);
});

test('rows descend in narrative order, between the top and the axis', () => {
  fc.assert(
    fc.property(drawings(40), ({ timeline, curve, margins }) => {
      const { rows } = curve();
      expect(rows.map(({ event }) => event.id)).toEqual(
        narrativeOrder(timeline.events).map(({ id }) => id),
      );
      const ys = rows.map(({ y }) => y);
      expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      expect(new Set(ys).size).toBe(ys.length);
      expect(ys[0]!).toBeGreaterThan(margins.topPx);
      expect(ys.at(-1)!).toBeLessThan(lanesFoot(margins));
    }),
    { numRuns: 100 },
  );
});

test('the curve goes through the marks of what the source tells, and leaves out the rest', () => {
  let [ahead, back] = [0, 0];
  fc.assert(
    fc.property(narratives(20), (timeline) => {
      const { marks, stretches } = draw(timeline, NARRATIVE).curve();
      const ordered = narrativeOrder(timeline.events).filter(
        ({ firstParagraph }) => firstParagraph < Infinity,
      );
      expect(stretches).toHaveLength(Math.max(0, ordered.length - 1));
      const at = new Map(marks.map((mark) => [mark.event, mark]));
      for (const { from, to, points, isBack } of stretches) {
        expect(points.slice(0, 2)).toEqual([at.get(from)!.x, at.get(from)!.y]);
        expect(points.slice(-2)).toEqual([at.get(to)!.x, at.get(to)!.y]);
        expect(isBack).toBe(from.index > to.index);
        if (isBack) back++;
        else ahead++;
      }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(ahead, back)).toBeGreaterThan(25);
});

test('from right to left is the mirror of from left to right', () => {
  const [ltr, rtl] = [false, true].map((rtl) => draw(LETTER, { ...NARRATIVE, width: 860, rtl }));
  const mirrored = (x: number) => 860 - x;
  expect(rtl!.chart.marks.map(({ id, x, y }) => [id, Math.round(x), y])).toEqual(
    ltr!.chart.marks.map(({ id, x, y }) => [id, Math.round(mirrored(x)), y]),
  );
  const boxes = ({ chart }: Drawn, left: (box: Box) => number) =>
    chart.labels.map((box) => [box.id, Math.round(left(box)), Math.round(box.y)]);
  expect(boxes(rtl!, ({ x }) => x)).toEqual(boxes(ltr!, ({ x, w }) => mirrored(x + w)));
});

test('back is broken, ahead is not', () => {
  const curve = draw(LETTER, NARRATIVE).chart.scene.nodes.filter((node): node is CurveNode =>
    node.key.startsWith('stretch:'),
  );
  const isBroken = (key: string) =>
    curve.find((node) => node.key === `stretch:${key}`)!.dash !== undefined;
  expect(isBroken('esper-denial parliament-vote')).toBe(true);
  expect(isBroken('soleimani-strike milley-mistake')).toBe(false);
});

test('of the relations only those of the chosen event are drawn', () => {
  const relations = (selected?: string) =>
    draw(LETTER, { ...NARRATIVE, ...(selected !== undefined && { selected }) })
      .chart.scene.nodes.filter((node) => node.tag?.name === 'relation')
      .map((node) => node.tag!.value);
  expect(relations()).toEqual([]);
  expect(relations('esper-denial')).toEqual(['esper-denial denies letter']);
});

test('marks move from their lanes to their rows, and the curve comes along', () => {
  const lanes = draw(LETTER).chart.scene;
  const narrative = draw(LETTER, NARRATIVE).chart.scene;
  const start = threaded(lanes, narrative);
  const nodeOf = (key: string, k: number) =>
    tween(start, narrative, k).nodes.find((node) => node.key === key)!;
  const mark = (k: number) => nodeOf('mark:letter', k) as { x: number; y: number };
  const line = (k: number) => nodeOf('stretch:letter esper-denial', k) as CurveNode;
  expect(mark(0.5).y).toBeCloseTo((mark(0).y + mark(1).y) / 2);
  for (const k of [0, 0.5, 1]) {
    expect(line(k).points[0]).toBeCloseTo(mark(k).x, -1);
    expect(line(k).points[1]).toBeCloseTo(mark(k).y, -1);
  }
  expect(line(0).opacity).toBe(0);
  expect(nodeOf('bar:rocket-attacks', 0.5)).toBeDefined();
});

test('from one scale to another the curve moves as it is', () => {
  const [before, after] = (['adaptive', 'steps'] as const).map(
    (scale) => draw(LETTER, { ...NARRATIVE, scale }).chart.scene,
  );
  expect(threaded(before!, after!)).toEqual(before);
});

/** A source that tells so many events, one a paragraph, by no rule. */
function longNarrative(n: number): Timeline {
  return timelineWith(
    Array.from({ length: n }, (_, i) => ({
      date: String(1000 + ((i * 7919) % 997)),
      title: `Event ${i}`,
      importance: 1 + (i % 5),
      evidence: [{ source: 'main', paragraph: 1 + ((i * 104_729) % n) }],
    })),
    { sources: [{ id: 'main', role: 'main', title: 'Main' }] },
  );
}

test('ten thousand events share rows, the most important of each in sight, and are drawn in time', () => {
  const timeline = longNarrative(10_000);
  const drawn = draw(timeline, { ...NARRATIVE, selected: 'e4321' });
  const { chart, curve } = drawn;
  expect(curve().marks.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  expect(chart.marks.length).toBeLessThan(100);
  expect(chart.marks.map(({ id }) => id)).toContain('e4321');
  expect(chart.labels.map(({ id }) => id)).toContain('e4321');
  expect(chart.scene.nodes.length).toBeLessThan(700);
  expectApart(drawn);
});

test('a few dozen events have a row each, small marks, and labels where they fit', () => {
  const drawn = draw(longNarrative(60), NARRATIVE);
  expect(drawn.chart.marks).toHaveLength(60);
  expect(drawn.chart.labels.length).toBeGreaterThan(10);
  expectApart(drawn);
});
