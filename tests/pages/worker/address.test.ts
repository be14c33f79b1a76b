import { expect, test } from 'vitest';
import { isApp, pathOf, strategyFor } from '../../../src/pages/worker/address.ts';

const SCOPE = 'https://example.org/a/b/';
const FILES = ['', 'ar/', 'favicon.svg', 'assets/start-1.js', 'data/letter.json'];
const PAGES = ['other/', 'other/ar/'];
const strategy = (path: string) => strategyFor(new URL(path, SCOPE).href, SCOPE, FILES, PAGES);

test.each(['', 'index.html', '?view=present&step=2.1', 'ar/', 'ar/index.html', 'favicon.svg'])(
  '"%s" comes from the files of the build',
  (path) => expect(strategy(path)).toBe('file'),
);

test('an asset of an older build is looked for among the files too', () => {
  expect(strategy('assets/start-0.js')).toBe('file');
});

test('the timeline of the build comes with it, others as their server has them', () => {
  expect(strategy('data/letter.json')).toBe('file');
  expect(strategy('data/other.json')).toBe('timeline');
});

test.each(['other/', 'other/ar/?event=a', 'other/ar/index.html'])(
  '"%s", a page of another timeline, is kept once it was read',
  (path) => expect(strategy(path)).toBe('timeline'),
);

test.each([
  ...['embed', 'embed.html?lang=ar', 'embed.js', 'sw.js', 'share/letter/ar/timeline.html'],
  ...['lib/khatt.js', 'something/', '../', '/a/b', 'https://example.com/a/b/data/letter.json'],
])('"%s" is left to the network', (path) => expect(strategy(path)).toBe('network'));

test('a page is known by its folder, whatever is asked of it', () => {
  expect(pathOf(`${SCOPE}ar/index.html?event=letter#x`, SCOPE)).toBe('ar/');
  expect(pathOf('https://example.org/a/', SCOPE)).toBeUndefined();
});

test('an embed is no page of the app', () => {
  expect(isApp(`${SCOPE}en/?event=letter`, SCOPE)).toBe(true);
  expect(isApp(`${SCOPE}embed.html?event=letter`, SCOPE)).toBe(false);
  expect(isApp('https://example.com/', SCOPE)).toBe(false);
});
