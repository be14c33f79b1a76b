import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../src/data/text-fragment.ts';

const PAGE = 'https://example.org/report';

describe('the address of a quotation', () => {
  test('names its words, and those around it', () => {
    expect(textFragmentUrl(PAGE, { exact: 'worn rope' })).toBe(`${PAGE}#:~:text=worn%20rope`);
    const selector = { exact: 'worn rope', prefix: 'the ', suffix: ' broke' };
    expect(textFragmentUrl(PAGE, selector)).toBe(`${PAGE}#:~:text=the-,worn%20rope,-broke`);
  });

  test('escapes the signs that part a directive', () => {
    expect(textFragmentUrl(PAGE, { exact: 'crane-house, A & B' })).toBe(
      `${PAGE}#:~:text=crane%2Dhouse%2C%20A%20%26%20B`,
    );
  });

  test('keeps the fragment that the address has, and its directives', () => {
    expect(textFragmentUrl(`${PAGE}#part-2`, { exact: 'rope' })).toBe(`${PAGE}#part-2:~:text=rope`);
    expect(textFragmentUrl(`${PAGE}#:~:text=crane`, { exact: 'rope' })).toBe(
      `${PAGE}#:~:text=crane&text=rope`,
    );
  });

  test('names a long quotation by its start and its end', () => {
    const exact = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(textFragmentUrl(PAGE, { exact })).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59`,
    );
  });

  test('takes the nearest words of what stands around, as the furthest may be cut', () => {
    const selector = { exact: 'rope', prefix: 'ting that the third', suffix: 'was worn and bro' };
    expect(textFragmentUrl(PAGE, selector)).toBe(
      `${PAGE}#:~:text=that%20the%20third-,rope,-was%20worn%20and`,
    );
  });

  test('is none where there is no page, or nothing quoted', () => {
    expect(textFragmentUrl('javascript:alert(1)', { exact: 'rope' })).toBeNull();
    expect(textFragmentUrl('mailto:a@example.org', { exact: 'rope' })).toBeNull();
    expect(textFragmentUrl(PAGE, { exact: ' \n' })).toBeNull();
  });

  test('of a file beside the page stays beside it', () => {
    expect(textFragmentUrl('files/report.html', { exact: 'rope' })).toBe(
      'files/report.html#:~:text=rope',
    );
  });
});

test('any quotation gives back its words, and nothing in them parts the directive', () => {
  // Any UTF-16 unit, halves of surrogate pairs too.
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit, maxLength: 150 });
  fc.assert(
    fc.property(text, text, text, (exact, prefix, suffix) => {
      const url = textFragmentUrl(PAGE, { exact, prefix, suffix });
      const words = exact
        .replace(/\p{Cs}/gu, '\ufffd')
        .split(/\s+/)
        .filter(Boolean);
      expect(url === null).toBe(words.length === 0);
      if (url === null) return;
      const parts = url.slice(`${PAGE}#:~:text=`.length).split(',');
      const own = parts.filter((part) => !part.startsWith('-') && !part.endsWith('-'));
      expect(own).toHaveLength(1);
      expect(decodeURIComponent(own[0]!)).toBe(words.join(' '));
      expect(url).not.toMatch(/[&\s]/);
    }),
  );
});
