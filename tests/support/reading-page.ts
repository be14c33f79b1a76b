import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../src/pages/read/App.svelte';
import { rareParts } from '../../src/pages/read/rare-parts.ts';
import Reading from '../../src/pages/read/Reading.svelte';
import type { Params } from '../../src/state/params.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import Drawing from '../../src/features/timeline/Drawing.svelte';
import { LazyFeatures } from '../../src/features/lazy.svelte.ts';
import EventDetails from '../../src/features/details/EventDetails.svelte';
import { partsContext } from '../../src/ui/parts.ts';
import { letters } from './letters.ts';

interface Setting {
  params?: Params;
  /** What the small timeline has instead of its own. */
  changes?: object;
  problems?: readonly string[];
  /** How many events of the file could not be read. */
  lost?: number;
  width?: number;
  lang?: string;
}

/** The page of a small timeline in English as it is with scripts, and its reader. */
export async function openPage({
  params = {},
  changes,
  problems = [],
  lost = 0,
  width = 1280,
  lang = 'en',
}: Setting = {}) {
  await page.viewport(width, 900);
  document.documentElement.dataset['scripts'] = '';
  const app = new TimelineState(letters(changes), params, lang);
  app.lost = lost;
  const features = new LazyFeatures(app);
  const context = partsContext(features);
  const rare = await rareParts(app, problems);
  const hrefOf = (lang: string) => `?lang=${lang}`;
  const props = { app, problems, hrefOf, features, Drawing, EventDetails, ...rare };
  await render(App, { props, context });
  await render(Reading, { target: find('.reading'), props: { app, problems }, context });
  return app;
}

/** The element that a selector finds; fails where there is none. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no element: ${selector}`);
  return element;
}

/** Text as it is read, on one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
