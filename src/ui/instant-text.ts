import type { TimelineState } from '../state/timeline-state.svelte.ts';
import { formatInstant } from '../time/format.ts';
import { zoneOffsetMs } from '../time/zone.ts';
import { clockIn } from './date-parts.ts';

/** An instant in words, in the reader's zone, with the time in other zones. */
export function instantText(app: TimelineState, t: number): string {
  const { words, dateStyle, zone } = app.localizer;
  const own = `${formatInstant(t, 'minute', dateStyle, zone)} ${words.zoneTime(app.localizer.zoneName(zone))}`;
  const named = new Set([app.whole.zone, ...Object.keys(app.whole.data.zones ?? {})]);
  const others = [...named]
    .filter((other) => zoneOffsetMs(other, t) !== zoneOffsetMs(zone, t))
    .map((other) => clockIn(app.localizer, t, other, zone));
  return [own, ...others].join(' · ');
}
