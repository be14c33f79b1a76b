import { describe, expect, test } from 'vitest';
import { curveCrosses } from '../../src/layout/routes.ts';
import { readTimeline } from '../support/layout-helpers.ts';
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
