import { describe, expect, test } from 'vitest';
import { curveCrosses } from '../../src/layout/routes.ts';
import { readTimeline } from '../unit/layout-helpers.ts';
import { draw } from './draw.ts';

describe.each(['en', 'ar'] as const)('the arrows of the flagship, in %s', (lang) => {
  test.each([640, 768, 960, 1280, 1600])('cross no label at %i px', (width) => {
    const { figure } = draw(readTimeline('iraq-letter-2020'), { lang, width });
    const crossings = [...figure.arrows].flatMap(([relation, points]) =>
      figure.labels
        .filter((label) => curveCrosses(points, label))
        .map(({ id }) => `${relation} over ${id}`),
    );
    expect(figure.arrows.size).toBe(9);
    expect(crossings).toEqual([]);
  });
});
