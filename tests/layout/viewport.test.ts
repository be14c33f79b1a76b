import { interpolateZoom } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthAt, trueTime, type Scale } from '../../src/layout/scale.ts';
import {
  clamp,
  fit,
  pan,
  project,
  zoom,
  type Viewport,
  homeView,
} from '../../src/layout/viewport.ts';
import { flight } from '../../src/layout/flight.ts';
import { HOUR_MS } from '../../src/time/instant.ts';
import {
  grainAt,
  readTimeline,
  scaleOfTimeline,
  scales,
  SCALES,
} from '../support/layout-helpers.ts';

const PAD_PX = 28;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A scale with a window somewhere on it, a pointer over it and a reading direction. */
const views = fc
  .record({
    scale: scales,
    width: fc.integer({ min: 320, max: 1900 }),
    rtl: fc.boolean(),
    centre: share,
    closeness: fc.integer({ min: 0, max: 8 }),
    pointer: share,
  })
  .map(({ scale, width, rtl, centre, closeness, pointer }) => {
    const home = fit(scale, width, PAD_PX);
    const near = project(home, scale, rtl).x(
      scale.t[0]! + centre * (scale.t.at(-1)! - scale.t[0]!),
    );
    const viewport = clamp(zoom(home, scale, rtl, 4 ** closeness, near), home, scale);
    return { scale, width, rtl, home, viewport, x: pointer * width };
  });

const spanOf = ({ start, end }: Viewport) => end - start;

/** How many px one step of float64 is in the window, of time or of length: what no arithmetic can see. */
function grainPx(scale: Scale, { start, end, width }: Viewport): number {
  const [u0, u1] = [lengthAt(scale, start), lengthAt(scale, end)];
  const lengths = scale.t.slice(1).map((knot, i) => {
    const slope = (scale.u[i + 1]! - scale.u[i]!) / (knot - scale.t[i]!);
    return slope * grainAt(knot, scale.t[i]!);
  });
  return (width * Math.max(grainAt(u0, u1), ...lengths)) / (u1 - u0);
}

describe('a projection', () => {
  test('puts the window’s ends on the edges, its start on the right in right-to-left', () => {
    fc.assert(
      fc.property(views, ({ viewport, scale, rtl, width }) => {
        const { x } = project(viewport, scale, rtl);
        expect(x(viewport.start)).toBeCloseTo(rtl ? width : 0, 6);
        expect(x(viewport.end)).toBeCloseTo(rtl ? 0 : width, 6);
      }),
    );
  });

  test('leads from a position to its instant and back', () => {
    fc.assert(
      fc.property(views, ({ viewport, scale, rtl, x }) => {
        const projection = project(viewport, scale, rtl);
        const back = projection.x(projection.t(x));
        expect(Math.abs(back - x)).toBeLessThan(0.5 + 2 * grainPx(scale, viewport));
      }),
      { numRuns: 500 },
    );
  });
});

describe('fit', () => {
  test('shows all of the scale, with the same air at both ends', () => {
    fc.assert(
      fc.property(views, ({ home, scale, rtl, width }) => {
        const { x } = project(home, scale, rtl);
        const ends = [x(scale.t[0]!), x(scale.t.at(-1)!)].sort((a, b) => a - b);
        const near = 0.5 + 2 * grainPx(scale, home);
        expect(Math.abs(ends[0]! - PAD_PX)).toBeLessThan(near);
        expect(Math.abs(ends[1]! - (width - PAD_PX))).toBeLessThan(near);
      }),
    );
  });
});

describe('zoom', () => {
  test('keeps the instant under the pointer under it', () => {
    fc.assert(
      fc.property(views, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, factor) => {
        const { viewport, scale, rtl, x } = view;
        const t = project(viewport, scale, rtl).t(x);
        const closer = zoom(viewport, scale, rtl, factor, x);
        const moved = project(closer, scale, rtl).x(t) - x;
        expect(Math.abs(moved)).toBeLessThan(0.5 + 2 * grainPx(scale, closer));
      }),
      { numRuns: 500 },
    );
  });

  test('stops at the closest view without sliding', () => {
    fc.assert(
      fc.property(views, ({ viewport, scale, rtl, home, x }) => {
        const t = project(viewport, scale, rtl).t(x);
        let closest = viewport;
        for (let i = 0; i < 100; i++) {
          closest = clamp(zoom(closest, scale, rtl, 8, x), home, scale);
        }
        expect(spanOf(closest)).toBeGreaterThan(0);
        expect(Math.abs(project(closest, scale, rtl).x(t) - x)).toBeLessThan(
          0.5 + 100 * grainPx(scale, closest),
        );
      }),
    );
  });

  test.each(SCALES)('holds to half a px at an hour in 13.8 billion years, scale %s', (kind) => {
    const timeline = readTimeline('big-history');
    const scale = scaleOfTimeline(timeline, kind);
    const { anchor: at } = timeline.byId.get('apollo-11')!;
    for (const rtl of [false, true]) {
      let viewport = homeView(scale, 1280);
      for (let i = 0; i < 400 && spanOf(viewport) > HOUR_MS; i++) {
        const x = project(viewport, scale, rtl).x(at);
        const next = zoom(viewport, scale, rtl, 1.3, x);
        expect(Math.abs(project(next, scale, rtl).x(at) - x)).toBeLessThan(0.5);
        viewport = next;
      }
      expect(spanOf(viewport)).toBeLessThanOrEqual(HOUR_MS);
      const x = project(viewport, scale, rtl).x(at);
      const dragged = pan(viewport, scale, rtl, 100);
      expect(project(dragged, scale, rtl).x(at) - x).toBeCloseTo(100, 0);
    }
  });
});

describe('pan', () => {
  test('moves every instant by as many px as the hand does', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -500, max: 500 }), (view, dx) => {
        const { viewport, scale, rtl, x } = view;
        const t = project(viewport, scale, rtl).t(x);
        const dragged = pan(viewport, scale, rtl, dx);
        const moved = project(dragged, scale, rtl).x(t) - x;
        expect(Math.abs(moved - dx)).toBeLessThan(0.5 + 2 * grainPx(scale, dragged));
      }),
      { numRuns: 500 },
    );
  });
});

describe('clamp', () => {
  test('keeps a window inside the widest, and shows no more than it', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -9000, max: 9000 }), share, (view, dx, factor) => {
        const { viewport, scale, rtl, home, x } = view;
        const wild = pan(zoom(viewport, scale, rtl, factor + 0.01, x), scale, rtl, dx);
        const tame = clamp(wild, home, scale);
        const { x: at } = project(home, scale, false);
        expect(at(tame.start)).toBeGreaterThan(-0.5);
        expect(at(tame.end)).toBeLessThan(home.width + 0.5);
        expect(tame.end).toBeGreaterThan(tame.start);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves a window alone that is inside', () => {
    fc.assert(
      fc.property(views, ({ viewport, home, scale }) => {
        const again = clamp(viewport, home, scale);
        const { x } = project(viewport, scale, false);
        expect(Math.abs(x(again.start))).toBeLessThan(0.5 + 2 * grainPx(scale, viewport));
        expect(Math.abs(x(again.end) - viewport.width)).toBeLessThan(
          0.5 + 2 * grainPx(scale, viewport),
        );
      }),
    );
  });
});

describe('a flight', () => {
  test('starts where it is and ends exactly at its target', () => {
    fc.assert(
      fc.property(views, ({ viewport, home, scale }) => {
        for (const [from, to] of [
          [viewport, home],
          [home, viewport],
          [viewport, viewport],
        ] as const) {
          const path = flight(from, to, scale);
          expect(path.at(1)).toEqual(to);
          expect(path.durationMs).toBeGreaterThanOrEqual(200);
          expect(path.durationMs).toBeLessThanOrEqual(900);
          const { x } = project(from, scale, false);
          const first = path.at(0);
          expect(Math.abs(x(first.start))).toBeLessThan(0.5 + 2 * grainPx(scale, from));
          const last = path.at(1 - 1e-9);
          const { x: xOfTo } = project(to, scale, false);
          expect(Math.abs(xOfTo(last.start))).toBeLessThan(0.5 + 2 * grainPx(scale, to));
        }
      }),
    );
  });

  test('has a window of some length at every moment, at both ends of time', () => {
    const timeline = readTimeline('big-history');
    for (const kind of SCALES) {
      const scale = scaleOfTimeline(timeline, kind);
      const home = homeView(scale, 1280);
      const near = (id: string) => {
        const { anchor: at } = timeline.byId.get(id)!;
        const hour = { start: at - HOUR_MS / 2, end: at + HOUR_MS / 2, width: 1280 };
        return clamp(hour, home, scale);
      };
      const places = [home, near('apollo-11'), near('sputnik'), near('big-bang')];
      for (const [from, to] of places.flatMap((a) => places.map((b) => [a, b] as const))) {
        const path = flight(from, to, scale);
        for (let k = 0; k <= 1; k += 1 / 64) {
          const { start, end } = path.at(k);
          expect(end - start, `${kind} at ${k}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test('goes the way of d3’s interpolateZoom where that has one', () => {
    const scale = trueTime(0, 1000);
    const window = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([start, span]) => ({ start, end: start + span, width: 1 }));
    fc.assert(
      fc.property(window, window, share, (from, to, k) => {
        fc.pre(k < 1);
        const view = ({ start, end }: Viewport): [number, number, number] => {
          const [a, b] = [lengthAt(scale, start), lengthAt(scale, end)];
          return [(a + b) / 2, 0, b - a];
        };
        const [centre, , span] = interpolateZoom(view(from), view(to))(k);
        const [ours, , oursSpan] = view(flight(from, to, scale).at(k));
        expect(ours).toBeCloseTo(centre, 3);
        expect(oursSpan).toBeCloseTo(span, 3);
      }),
    );
  });
});
