// @ts-check
// `npm run test:firefox`: a smoke test of each page in both directions in an installed Firefox. Each must be
// ready, have labels, say nothing in the console and not scroll sideways. Leaves a picture of each in
// test-results/firefox/. Build first; not part of `npm test`.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { host } from '../server/host.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../test-results/firefox/', import.meta.url));
const WAIT_MS = 20_000;

/** Where systems install it; `FIREFOX_PATH` comes first. */
const PLACES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const COLUMN = { width: 700, height: 820 };

/** @type {[name: string, url: (lang: string) => string, viewport: { width: number, height: number }][]} */
const PAGES = [
  ['read', (lang) => `${lang}/`, WIDE],
  ['phone', (lang) => `${lang}/`, PHONE],
  ['event', (lang) => `${lang}/?event=letter`, WIDE],
  ['known', (lang) => `${lang}/?asof=2020-01-06T12:00Z`, WIDE],
  ['narrative', (lang) => `${lang}/?order=told`, WIDE],
  ['other', (lang) => `big-history/${lang}/`, WIDE],
  ['both', (lang) => `${lang}/?lang=both`, WIDE],
  ['present', (lang) => `${lang}/?view=present&step=3`, WIDE],
  ['notes', (lang) => `${lang}/?view=notes&step=3`, WIDE],
  ['class', (lang) => `${lang}/?view=class`, WIDE],
  ['handouts', (lang) => `${lang}/?view=handouts`, WIDE],
  ['embed', (lang) => `embed.html?lang=${lang}`, COLUMN],
  ['embed-narrow', (lang) => `embed.html?lang=${lang}`, { width: 280, height: 900 }],
  ['file', (lang) => `share/iraq-letter-2020/${lang}/timeline.html`, COLUMN],
];

const executablePath = PLACES.find((place) => place && existsSync(place));
if (!executablePath) {
  console.error(
    'No Firefox found: install it (Debian: apt-get install -y firefox-esr) or set FIREFOX_PATH.',
  );
  process.exit(1);
}
if (!existsSync(path.join(DIST, 'index.html'))) {
  console.error('No built pages found: run "npm run build" first.');
  process.exit(1);
}

mkdirSync(PICTURES, { recursive: true });
const { origin, close } = await host(DIST);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
console.log(await browser.version());
let failures = 0;
for (const lang of ['ar', 'en']) {
  for (const [name, url, viewport] of PAGES) {
    const faults = await faultsOf(`${name}-${lang}`, `${origin}/${url(lang)}`, lang, viewport);
    failures += faults.length;
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name} ${lang}`);
    for (const fault of faults) console.log(`     ${fault}`);
  }
}
await browser.close();
close();
console.log(`${failures} faults; pictures in ${path.relative(process.cwd(), PICTURES)}/`);
process.exitCode = failures > 0 ? 1 : 0;

/** @type {(name: string, url: string, lang: string, viewport: { width: number, height: number }) => Promise<string[]>} */
async function faultsOf(name, url, lang, viewport) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  try {
    await page.setViewport(viewport);
    await page.goto(url);
    await page.waitForSelector('[data-khatt="ready"]', { timeout: WAIT_MS });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    faults.push(...(await page.evaluate(look, lang)));
    await page.screenshot({
      path: /** @type {`${string}.png`} */ (path.join(PICTURES, `${name}.png`)),
    });
  } catch (error) {
    faults.push(String(error));
  }
  await page.close();
  return faults;
}

/**
 * Runs in the page.
 * @param {string} lang
 * @returns {string[]} what is wrong
 */
function look(lang) {
  const html = document.documentElement;
  const faults = [];
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  if (html.lang !== lang || html.dir !== dir) faults.push(`language: ${html.lang} ${html.dir}`);
  const wider = html.scrollWidth - html.clientWidth;
  if (wider > 0) faults.push(`scrolls sideways by ${wider} px`);
  const isDrawn = document.querySelector('[role="application"]') !== null;
  const labels = window.khatt?.labels().length ?? 0;
  if (isDrawn && labels === 0) faults.push('no labels');
  if ((document.body.textContent ?? '').trim() === '') faults.push('blank');
  return faults;
}
