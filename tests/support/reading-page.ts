import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../src/pages/read/App.svelte';
import Reading from '../../src/pages/read/Reading.svelte';
import type { Params } from '../../src/state/params.ts';
import { TimelineState } from '../../src/state/timeline-state.svelte.ts';
import Drawing from '../../src/features/timeline/Drawing.svelte';
import EventDetails from '../../src/features/details/EventDetails.svelte';
import { letters } from './letters.ts';

interface Setting {
  params?: Params;
  /** What the small timeline has instead of its own. */
  changes?: object;
  problems?: readonly string[];
  width?: number;
}

/** The page of a small timeline in English as it is with scripts, and its reader. */
export async function openPage({
  params = {},
  changes,
  problems = [],
  width = 1280,
}: Setting = {}) {
  await page.viewport(width, 900);
  document.documentElement.dataset['scripts'] = '';
  const app = new TimelineState(letters(changes), params, 'en');
  const hrefOf = (lang: string) => `?lang=${lang}`;
  await render(App, { app, hrefOf, Drawing, EventDetails });
  await render(Reading, { target: find('.reading'), props: { app, problems } });
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
