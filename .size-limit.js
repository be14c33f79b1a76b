import { readdirSync, readFileSync } from 'node:fs';

const html = readFileSync('dist/index.html', 'utf8');
const embed = readFileSync('dist/embed.html', 'utf8');

/**
 * What a page's HTML names itself: its scripts and styles.
 * @param {string} html
 */
function named(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const needed = tags.filter((tag) =>
    /<script[^>]* src=|rel="?(?:modulepreload|stylesheet)/.test(tag),
  );
  const urls = needed.map((tag) => /(?:src|href)="?([^\s">]+)/.exec(tag)?.[1] ?? '');
  return urls.filter(Boolean).map((url) => url.replace(/^\.?\//, ''));
}

/**
 * What the entry module imports before the first view, for a kind of screen and a language: the
 * page hints at it in `data-chunks` (see build/pages.ts).
 * @param {...string} kinds
 */
function imported(...kinds) {
  const hints = /data-chunks="([^"]*)"/.exec(html)?.[1] ?? '';
  const entries = hints.split(' ').map((entry) => entry.split(':'));
  return kinds.flatMap((kind) => {
    const files = entries.find(([name]) => name === kind)?.[1];
    if (!files) throw new Error(`no chunks for a first view: ${kind}`);
    return files.split(',');
  });
}

/** @param {...string} kinds */
const firstView = (...kinds) => inDist([...named(html), ...imported(...kinds)]);
/**
 * What the embed fetches before its first picture, in a language.
 * @param {string} lang
 */
const embedded = (lang) => {
  const hinted = ['embed', lang].map((name) => {
    const file = new RegExp(`[" ]${name}=\\./(\\S+\\.js)`).exec(embed)?.[1];
    if (!file) throw new Error(`no chunk for the embed's first view: ${name}`);
    return file;
  });
  return inDist([...named(embed), ...hinted]);
};

/** @param {string[]} files */
const inDist = (files) => files.map((file) => `dist/${file}`);

/** @param {string} limit */
const codeOf = (limit) => ({ limit, brotli: true });

/**
 * The fonts of a first view; they are compressed as they are.
 * @param {RegExp} name
 */
const fonts = (name) => ({
  path: inDist(
    readdirSync('dist/assets')
      .filter((file) => name.test(file))
      .map((file) => `assets/${file}`),
  ),
  brotli: false,
});

// What comes by itself after the first picture has its budget in tests/pages/read/idle.spec.ts.
export default [
  {
    name: 'first view, wide, Arabic: JS and CSS',
    path: firstView('wide', 'ar'),
    ...codeOf('70 kB'),
  },
  {
    name: 'first view, wide, English: JS and CSS',
    path: firstView('wide', 'en'),
    ...codeOf('70 kB'),
  },
  {
    name: 'first view, narrow, Arabic: JS and CSS',
    path: firstView('narrow', 'ar'),
    ...codeOf('57 kB'),
  },
  { name: 'embed, Arabic: JS and CSS', path: embedded('ar'), ...codeOf('66.5 kB') },
  { name: 'embed, English: JS and CSS', path: embedded('en'), ...codeOf('66.5 kB') },
  { name: 'first view, Arabic: fonts', ...fonts(/-first-.*woff2$/), limit: '70 kB' },
  { name: 'first view, English: fonts', ...fonts(/-latin-.*-first-.*woff2$/), limit: '30 kB' },
  { name: 'embed.js', path: 'dist/embed.js', limit: '2 kB', brotli: true },
];
