import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatHeaders, type HeaderRule } from '../server/headers-file.js';
import { filesIn } from './parts/files-in.ts';
import { SERVICE_WORKER } from './service-worker.ts';

type Headers = HeaderRule['headers'];
/** The directives of a Content Security Policy. */
type Directives = Record<string, string>;

/** For every path. No header is set by two rules that match one path: hosts would join the values. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** A correction shows after one minute, or after eleven at most (stale while revalidating). */
const MINUTE = cached('max-age=60, stale-while-revalidate=600');
/** Always revalidated: it tells whether there is a new version. */
const NEVER: Headers = { 'Cache-Control': 'no-cache' };
const HOUR = cached('max-age=3600, stale-while-revalidate=86400');
/** Files with a content hash in their names. */
const YEAR = cached('max-age=31536000, immutable');

/** A page of another site that opens this one, or is opened by it, gets no hold of its window. */
const APART: Headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Any page may read it; a sandboxed frame, whose origin is opaque, could not load it otherwise. */
const OPEN: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * A self-contained file loads nothing but the media of its data, and nothing in it can
 * reach the site that serves it.
 */
const SHARED_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'unsafe-inline'",
  'style-src': "'unsafe-inline'",
  'font-src': 'data:',
  'img-src': 'data: blob: https: http:',
  'media-src': 'https: http:',
  'base-uri': "'none'",
  'form-action': "'none'",
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
});

const FOLDERS: Record<string, Headers> = {
  assets: { ...YEAR, ...OPEN },
  data: { ...MINUTE, ...OPEN },
  lib: { ...MINUTE, ...OPEN },
};
/** The files of a timeline in a language, in `share/ID/LANG/`, besides its embed. */
const SHARED: Record<string, Headers> = {
  'embed.css': { ...MINUTE, ...OPEN },
  'oembed.json': { ...HOUR, ...OPEN },
  'picture.png': { ...HOUR, ...OPEN },
  'timeline.html': { ...HOUR, ...OPEN, 'Content-Security-Policy': SHARED_POLICY },
};

const OWN: Directives = {
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  // Svelte creates elements from component templates, which hold no data.
  // `khatt-worker` is the policy for the service worker's URL.
  'trusted-types': 'svelte-trusted-html khatt-worker',
};

/**
 * No `frame-ancestors`, because even `*` refuses pages without a web origin:
 * apps, local files and sandboxed frames. Fonts may be inlined, for frames that may not fetch them.
 * `khatt-embed` is the policy of `parts.js`, which loads the code.
 */
const FRAMED: Directives = {
  'font-src': "'self' data:",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html khatt-embed',
};

/** Writes `_headers` for the built files, as Netlify and Cloudflare Pages read it. */
export function makeHeaders(outDir: string): void {
  writeFileSync(path.join(outDir, '_headers'), formatHeaders(headerRules(outDir)));
}

/** The headers of the built files, with the paths that they have where `outDir` is a site's root. */
export function headerRules(outDir: string): HeaderRule[] {
  const files = readdirSync(outDir, { withFileTypes: true });
  const folders = files.filter((file) => file.isDirectory()).map(({ name }) => name);
  const others = files.filter(({ name }) => /\.(js|svg|txt)$/.test(name));
  const pages = filesIn(outDir)
    .filter((file) => file.endsWith('.html') && !file.endsWith('/timeline.html'))
    .map((file) => ({ file, html: readFileSync(path.join(outDir, file), 'utf8') }));
  const [framed, own] = [true, false].map((is) => pages.filter((page) => is === isFramed(page)));
  return [
    { path: '/*', headers: ALWAYS },
    ...folders
      .filter((name) => name in FOLDERS)
      .map((name) => ({ path: `/${name}/*`, headers: FOLDERS[name]! })),
    ...Object.entries(SHARED).map(([name, headers]) => ({
      path: `/share/:id/:lang/${name}`,
      headers,
    })),
    ...others.map(({ name }) => ({ path: `/${name}`, headers: headersOfFile(name) })),
    ...pageRules(own!, OWN),
    ...pageRules(framed!, FRAMED),
  ];
}

function headersOfFile(name: string): Headers {
  return name === SERVICE_WORKER ? NEVER : { ...MINUTE, ...OPEN };
}

interface Page {
  /** Path in the folder of the built files. */
  file: string;
  html: string;
}

/** Whether any site may frame the page. */
function isFramed({ file }: Page): boolean {
  return path.basename(file) === 'embed.html';
}

/** One policy for all pages of a kind, so that people who configure a server by hand write it once. */
function pageRules(pages: readonly Page[], more: Directives): HeaderRule[] {
  const content = pagePolicy(pages.map(({ html }) => html).join('\n'), more);
  const headers = { ...MINUTE, ...APART, 'Content-Security-Policy': content };
  const paths = new Set(pages.flatMap(({ file }) => pathsOf(file)));
  return [...paths].map((path) => ({ path, headers }));
}

/**
 * A page's own path, and the shorter one that many hosts serve or redirect to; for a page in a folder that
 * of all pages in it, because hosts limit the number of rules.
 */
function pathsOf(file: string): string[] {
  const [folder] = file.split('/');
  if (folder === 'share') return ['/share/:id/:lang/embed', '/share/:id/:lang/embed.html'];
  if (folder !== file) return [`/${encodeURI(folder!)}/*`];
  return [`/${file.replace(/(^|\/)index\.html$|\.html$/, '$1')}`, `/${file}`];
}

/**
 * The policy of a page. Scripts and styles: its own files, and the inline ones of the build by hash; style
 * attributes only if its HTML has some (styles set by scripts are allowed anyway). Media and timelines (`data` in the address) may come from any host.
 */
function pagePolicy(html: string, more: Directives): string {
  return policy({
    'default-src': "'self'",
    'script-src': ["'self'", ...new Set(inlineScripts(html).map(hashOf))].join(' '),
    'style-src': ["'self'", ...new Set(inlineStyles(html).map(hashOf))].join(' '),
    ...(/<[^>]+\sstyle="/.test(html) && { 'style-src-attr': "'unsafe-inline'" }),
    'img-src': "'self' data: blob: https: http:",
    'media-src': "'self' https: http:",
    'connect-src': "'self' https: http:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...more,
  });
}

/** The inline scripts of a page; script elements that hold data do not count. */
function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(
    /<script(?![^>]*\ssrc=)(?![^>]*\stype="[^"]*json")[^>]*>([^]*?)<\/script>/g,
  );
  return [...scripts].map(([, code]) => code!);
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, styles]) => styles!);
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function cached(rest: string): Headers {
  return { 'Cache-Control': `public, ${rest}` };
}

function policy(directives: Directives): string {
  return Object.entries(directives)
    .map((entry) => entry.join(' '))
    .join('; ');
}
