import type { TimelineEvent } from '../model/timeline.ts';
import type { Occupant } from './adaptive.ts';

/** What events ask of adaptive time, in order: a point claims room where it stands, a bar at both its ends. */
export function occupantsOf(events: readonly TimelineEvent[]): Occupant[] {
  return events.flatMap(ownAnchors).sort((a, b) => a.t - b.t);
}

function ownAnchors({
  anchor,
  room,
  track,
  extent: { type, start, end },
}: TimelineEvent): Occupant[] {
  if (type !== 'interval') return [{ t: anchor, lane: track, grainMs: room.to - room.from }];
  const last = (end.earliest + end.latest) / 2;
  return [
    { t: anchor, lane: track, grainMs: start.latest - start.earliest },
    { t: last, lane: track, grainMs: end.latest - end.earliest },
  ];
}
