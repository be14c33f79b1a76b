import { expect, test } from 'vitest';
import { hosted } from '../../build/parts/host-styles.ts';

/** Without the spaces that say nothing. */
const plain = (css: string) => css.replace(/\s+/g, ' ').trim();
const styles = (css: string) => plain(hosted(css));

test("the page's root is the timeline's own", () => {
  expect(styles(":root[dir='rtl'] a { color: red; }")).toBe(".khatt[dir='rtl'] a { color: red; }");
  expect(styles(':root:not([data-theme]), body { margin: 0; }')).toBe(
    '.khatt:not([data-theme]), .khatt { margin: 0; }',
  );
  expect(styles('.body { margin: 0; } tbody { margin: 0; }')).toBe(
    '.body { margin: 0; } tbody { margin: 0; }',
  );
});

test("sizes follow the reader's text size, not the page's", () => {
  expect(styles('a { margin: -0.5rem 1rem; }')).toBe(
    'a { margin: calc(-0.5 * var(--khatt-rem)) calc(1 * var(--khatt-rem)); }',
  );
});

test('what asks for the width of the screen asks for that of the place', () => {
  expect(styles('@media (width < 40em) { a { b: c; } } i { d: e; }')).toBe(
    '@container (width < 40em) { a { b: c; } } i { d: e; }',
  );
  expect(styles('@media screen and (width < 40em) { a { b: c; } }')).toBe(
    '@media screen {@container (width < 40em) { a { b: c; } }}',
  );
  expect(styles('@media print, (width >= 40em) { a { b: c; } }')).toBe(
    '@media print { a { b: c; } } @container (width >= 40em) { a { b: c; } }',
  );
  expect(styles('@container (width < 30rem) { a { b: c; } }')).toBe(
    '@container (width < 30em) { a { b: c; } }',
  );
});

test('what asks for anything else stays as it is', () => {
  const css = '@media (forced-colors: active) { a { color: LinkText; } }';
  expect(styles(css)).toBe(css);
});

test("what only a page can have is left out, and the module's own font has its own name", () => {
  expect(styles('/* :root */ @font-face { src: url(a.woff2); } @page { margin: 1mm; }')).toBe('');
  expect(styles("a { font-family: 'IBM Plex Sans', sans-serif; }")).toBe(
    "a { font-family: 'Khatt Plex', sans-serif; }",
  );
});
