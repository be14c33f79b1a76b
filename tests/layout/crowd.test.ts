import { expect, test } from 'vitest';
import type { ArrangeInput } from '../../src/layout/arrange.ts';
import { crowd } from '../../src/layout/crowd.ts';
import { placeLabels, placementRules, type Candidate } from '../../src/layout/label-placement.ts';
import { DENSITIES } from '../../src/layout/lanes.ts';

const WIDTH_PX = 600;
const DIRECTIONS = [1, -1] as const;
/** A lane of one row, with space for a line of small marks below it. */
const LANE = { top: 0, height: 72, rowsTop: 10, rowsFoot: 62, density: DENSITIES[0] };

/** Marks, each at an x and of a date, the most important first. */
const crowdOf = (...xs: [x: number, date: string][]): Candidate[] =>
  xs.map(([x, date], index) => ({
    index,
    date,
    x,
    radiusPx: 10,
    label: { text: 'A label', lines: ['A label'], w: 80 },
    priority: 9 - index,
    count: 1,
  }));

function placesOf(candidates: Candidate[], forward: 1 | -1 = 1) {
  const choices = crowd.choicesIn(LANE, [], 62, candidates, {} as ArrangeInput, placementRules);
  return placeLabels(candidates, 1, forward, WIDTH_PX, new Map(), 2, choices);
}

test('a mark that finds no room stands beside another of its date, and tells its own place', () => {
  for (const forward of DIRECTIONS) {
    const [own, beside] = placesOf(crowdOf([300, 'a'], [300, 'a']), forward);
    expect(own).toMatchObject({ x: 300, radiusPx: 10 });
    expect(own!.fromX).toBeUndefined();
    expect(beside).toMatchObject({ fromX: 300, radiusPx: 10, row: 0 });
    expect((beside!.x - 300) * forward).toBeGreaterThan(0);
  }
});

test('it never passes a mark of another date', () => {
  const xs = placesOf(crowdOf([60, 'a'], [260, 'b'], [60, 'a'], [60, 'a'])).filter(
    ({ date }) => date === 'a',
  );
  expect(xs).toHaveLength(3);
  expect(Math.max(...xs.map(({ x }) => x))).toBeLessThan(260);
});

test('of another date, it stands small at its own place, on a line', () => {
  for (const forward of DIRECTIONS) {
    const places = placesOf(crowdOf([300, 'a'], [300, 'b'], [302, 'c']), forward);
    expect(places.map(({ radiusPx, count }) => [radiusPx, count])).toEqual([
      [10, 1],
      [5, 1],
      [5, 1],
    ]);
    const [, b, c] = places;
    expect([b!.x, c!.x]).toEqual([300, 302]);
    expect(b!.y).toBe(56);
    expect(c!.y).not.toBe(b!.y);
  }
});

test('what finds no room even so joins the nearest', () => {
  const places = placesOf(
    crowdOf(...Array.from({ length: 200 }, (_, i): [number, string] => [300, `${i}`])),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places.length).toBeLessThan(200);
  expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(200);
});
