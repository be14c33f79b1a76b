import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/box.ts';
import { curveCrosses, route, routes, type RouteRequest } from '../../src/layout/routes.ts';

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

/** Whether a line leaves a box alone: its corners all lie on one side, or the extents part. */
function lineMisses({ from, to }: RouteRequest, { x, y, w, h }: Box): boolean {
  if (Math.max(from.x, to.x) <= x || Math.min(from.x, to.x) >= x + w) return true;
  if (Math.max(from.y, to.y) <= y || Math.min(from.y, to.y) >= y + h) return true;
  const sides = [x, x + w].flatMap((cx) =>
    [y, y + h].map((cy) => (to.x - from.x) * (cy - from.y) - (to.y - from.y) * (cx - from.x)),
  );
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
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
  test('is a cubic spline of finite numbers from rim to rim, with air for the head', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        const { points } = route(request, obstacles, bounds);
        const { from, to, fromRadiusPx, toRadiusPx } = request;
        expect(points.length % 6).toBe(2);
        expect(points.every(Number.isFinite)).toBe(true);
        expect(Math.hypot(points[0]! - from.x, points[1]! - from.y)).toBeCloseTo(fromRadiusPx, 5);
        expect(Math.hypot(points.at(-2)! - to.x, points.at(-1)! - to.y)).toBeCloseTo(
          toRadiusPx + 2,
          5,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('arrives heading for the centre of its mark', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        const [cx, cy, x, y] = route(request, obstacles, bounds).points.slice(-4) as [
          number,
          number,
          number,
          number,
        ];
        const heading = Math.atan2(y - cy, x - cx);
        const inward = Math.atan2(request.to.y - y, request.to.x - x);
        expect(Math.cos(heading - inward)).toBeCloseTo(1, 5);
      }),
      { numRuns: 200 },
    );
  });

  test('that is clear enters no obstacle', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { points, clear } = route(scene.request, scene.obstacles, bounds);
        fc.pre(clear);
        const line = drawn(points);
        for (const box of others(scene)) expect(line.some((p) => inside(p, box))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('to a mark walled in says that it is not clear', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { from, to } = scene.request;
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 80);
        const { points, clear } = route(scene.request, [...scene.obstacles, ...walls(to)], bounds);
        expect(clear).toBe(false);
        expect(walls(to).some((box) => curveCrosses(points, box))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('stays inside the bounds', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        const line = drawn(route(request, obstacles, bounds).points);
        expect(line.every((p) => inside(p, bounds, 1e-6))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is clear wherever the straight line is free', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        fc.pre(others(scene).every((box) => lineMisses(scene.request, box)));
        expect(route(scene.request, scene.obstacles, bounds).clear).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('of a mirrored request is the mirrored route', () => {
    fc.assert(
      fc.property(scenes, ({ request, obstacles }) => {
        fc.pre(request.from.x !== request.to.x);
        const there = route(request, obstacles, bounds);
        const back = route(mirrorRequest(request), obstacles.map(mirrorBox), bounds);
        expect(back.clear).toBe(there.clear);
        expectSame(mirrorPoints(back.points), there.points);
      }),
      { numRuns: 150 },
    );
  });

  test('is finite even between marks that overlap or coincide, or outside the bounds', () => {
    const at = (x: number, y: number) => ({ x, y, radiusPx: 10 });
    for (const to of [at(100, 100), at(104, 100), at(100, 92), at(-50, 900)]) {
      const { points } = route(
        relation(at(100, 100), to),
        [{ x: 116, y: 83, w: 120, h: 34 }],
        bounds,
      );
      expect(points.every(Number.isFinite)).toBe(true);
    }
  });

  test('bows gently where nothing is in its way', () => {
    const { points, clear } = route(
      relation({ x: 100, y: 100, radiusPx: 10 }, { x: 400, y: 300, radiusPx: 10 }),
      [],
      bounds,
    );
    expect(clear).toBe(true);
    expect(points.length).toBe(8);
    const awayPx = drawn(points).map(
      ([x, y]) => Math.abs((x - 100) * 200 - (y - 100) * 300) / Math.hypot(300, 200),
    );
    expect(Math.max(...awayPx)).toBeGreaterThan(4);
    expect(Math.max(...awayPx)).toBeLessThan(45);
  });

  test('finds the one gap in a wall', () => {
    const wall = [
      { x: 0, y: 180, w: 600, h: 34 },
      { x: 616, y: 180, w: 244, h: 34 },
    ];
    const { points, clear } = route(
      relation({ x: 120, y: 60, radiusPx: 10 }, { x: 160, y: 340, radiusPx: 10 }),
      wall,
      bounds,
    );
    expect(clear).toBe(true);
    expect(drawn(points).some(([x, y]) => x > 600 && x < 616 && y > 180 && y < 214)).toBe(true);
  });

  test('crosses a wall without a gap and says so', () => {
    const wall = { x: 0, y: 180, w: 860, h: 34 };
    expect(
      route(
        relation({ x: 120, y: 60, radiusPx: 10 }, { x: 160, y: 340, radiusPx: 10 }),
        [wall],
        bounds,
      ).clear,
    ).toBe(false);
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

function headsApartPx(found: readonly { points: number[] }[]): number {
  const ends = found.map(({ points }) => points.slice(-2) as [number, number]);
  const gaps = ends.flatMap((a, i) =>
    ends.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1])),
  );
  return Math.min(...gaps);
}

describe('several routes', () => {
  const stack = [labelled(500, 40), labelled(500, 84), labelled(500, 128), labelled(500, 172)];
  const between = labelled(440, 240, 130);
  const target = labelled(500, 310, 165, 17);
  const obstacles = boxesOf([...stack, between, target]);
  const requests = stack.map((mark) => relation(mark, target));

  test('from four stacked marks run down beside their labels to the one mark they deny', () => {
    const found = routes(requests, obstacles, bounds);
    expect(found.map(({ clear }) => clear)).toEqual([true, true, true, true]);
    const labels = [...stack, between, target].map(({ label }) => label);
    for (const { points } of found)
      for (const label of labels) expect(curveCrosses(points, label)).toBe(false);
  });

  test('arriving at one mark spread their heads', () => {
    expect(headsApartPx(routes(requests, obstacles, bounds))).toBeGreaterThan(9);
  });

  test('arriving at one mark in the open spread their heads by a head', () => {
    const sources = [labelled(300, 40), labelled(310, 40), labelled(320, 40)];
    const found = routes(
      sources.map((mark) => relation(mark, target)),
      boxesOf([target]),
      bounds,
    );
    expect(headsApartPx(found)).toBeGreaterThan(9);
  });

  test('are clear in a full lane chart', () => {
    const strike = labelled(338, 97, 165);
    const parliament = labelled(522, 184);
    const milley = labelled(714, 70, 102);
    const esper = labelled(665, 122, 113);
    const letter = labelled(639, 247, 165, 17);
    const source = labelled(703, 297, 105);
    const all = [
      strike,
      parliament,
      milley,
      esper,
      letter,
      source,
      labelled(138, 247, 95),
      labelled(507, 297, 103),
    ];
    const asked = [
      relation(strike, parliament),
      relation(milley, letter),
      relation(esper, letter),
      relation(source, letter),
    ];
    for (const { clear } of routes(asked, boxesOf(all), bounds)) expect(clear).toBe(true);
  });

  test('come back in the order asked, clear wherever one alone is', () => {
    fc.assert(
      fc.property(fc.array(scenes, { minLength: 1, maxLength: 4 }), ([first, ...rest]) => {
        const asked = [first!, ...rest].map(({ request }) => request);
        routes(asked, first!.obstacles, bounds).forEach(({ points, clear }, i) => {
          const { from, fromRadiusPx } = asked[i]!;
          expect(Math.hypot(points[0]! - from.x, points[1]! - from.y)).toBeCloseTo(fromRadiusPx, 5);
          expect(clear).toBe(route(asked[i]!, first!.obstacles, bounds).clear);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('of mirrored requests are the mirrored routes', () => {
    fc.assert(
      fc.property(fc.array(scenes, { minLength: 2, maxLength: 4 }), ([first, ...rest]) => {
        const asked = [first!, ...rest].map(({ request }) => request);
        fc.pre(asked.every(({ from, to }) => from.x !== to.x));
        const there = routes(asked, first!.obstacles, bounds);
        const back = routes(asked.map(mirrorRequest), first!.obstacles.map(mirrorBox), bounds);
        back.forEach(({ points }, i) => expectSame(mirrorPoints(points), there[i]!.points));
      }),
      { numRuns: 60 },
    );
  });

  test('down a column mirror with the labels', () => {
    const there = routes(requests, obstacles, bounds);
    const back = routes(requests.map(mirrorRequest), obstacles.map(mirrorBox), bounds);
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
