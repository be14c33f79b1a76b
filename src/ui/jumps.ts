import { jumpsOf } from '../model/jumps.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Localizer } from '../state/localizer.svelte.ts';

/** The jumps in ms between neighbouring events, in the timeline's zone. */
export function jumpsTo(localizer: Localizer, events: readonly TimelineEvent[]): number[] {
  return jumpsOf(events, (t) => localizer.civil(t));
}

/** A jump between two neighbours in narrative order, in words: "back 3 days". */
export function jumpText(
  { back, ahead }: Record<'back' | 'ahead', (length: string) => string>,
  localizer: Localizer,
  ms: number,
): string {
  return (ms < 0 ? back : ahead)(localizer.length(ms));
}
