import { afterEach, expect, test, vi } from 'vitest';
import {
  headingLevelFromOptions,
  heightFromOptions,
} from '../../../src/pages/embed/module/options.ts';

afterEach(() => vi.restoreAllMocks());

test('a height of the module is a number of px from 200 to 4000; anything else is told and ignored', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect([200, 480.4, 4000].map((height) => heightFromOptions({ height }))).toEqual([
    200, 480, 4000,
  ]);
  expect(heightFromOptions({ height: null })).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();

  const wrong: unknown[] = [true, '1e-9', '480', Number.NaN, -1, 0, 1e-9, 1e9, Infinity, [480], {}];
  for (const height of wrong)
    expect(heightFromOptions({ height: height as number }), String(height)).toBeUndefined();
  expect(warn).toHaveBeenCalledTimes(wrong.length);
  expect(warn).toHaveBeenCalledWith('khatt: ignored: height=1e-9');
});

test('a level of the title is a number from 1 to 6; anything else is told and ignored', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(headingLevelFromOptions({ headingLevel: 2 })).toBe(2);
  expect(headingLevelFromOptions({ headingLevel: null })).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();

  const wrong: unknown[] = [0, 7, 2.5, -1, Number.NaN, '2', true];
  for (const headingLevel of wrong)
    expect(headingLevelFromOptions({ headingLevel: headingLevel as 1 })).toBeUndefined();
  expect(warn.mock.calls.flat()).toEqual(
    wrong.map((level) => `khatt: ignored: headingLevel=${String(level)}`),
  );
});
