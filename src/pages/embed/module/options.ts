import type { Timeline } from '../../../model/timeline.ts';
import { supportedParams } from '../../../state/supported-params.ts';
import { withParams, type Params } from '../../../state/params.ts';
import { requestFor } from '../host-request.ts';
import { headingLevelOf, heightOf } from '../own-params.ts';
import type { Options } from './khatt.d.ts';

/** Options that are not parameters of the page's URL. */
const OWN: readonly string[] = [
  'timeline',
  'height',
  'headingLevel',
  'fonts',
  'home',
] satisfies (keyof Options)[];

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

/** The fixed height of the options in whole px; another value than a height within the limits is logged. */
export function heightFromOptions({ height }: Partial<Options>): number | undefined {
  return numberFrom('height', height, (value) => heightOf(String(Math.round(value))));
}

/** The level of the title's heading; another value than a whole number from 1 to 6 is logged. */
export function headingLevelFromOptions({ headingLevel }: Partial<Options>): number | undefined {
  return numberFrom('headingLevel', headingLevel, (value) => headingLevelOf(String(value)));
}

function numberFrom(
  name: 'height' | 'headingLevel',
  given: number | null | undefined,
  valueOf: (value: number) => number | undefined,
): number | undefined {
  if (given === null || given === undefined) return undefined;
  const value = typeof given === 'number' ? valueOf(given) : undefined;
  if (value === undefined) console.warn(`khatt: ignored: ${name}=${String(given)}`);
  return value;
}
