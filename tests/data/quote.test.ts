import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteFinder, type Selector, type TextSpan } from '../../src/data/quote.ts';

/** The words that are found, or null. */
function found(text: string, selector: Selector, near?: TextSpan): string | null {
  const span = quoteFinder(text)(selector, near);
  return span && text.slice(span.start, span.end);
}
const at = (text: string, selector: Selector, near?: TextSpan) =>
  quoteFinder(text)(selector, near)?.start;

describe('a quotation is found', () => {
  test('where its words are', () => {
    expect(at('The rope was worn.', { exact: 'rope' })).toBe(4);
  });

  test('not at all where they are not, or where there are none', () => {
    expect(at('The rope was worn.', { exact: 'chain' })).toBeUndefined();
    expect(at('The rope was worn.', { exact: '' })).toBeUndefined();
    expect(at('The rope  was worn.', { exact: ' ' })).toBeUndefined();
    expect(at('', { exact: 'rope' })).toBeUndefined();
  });

  test('of several places in that with the prefix and the suffix around it', () => {
    const text = 'He said no. She said no. They said no!';
    expect(at(text, { exact: 'no', prefix: 'She said ' })).toBe(21);
    expect(at(text, { exact: 'no', suffix: '!' })).toBe(35);
    expect(at(text, { exact: 'no', prefix: 'He said', suffix: '.' })).toBe(8);
    expect(at(text, { exact: 'no' })).toBe(8);
  });

  test('of several still in the paragraph that is cited, else in the nearest place', () => {
    const text = 'no …… no …… no ……';
    expect(at(text, { exact: 'no' }, { start: 8, end: 12 })).toBe(6);
    expect(at(text, { exact: 'no' }, { start: 11, end: 17 })).toBe(12);
    expect(at(text, { exact: 'no', prefix: 'nowhere' }, { start: 11, end: 17 })).toBe(12);
  });

  test('with its context before it is found near by', () => {
    const text = 'first no, then no.';
    expect(at(text, { exact: 'no', prefix: 'first ' }, { start: 12, end: 18 })).toBe(6);
  });

  test('whatever the spaces, the quotation marks and the apostrophes', () => {
    expect(found('He said: “it’s\n over” .', { exact: '"it\'s over"' })).toBe('“it’s\n over”');
    expect(found('قال «كل  شيء» هنا', { exact: '"كل شيء"' })).toBe('«كل  شيء»');
  });

  test('whatever the Arabic vowel signs and the tatweel, but not with another letter', () => {
    expect(found('لم يُوقِّعْها أحد', { exact: 'يوقعها' })).toBe('يُوقِّعْها');
    expect(found('الرســالة خطأ', { exact: 'الرسالة' })).toBe('الرســالة');
    expect(found('كتب الرسالة', { exact: 'الرِّسالةَ' })).toBe('الرسالة');
    expect(found('سألت عنه', { exact: 'سالت' })).toBeNull();
  });

  test('as it is before as it nearly is', () => {
    expect(at('“no” and "no"', { exact: '"no"' })).toBe(9);
  });

  test('whole: no part of a letter that is written as one', () => {
    expect(found('un café noir', { exact: 'cafe\u0301' })).toBe('café');
    expect(found('un café noir', { exact: 'cafe' })).toBeNull();
  });
});

const words = fc.array(
  fc.constantFrom(
    'الرسالة',
    'خطأ',
    'مسودة',
    '«لم',
    'تُوقَّع»',
    'rope',
    'café',
    'crane-house',
    '“no”',
    '👋',
  ),
  { minLength: 1, maxLength: 30 },
);
/** A text and where in it a quotation is taken from. */
const quoted = fc.tuple(words, fc.nat(), fc.nat()).map(([list, a, b]) => {
  const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
  const before = list.slice(0, from).join(' ');
  const exact = list.slice(from, to + 1).join(' ');
  const text = list.join(' ');
  const start = before.length + (from > 0 ? 1 : 0);
  return { text, exact, start, end: start + exact.length };
});
/** What an editor's hand, or another page's, does to a text. */
const noise = (text: string) =>
  text
    .replaceAll(' ', '  \n')
    .replaceAll(/[«»“”]/g, '"')
    .replaceAll('الرسالة', 'الرِّســالةُ')
    .replaceAll('café', 'cafe\u0301');

test('what is taken from a text is found in it, by all that stands around it', () => {
  fc.assert(
    fc.property(quoted, ({ text, exact, start, end }) => {
      const selector = { exact, prefix: text.slice(0, start), suffix: text.slice(end) };
      const span = quoteFinder(text)(selector, { start, end });
      expect(span).toEqual({ start, end });
    }),
  );
});

test('it is found too where only spaces, marks and vowel signs have changed', () => {
  fc.assert(
    fc.property(quoted, ({ text, exact, start, end }) => {
      const changed = noise(text);
      const selector = { exact, prefix: text.slice(0, start), suffix: text.slice(end) };
      const from = noise(text.slice(0, start)).length;
      const near = { start: from, end: from + noise(exact).length };
      expect(found(changed, selector, near)).toBe(noise(exact));
    }),
  );
});

test('any words and any text give a place within the text, or none', () => {
  const unit = fc.constantFrom(...'aé ل\u0651\u0640\n"«‘\ud83d\udc4b\u0301');
  const text = fc.string({ unit, maxLength: 12 });
  let places = 0;
  fc.assert(
    fc.property(text, text, text, (whole, exact, prefix) => {
      const span = quoteFinder(whole)({ exact, prefix });
      if (!span) return;
      places++;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 1000 },
  );
  expect(places).toBeGreaterThan(15);
});
