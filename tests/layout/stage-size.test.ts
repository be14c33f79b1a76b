import { describe, expect, test } from 'vitest';
import { isSmall, isUpright, unitPx } from '../../src/layout/stage-size.ts';

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

  test('leaves a small or enlarged screen one column and no line', () => {
    for (const [width, height, leastPx] of [
      [640, 400, 16],
      [320, 256, 16],
      [1280, 720, 32],
    ] as const) {
      expect(isUpright(width, height, leastPx)).toBe(true);
      expect(isSmall(height, leastPx)).toBe(true);
    }
    expect(isUpright(1024, 720, 16)).toBe(false);
    expect(isSmall(720, 16)).toBe(false);
  });

  test('grows on a tablet held upright, which has height to spare', () => {
    expect(isUpright(820, 1180)).toBe(true);
    expect(isUpright(1024, 768)).toBe(false);
    expect(unitPx(820, 1180, 16)).toBeGreaterThan(18);
  });
});
