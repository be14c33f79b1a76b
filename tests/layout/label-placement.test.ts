import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DENSITIES } from '../../src/layout/lanes.ts';
import { labelBox, placeLabels, type Candidate } from '../../src/layout/label-placement.ts';

const WIDTH_PX = 600;
const candidate = (index: number, x: number, rest: Partial<Candidate> = {}): Candidate => ({
  index,
  date: `${index}`,
  x,
  radiusPx: 10,
  label: { text: 'A label', lines: ['A label'], w: 80 },
  priority: 3,
  count: 1,
  ...rest,
});
const sideOf = (placements: ReturnType<typeof placeLabels>, index = 0) =>
  placements.find((p) => p.index === index)!.labelAt?.side;

describe('a label', () => {
  test('lies after its mark in the reading direction where there is room', () => {
    expect(placeLabels([candidate(0, 300)], 2, 1, WIDTH_PX)[0]!.labelAt).toEqual({
      side: 'after',
      x: 319,
      row: 0,
    });
    expect(placeLabels([candidate(0, 300)], 2, -1, WIDTH_PX)[0]!.labelAt).toEqual({
      side: 'after',
      x: 201,
      row: 0,
    });
  });

  test('lies before its mark at the edge', () => {
    expect(sideOf(placeLabels([candidate(0, 580)], 1, 1, WIDTH_PX))).toBe('before');
    expect(sideOf(placeLabels([candidate(0, 20)], 1, -1, WIDTH_PX))).toBe('before');
  });

  test('changes sides for a neighbour', () => {
    const crowd = [candidate(0, 300), candidate(1, 270)];
    const rows = placeLabels(crowd, 1, 1, WIDTH_PX).map(({ row, labelAt }) => [row, labelAt?.side]);
    expect(rows).toEqual([
      [0, 'after'],
      [0, 'before'],
    ]);
  });

  test('too wide for either side lies above or below, from edge to edge', () => {
    const wide = { label: { text: 'Wide', lines: ['Wide'], w: 500 } };
    const [placed] = placeLabels([candidate(0, 300, wide)], 2, 1, WIDTH_PX);
    expect(placed!.labelAt).toEqual({ side: 'below', x: 0, row: 1 });
    const [narrow] = placeLabels([candidate(0, 300, wide)], 1, 1, WIDTH_PX);
    expect(narrow!.labelAt).toBeNull();
  });

  test('stays where it was as long as it can', () => {
    const before = new Map([[0, { row: 1, side: 'before' as const }]]);
    const [kept] = placeLabels([candidate(0, 300)], 2, 1, WIDTH_PX, before);
    expect([kept!.row, kept!.labelAt!.side]).toEqual([1, 'before']);
    const [moved] = placeLabels([candidate(0, 20)], 2, 1, WIDTH_PX, before);
    expect([moved!.row, moved!.labelAt!.side]).toEqual([0, 'after']);
  });

  test('that found no room before looks for it again', () => {
    const before = new Map([[0, { row: 0, side: null }]]);
    expect(sideOf(placeLabels([candidate(0, 300)], 2, 1, WIDTH_PX, before))).toBe('after');
  });

  test('has its box about the middle of its row', () => {
    const [placed] = placeLabels(
      [candidate(0, 300, { label: { text: 'a b', lines: ['a', 'b'], w: 50 } })],
      1,
      1,
      WIDTH_PX,
    );
    const lane = { top: 0, height: 200, rowsTop: 80, rowsFoot: 200, density: DENSITIES[0] };
    expect(labelBox(lane, placed!)).toEqual({ x: 319, y: 83, w: 50, h: 34 });
  });
});

describe('a mark', () => {
  test('that fits nowhere joins the nearest, whose count grows', () => {
    const marks = [
      candidate(0, 300, { priority: 5 }),
      candidate(1, 500, { priority: 5 }),
      candidate(2, 304),
    ];
    const placements = placeLabels(marks, 1, 1, WIDTH_PX);
    expect(placements.map(({ index, count }) => [index, count])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  test('of the more important event comes first', () => {
    const placements = placeLabels(
      [candidate(0, 300), candidate(1, 301, { priority: 4 })],
      1,
      1,
      WIDTH_PX,
    );
    expect(placements.map(({ index }) => index)).toEqual([1]);
  });
});

test('placements never hold fewer or more events than there are', () => {
  const candidates = fc
    .array(
      fc.record({
        x: fc.nat(WIDTH_PX),
        priority: fc.integer({ min: 1, max: 5 }),
        w: fc.nat(200),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 60 },
    )
    .map((all) =>
      all.map(({ x, w, ...rest }, i) =>
        candidate(i, x, { ...rest, label: { text: 'x', lines: ['x'], w } }),
      ),
    );
  let labelled = 0;
  fc.assert(
    fc.property(
      candidates,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(1 as const, -1 as const),
      (candidates, rows, forward) => {
        const total = (all: readonly { count: number }[]) =>
          all.reduce((sum, { count }) => sum + count, 0);
        const placements = placeLabels(candidates, rows, forward, WIDTH_PX);
        expect(total(placements)).toBe(total(candidates));
        for (const { row, labelAt } of placements) {
          expect(row).toBeLessThan(rows);
          if (labelAt) labelled++;
          expect(labelAt?.row ?? 0).toBeLessThan(rows);
        }
      },
    ),
  );
  expect(labelled).toBeGreaterThan(100);
});
