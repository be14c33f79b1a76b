import { fingerprint } from '../data/fingerprint.ts';
import type { TimelineData } from '../data/schema.ts';
import { safeUrl } from '../data/url.ts';
import { timelineOf, type Timeline } from '../model/timeline.ts';
import type * as Check from './check.ts';
import { ownTimeline } from './own-timeline.ts';

interface Loaded {
  timeline: Timeline;
  problems: readonly string[];
  /** The host of the file, if it is not the page's own. */
  host: string;
}

interface Parsed {
  timeline: TimelineData | null;
  problems: string[];
}

/** A text, or the reason why it could not be loaded. */
export type Fetched = string | { failure: string };

type Checker = Promise<typeof Check>;

/** The means by which a page loads a timeline. */
export interface Loaders {
  /** The URL of the app's folder. */
  root: string;
  /** Loads the code that checks a timeline. */
  loadChecker: () => Checker;
  /** Gets a file's text; `id` is set for a timeline in `data/`. */
  getText?: (url: URL, id: string | undefined) => Promise<Fetched>;
}

/**
 * Loads the timeline that the parameter `data` names: an id in `data/`, or the URL of a file,
 * relative to the app's folder. On failure, returns a message that begins with
 * the file's name.
 */
export async function load(
  name: string = ownTimeline(),
  loaders: Loaders,
): Promise<Loaded | { failure: string }> {
  const url = urlOf(name, loaders.root);
  if (!url) return { failure: `not an id or an address of a timeline: ${JSON.stringify(name)}` };
  const place = url.origin === location.origin ? url.pathname : url.href;
  const checker = Object.hasOwn(KHATT_CHECKED, name) ? undefined : loaders.loadChecker();
  const text = await (loaders.getText ?? fetchText)(url, isId(name) ? name : undefined);
  if (typeof text !== 'string') return { failure: `${place}: ${text.failure}` };
  const { timeline, problems } = await parse(text, name, checker, loaders);
  if (!timeline) return { failure: `${place}: ${problems[0]!}` };
  const host = url.origin === location.origin ? '' : url.host;
  // Nothing of another site was checked by the build.
  const data = host ? (await checker!).resolvedAt(timeline, url.href) : timeline;
  return { timeline: timelineOf(data), problems, host };
}

/** Parses the text; checks it unless the build has checked it. */
async function parse(
  text: string,
  name: string,
  checker: Checker | undefined,
  loaders: Loaders,
): Promise<Parsed> {
  if (!checker && KHATT_CHECKED[name] === fingerprint(text)) {
    return { timeline: JSON.parse(text) as TimelineData, problems: [] };
  }
  const { parseTimeline, problemText } = await (checker ?? loaders.loadChecker());
  const { timeline, problems } = parseTimeline(text);
  return { timeline, problems: problems.map(problemText) };
}

const isId = (name: string): boolean => /^[^/:]+$/.test(name) && !name.endsWith('.json');

function urlOf(name: string, root: string): URL | undefined {
  const path = isId(name) ? `data/${encodeURIComponent(name)}.json` : safeUrl(name);
  if (path === null || !URL.canParse(path, root)) return undefined;
  const url = new URL(path, root);
  // An id is always relative to the app.
  return isId(name) || /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Fetches a file's text. */
export async function fetchText(url: URL): Promise<Fetched> {
  try {
    // No cookies to other origins; and the same mode as the preload in boot.js, so that it is used.
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return { failure: `not found (${response.status})` };
    return await response.text();
  } catch {
    return { failure: 'cannot be fetched: no connection, or its server does not allow it' };
  }
}
