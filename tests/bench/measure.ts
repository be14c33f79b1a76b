import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import type { Contender } from './contenders.ts';

export const BENCH_KINDS = ['html', 'js', 'css', 'data', 'fonts', 'other'] as const;
export type BenchKind = (typeof BENCH_KINDS)[number];

/** What one visit of a page has shown. */
export interface Sample {
  /** From the start of the navigation to the page's own mark. */
  readyMs: number;
  /** Compressed bytes of what was asked for before that, by kind. */
  bytes: Record<BenchKind, number>;
  /** Sum of all layout shifts until a second after ready: 0 is none (web.dev/cls). */
  layoutShift: number;
  wheel?: Wheel;
}

interface Wheel {
  /** From one animation frame to the next, one step of the wheel in each. */
  frameMs: number[];
  /** What the main thread worked for each step: unlike frames, no multiple of a screen's refresh. */
  workMs: number;
}

export interface Device {
  context: BrowserContextOptions;
  /** How many times slower the processor is made. */
  slowdown: number;
  hasWheel: boolean;
}

const NEUTRAL = { locale: 'en-GB', timezoneId: 'UTC' };
export const DESK: Device = {
  context: { ...NEUTRAL, viewport: { width: 1280, height: 800 } },
  slowdown: 1,
  hasWheel: true,
};
export const PHONE: Device = {
  context: {
    ...NEUTRAL,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  },
  slowdown: 4,
  hasWheel: false,
};

const PATIENCE_MS = 90_000;
const SETTLE_MS = 1_000;
const WHEEL_STEPS = 60;

/**
 * Visits a page once, with nothing in any cache. Throws where the page never gets ready, throws an
 * error of its own, or asks another host for anything.
 */
export async function visit(
  browser: Browser,
  origin: string,
  contender: Contender,
  data: string,
  device: Device,
): Promise<Sample> {
  const context = await browser.newContext(device.context);
  const page = await context.newPage();
  const complaints = listen(page, origin);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown });
  const url = origin + contender.page(data);
  await page.goto(url, { waitUntil: 'commit' });
  const isReady = await Promise.race([page.evaluate(marked, contender.mark), patience()]);
  if (!isReady) throw new Error(`not ready in ${PATIENCE_MS} ms: ${url}`);
  await page.waitForTimeout(SETTLE_MS);
  const sample: Sample = await page.evaluate(loadOf, contender.mark);
  if (contender.wheelOn && device.hasWheel)
    sample.wheel = await turn(page, session, contender.wheelOn);
  await context.close();
  if (complaints.length > 0) throw new Error(`${url}: ${complaints.join('; ')}`);
  return sample;
}

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`asks for ${url}`);
  });
  return complaints;
}

function patience(): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
}

async function turn(page: Page, session: CDPSession, selector: string): Promise<Wheel> {
  await session.send('Performance.enable');
  const before = await workMs(session);
  const frameMs = await page.evaluate(wheel, { selector, steps: WHEEL_STEPS });
  return { frameMs, workMs: ((await workMs(session)) - before) / WHEEL_STEPS };
}

async function workMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

// The functions below run in the page.

/** Resolves when a mark is there. */
function marked(name: string): Promise<true> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(name).length > 0) resolve(true);
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}

async function loadOf(mark: string): Promise<Sample> {
  const kindOf = (url: string, type: string): BenchKind => {
    if (/\.m?js$/.test(url)) return 'js';
    if (/\.css$/.test(url)) return 'css';
    if (/\.json$/.test(url)) return 'data';
    if (/\.(woff2?|ttf)$/.test(url)) return 'fonts';
    return type === 'navigation' ? 'html' : 'other';
  };
  const readyMs = performance.getEntriesByName(mark)[0]!.startTime;
  const bytes: Record<BenchKind, number> = { html: 0, js: 0, css: 0, data: 0, fonts: 0, other: 0 };
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  // What was preloaded and then used may have two entries.
  const first = new Map(entries.reverse().map((entry) => [entry.name, entry]));
  for (const entry of first.values()) {
    if (entry.startTime > readyMs) continue;
    const { pathname } = new URL(entry.name);
    bytes[kindOf(pathname, entry.entryType)] += entry.encodedBodySize;
  }
  const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
    const found: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([...found, ...observer.takeRecords()]), 100);
  });
  const layoutShift = shifts.reduce(
    (sum, shift) => sum + (shift as unknown as { value: number }).value,
    0,
  );
  return { readyMs, bytes, layoutShift };
}

/** Half of the steps zoom in on the middle of what is in sight of an element, half out again. */
function wheel({ selector, steps }: { selector: string; steps: number }): Promise<number[]> {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  const clientX = box.left + box.width / 2;
  const clientY = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const target = document.elementFromPoint(clientX, clientY)!;
  const init = { bubbles: true, cancelable: true, ctrlKey: true, clientX, clientY };
  const turn = (deltaY: number) =>
    target.dispatchEvent(new WheelEvent('wheel', { ...init, deltaY }));
  return new Promise((resolve) => {
    const times: number[] = [];
    const frame = (now: number) => {
      times.push(now);
      if (times.length > steps) return resolve(times.slice(1).map((time, i) => time - times[i]!));
      turn(times.length > steps / 2 ? 100 : -100);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
