import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  barCapacity,
  barRowTop,
  DENSITIES,
  pointCapacity,
  pointRowMiddle,
  stackLanes,
} from '../../src/layout/lanes.ts';

const lanes = fc.array(fc.record({ pointRows: fc.nat(6), barRows: fc.nat(4) }), {
  minLength: 1,
  maxLength: 8,
});
const demands = fc.record({ lanes, density: fc.constantFrom(...DENSITIES) });
/** What eight lanes of one row each need. */
const LEAST_PX = 8 * 50;

describe('lanes', () => {
  test('follow one another and fill their room', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: LEAST_PX, max: 2000 }), (demands, heightPx) => {
        const lanes = stackLanes(demands, 28, heightPx);
        expect(lanes[0]!.top).toBe(28);
        lanes.slice(1).forEach(({ top }, i) => {
          expect(top).toBeCloseTo(lanes[i]!.top + lanes[i]!.height, 6);
        });
        const last = lanes.at(-1)!;
        expect(last.top + last.height).toBeCloseTo(28 + heightPx, 6);
      }),
    );
  });

  test('get every row that they ask for where there is room', () => {
    fc.assert(
      fc.property(demands, (demands) => {
        for (const [i, lane] of stackLanes(demands, 0, 5000).entries()) {
          const { pointRows, barRows } = demands.lanes[i]!;
          expect(barCapacity(lane, pointRows > 0)).toBeGreaterThanOrEqual(barRows);
          expect(pointCapacity(lane, barRows)).toBeGreaterThanOrEqual(pointRows);
        }
      }),
    );
  });

  test('keep room for one row each where there is little', () => {
    fc.assert(
      fc.property(demands, (demands) => {
        for (const lane of stackLanes(demands, 0, LEAST_PX)) {
          expect(barCapacity(lane, false) + pointCapacity(lane, 0)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('hold their rows apart: marks above, bars below', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: LEAST_PX, max: 2000 }), (demands, heightPx) => {
        for (const lane of stackLanes(demands, 0, heightPx)) {
          const barRows = barCapacity(lane, true);
          const pointRows = pointCapacity(lane, barRows);
          const tops = [
            ...Array.from({ length: pointRows }, (_, row) => ({
              top: pointRowMiddle(lane, row) - lane.density.pointRowPx / 2,
              foot: pointRowMiddle(lane, row) + lane.density.pointRowPx / 2,
            })),
            ...Array.from({ length: barRows }, (_, row) => ({
              top: barRowTop(lane, barRows, row),
              foot: barRowTop(lane, barRows, row) + lane.density.barRowPx,
            })),
          ];
          tops.forEach(({ top, foot }, i) => {
            expect(top).toBeGreaterThan(lane.top);
            expect(foot).toBeLessThan(lane.top + lane.height);
            if (i > 0) expect(top).toBeGreaterThan(tops[i - 1]!.foot - 0.01);
          });
        }
      }),
    );
  });
});
