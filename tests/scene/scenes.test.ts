import { describe, test } from 'vitest';
import type { Look } from './draw.ts';
import { expectScene } from './expect-scene.ts';

const LANGS = ['ar', 'en'] as const;

describe.each(LANGS)('the letter, %s', (lang) => {
  test.each([640, 860, 1280])('at %i px', (width) => {
    expectScene(`letter-${lang}-${width}`, 'iraq-letter-2020', { lang, width });
  });

  test('in true time', () => {
    expectScene(`letter-${lang}-time`, 'iraq-letter-2020', { lang, width: 860, scale: 'time' });
  });

  test('in equal steps', () => {
    expectScene(`letter-${lang}-steps`, 'iraq-letter-2020', { lang, width: 860, scale: 'steps' });
  });

  test('with the letter chosen', () => {
    const look: Look = { lang, width: 860, selected: 'letter' };
    expectScene(`letter-${lang}-chosen`, 'iraq-letter-2020', look);
  });
});

test('the long story, from left to right', () => {
  expectScene('big-history-en', 'big-history', { lang: 'en', width: 860, height: 640 });
});

test('the dense year, from right to left', () => {
  expectScene('dense-year-ar', 'dense-year', { lang: 'ar', width: 860, height: 640 });
});
