import { fingerprint } from '../data/fingerprint.ts';
import { zonesOf } from '../data/zones-of.ts';
import type { TimelineData } from '../data/schema.ts';
import { safeUrl } from '../data/url.ts';
import { isZone } from '../time/zone.ts';
import { timelineOf, type Timeline } from '../model/timeline.ts';
import type * as Check from './check.ts';
import { ownTimeline } from './own-timeline.ts';

interface Loaded {
  timeline: Timeline;
  problems: readonly string[];
  /** How many events of the file could not be read. */
  lost: number;
  /** The host of the file, if that is another than the page's. */
  host: string;
}

interface Parsed {
  timeline: TimelineData | null;
  problems: string[];
  lost: number;
}

/** Why a timeline cannot be shown. */
export interface LoadFailure {
  failure: string;
  /** Whether it may pass: then it is worth trying again. */
  mayPass?: boolean;
}

/** A text, or why it cannot be had. */
export type Fetched = string | LoadFailure;

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
): Promise<Loaded | LoadFailure> {
  const url = urlOf(name, loaders.root);
  if (!url) return { failure: `not an id or an address of a timeline: ${JSON.stringify(name)}` };
  const place = url.origin === location.origin ? url.pathname : url.href;
  const checker = Object.hasOwn(KHATT_CHECKED, name) ? undefined : loaders.loadChecker();
  const text = await (loaders.getText ?? fetchText)(url, isId(name) ? name : undefined);
  if (typeof text !== 'string') return { ...text, failure: `${place}: ${text.failure}` };
  const { timeline, problems, lost } = await parse(text, name, checker, loaders);
  if (!timeline) return { failure: `${place}: ${problems[0]!}` };
  const host = url.origin === location.origin ? '' : url.host;
  // Nothing of another site was checked by the build.
  const data = host ? (await checker!).resolvedAt(timeline, url.href) : timeline;
  return { timeline: timelineOf(data), problems, lost, host };
}

/** Parses the text; checks it unless the build has checked it. */
async function parse(
  text: string,
  name: string,
  checker: Checker | undefined,
  loaders: Loaders,
): Promise<Parsed> {
  if (!checker && KHATT_CHECKED[name] === fingerprint(text)) {
    const data = JSON.parse(text) as TimelineData;
    if (zonesOf(data).every(isZone)) return { timeline: data, problems: [], lost: 0 };
    const { withKnownZones } = await loaders.loadChecker();
    return { ...withKnownZones(data), lost: 0 };
  }
  const { parseTimeline, problemText } = await (checker ?? loaders.loadChecker());
  const { timeline, problems, lostEvents: lost = 0 } = parseTimeline(text);
  return { timeline, problems: problems.map(problemText), lost };
}

const isId = (name: string): boolean => /^[^/:]+$/.test(name) && !name.endsWith('.json');

function urlOf(name: string, root: string): URL | undefined {
  const path = isId(name) ? `data/${encodeURIComponent(name)}.json` : safeUrl(name);
  if (path === null || !URL.canParse(path, root)) return undefined;
  const url = new URL(path, root);
  // An id is always relative to the app.
  return isId(name) || /^https?:$/.test(url.protocol) ? url : undefined;
}

/** How long a server may take to begin its answer. */
const PATIENCE_MS = 30_000;

/** A file's text from its server. */
export async function fetchText(url: URL): Promise<Fetched> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    // No cookies to others; the mode of the preload in boot.js, so that it counts.
    const response = await fetch(url, { credentials: 'same-origin', signal: patience.signal });
    const { ok, status } = response;
    // What has begun to come may take its time.
    clearTimeout(timer);
    if (!ok && status >= 500) return { failure: `its server failed (${status})`, mayPass: true };
    if (!ok) return { failure: `not found (${status})`, mayPass: true };
    return await response.text();
  } catch {
    clearTimeout(timer);
    const failure = patience.signal.aborted
      ? `no answer in ${PATIENCE_MS / 1000} seconds`
      : 'cannot be fetched: no connection, or its server does not allow it';
    return { failure, mayPass: true };
  }
}
