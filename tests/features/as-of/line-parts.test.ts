import { expect, test } from 'vitest';
import { lineParts } from '../../../src/features/as-of/line-parts.ts';

test('the line of what was known passes behind the labels on its way, and is whole beside them', () => {
  const labels = [
    { x: 80, y: 203, w: 60, h: 34 },
    { x: 90, y: 53, w: 60, h: 17 },
    { x: 104, y: 120, w: 60, h: 17 },
  ];
  expect(lineParts(100, 400, labels)).toEqual([
    { y: 0, h: 50 },
    { y: 73, h: 127 },
    { y: 240, h: 160 },
  ]);
  expect(lineParts(20, 400, labels)).toEqual([{ y: 0, h: 400 }]);
});
