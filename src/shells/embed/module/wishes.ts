import { knownParams } from '../../../state/known.ts';
import { parseParams, withParams, type Params } from '../../../state/params.ts';
import type { Timeline } from '../../../model/timeline.ts';
import type { Options } from './khatt.d.ts';

/** What of the options is not a parameter of the page's address. */
const OWN: readonly string[] = ['timeline', 'height', 'fonts', 'home'] satisfies (keyof Options)[];

/**
 * Parameters with the options' wishes in them, as far as the timeline can answer them; what is not
 * understood is said in the console. An option that is null or undefined takes its parameter away.
 */
export function wishedParams(
  params: Params,
  options: Partial<Options>,
  timeline: Timeline,
): Params {
  const all = Object.entries(options) as [string, string | readonly string[] | null | undefined][];
  const entries = all.filter(([name]) => !OWN.includes(name));
  const wanted = entries.filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]));
  const read = parseParams(String(query));
  const cleared = Object.fromEntries(entries.map(([name]) => [name, undefined]));
  const known = knownParams(withParams(params, { ...cleared, ...read.params }), timeline);
  for (const ignored of [...read.ignored, ...known.ignored])
    console.warn(`khatt: ignored: ${ignored}`);
  return known.params;
}
