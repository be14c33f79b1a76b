import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from '../../src/layout/box.ts';
import type { Scale } from '../../src/layout/scale.ts';
import { clamp, zoom, type Viewport } from '../../src/layout/viewport.ts';
import { isInterval, type TimelineEvent } from '../../src/model/timeline.ts';
import { lanesFoot, plotLeft, plotWidth } from '../../src/scene/scene-input.ts';
import { readTimeline, SCALES, textWidth, timelineWith } from '../support/layout-helpers.ts';
import { draw, type Drawn } from './draw.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

const DENSE = readTimeline('dense-year');

/** A date of some age and precision; those of one kind crowd. */
const dates: Record<string, fc.Arbitrary<string>> = {
  minutes: fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `2020-01-06T${pad(h)}:${pad(m)}Z`),
  days: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `2020-${pad(month)}-${pad(day)}`),
  years: fc.integer({ min: 1000, max: 9999 }).map(String),
  ages: fc.integer({ min: 20_000, max: 13_800_000_000 }).map((year) => `Y-${year}`),
};
const someDate = fc.oneof(...Object.values(dates));
const kinds = [...Object.values(dates), someDate];

const titles = fc
  .array(fc.constantFrom('a', 'the', 'letter', 'denies', 'withdrawal', 'parliament'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((words) => words.join(' '));

function eventsOf(date: fc.Arbitrary<string>, intervals: boolean) {
  return fc.record({
    date: intervals
      ? fc.oneof(
          { arbitrary: date, weight: 4 },
          fc.tuple(date, date).map(inOrder),
          fc.constantFrom('../2020-03-01', '2020-02-01/..', '2019-11~/2020-01-05'),
        )
      : date,
    title: titles,
    importance: fc.integer({ min: 1, max: 5 }),
    track: fc.nat(5),
  });
}

/** An interval between two dates, the earlier first; those of years before our era count backwards. */
function inOrder([a, b]: [string, string]): string {
  const key = (date: string) => (date.startsWith('Y-') ? -Number(date.slice(2)) : 0);
  return [a, b].sort((a, b) => key(a) - key(b) || (a < b ? -1 : 1)).join('/');
}

function timelines(maxEvents: number, intervals = true) {
  return fc
    .record({
      tracks: fc.integer({ min: 1, max: 6 }),
      events: fc
        .constantFrom(...kinds)
        .chain((date) =>
          fc.array(eventsOf(date, intervals), { minLength: 1, maxLength: maxEvents }),
        ),
    })
    .map(({ tracks, events }) =>
      timelineWith(
        events.map((event) => ({ ...event, track: `t${event.track % tracks}` })),
        {
          tracks: Array.from({ length: tracks }, (_, i) => ({ id: `t${i}`, title: `Track ${i}` })),
          relations: events.length > 2 ? [{ from: 'e0', type: 'denies', to: 'e1' }] : [],
        },
      ),
    );
}

const looks = fc.record({
  width: fc.integer({ min: 320, max: 1900 }),
  rtl: fc.boolean(),
  scale: fc.constantFrom(...SCALES),
  selected: fc.nat(),
  // Close in there is seldom anything: half of the views are wide.
  closeness: fc.constantFrom(0, 0, 0, 1, 2, 4, 6),
  centre: fc.double({ min: 0, max: 1, noNaN: true }),
});

const drawings = (maxEvents: number, intervals = true) =>
  fc
    .tuple(timelines(maxEvents, intervals), looks)
    .map(([timeline, { closeness, centre, selected, ...look }]) =>
      draw(timeline, {
        ...look,
        selected: `e${selected % timeline.events.length}`,
        window: (home, scale) =>
          clamp(zoom(home, scale, look.rtl, 3 ** closeness, centre * home.width), home, scale),
      }),
    );

/** The boxes of marks, each with its event. */
function markBoxes({ chart }: Drawn) {
  return chart.marks.map(({ id, x, y, radiusPx }) => ({
    id,
    x: x - radiusPx,
    y: y - radiusPx,
    w: 2 * radiusPx,
    h: 2 * radiusPx,
  }));
}

/** The box a hair smaller, so that boxes that touch do not overlap by rounding. */
const inner = ({ x, y, w, h }: Box): Box => ({
  x: x + 0.01,
  y: y + 0.01,
  w: w - 0.02,
  h: h - 0.02,
});

/** Whether any of an event is between the window's ends. */
function isSeen({ viewport }: Drawn, event: TimelineEvent): boolean {
  if (!isInterval(event)) return event.anchor >= viewport.start && event.anchor < viewport.end;
  const { start, end, openStart, openEnd } = event.extent;
  return (openStart || start.earliest < viewport.end) && (openEnd || end.latest > viewport.start);
}

const RUNS = { numRuns: 100 };

describe('labels', () => {
  test('never overlap each other, a mark or a bar', () => {
    let pairs = 0;
    fc.assert(
      fc.property(drawings(200), (drawn) => {
        const labels = drawn.chart.labels.map((label) => ({ ...label, ...inner(label) }));
        const others = [...markBoxes(drawn), ...drawn.chart.bars];
        labels.forEach((label, i) => {
          const rest = [...labels.slice(i + 1), ...others];
          pairs += rest.length;
          const under = rest.filter((other) => overlaps(label, other)).map(({ id }) => id);
          expect(under, `under the label of ${label.id}`).toEqual([]);
        });
      }),
      RUNS,
    );
    expect(pairs).toBeGreaterThan(800);
  });

  test('keep every word of their titles, and stay inside the lanes', () => {
    let labels = 0;
    fc.assert(
      fc.property(drawings(60), ({ chart, margins, timeline }) => {
        const left = plotLeft(margins);
        labels += chart.labels.length;
        for (const { id, text, x, y, w, h } of chart.labels) {
          expect(text).toBe(timeline.byId.get(id)!.data.title);
          expect(x).toBeGreaterThanOrEqual(left - 0.01);
          expect(x + w).toBeLessThanOrEqual(left + plotWidth(margins) + 0.01);
          expect(y).toBeGreaterThanOrEqual(margins.topPx);
          expect(y + h).toBeLessThanOrEqual(lanesFoot(margins));
        }
      }),
      RUNS,
    );
    expect(labels).toBeGreaterThan(100);
  });

  test('lie in few lines, the first beside its mark, or above or below it with a line to it', () => {
    /** How many labels were looked at, by where they lie. */
    function expectNearMarks({ chart, lanes, timeline }: Drawn) {
      const found = { moved: 0, beside: 0 };
      const boxes = new Map(chart.labels.map((label) => [label.id, label]));
      const marks = new Map(chart.marks.map((mark) => [mark.id, mark]));
      for (const { index, label, labelAt, y } of lanes().flatMap(({ placements }) => placements)) {
        if (!labelAt) continue;
        expect(label.lines.length).toBeLessThanOrEqual(6);
        const { id } = timeline.events[index]!;
        const leader = chart.scene.nodes.find(({ key }) => key === `leader:${id}`);
        const isMoved = labelAt.side === 'above' || labelAt.side === 'below';
        expect(leader !== undefined).toBe(isMoved);
        const [box, mark] = [boxes.get(id)!, marks.get(id)!];
        if (isMoved) {
          found.moved++;
          expect(box.x <= mark.x && mark.x <= box.x + box.w).toBe(true);
          expect(leader).toMatchObject({ x: mark.x });
        } else {
          found.beside++;
          const gap = Math.max(box.x - mark.x, mark.x - box.x - box.w) - mark.radiusPx;
          // Where rows are close, the count of a cluster has room between; a small mark has no count.
          expect(gap).toBeGreaterThan(y === undefined ? 8.99 : 4.99);
          expect(gap).toBeLessThan(25);
          expect(box.y <= mark.y && mark.y <= box.y + box.h).toBe(true);
        }
      }
      return found;
    }
    fc.assert(
      fc.property(drawings(60), (drawn) => void expectNearMarks(drawn)),
      RUNS,
    );
    const { moved, beside } = expectNearMarks(draw(DENSE, { width: 860 }));
    expect(Math.min(moved, beside)).toBeGreaterThan(0);
  });

  test('are given to the most important first', () => {
    let firsts = 0;
    fc.assert(
      fc.property(drawings(200, false), ({ lanes, viewport, timeline }) => {
        for (const { placements } of lanes()) {
          const first = placements[0];
          if (first && first.label.w < viewport.width / 2 - 30) {
            firsts++;
            expect(first.labelAt, timeline.events[first.index]!.id).not.toBeNull();
          }
          const priorities = placements.map(({ priority }) => priority);
          expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
        }
      }),
      RUNS,
    );
    expect(firsts).toBeGreaterThan(25);
  });
});

describe('an event in view', () => {
  test('is a mark, a bar or part of a count, once; counts add up exactly', () => {
    /** In how many ways events are drawn: as marks, as bars, as part of a count. */
    function expectCounted(drawn: Drawn) {
      const drawnAs = { place: 0, bar: 0, crowd: 0 };
      const { chart, lanes, timeline } = drawn;
      timeline.tracks.forEach((_, track) => {
        const seen = timeline.events.filter((e) => e.track === track && isSeen(drawn, e));
        const { placements, bars, unlabelled } = lanes()[track]!;
        const counted = placements.reduce((sum, { count }) => sum + count, 0) + bars.length;
        expect(counted).toBe(seen.length);
        const labelled = placements.filter(({ labelAt }) => labelAt).length + bars.length;
        expect(unlabelled).toBe(seen.length - labelled);
        const ids = new Set(seen.map(({ index }) => index));
        expect(placements.filter(({ index }) => !ids.has(index))).toEqual([]);
        drawnAs.place += placements.length;
        drawnAs.bar += bars.length;
        drawnAs.crowd += placements.filter(({ count }) => count > 1).length;
      });
      const drawnIds = [...chart.marks, ...chart.bars].map(({ id }) => id);
      expect(new Set(drawnIds).size).toBe(drawnIds.length);
      return drawnAs;
    }
    fc.assert(
      fc.property(drawings(200), (drawn) => void expectCounted(drawn)),
      { numRuns: 200 },
    );
    const { place, bar } = expectCounted(draw(DENSE, { width: 860 }));
    const { crowd } = expectCounted(draw(DENSE, { width: 320, height: 240 }));
    expect(Math.min(place, bar, crowd)).toBeGreaterThan(0);
  });

  test('is always drawn where it is selected', () => {
    let seen = 0;
    fc.assert(
      fc.property(drawings(200), (drawn) => {
        const { timeline, chart } = drawn;
        const chosen = timeline.byId.get(drawn.look.selected!)!;
        const ids = [...chart.marks, ...chart.bars].map(({ id }) => id);
        if (isSeen(drawn, chosen)) seen++;
        expect(ids.includes(chosen.id)).toBe(isSeen(drawn, chosen));
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(15);
  });

  test('stands where its instant is', () => {
    let marks = 0;
    fc.assert(
      fc.property(drawings(100, false), ({ chart, margins, projection, timeline }) => {
        marks += chart.marks.length;
        for (const { id, x, y } of chart.marks) {
          const { anchor, index } = timeline.byId.get(id)!;
          // One that stands beside its instant has a line from there.
          const { fromX } = chart.memory.get(index) ?? {};
          const at = fromX === undefined ? x : plotLeft(margins) + fromX;
          expect(at).toBeCloseTo(plotLeft(margins) + projection.x(anchor), 6);
          expect(y > margins.topPx && y < lanesFoot(margins)).toBe(true);
        }
      }),
      RUNS,
    );
    expect(marks).toBeGreaterThan(80);
  });
});

/** The closest window about an event. */
function closeTo({ anchor: at }: TimelineEvent) {
  return (home: Viewport, scale: Scale): Viewport =>
    clamp({ start: at, end: at, width: home.width }, home, scale);
}

test('a label that finds no room finds it closer in, but for events of the same instant', () => {
  fc.assert(
    fc.property(timelines(80, false), looks, fc.nat(), (timeline, look, n) => {
      const { rtl, scale, width } = look;
      const event = timeline.events[n % timeline.events.length]!;
      const { events } = timeline;
      fc.pre(
        events.every((e) => e === event || e.anchor !== event.anchor || e.track !== event.track),
      );
      const { lanes, viewport } = draw(timeline, { rtl, scale, width, window: closeTo(event) });
      const place = lanes()
        .flatMap(({ placements }) => placements)
        .find((p) => p.index === event.index);
      expect(place).toBeDefined();
      // A lane of one row has room on the longer side of the mark.
      fc.pre(place!.label.w < viewport.width / 2 - 30);
      expect(place!.labelAt).not.toBeNull();
    }),
    RUNS,
  );
});

test('a drawing from right to left is the mirror of one from left to right', () => {
  fc.assert(
    fc.property(
      timelines(120),
      looks,
      (timeline, { width, scale, closeness, centre, selected }) => {
        const drawIn = (rtl: boolean) =>
          draw(timeline, {
            width,
            scale,
            rtl,
            selected: `e${selected % timeline.events.length}`,
            window: (home, scale) => {
              const x = (rtl ? 1 - centre : centre) * home.width;
              return clamp(zoom(home, scale, rtl, 3 ** closeness, x), home, scale);
            },
          });
        const [ltr, rtl] = [drawIn(false), drawIn(true)];
        const mirror = ({ x, w = 0 }: { x: number; w?: number }) => width - x - w;
        expectSame(
          ltr.chart.marks.map(({ id, x, y, count }) => ({ id, x, y, count })),
          rtl.chart.marks.map(({ id, x, y, count }) => ({ id, x: width - x, y, count })),
        );
        expectSame(
          ltr.chart.labels,
          rtl.chart.labels.map((label) => ({ ...label, x: mirror(label) })),
        );
        expectSame(
          ltr.chart.bars,
          rtl.chart.bars.map((bar) => ({ ...bar, x: mirror(bar) })),
        );
        const tickX = ({ axis, margins }: Drawn, { x }: { x: number }) => ({
          ...axis,
          x: plotLeft(margins) + x,
        });
        expectSame(
          ltr.axis.ticks.map((tick) => ({ id: String(tick.t), x: tickX(ltr, tick).x })),
          rtl.axis.ticks.map((tick) => ({ id: String(tick.t), x: width - tickX(rtl, tick).x })),
        );
      },
    ),
    RUNS,
  );
});

type Thing = { id: string; x: number; y?: number; w?: number; count?: number };

/** Holds two lists of things on screen to be the same, in any order, to a hundredth of a px. */
function expectSame(a: readonly Thing[], b: readonly Thing[]): void {
  const sorted = (things: readonly Thing[]) => [...things].sort((p, q) => (p.id < q.id ? -1 : 1));
  const others = sorted(b);
  expect(others.map(({ id }) => id)).toEqual(sorted(a).map(({ id }) => id));
  sorted(a).forEach((thing, i) => {
    const other = others[i]!;
    for (const part of ['x', 'y', 'w', 'count'] as const) {
      expect(
        Math.abs((thing[part] ?? 0) - (other[part] ?? 0)),
        `${part} of ${thing.id}`,
      ).toBeLessThan(0.01);
    }
  });
}

test('every node of a scene has a key of its own and finite numbers', () => {
  fc.assert(
    fc.property(drawings(120), ({ chart }) => {
      const keys = chart.scene.nodes.map(({ key }) => key);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      const odd = chart.scene.nodes.filter((node) => /NaN|null/.test(JSON.stringify(node)));
      expect(odd).toEqual([]);
    }),
    RUNS,
  );
});

test('a timeline without events is drawn, and one of a single instant', () => {
  for (const timeline of [timelineWith([]), timelineWith([{ date: '2020-01-06T20:00:00Z' }])]) {
    for (const scale of SCALES) {
      const { chart } = draw(timeline, { scale });
      expect(JSON.stringify(chart.scene)).not.toMatch(/null/);
      expect(chart.labels).toHaveLength(timeline.events.length);
    }
  }
});

test('the lengths of gaps never overlap and stay on screen', () => {
  let neighbours = 0;
  fc.assert(
    fc.property(drawings(120), ({ chart, margins }) => {
      const gaps = chart.scene.nodes.filter(({ tag }) => tag?.name === 'fold');
      const texts = chart.scene.nodes
        .flatMap((node) =>
          node.type === 'text' && node.key.startsWith('fold-label:') ? [node] : [],
        )
        .map(({ x, lines }) => {
          const w = textWidth(lines[0]!, 12.5);
          return { from: x - w / 2, to: x + w / 2 };
        })
        .sort((a, b) => a.from - b.from);
      texts.forEach(({ from, to }, i) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(margins.width);
        if (i === 0) return;
        neighbours++;
        expect(from).toBeGreaterThanOrEqual(texts[i - 1]!.to);
      });
      expect(texts.length > 0).toBe(gaps.length > 0);
    }),
    { numRuns: 200 },
  );
  expect(neighbours).toBeGreaterThan(3);
});
