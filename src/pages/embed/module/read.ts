import { parseTimeline } from '../../../data/parse.ts';
import { problemText } from '../../../data/problems.ts';
import { resolvedAt } from '../../../data/resolved.ts';
import { timelineOf, type Timeline } from '../../../model/timeline.ts';
import { fetchText } from '../../load.ts';
import type { Options } from './khatt.d.ts';

interface ReadTimeline {
  timeline: Timeline;
  problems: readonly string[];
  /** How many events of the file could not be read. */
  lost: number;
  /** The host of the file, if that is another than the page's. */
  host: string;
  /** The URL of the file, if there is one. */
  address: string | undefined;
}

/** The timeline in the options. On failure, a message that begins with the place of the problem. */
export async function timelineFromOptions(
  wanted: Options['timeline'],
): Promise<ReadTimeline | { failure: string }> {
  if (typeof wanted === 'object' && !(wanted instanceof URL)) return parsed(wanted, undefined);
  if (!URL.canParse(String(wanted), document.baseURI))
    return { failure: `not the address of a timeline: ${JSON.stringify(wanted)}` };
  const url = new URL(wanted, document.baseURI);
  const text = await fetchText(url);
  return typeof text === 'string' ? parsed(text, url) : { failure: placed(text.failure, url) };
}

function parsed(input: unknown, url: URL | undefined): ReadTimeline | { failure: string } {
  const { timeline, problems, lostEvents: lost = 0 } = parseTimeline(input);
  const texts = problems.map(problemText);
  if (!timeline) return { failure: placed(texts[0]!, url) };
  const host = url && url.origin !== location.origin ? url.host : '';
  const data = host && url ? resolvedAt(timeline, url.href) : timeline;
  return { timeline: timelineOf(data), problems: texts, lost, host, address: url?.href };
}

function placed(failure: string, url: URL | undefined): string {
  if (!url) return failure;
  return `${url.origin === location.origin ? url.pathname : url.href}: ${failure}`;
}
