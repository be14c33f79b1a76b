import { knownInstants } from '../../model/news.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { Instant } from '../../time/instant.ts';

/** The instants at which something became known, and moves between them. */
export interface AsOfSteps {
  instants: readonly Instant[];
  /** Position of the last instant not after the as-of instant; -1 before the first. */
  position: number;
  to(position: number): void;
  by(step: number): void;
}

/** The steps for the current view; without `asof`, the position is the last. */
export function asOfSteps(app: TimelineState): AsOfSteps {
  const instants = knownInstants(app.scope);
  const last = instants.length - 1;
  const position = app.asof === undefined ? last : instants.findLastIndex((t) => t <= app.asof!);
  const to = (wanted: number) => app.setAsof(instants[Math.max(0, Math.min(last, wanted))]);
  // Before the first there is no step back.
  const by = (step: number) =>
    position + step < 0 && position < 0 ? undefined : to(position + step);
  return { instants, position, to, by };
}
