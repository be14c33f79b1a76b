import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { ensureChromium, launchOptions } from './browser.js';
import { worst } from './worst.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PICTURES = path.join(ROOT, 'docs/pictures');

/** A screenshot of the app. */
interface Shot {
  lang: 'ar' | 'en';
  width: number;
  theme: 'light' | 'dark';
  /** Any other parameters of the address: the view, the timeline, the chosen event. */
  query?: Record<string, string>;
  /** Added to the file name. */
  suffix?: string;
}

/** Common screens: width to height in CSS px. */
const HEIGHTS_PX: Record<number, number> = { 360: 780, 390: 844, 768: 1024, 1280: 890, 1920: 1080 };
const NARROW_PX = 480;
const EVENT = 'esper-denial';

/** The screenshots of the README. */
const README: readonly Shot[] = [
  { lang: 'ar', width: 1280, theme: 'light' },
  { lang: 'en', width: 1280, theme: 'light' },
  { lang: 'ar', width: 390, theme: 'light' },
  { lang: 'en', width: 1280, theme: 'dark' },
];

/** All combinations of view, theme and width, for visual review. */
const MATRIX: readonly Shot[] = [360, 768, 1280, 1920].flatMap((width) =>
  (['ar', 'en'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((theme) => [
      { lang, width, theme },
      { lang, width, theme, query: { event: EVENT }, suffix: 'event' },
    ]),
  ),
);

/**
 * Takes screenshots of the built app: those of the README into `docs/pictures/`, or with `--all DIR` the
 * whole matrix of widths, languages and themes, with and without a chosen event, into a folder. With
 * `--worst DIR` a contact sheet of the arrows that are drawn worst.
 */
export default async function shots(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { all: { type: 'string' }, worst: { type: 'string' } },
  });
  if (!existsSync(path.join(ROOT, 'dist/index.html'))) {
    throw new Error('no built app in dist/: run npm run build first');
  }
  const folder = path.resolve(values.worst ?? values.all ?? PICTURES);
  await mkdir(folder, { recursive: true });
  ensureChromium();
  // Port 0 is any free one.
  const server = await preview({ root: ROOT, appType: 'mpa', preview: { port: 0, open: false } });
  const browser = await chromium.launch(launchOptions());
  try {
    const base = server.resolvedUrls!.local[0]!;
    if (values.worst !== undefined) return await worst(browser, base, folder);
    for (const shot of values.all === undefined ? README : MATRIX) {
      await take(browser, base, shot, folder);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, base: string, shot: Shot, folder: string): Promise<void> {
  const { width, theme, lang, query } = shot;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS_PX[width]! },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: lang === 'ar' ? 'ar-IQ' : 'en-GB',
    timezoneId: 'Asia/Baghdad',
    isMobile: width < NARROW_PX,
  });
  const page = await context.newPage();
  const url = `${base}?${new URLSearchParams({ lang, ...query }).toString()}`;
  // The page ignores fonts that load too late; on the second visit they are cached.
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(url);
    await page.locator('[data-khatt="ready"]').waitFor();
    // Wait for the lazy chunks: the list, and the arrows' routes.
    await page.waitForLoadState('networkidle');
    await page.evaluate(settled);
  }
  const file = path.join(folder, `${nameOf(shot)}.png`);
  await page.screenshot({ path: file });
  console.log(path.relative(ROOT, file));
  await context.close();
}

/** For example `read-en-1280-dark`. */
function nameOf({ query, lang, width, theme, suffix }: Shot): string {
  const parts = [query?.['view'] ?? 'read', lang, width, theme === 'dark' && theme, suffix];
  return parts.filter(Boolean).join('-');
}

/** Runs in the page: waits until fonts are loaded and painted. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}
