import path from 'node:path';
import type { Browser, Page } from 'playwright';

/** A relation as a page draws it, and what it costs to look at. */
interface Seen {
  name: string;
  cost: number;
  box: { x: number; y: number; width: number; height: number };
}

const MOST = 10;
const AIR_PX = 40;
const HEIGHT_PX = 720;
const TIMELINES = ['iraq-letter-2020', 'big-history', 'dense-year'];

/** A contact sheet of the ten relations that are drawn worst, over timelines, widths, scales and languages. */
export async function worst(browser: Browser, base: string, folder: string): Promise<void> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const found: (Seen & { query: string; width: number })[] = [];
  for (const data of TIMELINES)
    for (const lang of ['en', 'ar'])
      for (const scale of ['adaptive', 'time', 'steps'])
        for (const width of [700, 900, 1280]) {
          const query = new URLSearchParams({ data, lang, scale }).toString();
          await open(page, base, query, width);
          found.push(...(await page.evaluate(seen)).map((each) => ({ ...each, query, width })));
        }
  const pictures: string[] = [];
  const sorted = found.sort((a, b) => b.cost - a.cost);
  const ofEach = sorted.filter(
    ({ name }, i) => sorted.findIndex((other) => other.name === name) === i,
  );
  for (const each of ofEach.slice(0, MOST)) {
    await open(page, base, each.query, each.width);
    const { x, y, width, height } = each.box;
    const clip = {
      x: Math.max(0, x - AIR_PX),
      y: Math.max(0, y - AIR_PX),
      width: width + 2 * AIR_PX,
      height: height + 2 * AIR_PX,
    };
    const picture = (await page.screenshot({ clip })).toString('base64');
    const words = `${each.cost.toFixed(0)} · ${each.name} · ${each.query} · ${each.width} px`;
    pictures.push(`<figure><img src="data:image/png;base64,${picture}"><p>${words}</p></figure>`);
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT_PX });
  await page.setContent(`<style>${STYLE}</style>${pictures.join('')}`);
  const file = path.join(folder, 'worst-arrows.png');
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await page.close();
}

const STYLE = `body { columns: 3; font: 12px sans-serif } figure { break-inside: avoid; margin: 0 0 16px }
  img { max-width: 100%; border: 1px solid #ccc }`;

async function open(page: Page, base: string, query: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT_PX });
  await page.goto(`${base}?${query}`);
  await page.locator('[data-khatt="ready"]').waitFor();
  // Routes are lazy.
  await page.waitForLoadState('networkidle');
}

/** Runs in the page: its relations, each with its cost: what it is longer than the straight way, in px, and the turns of its ends, in degrees. */
function seen(): Seen[] {
  return [...document.querySelectorAll('[data-relation]')].flatMap((group) => {
    const line = group.querySelector('path')!;
    const [x0, y0, ax, ay, bx, by, x, y] = (line.getAttribute('d') ?? '')
      .match(/-?[\d.]+/g)!
      .map(Number) as [number, number, number, number, number, number, number, number];
    const angle = (ux: number, uy: number) =>
      Math.abs(Math.atan2(ux * (y - y0) - uy * (x - x0), ux * (x - x0) + uy * (y - y0)));
    const turns = ((angle(ax - x0, ay - y0) + angle(x - bx, y - by)) * 180) / Math.PI;
    const cost = line.getTotalLength() - Math.hypot(x - x0, y - y0) + turns;
    const { left, top, width, height } = group.getBoundingClientRect();
    const box = { x: left, y: top, width, height };
    return [{ name: group.getAttribute('data-relation')!, cost, box }];
  });
}
