import { presentationWords } from './words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';
import { DAY_MS, HOUR_MS } from '../time/instant.ts';

/** The time between two events in words, "… later"; empty if their dates are too coarse. */
export function distanceText(localizer: Localizer, from: TimelineEvent, to: TimelineEvent): string {
  const grainMs = Math.max(grainOf(from), grainOf(to));
  const exactMs = to.anchor - from.anchor;
  if (Math.abs(exactMs) < Math.max(1, grainMs)) return '';
  const ms = grainMs > HOUR_MS ? Math.round(exactMs / DAY_MS) * DAY_MS : exactMs;
  const { later, earlier } = presentationWords.of(localizer.lang).present;
  return ms === 0 ? '' : (ms > 0 ? later : earlier)(localizer.length(ms));
}

function grainOf({ room }: TimelineEvent): number {
  return room.to - room.from;
}
