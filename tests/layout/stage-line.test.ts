import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from '../../src/layout/box.ts';
import {
  arcsOf,
  HIGHEST,
  lineLabels,
  lineWorld,
  restWindow,
  type LineInput,
} from '../../src/layout/stage-line.ts';
import { slidesOf, tourEvents } from '../../src/model/slides.ts';
import { ENGLISH, readTimeline, timelineWith } from '../support/layout-helpers.ts';

const TIMELINES = ['iraq-letter-2020', 'big-history', 'dense-year'];

function inputOf(id: string, changes: Partial<LineInput> = {}): LineInput {
  const timeline = readTimeline(id);
  return {
    events: tourEvents(slidesOf(timeline)),
    zone: timeline.zone,
    style: ENGLISH,
    widthPx: 1920,
    unitPx: 24,
    rtl: false,
    measure: (text, sizePx) => text.length * sizePx * 0.55,
    ...changes,
  };
}

const stages = fc.record({
  id: fc.constantFrom(...TIMELINES),
  widthPx: fc.integer({ min: 320, max: 3840 }),
  unitPx: fc.integer({ min: 14, max: 48 }),
  rtl: fc.boolean(),
});

function collisions(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b): [Box, Box][] => (overlaps(a, b) ? [[a, b]] : [])),
  );
}

describe('the line of the stage', () => {
  test('keeps the order of time, and every mark clear of the next', () => {
    fc.assert(
      fc.property(stages, ({ id, ...size }) => {
        const input = inputOf(id, size);
        const { marks } = lineWorld(input);
        const xs = input.events.map((event) => marks.get(event.id)!);
        const ascending = size.rtl ? xs.toReversed() : xs;
        const gaps = ascending.slice(1).map((x, i) => x - ascending[i]!);
        expect(gaps.length).toBeGreaterThan(5);
        expect(Math.min(...gaps)).toBeGreaterThan(1.55 * size.unitPx);
      }),
      { numRuns: 60 },
    );
  });

  test('writes nothing over anything else, and says how long each gap is', () => {
    let [gaps, named] = [0, 0];
    fc.assert(
      fc.property(stages, ({ id, ...size }) => {
        const input = inputOf(id, size);
        const world = lineWorld(input);
        const [first] = input.events;
        const rest = restWindow(world, [first!.id], size.widthPx);
        const names = input.events.map(({ id }) => ({ id, text: `The event ${id}` }));
        const labels = lineLabels(world, names, rest, input);
        expect(collisions([...world.texts, ...labels])).toEqual([]);
        gaps += world.gaps.length;
        named += labels.length;
        const written = world.texts.map(({ text }) => text);
        for (const { text } of world.gaps) expect(written).toContain(text);
        for (const { x, w } of labels) {
          expect(x).toBeGreaterThanOrEqual(rest.from);
          expect(x + w).toBeLessThanOrEqual(rest.to);
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(gaps, named)).toBeGreaterThan(40);
  });

  test('shows from when to when a year may have been, and no span of a clock time', () => {
    const { events } = timelineWith(['2018', '2019', '2020-03-01T10:00'].map((date) => ({ date })));
    const { spans, marks } = lineWorld(inputOf('iraq-letter-2020', { events }));
    expect(spans.map(({ id }) => id)).toEqual(['e0', 'e1']);
    for (const { id, from, to } of spans)
      expect(from < marks.get(id)! && marks.get(id)! < to).toBe(true);
  });

  test('is mirrored where the language runs from right to left', () => {
    for (const id of TIMELINES) {
      const [left, right] = [lineWorld(inputOf(id)), lineWorld(inputOf(id, { rtl: true }))];
      expect(right.widthPx).toBeCloseTo(left.widthPx);
      for (const [event, x] of left.marks) {
        expect(right.marks.get(event)).toBeCloseTo(left.widthPx - x, 3);
      }
    }
  });

  test('is longer than the stage, so that the camera has a way to go, and never shows more than there is', () => {
    for (const id of TIMELINES) {
      const input = inputOf(id);
      const world = lineWorld(input);
      expect(world.widthPx).toBeGreaterThan(input.widthPx);
      for (const event of input.events) {
        const { from, to } = restWindow(world, [event.id], input.widthPx);
        expect(to - from).toBeCloseTo(input.widthPx);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(world.widthPx + 0.001);
        const x = world.marks.get(event.id)!;
        expect(x > from && x < to).toBe(true);
      }
    }
  });

  test('shows what a step is related to beside it, where both fit', () => {
    const input = inputOf('iraq-letter-2020');
    const world = lineWorld(input);
    const { from, to } = restWindow(world, ['letter', 'parliament-vote'], input.widthPx);
    const x = world.marks.get('parliament-vote')!;
    expect(x > from && x < to).toBe(true);
  });

  test('stands on one event alone, and on events of one instant', () => {
    const [event] = inputOf('iraq-letter-2020').events;
    for (const events of [[event!], [event!, { ...event!, id: 'twin' }]]) {
      const { marks, widthPx } = lineWorld(inputOf('iraq-letter-2020', { events }));
      expect(marks.size).toBe(events.length);
      for (const x of marks.values()) expect(x > 0 && x < widthPx).toBe(true);
    }
  });
});

describe('the arcs of the stage', () => {
  test('lead from the rim of one mark to the rim of the other, over all between, and no two at one height', () => {
    const { relations } = readTimeline('iraq-letter-2020');
    const world = lineWorld(inputOf('iraq-letter-2020'));
    const arcs = arcsOf(world, relations, 'letter', 24);
    expect(arcs).toHaveLength(relations.length);
    for (const { relation, points, cross } of arcs) {
      const [from, to] = [relation.from, relation.to].map(({ id }) => world.marks.get(id)!);
      expect(Math.abs(points[0]! - from!)).toBeLessThan(24 / 4);
      expect(Math.abs(points.at(-2)! - to!)).toBeLessThan(24 / 4);
      expect(points[1]!).toBeLessThan(0);
      expect(points.at(-1)!).toBeLessThan(0);
      expect(cross.y).toBeGreaterThanOrEqual(-HIGHEST * 24 - 0.001);
      expect(cross.y).toBeLessThan(-2 * 24);
    }
    expect(new Set(arcs.map(({ cross }) => cross.y)).size).toBe(arcs.length);
  });
});
