import { adaptive } from '../layout/adaptive.ts';
import { occupantsOf } from '../layout/occupants.ts';
import { equalSteps, trueTime, type Scale } from '../layout/scale.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';

/** True time; room by what happens in it; or one step for each event. */
export type ScaleKind = 'time' | 'adaptive' | 'steps';

/** The scale for events, in time order, over the time that a chart covers. */
export function scaleOf(
  kind: ScaleKind,
  events: readonly TimelineEvent[],
  { start, end }: { start: Instant; end: Instant },
  zone: string,
): Scale {
  switch (kind) {
    case 'time':
      return trueTime(start, end);
    case 'steps':
      return equalSteps(
        events.map(({ anchor }) => anchor),
        start,
        end,
      );
    case 'adaptive':
      return adaptive(occupantsOf(events), start, end, zone);
  }
}
