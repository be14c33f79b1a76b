import { adaptive } from '../layout/adaptive.ts';
import { occupantsOf } from '../layout/occupants.ts';
import { equalSteps, trueTime, type Scale } from '../layout/scale.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Instant } from '../time/instant.ts';

/** Time as long as it is, room for what happens in it, or one step an event. */
export type ScaleKind = 'time' | 'adaptive' | 'steps';

/** The scale of some events, in time order, over the stretch of time that a chart is about. */
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
