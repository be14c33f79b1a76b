import type { TimelineState } from '../../state/timeline-state.svelte.ts';

/** "3 of 13 events": how many pass the filters. */
export function foundText(app: TimelineState): string {
  const { events, stops } = app;
  const { words } = app.localizer;
  return words.ofAll(
    app.localizer.number(stops.length),
    app.localizer.count(events.length, words.events),
  );
}
