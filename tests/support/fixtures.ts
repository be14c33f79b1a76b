import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { TimelineData, Text } from '../../src/data/schema.ts';
import { ar } from '../../src/i18n/ar.ts';
import type { SharedWords } from '../../src/i18n/words.ts';
import { en } from '../../src/i18n/en.ts';
import type { Probe } from '../../src/ui/probe.ts';
import { WarmContexts } from './warm.ts';
import { FEATURE_WORDS as WORDS_OF_FEATURES, type FeatureWords } from '../words.ts';

export { expect };

export type Lang = 'ar' | 'en';
export type ScreenLabel = ReturnType<Probe['labels']>[number];
export type ScreenMark = ReturnType<Probe['marks']>[number];

export const LANGS: readonly Lang[] = ['ar', 'en'];
export const DIRECTIONS: Readonly<Record<Lang, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' };

/** The flagship timeline as its file has it. */
export const FLAGSHIP = JSON.parse(
  readFileSync(new URL('../../data/iraq-letter-2020.json', import.meta.url), 'utf8'),
) as TimelineData;

/** Its events in time order; those of one day as they answer one another. */
export const ORDER: readonly string[] = [
  'coalition-formed',
  'rocket-attacks',
  'soleimani-strike',
  'parliament-vote',
  'coalition-pause',
  'letter',
  'letter-leaks',
  'esper-denial',
  'milley-mistake',
  'milley-no-withdrawal',
  'milley-account',
  'coalition-source',
  'article-published',
];

/** Playwright's own. */
const DEFAULT_VIEWPORT = { width: 1280, height: 720 };

interface Fixtures {
  /**
   * What went wrong in the page so far: console errors and warnings, uncaught errors, requests to
   * another origin. What is left here at the end fails the test; one that provokes something
   * takes it out: `expect(complaints.splice(0)).toEqual([…])`.
   */
  complaints: string[];
  /** Origins that a test's own pages come from, beside the site's. */
  hosts: readonly string[];
  /**
   * Whether a test gets a context that no other has used: for those about the cache, what is stored, or
   * what a browser keeps otherwise. Tests share a warm one (`warm.ts`) unless they ask:
   * `test.use({ freshContext: true })`. Who lets service workers in has a fresh one in any case.
   */
  freshContext: boolean;
}

export const test = base.extend<Fixtures, { warm: WarmContexts }>({
  hosts: [[], { option: true }],
  freshContext: [false, { option: true }],
  warm: [
    async ({ browser }, use) => {
      const warm = new WarmContexts(browser);
      await use(warm);
      await warm.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      browser,
      warm,
      freshContext,
      baseURL,
      colorScheme,
      contextOptions,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      offline,
      permissions,
      serviceWorkers,
      timezoneId,
      userAgent,
    },
    use,
    info,
  ) => {
    if (freshContext || serviceWorkers === 'allow') {
      const context = await browser.newContext();
      await use(context);
      await context.close();
      return;
    }
    const context = await warm.take({
      ...contextOptions,
      baseURL,
      colorScheme,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      offline,
      permissions,
      timezoneId,
      userAgent,
    });
    await use(context);
    const media = {
      media: null,
      colorScheme,
      reducedMotion: contextOptions.reducedMotion ?? 'no-preference',
      forcedColors: contextOptions.forcedColors ?? 'none',
      contrast: contextOptions.contrast ?? 'no-preference',
    } as const;
    await warm.giveBack(context, media, info.status !== info.expectedStatus);
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'the page complained').toEqual([]);
  },
  page: async ({ context, viewport, baseURL, complaints, hosts }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(viewport ?? DEFAULT_VIEWPORT);
    listen(page, complaints, [new URL(baseURL ?? 'http://localhost').origin, ...hosts]);
    await use(page);
  },
});

function listen(page: Page, complaints: string[], origins: readonly string[]): void {
  page.on('console', (message) => {
    const type = message.type();
    // Said by Playwright, which stands in the worker's way here.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal =
      origins.includes(url.origin) || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) complaints.push(`request to another origin: ${url.href}`);
  });
}

/** Opens the address, relative to the site's root, and waits until the drawing is on screen. */
export async function ready(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settle(page);
}

/** Waits until the drawing is on screen, in its fonts. */
export async function settle(page: Page): Promise<void> {
  const settled = page.locator('[data-khatt="ready"], [data-khatt="error"]').first();
  await settled.waitFor({ state: 'attached' });
  const failures = await page.locator('[data-khatt="error"]').allInnerTexts();
  expect(failures, `${page.url()} failed`).toEqual([]);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** The page's own words: tests follow them where the wording is polished. */
export const FEATURE_WORDS: Readonly<Record<Lang, FeatureWords>> = WORDS_OF_FEATURES;
export const WORDS: Readonly<Record<Lang, SharedWords>> = { ar, en };

/** A text of a data file in a language. */
export function textOf(text: Text | undefined, lang: Lang): string {
  return typeof text === 'string' ? text : (text?.[lang] ?? '');
}

function eventOf(id: string) {
  return FLAGSHIP.events.find((event) => event.id === id)!;
}

/** The title of an event of the flagship timeline. */
export function titleOf(id: string, lang: Lang): string {
  return textOf(eventOf(id).title, lang);
}

export const labels = (page: Page): Promise<ScreenLabel[]> =>
  page.evaluate(() => window.khatt.labels());
export const marks = (page: Page): Promise<ScreenMark[]> =>
  page.evaluate(() => window.khatt.marks());
export const state = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => window.khatt.state());

/** Where an event's mark is on screen. */
export async function markOf(page: Page, id: string): Promise<ScreenMark> {
  const mark = (await marks(page)).find((each) => each.id === id);
  expect(mark, `a mark of ${id}`).toBeDefined();
  return mark!;
}

/** What the address says. */
export function param(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

export const drawing = (page: Page): Locator => page.getByRole('application');
export const list = (page: Page): Locator => page.locator('ol[role="list"]');
export const item = (page: Page, id: string): Locator => page.locator(`li[data-event="${id}"]`);

/** The details of a flagship event. */
export function details(page: Page, id: string, lang: Lang): Locator {
  return page.getByRole('region', { name: titleOf(id, lang), exact: true });
}

/** Opens a panel from the menu "More". */
export async function openFromMore(
  page: Page,
  lang: Lang,
  panel: keyof FeatureWords['panelTools']['panels'],
): Promise<void> {
  await page.locator('[data-more]').click();
  const name = FEATURE_WORDS[lang].panelTools.panels[panel];
  await page.locator('.menu').getByRole('button', { name, exact: true }).click();
}

/** Answers `data/NAME.json` with a timeline, or with a text as it is. */
export async function serveData(page: Page, name: string, data: object | string): Promise<void> {
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  await page.route(`**/data/${name}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

/** A timeline of a few lines, with anything in it replaced. */
export function smallTimeline(changes: object = {}): object {
  return {
    version: 1,
    id: 'small',
    title: 'The bridge',
    languages: ['en'],
    events: [
      { id: 'plan', date: '1996-03-01', title: 'The plan is drawn' },
      { id: 'opening', date: '1998-05-02', title: 'The bridge opens' },
    ],
    ...changes,
  };
}
