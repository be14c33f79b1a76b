import { readFileSync } from 'node:fs';

/** What the browser must have before the first view: the module, what it imports, the styles. */
function firstView() {
  const html = readFileSync('dist/index.html', 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const needed = tags.filter((tag) => /type="?module|rel="?(?:modulepreload|stylesheet)/.test(tag));
  const urls = needed.map((tag) => /(?:src|href)="?([^\s">]+)/.exec(tag)?.[1] ?? '');
  return urls.filter(Boolean).map((url) => `dist/${url.replace(/^\.?\//, '')}`);
}

export default [
  { name: 'first view: JS and CSS', path: firstView(), limit: '60 kB', brotli: true },
  { name: 'embed loader', path: 'dist/embed.js', limit: '2 kB', brotli: true },
];
