import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, stepsAxis, type Axis, type AxisInput } from '../../src/layout/axis.ts';
import { equalSteps, type Scale } from '../../src/layout/scale.ts';
import { clamp, project, zoom, homeView } from '../../src/layout/viewport.ts';
import { CALENDAR_UNITS, floorTo, nextAfter } from '../../src/time/calendar.ts';
import { formatContext, formatDuration, formatMonth, formatTick } from '../../src/time/format.ts';
import { ticks } from '../../src/time/ticks.ts';
import {
  ARABIC,
  ENGLISH,
  readTimeline,
  scaleOfTimeline,
  scalesOf,
  textWidth,
  zones,
} from '../support/layout-helpers.ts';

const width = (text: string) => textWidth(text, 12.5);

/** A window on a scale, by the clocks of any zone, in either language. */
const inputsOn = (scales: fc.Arbitrary<Scale>): fc.Arbitrary<AxisInput> =>
  fc
    .record({
      scale: scales,
      zone: zones,
      style: fc.constantFrom(ENGLISH, ARABIC),
      widthPx: fc.integer({ min: 320, max: 1900 }),
      // Close in there is seldom a gap: a third of the views are wide.
      closeness: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(12)),
      centre: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ scale, zone, style, widthPx, closeness, centre }) => {
      const rtl = style === ARABIC;
      const home = homeView(scale, widthPx);
      const zoomed = zoom(home, scale, rtl, 3 ** closeness, centre * widthPx);
      const viewport = clamp(zoomed, home, scale);
      return { scale, viewport, projection: project(viewport, scale, rtl), zone, style, width };
    });

const inputs = inputsOn(scalesOf('adaptive', 'time'));
const steps = inputsOn(scalesOf('steps'));

function expectApart(labels: Axis['labels'], widthPx: number): void {
  for (const rank of ['hour', 'period', 'context'] as const) {
    const boxes = labels
      .filter((label) => label.rank === rank)
      .map(({ x, text }) => ({ from: x - width(text) / 2, to: x + width(text) / 2 }))
      .sort((a, b) => a.from - b.from);
    boxes.forEach(({ from, to }, i) => {
      expect(from).toBeGreaterThanOrEqual(-0.01);
      expect(to).toBeLessThanOrEqual(widthPx + 0.01);
      if (i > 0) expect(from).toBeGreaterThanOrEqual(boxes[i - 1]!.to);
    });
  }
}

describe('the axis of adaptive or true time', () => {
  test('has each tick once, in order, where its instant is', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const axis = axisOf(input);
        const { start, end } = input.viewport;
        axis.ticks.forEach(({ t, x }, i) => {
          expect(t >= start && t <= end).toBe(true);
          expect(x).toBe(input.projection.x(t));
          if (i > 0) expect(t).toBeGreaterThan(axis.ticks[i - 1]!.t);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out no boundary of the unit that a stretch shows', () => {
    let stretches = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const { scale, viewport, zone } = input;
        const shown = axisOf(input).ticks.map(({ t }) => t);
        scale.gaps.forEach((isGap, i) => {
          const start = Math.max(scale.t[i]!, viewport.start);
          const end = Math.min(scale.t[i + 1]!, viewport.end);
          const inside = shown.filter((t) => t > start && t < end);
          if (isGap || inside.length < 2) return;
          stretches++;
          const unit = CALENDAR_UNITS.findLast((unit) =>
            inside.every((t) => floorTo(t, unit, zone) === t),
          )!;
          const all = ticks(start, end, unit, zone).map(({ t }) => t);
          expect(inside).toEqual(all.filter((t) => t > start && t < end));
        });
      }),
      { numRuns: 300 },
    );
    expect(stretches).toBeGreaterThan(40);
  });

  test('has labels that stay on screen and never overlap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expectApart(axisOf(input).labels, input.viewport.width);
      }),
      { numRuns: 300 },
    );
  });

  test('says of each tick what its date is, beneath what of that date is on screen', () => {
    const said = { hour: 0, period: 0, context: 0 };
    fc.assert(
      fc.property(inputs, (input) => {
        const { zone, style, projection, viewport } = input;
        const { labels } = axisOf(input);
        for (const { t, x, text, rank } of labels) {
          said[rank]++;
          const units = CALENDAR_UNITS.filter((unit) => floorTo(t, unit, zone) === t);
          if (rank === 'context') {
            expect(units.map((unit) => formatContext(t, unit, style, zone))).toContain(text);
            continue;
          }
          const saying = units.filter(
            (unit) =>
              formatTick(t, unit, style, zone, false) === text ||
              (unit.name === 'month' && formatMonth(t, style, zone) === text),
          );
          expect(saying, `${rank} ${text} at ${t} in ${zone}`).not.toEqual([]);
          const last = Math.min(
            viewport.end,
            Math.max(...saying.map((unit) => nextAfter(t, unit, zone))),
          );
          const [from, to] = [projection.x(t), projection.x(last)].sort((a, b) => a - b);
          expect(x).toBeGreaterThan(from! - 0.01);
          expect(x).toBeLessThan(to! + 0.01);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(...Object.values(said))).toBeGreaterThan(40);
  });

  test('draws every gap on screen once and says the time between the events around it', () => {
    let seen = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const { scale, viewport, projection, style } = input;
        const gaps = scale.gaps.flatMap((emptyMs, i) => {
          const [start, end] = [scale.t[i]!, scale.t[i + 1]!];
          const isSeen =
            emptyMs > 0 && Math.max(start, viewport.start) < Math.min(end, viewport.end);
          return isSeen ? [{ start, end, emptyMs }] : [];
        });
        const drawn = axisOf(input).gaps;
        seen += drawn.length;
        expect(drawn.map(({ text }) => text)).toEqual(
          gaps.map(({ emptyMs }) => formatDuration(emptyMs, style)),
        );
        drawn.forEach(({ x }, i) => {
          const edges = [projection.x(gaps[i]!.start), projection.x(gaps[i]!.end)];
          expect(x).toBeGreaterThan(Math.max(-1, Math.min(...edges) - 1));
          expect(x).toBeLessThan(Math.min(viewport.width + 1, Math.max(...edges) + 1));
        });
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  test('says which day it is at any closeness', () => {
    const timeline = readTimeline('iraq-letter-2020');
    const { anchor: at } = timeline.byId.get('letter')!;
    for (const kind of ['adaptive', 'time'] as const) {
      const scale = scaleOfTimeline(timeline, kind);
      for (const rtl of [false, true]) {
        let viewport = homeView(scale, 960);
        for (let i = 0; i < 40; i++) {
          const projection = project(viewport, scale, rtl);
          const input = { scale, viewport, projection, zone: timeline.zone, style: ENGLISH, width };
          const { labels } = axisOf(input);
          expect(labels.some(({ rank }) => rank !== 'hour')).toBe(true);
          if (i > 30) {
            const said = labels.filter(({ rank }) => rank !== 'hour').map(({ text }) => text);
            expect(said).toEqual(['6', 'January 2020']);
          }
          viewport = zoom(viewport, scale, rtl, 1.6, projection.x(at));
        }
      }
    }
  });
});

describe('the axis of equal steps', () => {
  const days = (...dates: string[]) => dates.map((date) => Date.parse(`${date}T12:00Z`));
  const stepsOf = (ts: number[], precision: 'day' | 'year' = 'day', widthPx = 1200) => {
    const scale = equalSteps(ts, ts[0]!, ts.at(-1)!);
    const viewport = homeView(scale, widthPx);
    const projection = project(viewport, scale, false);
    const input = { scale, viewport, projection, zone: 'UTC', style: ENGLISH, width };
    return stepsAxis(input, () => precision);
  };
  const textsOf = ({ labels }: Axis) => labels.map(({ text }) => text);

  test('says of each step as much of its date as is new', () => {
    const ts = days('2019-12-31', '2020-01-03', '2020-01-05', '2020-02-01', '2021-02-01');
    expect(textsOf(stepsOf(ts))).toEqual([
      '31 December 2019',
      '3 January 2020',
      '5',
      '1 February',
      '1 February 2021',
    ]);
  });

  test('says the same day once', () => {
    const ts = [...days('2020-01-03'), Date.parse('2020-01-03T14:00Z'), ...days('2020-01-04')];
    expect(textsOf(stepsOf(ts))).toEqual(['3 January 2020', '4']);
  });

  test('says no more than is known, and a day after a year in full', () => {
    const ts = days('2020-07-02', '2020-07-05');
    expect(textsOf(stepsOf(ts, 'year'))).toEqual(['2020', '2020']);
    const scale = equalSteps(ts, ts[0]!, ts[1]!);
    const viewport = homeView(scale, 900);
    const projection = project(viewport, scale, false);
    const input = { scale, viewport, projection, zone: 'UTC', style: ENGLISH, width };
    const axis = stepsAxis(input, (t) => (t === ts[0] ? 'year' : 'day'));
    expect(textsOf(axis)).toEqual(['2020', '5 July 2020']);
  });

  test('has labels that stay on screen and never overlap, in either direction', () => {
    fc.assert(
      fc.property(steps, (input) => {
        const axis = stepsAxis(input, () => 'day');
        expectApart(axis.labels, input.viewport.width);
        const xs = axis.ticks.map(({ x }) => x);
        expect(new Set(axis.ticks.map(({ t }) => t)).size).toBe(xs.length);
      }),
    );
  });

  test('has a tick at each step, but for steps too near to tell apart', () => {
    const few = days('2019-12-31', '2020-01-03', '2020-01-05');
    expect(stepsOf(few).ticks.map(({ t }) => t)).toEqual(few);
    const many = Array.from({ length: 5000 }, (_, i) => i * 86_400_000);
    expect(stepsOf(many).ticks.length).toBeLessThan(400);
  });
});
