import { expect, test } from 'vitest';
import { textDirection } from '../../src/render/text-direction.ts';

test.each([
  ['2 BCE', 'rtl', 'ltr'],
  ['(really)!', 'rtl', 'ltr'],
  ['(حقًا)!', 'ltr', 'rtl'],
  ['NATO توقف عملياتها', 'ltr', 'rtl'],
  ['“كتاب”, a book about a city', 'rtl', 'ltr'],
  ['שלום (2)', 'ltr', 'rtl'],
  ['2020–2021', 'rtl', 'rtl'],
  ['2020–2021', 'ltr', 'ltr'],
  ['', 'rtl', 'rtl'],
] as const)('%j on a page that is %s is set %s', (text, page, direction) => {
  expect(textDirection(text, page)).toBe(direction);
});
