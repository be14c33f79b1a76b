import type { Timeline } from '../../../model/timeline.ts';
import { supportedParams } from '../../../state/supported-params.ts';
import { withParams, type Params } from '../../../state/params.ts';
import { requestFor } from '../host-request.ts';
import type { Options } from './khatt.d.ts';

/** Options that are not parameters of the page's URL. */
const OWN: readonly string[] = ['timeline', 'height', 'fonts', 'home'] satisfies (keyof Options)[];

/**
 * The parameters with the options applied, as far as the timeline supports them; others are
 * logged to the console. An option that is null or undefined removes its parameter.
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
