import { endOf, type TimelineEvent } from '../model/timeline.ts';
import type { Occupant } from './adaptive.ts';

/** The occupants for adaptive time, ascending: one for a point, two for the ends of a bar. */
export function occupantsOf(events: readonly TimelineEvent[]): Occupant[] {
  return events.flatMap(ownAnchors).sort((a, b) => a.t - b.t);
}

function ownAnchors(event: TimelineEvent): Occupant[] {
  const { anchor, room, track, extent } = event;
  const { type, start, end } = extent;
  if (type !== 'interval') {
    const grainMs = room.to - room.from || end.latest - start.earliest;
    return [{ t: anchor, lane: track, grainMs, room }];
  }
  return [
    { t: anchor, lane: track, grainMs: start.latest - start.earliest },
    { t: endOf(event), lane: track, grainMs: end.latest - end.earliest, isEnd: true },
  ];
}
