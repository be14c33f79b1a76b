import { expect, test } from 'vitest';
import { isCostly } from '../../src/pages/connection.ts';

test.each([
  { saveData: true, effectiveType: '4g' },
  { type: 'cellular', effectiveType: '4g' },
  { effectiveType: 'slow-2g' },
  { effectiveType: '2g' },
  { effectiveType: '3g' },
])('on %j nothing is fetched that nobody asked for', (connection) => {
  expect(isCostly({ connection })).toBe(true);
});

test.each([
  {},
  { connection: {} },
  { connection: { saveData: false, type: 'wifi', effectiveType: '4g' } },
])('%j is no reason to hold back', (navigator) => {
  expect(isCostly(navigator)).toBe(false);
});
