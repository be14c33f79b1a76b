import type { Timeline } from '../../../model/timeline.ts';
import { supportedParams } from '../../../state/supported-params.ts';
import { withParams, type Params } from '../../../state/params.ts';
import { requestFor } from '../host-request.ts';
import type { Options } from './khatt.d.ts';

/** What of the options is not a parameter of the page's address. */
const OWN: readonly string[] = ['timeline', 'height', 'fonts', 'home'] satisfies (keyof Options)[];

/**
 * The parameters with the options applied, as far as the timeline supports them; what is not
 * understood is said in the console. An option that is null or undefined takes its parameter away.
 */
export function paramsFromOptions(
  params: Params,
  options: Partial<Options>,
  timeline: Timeline,
): Params {
  const entries = Object.entries(options).filter(([name]) => !OWN.includes(name));
  const wanted = requestFor(Object.fromEntries(entries));
  const known = supportedParams(withParams(params, wanted.changes), timeline);
  for (const ignored of [...wanted.ignored, ...known.ignored])
    console.warn(`khatt: ignored: ${ignored}`);
  return known.params;
}
