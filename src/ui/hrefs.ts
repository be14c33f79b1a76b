import { formatParams, withParams } from '../state/params.ts';
import type { Reader } from '../state/reader.svelte.ts';

/** The address of a claim side by side with what is said against it. */
export function claimHref(reader: Reader, event: string): string | undefined {
  return href(reader, { event, open: 'claim' });
}

/** The address of an actor's page. */
export function actorHref(reader: Reader, actor: string): string | undefined {
  return href(reader, { actor: [actor], event: undefined, open: undefined });
}

/** None where there is no page that could show it. */
function href(
  { params, home }: Reader,
  changes: Parameters<typeof withParams>[1],
): string | undefined {
  if (home === null) return undefined;
  return home + formatParams(withParams(params, { from: undefined, to: undefined, ...changes }));
}
