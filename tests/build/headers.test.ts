import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatHeaders, headersOf, parseHeaders } from '../../server/headers-file.js';
import { headerRules } from '../../build/headers.ts';

const BOOT = '{\n  document.documentElement.dataset.scripts = "";\n}';
const STYLES = '.first{display:none}';
const SWAP = 'document.title = "ع";';
const FILES = {
  'index.html': `<script>${BOOT}</script><script type="module" crossorigin src="./assets/a.js"></script><p style="color: red"></p><script>${SWAP}</script>`,
  'ar/index.html': `<style>${STYLES}</style><script>${BOOT}</script><script type="application/ld+json">{}</script>`,
  'embed.html': '<p data-style="none"></p><script defer src="./assets/b.js"></script>',
  'embed.js': '',
  'sw.js': '',
  'favicon.svg': '',
  'assets/a.js': '',
  'data/letter.json': '{}',
  'share/letter/ar/timeline.html': `<script>${SWAP}</script>`,
  'share/letter/ar/embed.html': `<script>${BOOT}</script>`,
  'share/letter/ar/embed.css': '',
  'share/letter/ar/picture.png': '',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'khatt-headers-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (pathname: string) => headersOf(headerRules(folder), pathname);
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A directive of a page's policy. */
function directive(pathname: string, name: string): string | undefined {
  const policy = of(pathname)['Content-Security-Policy'] ?? '';
  const found = policy.split('; ').find((each) => each.split(' ')[0] === name);
  return found?.slice(name.length).trim();
}

test('files whose names change with their content are kept for a year', () => {
  expect(of('/assets/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
});

test.each([
  ...['/', '/ar/', '/embed.html', '/embed.js', '/data/letter.json'],
  // It names files with a content hash, which the next version of the site may not have.
  '/share/letter/ar/embed.html',
])('%s is asked about again after a minute', (pathname) => {
  expect(of(pathname)['Cache-Control']).toMatch(/^public, max-age=60, stale-while-revalidate/);
});

test('the service worker is asked for each time, and is for the site alone', () => {
  expect(of('/sw.js')['Cache-Control']).toBe('no-cache');
  expect(of('/sw.js')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('what is shared is kept for an hour', () => {
  for (const name of ['timeline.html', 'picture.png'])
    expect(of(`/share/letter/ar/${name}`)['Cache-Control']).toMatch(/^public, max-age=3600,/);
});

test.each(['/assets/a.js', '/data/letter.json', '/share/letter/ar/timeline.html', '/embed.js'])(
  '%s may be read by any page',
  (pathname) => {
    expect(of(pathname)['Access-Control-Allow-Origin']).toBe('*');
    expect(of(pathname)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  },
);

test.each(Object.keys(FILES))('%s has each header from one rule alone', (name) => {
  const rules = headerRules(folder).filter(
    (rule) => Object.keys(headersOf([rule], `/${name}`)).length > 0,
  );
  const names = rules.flatMap(({ headers }) => Object.keys(headers));
  expect(names).toEqual([...new Set(names)]);
  expect(names).toContain('X-Content-Type-Options');
  expect(names).toContain('Cache-Control');
});

test('a page has the same headers at its short address', () => {
  expect(of('/index.html')).toEqual(of('/'));
  expect(of('/ar/index.html')).toEqual(of('/ar/'));
  expect(of('/embed.html')).toEqual(of('/embed'));
  expect(of('/share/letter/ar/embed.html')).toEqual(of('/share/letter/ar/embed'));
});

test('the scripts inside the pages run, by their hashes, and no others', () => {
  const allowed = `'self' ${hash(BOOT)} ${hash(SWAP)}`;
  expect(directive('/', 'script-src')).toBe(allowed);
  expect(directive('/ar/', 'script-src')).toBe(allowed);
  expect(directive('/embed.html', 'script-src')).toBe(`'self' ${hash(BOOT)}`);
});

test('the styles inside the pages apply, by their hashes, and those in attributes where a page has some', () => {
  expect(directive('/', 'style-src')).toBe(`'self' ${hash(STYLES)}`);
  expect(directive('/embed.html', 'style-src')).toBe("'self'");
  expect(directive('/', 'style-src-attr')).toBe("'unsafe-inline'");
  expect(directive('/embed.html', 'style-src-attr')).toBeUndefined();
});

test('only the embed, and what is shared, may be framed by others', () => {
  expect(directive('/', 'frame-ancestors')).toBe("'self'");
  expect(directive('/ar/', 'frame-ancestors')).toBe("'self'");
  const framed = ['embed.html', 'share/letter/ar/embed.html', 'share/letter/ar/timeline.html'];
  for (const pathname of framed.map((name) => `/${name}`)) {
    expect(of(pathname)['Content-Security-Policy']).toBeDefined();
    expect(directive(pathname, 'frame-ancestors')).toBeUndefined();
  }
});

test('a self-contained file is nobody to the site that serves it', () => {
  const sandbox = directive('/share/letter/ar/timeline.html', 'sandbox');
  expect(sandbox).toContain('allow-scripts');
  expect(sandbox).not.toContain('allow-same-origin');
});

test('no line is longer than hosts read', () => {
  // Cloudflare Pages: 2,000 characters a line, 100 rules.
  const text = formatHeaders(headerRules(folder));
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  expect(headerRules(folder).length).toBeLessThan(100);
});

test('what is written as _headers is read as it was', () => {
  const word = fc.stringMatching(/^[a-zA-Z-]{1,12}$/);
  const value = fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/);
  const rule = fc.record({
    path: fc.stringMatching(/^\/[a-z./]{0,12}\*?$/),
    headers: fc.dictionary(word, value, { minKeys: 1, noNullPrototype: true }),
  });
  fc.assert(
    fc.property(fc.array(rule), (rules) => {
      expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
    }),
  );
});

test('what two rules set is joined, as hosts do', () => {
  const rules = parseHeaders('/*\n  Vary: a\n\n/data/*\n  Vary: b\n  X: c: d\n');
  expect(headersOf(rules, '/data/x.json')).toEqual({ Vary: 'a, b', X: 'c: d' });
  expect(headersOf(rules, '/data')).toEqual({ Vary: 'a' });
});
