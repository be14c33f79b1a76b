import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sum } from 'd3';
import { chromium, type Browser, type Page } from 'playwright';
import { ensureChromium, launchOptions } from './browser.js';
import { host, type Headers } from '../server/host.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
const ARTICLES = path.join(ROOT, 'node_modules/.cache/khatt-articles');

const KINDS = ['page', 'loader', 'code', 'styles', 'fonts', 'data'] as const;
type Kind = (typeof KINDS)[number];

/** An article's column on a desk, and on a phone, and how wide the window is. */
const HOSTS = [
  { columnPx: 720, windowPx: 1280 },
  { columnPx: 358, windowPx: 390 },
] as const;
/** As a picture that nobody touches, with the code that a newsroom pastes, and with the page that draws at once. */
const WAYS = ['untouched', 'element', 'iframe'] as const;
const LANGS = ['ar', 'en'] as const;
const DAY_SECONDS = 86_400;
const QUIET_MS = 1_500;

/** A file that a view has fetched, or revalidated. */
interface Fetched {
  kind: Kind;
  /** Size of body and headers. */
  bytes: number;
  /** How long a CDN, and the reader's browser, may cache it. */
  keptSeconds: number;
}

interface Row {
  what: string;
  fetched: readonly Fetched[];
}

interface Site {
  origin: string;
  /** The files sent so far. */
  sent: Fetched[];
  /** The age that its responses report. */
  ageSeconds: number;
}

/**
 * Measures the transfer of an embed in an article, in a real browser with the shipped headers: a
 * first view, another a moment later, and another the next day. Prints tables in Markdown, in kB as
 * transferred: in brotli at its highest quality, with HTTP/1.1 headers.
 */
export default async function cost(): Promise<void> {
  if (!existsSync(path.join(DIST, 'embed.html'))) throw new Error('not built: dist/embed.html');
  ensureChromium();
  const site: Site = { origin: '', sent: [], ageSeconds: 0 };
  const pass = (headers: Headers, pathname: string): Headers => {
    site.sent.push(fetchedOf(headers, pathname));
    return { ...headers, age: String(site.ageSeconds) };
  };
  const embeds = await host(DIST, { pass });
  site.origin = embeds.origin;
  writeArticles(site.origin);
  const articles = await host(ARTICLES);
  const browser = await chromium.launch(launchOptions());
  try {
    report(await measure(browser, site, articles.origin), browser.version());
  } finally {
    await browser.close();
    articles.close();
    embeds.close();
  }
}

function fetchedOf(headers: Headers, pathname: string): Fetched {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const kept = /public, max-age=(\d+)/.exec(String(headers['Cache-Control']));
  return {
    kind: kindOf(pathname),
    bytes: Buffer.byteLength(lines.join('')) + Number(headers['Content-Length'] ?? 0),
    keptSeconds: Number(kept?.[1] ?? 0),
  };
}

function kindOf(pathname: string): Kind {
  if (pathname.startsWith('/data/')) return 'data';
  // In an iframe with an opaque origin they are inlined in a stylesheet.
  if (/\.woff2$|\/fonts[\w-]*\.css$/.test(pathname)) return 'fonts';
  // The styles of a static embed have its letters in them: nine tenths of their bytes.
  if (pathname.startsWith('/share/') && pathname.endsWith('.css')) return 'fonts';
  if (pathname.endsWith('.css')) return 'styles';
  if (pathname === '/embed.js') return 'loader';
  return pathname.endsWith('.js') ? 'code' : 'page';
}

/** Articles on another site. */
function writeArticles(origin: string): void {
  mkdirSync(ARTICLES, { recursive: true });
  for (const lang of LANGS) {
    const element = (more = '') =>
      `<script async src="${origin}/embed.js"></script><khatt-timeline lang="${lang}"${more}></khatt-timeline>`;
    const iframe = `<iframe src="${origin}/embed.html?lang=${lang}" width="100%" height="700" title="Timeline"></iframe>`;
    const embeds = { untouched: element(' alive="touch"'), element: element(), iframe };
    for (const way of WAYS) {
      writeFileSync(path.join(ARTICLES, `${way}-${lang}.html`), article(lang, embeds[way]));
    }
  }
}

function article(lang: string, embed: string): string {
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<body style="margin:1rem auto;width:min(720px,100% - 2rem)">${embed}</body></html>`;
}

async function measure(browser: Browser, site: Site, articles: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const way of WAYS) {
    for (const lang of LANGS) {
      for (const { columnPx, windowPx } of HOSTS) {
        const url = `${articles}/${way}-${lang}.html`;
        const [first, again] = await twoViews(browser, site, url, windowPx, 0);
        const [, nextDay] = await twoViews(browser, site, url, windowPx, DAY_SECONDS);
        const what = `${way}, ${lang}, ${columnPx} px`;
        rows.push({ what: `${what}: first view`, fetched: first });
        rows.push({ what: `${what}: again at once`, fetched: again });
        rows.push({ what: `${what}: the next day`, fetched: nextDay });
      }
    }
  }
  return rows;
}

/** The files of one reader's first and second view, if the first one's are of a certain age. */
async function twoViews(
  browser: Browser,
  site: Site,
  url: string,
  windowPx: number,
  ageSeconds: number,
): Promise<[Fetched[], Fetched[]]> {
  const context = await browser.newContext({ viewport: { width: windowPx, height: 900 } });
  const page = await context.newPage();
  site.ageSeconds = ageSeconds;
  const views: [Fetched[], Fetched[]] = [await view(page, site, url), await view(page, site, url)];
  await context.close();
  return views;
}

async function view(page: Page, site: Site, url: string): Promise<Fetched[]> {
  // Navigate away first: a reload would revalidate everything.
  await page.goto('about:blank');
  site.sent = [];
  await page.goto(url);
  const drawn = url.includes('untouched') ? '#static.set' : '[data-khatt="ready"]';
  await page.frameLocator('iframe').locator(drawn).waitFor();
  for (let count = -1; count !== site.sent.length; await wait(QUIET_MS)) count = site.sent.length;
  return site.sent;
}

function report(rows: readonly Row[], version: string): void {
  const head = ['', ...KINDS, 'kB', 'requests', 'kept a year'];
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows.map(cellsOf)];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const date = new Date().toISOString().slice(0, 10);
  console.log(`${date}, Chromium ${version}; a CDN may keep everything, each file for its time\n`);
  console.log(`${table}\n\nA million first views transfer`);
  for (const { what, fetched } of rows.filter(({ what }) => what.endsWith('first view'))) {
    // A million times a kB is a GB.
    console.log(`- ${what}: ${kb(fetched)} GB in ${fetched.length} million requests`);
  }
}

function cellsOf({ what, fetched }: Row): string[] {
  const long = fetched.filter(({ keptSeconds }) => keptSeconds > DAY_SECONDS);
  const share = sum(long, ({ bytes }) => bytes) / (sum(fetched, ({ bytes }) => bytes) || 1);
  const kinds = KINDS.map((kind) => kb(fetched.filter((file) => file.kind === kind)));
  return [what, ...kinds, kb(fetched), String(fetched.length), `${Math.round(100 * share)} %`];
}

function kb(files: readonly Fetched[]): string {
  return files.length === 0 ? '–' : (sum(files, ({ bytes }) => bytes) / 1000).toFixed(1);
}
