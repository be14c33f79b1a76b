import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** The URL of the page for reading, at the same event. */
export function readingHref(app: TimelineState): string {
  return app.hrefOfView(undefined, { task: undefined, step: undefined });
}
