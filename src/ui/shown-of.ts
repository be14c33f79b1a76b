import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** How many events of the file are shown, as “15 of 60 events shown”; empty if all could be read. */
export function shownOf({ lost, whole, localizer }: TimelineState): string {
  if (lost === 0) return '';
  const shown = whole.events.length;
  const total = localizer.count(shown + lost, localizer.words.events);
  return localizer.words.shownOf(localizer.number(shown), total);
}
