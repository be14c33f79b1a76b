import { formatParams, withParams } from '../state/params.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** The address of a claim side by side with what is said against it. */
export function claimHref(app: TimelineState, event: string): string | undefined {
  return href(app, { event, open: 'claim' });
}

/** The address of an actor's page. */
export function actorHref(app: TimelineState, actor: string): string | undefined {
  return href(app, { actor: [actor], event: undefined, open: undefined });
}

/** None where there is no page that could show it. */
function href(
  { params, home }: TimelineState,
  changes: Parameters<typeof withParams>[1],
): string | undefined {
  if (home === null) return undefined;
  return home + formatParams(withParams(params, { from: undefined, to: undefined, ...changes }));
}
