import { knownInstants } from '../../model/news.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { Instant } from '../../time/instant.ts';

/** The instants at which something became known, and the moves from one to another. */
export interface AsOfSteps {
  instants: readonly Instant[];
  /** Position of the last instant up to the one that is shown; -1 before the first. */
  position: number;
  to(position: number): void;
  by(step: number): void;
}

/** The steps of what is shown now; where it is today's knowledge, it stands at the last. */
export function asOfSteps(app: TimelineState): AsOfSteps {
  const instants = knownInstants(app.scope);
  const last = instants.length - 1;
  const position = app.asof === undefined ? last : instants.findLastIndex((t) => t <= app.asof!);
  const to = (wanted: number) => app.setAsof(instants[Math.max(0, Math.min(last, wanted))]);
  // From before the first there is no way back.
  const by = (step: number) =>
    position + step < 0 && position < 0 ? undefined : to(position + step);
  return { instants, position, to, by };
}
