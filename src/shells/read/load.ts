import { fingerprint } from '../../data/fingerprint.ts';
import type { TimelineData } from '../../data/schema.ts';
import { safeUrl } from '../../data/url.ts';
import { timelineOf, type Timeline } from '../../model/timeline.ts';
import { FLAGSHIP } from './flagship.ts';

/** Where the app's files lie; the built module is in `assets/`. */
const ROOT = new URL(import.meta.env.DEV ? '/' : '../', import.meta.url);

interface Loaded {
  timeline: Timeline;
  problems: readonly string[];
  /** The host of the file, if that is another than the page's. */
  host: string;
}

interface Parsed {
  timeline: TimelineData | null;
  problems: string[];
}

/**
 * The timeline that `data` of the address names: an id in `data/`, or the address of a file,
 * relative to the app's folder. What cannot be shown is returned as a sentence that begins with
 * the file's name.
 */
export async function load(name: string = FLAGSHIP): Promise<Loaded | { failure: string }> {
  const url = urlOf(name);
  if (!url) return { failure: `not an id or an address of a timeline: ${JSON.stringify(name)}` };
  const place = url.origin === location.origin ? url.pathname : url.href;
  const checker = Object.hasOwn(KHATT_CHECKED, name) ? undefined : loadChecker();
  const text = await fetchText(url);
  if (typeof text !== 'string') return { failure: `${place}: ${text.failure}` };
  const { timeline, problems } = await parse(text, name, checker);
  if (!timeline) return { failure: `${place}: ${problems[0]!}` };
  const host = url.origin === location.origin ? '' : url.host;
  return { timeline: timelineOf(timeline), problems, host };
}

const loadChecker = () => import('./check.ts');
type Checker = ReturnType<typeof loadChecker>;

/** The text as a timeline; checked, unless it is one that was checked when the page was built. */
async function parse(text: string, name: string, checker: Checker | undefined): Promise<Parsed> {
  if (!checker && KHATT_CHECKED[name] === fingerprint(text)) {
    return { timeline: JSON.parse(text) as TimelineData, problems: [] };
  }
  const { parseTimeline, problemText } = await (checker ?? loadChecker());
  const { timeline, problems } = parseTimeline(text);
  return { timeline, problems: problems.map(problemText) };
}

function urlOf(name: string): URL | undefined {
  const isId = /^[^/:]+$/.test(name) && !name.endsWith('.json');
  const path = isId ? `data/${encodeURIComponent(name)}.json` : safeUrl(name);
  if (path === null || !URL.canParse(path, ROOT)) return undefined;
  const url = new URL(path, ROOT);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

async function fetchText(url: URL): Promise<string | { failure: string }> {
  try {
    // No cookies to others; the mode of the preload in boot.js, so that it counts.
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return { failure: `not found (${response.status})` };
    return await response.text();
  } catch {
    return { failure: 'cannot be fetched: no connection, or its server does not allow it' };
  }
}
