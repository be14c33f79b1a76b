import type { TimelineEvent } from '../model/timeline.ts';
import type { Occupant } from './adaptive.ts';

/** The occupants for adaptive time, ascending: one for a point, two for the ends of a bar. */
export function occupantsOf(events: readonly TimelineEvent[]): Occupant[] {
  return events.flatMap(ownAnchors).sort((a, b) => a.t - b.t);
}

function ownAnchors({
  anchor,
  room,
  track,
  extent: { type, start, end },
}: TimelineEvent): Occupant[] {
  if (type !== 'interval') {
    const grainMs = room.to - room.from || end.latest - start.earliest;
    return [{ t: anchor, lane: track, grainMs, room }];
  }
  const last = (end.earliest + end.latest) / 2;
  return [
    { t: anchor, lane: track, grainMs: start.latest - start.earliest },
    { t: last, lane: track, grainMs: end.latest - end.earliest, isEnd: true },
  ];
}
