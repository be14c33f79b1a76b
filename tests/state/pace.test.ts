import { expect, test } from 'vitest';
import { clockOf, paceOf } from '../../src/state/pace.ts';

const MINUTE_MS = 60_000;
const LENGTH_MS = 10 * MINUTE_MS;
const at = (build: number, minutes: number) => paceOf(build, 20, minutes * MINUTE_MS, LENGTH_MS);

test('a talk is on time while the build on stage has its own time', () => {
  expect(at(4, 2)).toEqual({ pace: 'green', behindMs: 0 });
  expect(at(4, 2.5)).toEqual({ pace: 'green', behindMs: 0 });
});

test('a talk that hurries is ahead, and that is green', () => {
  expect(at(10, 2)).toEqual({ pace: 'green', behindMs: -3 * MINUTE_MS });
});

test('a talk that lags is amber from a twentieth of its length on, and red from three', () => {
  expect(at(4, 2.9).pace).toBe('green');
  expect(at(4, 3.1)).toMatchObject({ pace: 'amber' });
  expect(at(4, 3.1).behindMs).toBeCloseTo(0.6 * MINUTE_MS);
  expect(at(4, 4.1).pace).toBe('red');
});

test('a talk that has reached its end in time stays green to the end of its length, then is red', () => {
  expect(at(19, 10)).toEqual({ pace: 'green', behindMs: 0 });
  expect(at(19, 10.1).pace).toBe('red');
});

test('a stopwatch shows minutes and seconds, and hours once there are any', () => {
  const digits = (n: number, min: number) => String(n).padStart(min, '0');
  expect(clockOf(0, digits)).toBe('0:00');
  expect(clockOf(65_999, digits)).toBe('1:05');
  expect(clockOf(3_845_000, digits)).toBe('1:04:05');
  expect(clockOf(-5, digits)).toBe('0:00');
});
