import { describe, expect, test } from 'vitest';
import { curveCrosses } from '../../src/layout/routes.ts';
import { RELATION_TYPES } from '../../src/data/terms.ts';
import { readTimeline, timelineWith } from '../support/layout-helpers.ts';
import { draw } from './draw.ts';

describe.each(['en', 'ar'] as const)('the arrows of the flagship, in %s', (lang) => {
  test.each([640, 768, 960, 1280, 1600])('cross no label at %i px', (width) => {
    const { chart } = draw(readTimeline('iraq-letter-2020'), { lang, width });
    const crossings = [...chart.arrows].flatMap(([relation, points]) =>
      chart.labels
        .filter((label) => curveCrosses(points, label))
        .map(({ id }) => `${relation} over ${id}`),
    );
    expect(chart.arrows.size).toBe(9);
    expect(crossings).toEqual([]);
  });
});

// Were all of them routed, it would take minutes.
test('the arrows of 9,000 relations in a circle are all drawn in time', { timeout: 30_000 }, () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `e${i}`);
  const timeline = timelineWith(
    ids.map((id, i) => ({ id, date: `2020-01-${String(1 + (i % 28)).padStart(2, '0')}` })),
    {
      relations: RELATION_TYPES.flatMap((type) =>
        ids.map((from, i) => ({ from, type, to: ids[(i + 1) % 1000]! })),
      ),
    },
  );
  const { chart } = draw(timeline);
  expect(chart.arrows.size).toBeGreaterThan(200);
  expect([...chart.arrows.values()].flat().every(Number.isFinite)).toBe(true);
});
