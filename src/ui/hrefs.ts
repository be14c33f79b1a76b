import { formatParams, withParams } from '../state/params.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** The URL of the panel that compares a claim with its denials. */
export function claimHref(app: TimelineState, event: string): string | undefined {
  return href(app, { event, open: 'claim' });
}

/** The URL of an actor's page. */
export function actorHref(app: TimelineState, actor: string): string | undefined {
  return href(app, { actor: [actor], event: undefined, open: undefined });
}

/** Undefined if there is no page to link to. */
function href(
  { params, home }: TimelineState,
  changes: Parameters<typeof withParams>[1],
): string | undefined {
  if (home === null) return undefined;
  return home + formatParams(withParams(params, { from: undefined, to: undefined, ...changes }));
}
