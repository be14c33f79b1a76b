import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/box.ts';
import { routes, type RouteRequest } from '../../src/layout/routes.ts';
import { curveCrosses } from '../../src/layout/routing/curve.ts';
import { crossings, flatten } from '../../src/layout/routing/curve.ts';

const bounds: Box = { x: 0, y: 0, w: 860, h: 400 };

interface Mark {
  x: number;
  y: number;
  radiusPx: number;
}

interface Scene {
  request: RouteRequest;
  obstacles: Box[];
}

const marks: fc.Arbitrary<Mark> = fc.record({
  x: fc.integer({ min: 40, max: 820 }),
  y: fc.integer({ min: 40, max: 360 }),
  radiusPx: fc.integer({ min: 6, max: 18 }),
});
const boxes: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: 0, max: 820 }),
  y: fc.integer({ min: 0, max: 380 }),
  w: fc.integer({ min: 12, max: 170 }),
  h: fc.integer({ min: 12, max: 40 }),
});
const scenes: fc.Arbitrary<Scene> = fc
  .tuple(marks, marks, fc.array(boxes, { maxLength: 24 }))
  .filter(([a, b]) => Math.hypot(b.x - a.x, b.y - a.y) > a.radiusPx + b.radiusPx + 2)
  .map(([a, b, obstacles]) => ({ request: relation(a, b), obstacles }));

function relation(from: Mark, to: Mark): RouteRequest {
  const { x, y } = to;
  return {
    from: { x: from.x, y: from.y },
    to: { x, y },
    fromRadiusPx: from.radiusPx,
    toRadiusPx: to.radiusPx,
  };
}

/** Points of a spline, 400 a piece. */
function drawn(points: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i + 7 < points.length; i += 6) {
    for (let k = 0; k <= 400; k++)
      found.push([bernstein(points, i, k / 400), bernstein(points, i + 1, k / 400)]);
  }
  return found;
}

function bernstein(p: readonly number[], i: number, t: number): number {
  const s = 1 - t;
  return (
    s * s * s * p[i]! +
    3 * s * s * t * p[i + 2]! +
    3 * s * t * t * p[i + 4]! +
    t * t * t * p[i + 6]!
  );
}

function inside([x, y]: [number, number], box: Box, growPx = 0): boolean {
  return (
    x > box.x - growPx &&
    x < box.x + box.w + growPx &&
    y > box.y - growPx &&
    y < box.y + box.h + growPx
  );
}

/** The obstacles that count: not those of the two ends' own marks. */
function others({ request, obstacles }: Scene): Box[] {
  return obstacles.filter(
    (box) => ![request.from, request.to].some(({ x, y }) => inside([x, y], box, 1e-9)),
  );
}

/** Four boxes that shut a point in. */
function walls({ x, y }: { x: number; y: number }): Box[] {
  return [
    { x: x - 40, y: y - 40, w: 80, h: 15 },
    { x: x - 40, y: y + 25, w: 80, h: 15 },
    { x: x - 40, y: y - 40, w: 15, h: 80 },
    { x: x + 25, y: y - 40, w: 15, h: 80 },
  ];
}

/** The arrow of a scene whose obstacles are marks, or labels. */
function routeOf({ request, obstacles }: Scene, as: 'marks' | 'labels' = 'marks') {
  const around = { marks: [], labels: [], labelPx: Infinity, room: bounds, [as]: obstacles };
  return routes([request], around)[0]!;
}

/** The angle between two directions, in degrees. */
function degreesBetween([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}

function lengthPx(points: readonly number[]): number {
  const line = drawn(points);
  return line
    .slice(1)
    .reduce((px, [x, y], i) => px + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
}

/** How often a curve changes the side to which it bends. */
function inflections(points: readonly number[]): number {
  const line = drawn(points).filter((_, i) => i % 20 === 0);
  const bends = line.slice(2).map(([x, y], i) => {
    const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
    return (bx - ax) * (y - by) - (by - ay) * (x - bx);
  });
  const sides = bends.filter((bend) => Math.abs(bend) > 1e-3).map(Math.sign);
  return sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
}

const mirrorBox = (box: Box): Box => ({ ...box, x: bounds.w - box.x - box.w });
const mirrorPoints = (points: readonly number[]) =>
  points.map((v, i) => (i % 2 === 0 ? bounds.w - v : v));
const mirrorRequest = (request: RouteRequest): RouteRequest => ({
  ...request,
  from: { ...request.from, x: bounds.w - request.from.x },
  to: { ...request.to, x: bounds.w - request.to.x },
});

function expectSame(found: readonly number[], wanted: readonly number[]) {
  expect(found.length).toBe(wanted.length);
  found.forEach((v, i) => expect(Math.abs(v - wanted[i]!)).toBeLessThan(1e-6));
}

describe('a route', () => {
  test('is one cubic from rim to rim, hardly bent, and no longer than 1.35 times the straight way', () => {
    let whole = 0;
    fc.assert(
      fc.property(scenes, (scene) => {
        const { points, isStub } = routeOf(scene);
        const { from, to, fromRadiusPx, toRadiusPx } = scene.request;
        expect(points).toHaveLength(8);
        expect(Math.hypot(points[0]! - from.x, points[1]! - from.y)).toBeCloseTo(fromRadiusPx, 5);
        if (isStub) expect(lengthPx(points)).toBeLessThan(29);
        const spanPx = Math.hypot(to.x - from.x, to.y - from.y);
        if (isStub || spanPx < fromRadiusPx + toRadiusPx + 14) return;
        whole++;
        const [x0, y0, ax, ay, bx, by, x, y] = points as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        expect(Math.hypot(x - to.x, y - to.y)).toBeCloseTo(toRadiusPx + 2, 5);
        for (const direct of [
          [to.x - from.x, to.y - from.y],
          [x - x0, y - y0],
        ] as [number, number][]) {
          expect(degreesBetween([ax - x0, ay - y0], direct)).toBeLessThan(35);
          expect(degreesBetween([x - bx, y - by], direct)).toBeLessThan(35);
        }
        expect(lengthPx(points)).toBeLessThan(1.35 * Math.hypot(x - x0, y - y0));
        expect(inflections(points)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
    expect(whole).toBeGreaterThan(60);
  });

  test('is straight where nothing is in its way', () => {
    const [a, b] = [
      { x: 100, y: 100, radiusPx: 10 },
      { x: 400, y: 300, radiusPx: 10 },
    ];
    const { points } = routeOf({ request: relation(a, b), obstacles: [] });
    expect(lengthPx(points)).toBeCloseTo(Math.hypot(300, 200) - 22, 5);
  });

  test('that bends to one side only has no inflection', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        const { points } = routeOf({ request: { ...request, isArc: true }, obstacles });
        expect(inflections(points)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['marks', 'labels'] as const)('that is no stub enters none of the %s', (as) => {
    let whole = 0;
    fc.assert(
      fc.property(scenes, (scene) => {
        const { points, isStub } = routeOf(scene, as);
        const { from, to, fromRadiusPx, toRadiusPx } = scene.request;
        const gapPx = Math.hypot(to.x - from.x, to.y - from.y) - fromRadiusPx - toRadiusPx;
        if (isStub || gapPx < 14) return;
        whole++;
        const line = drawn(points);
        const boxes = as === 'marks' ? others(scene) : scene.obstacles;
        for (const box of boxes) expect(line.some((p) => inside(p, box))).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(whole).toBeGreaterThan(30);
  });

  test('passes beneath a label rather than be a stub, where it may', () => {
    const wall = { x: 0, y: 180, w: 860, h: 34 };
    const request = relation({ x: 120, y: 60, radiusPx: 10 }, { x: 160, y: 340, radiusPx: 10 });
    const around = { marks: [], labels: [wall], room: bounds };
    expect(routes([request], { ...around, labelPx: 60 })[0]!.isStub).toBe(false);
    expect(routes([request], { ...around, labelPx: Infinity })[0]!.isStub).toBe(true);
    expect(routes([request], { ...around, marks: [wall], labelPx: 60 })[0]!.isStub).toBe(true);
  });

  test('to a mark walled in is a stub', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { from, to } = scene.request;
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 80);
        const obstacles = [...scene.obstacles, ...walls(to)];
        expect(routeOf({ ...scene, obstacles }).isStub).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('stays inside the bounds', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const line = drawn(routeOf(scene).points);
        expect(line.every((p) => inside(p, bounds, 1e-6))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('of a mirrored request is the mirrored route', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        fc.pre(request.from.x !== request.to.x);
        const there = routeOf({ request, obstacles });
        const back = routeOf({
          request: mirrorRequest(request),
          obstacles: obstacles.map(mirrorBox),
        });
        expect(back.isStub).toBe(there.isStub);
        expectSame(mirrorPoints(back.points), there.points);
      }),
      { numRuns: 150 },
    );
  });

  test('is finite even between marks that overlap or coincide, or outside the bounds', () => {
    const at = (x: number, y: number) => ({ x, y, radiusPx: 10 });
    for (const to of [at(100, 100), at(104, 100), at(100, 92), at(-50, 900)]) {
      const obstacles = [{ x: 116, y: 83, w: 120, h: 34 }];
      const { points } = routeOf({ request: relation(at(100, 100), to), obstacles });
      expect(points.every(Number.isFinite)).toBe(true);
    }
  });
});

/** A mark with its label of two lines beside it. */
interface Labelled extends Mark {
  label: Box;
}

function labelled(x: number, y: number, widthPx = 120, radiusPx = 10): Labelled {
  return { x, y, radiusPx, label: { x: x + radiusPx + 6, y: y - 17, w: widthPx, h: 34 } };
}

function boxesOf(all: readonly Labelled[]): Box[] {
  return all.flatMap(({ x, y, radiusPx, label }) => [
    { x: x - radiusPx, y: y - radiusPx, w: 2 * radiusPx, h: 2 * radiusPx },
    label,
  ]);
}

/** Three denials from a stack of marks to one below, all with labels. */
const stack = [labelled(540, 40), labelled(566, 84), labelled(592, 128)];
const target = labelled(500, 310, 165, 17);

describe('several routes', () => {
  const around = {
    marks: boxesOf([...stack, target]).filter(({ w }) => w < 40),
    labels: [...stack, target].map(({ label }) => label),
    labelPx: Infinity,
    room: bounds,
  };
  const requests = stack.map((mark) => ({ ...relation(mark, target), bundle: 'denies' }));

  test('to one claim arrive as one, from one direction, and cross neither labels nor one another', () => {
    const found = routes(requests, around);
    expect(found.map(({ isStub }) => isStub)).toEqual([false, false, false]);
    const [first] = found;
    for (const { points } of found) {
      expectSame(points.slice(-2), first!.points.slice(-2));
      const [ax, ay, x, y] = points.slice(-4) as [number, number, number, number];
      const [bx, by] = first!.points.slice(-4, -2) as [number, number];
      expect(degreesBetween([x - ax, y - ay], [x - bx, y - by])).toBeLessThan(1e-6);
      for (const label of around.labels) expect(curveCrosses(points, label)).toBe(false);
    }
    const lines = found.map(({ points }) => flatten(points).vertices);
    expect(lines.map((a, i) => lines.slice(i + 1).map((b) => crossings(a, b))).flat()).toEqual([
      0, 0, 0,
    ]);
  });

  test('from opposite sides to one claim arrive from two directions', () => {
    const [left, right] = [labelled(100, 200, 60), labelled(760, 200, 60)];
    const both = [left, right].map((mark) => ({ ...relation(mark, target), bundle: 'denies' }));
    const [a, b] = routes(both, { ...around, labels: [] });
    expect(a!.points.at(-2)).toBeLessThan(target.x - 10);
    expect(b!.points.at(-2)).toBeGreaterThan(target.x + 10);
  });

  test('come back in the order asked', () => {
    fc.assert(
      fc.property(fc.array(scenes, { minLength: 1, maxLength: 4 }), (all) => {
        const asked = all.map(({ request }) => request);
        routes(asked, { ...around, marks: all[0]!.obstacles }).forEach(({ points }, i) => {
          const { from, fromRadiusPx } = asked[i]!;
          expect(Math.hypot(points[0]! - from.x, points[1]! - from.y)).toBeCloseTo(fromRadiusPx, 5);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('of mirrored requests are the mirrored routes', () => {
    const mirrored = {
      ...around,
      marks: around.marks.map(mirrorBox),
      labels: around.labels.map(mirrorBox),
    };
    const there = routes(requests, around);
    const back = routes(requests.map(mirrorRequest), mirrored);
    back.forEach(({ points }, i) => expectSame(mirrorPoints(points), there[i]!.points));
  });
});

describe('curveCrosses', () => {
  const coordinate = fc.integer({ min: 0, max: 400 });
  const splines = fc.array(coordinate, { minLength: 8, maxLength: 8 });

  test('misses no crossing, and reports none three pixels away', () => {
    let [crossed, missed] = [0, 0];
    fc.assert(
      fc.property(splines, boxes, (points, box) => {
        const line = drawn(points);
        const crosses = curveCrosses(points, box);
        const [isIn, isNear] = [0, 3].map((growPx) => line.some((p) => inside(p, box, growPx)));
        if (isIn) crossed++;
        if (!isNear) missed++;
        if (isIn || !isNear) expect(crosses).toBe(isIn);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(crossed, missed)).toBeGreaterThan(10);
  });

  test('is exact for a straight line along an edge', () => {
    const box = { x: 10, y: 10, w: 20, h: 20 };
    expect(curveCrosses([0, 10, 15, 10, 30, 10, 45, 10], box)).toBe(false);
    expect(curveCrosses([0, 10.01, 15, 10.01, 30, 10.01, 45, 10.01], box)).toBe(true);
  });
});
