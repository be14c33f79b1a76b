import { describe, expect, test } from 'vitest';
import { isUpright, unitPx } from '../../src/layout/stage-size.ts';

describe('the smallest text of the stage', () => {
  test('is 24 px on a projector of 1080 lines, and no smaller on a wider one', () => {
    expect(unitPx(1920, 1080, 16)).toBeCloseTo(24);
    expect(unitPx(2560, 1080, 16)).toBeCloseTo(24);
  });

  test('takes the same share of smaller screens', () => {
    expect(unitPx(1280, 720, 12)).toBeCloseTo(16);
    expect(unitPx(1024, 768, 12)).toBeGreaterThan(16);
  });

  test('is never smaller than the reader’s own text', () => {
    expect(unitPx(360, 740, 16)).toBe(16);
    expect(unitPx(320, 240, 20)).toBe(20);
  });

  test('grows on a tablet held upright, which has height to spare', () => {
    expect(isUpright(820, 1180)).toBe(true);
    expect(isUpright(1024, 768)).toBe(false);
    expect(unitPx(820, 1180, 16)).toBeGreaterThan(18);
  });
});
