import { expect, test } from 'vitest';
import { negotiate } from '../../src/pages/negotiate.ts';

test('the first preferred language that the timeline has wins, by its primary language if need be', () => {
  expect(negotiate(['fr', 'en-US', 'ar'], ['ar', 'en'])).toBe('en');
  expect(negotiate(['pt'], ['pt-BR', 'en'])).toBe('pt-BR');
});

test('without a match it is the timeline’s first language', () => {
  expect(negotiate(['fr'], ['ar', 'en'])).toBe('ar');
});
