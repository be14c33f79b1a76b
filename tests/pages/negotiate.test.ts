import { expect, test } from 'vitest';
import { negotiate } from '../../src/pages/negotiate.ts';

test('the first wish that the timeline speaks decides, by its primary language if need be', () => {
  expect(negotiate(['fr', 'en-US', 'ar'], ['ar', 'en'])).toBe('en');
  expect(negotiate(['pt'], ['pt-BR', 'en'])).toBe('pt-BR');
});

test('without a wish that can be met it is the timeline’s first language', () => {
  expect(negotiate(['fr'], ['ar', 'en'])).toBe('ar');
});
