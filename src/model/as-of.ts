import type { Status } from '../data/schema.ts';
import { extentOf } from '../time/bounds.ts';
import { parseEdtf, type Edtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import { pointBounds } from '../time/point-bounds.ts';
import { bears, claimStatus } from './claim-status.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/**
 * The instant from which an event can have been public: the end of its `known` date, else the
 * end of its own date. For a day that is the day's end; for a clock time,
 * the instant itself, whatever "about" adds to it. An event without an end, as a war
 * that goes on, is known from its start.
 */
export function knownFrom(event: TimelineEvent): Instant {
  const { known } = event.data;
  const parsed = known === undefined ? undefined : parseEdtf(known);
  const date = parsed?.ok ? parsed.value : event.date;
  const extent = parsed?.ok ? extentOf(date, event.zone) : event.extent;
  if (extent.openEnd) return extent.start.latest;
  return clockEnd(date, event.zone) ?? extent.end.latest;
}

/** The instant at which a date ends, if it has a clock time. */
function clockEnd(date: Edtf, zone: string): Instant | undefined {
  const last = date.type === 'point' ? date : date.type === 'interval' ? date.end : undefined;
  if (typeof last !== 'object' || last.hour === undefined) return undefined;
  return pointBounds({ ...last, approximate: false }, zone).earliest;
}

const columns = new WeakMap<readonly TimelineEvent[], Float64Array>();

/** `knownFrom` of each event of a list, computed once. */
export function knownColumn(events: readonly TimelineEvent[]): Float64Array {
  let column = columns.get(events);
  if (!column) columns.set(events, (column = Float64Array.from(events, knownFrom)));
  return column;
}

/**
 * The timeline as known at an instant: `byId` and `relations` contain what was public
 * by then, and every claim has the status of that time. `events` keeps its length, so that an event's
 * index stays the same; events missing from `byId` were not known. A later instant never knows less.
 */
export function knownBy(timeline: Timeline, t: Instant): Timeline {
  const known = knownColumn(timeline.events);
  const isKnown = (event: TimelineEvent) => known[event.index]! <= t;
  const isPublic = ({ from, to }: Relation) => isKnown(from) && isKnown(to);
  const relations = timeline.relations.filter(isPublic);
  // Claims with relations that were not yet public: their status differs from today's.
  const unsettled = timeline.relations
    .filter((relation) => bears(relation) && !isPublic(relation))
    .map(({ to }) => to);
  const arriving = new Map<TimelineEvent, Relation[]>(unsettled.map((event) => [event, []]));
  for (const relation of relations) arriving.get(relation.to)?.push(relation);
  const events = [...timeline.events];
  for (const [event, bearing] of arriving) {
    events[event.index] = { ...event, status: statusBy(event, bearing) };
  }
  // One by one: an array of pairs of a hundred thousand events would cost more than the map.
  const byId = new Map<string, TimelineEvent>();
  for (const event of events) if (isKnown(event)) byId.set(event.id, event);
  return {
    ...timeline,
    events,
    byId,
    relations: relations.map((relation) => ({
      ...relation,
      from: events[relation.from.index]!,
      to: events[relation.to.index]!,
    })),
  };
}

function statusBy(event: TimelineEvent, arriving: readonly Relation[]): Status {
  const { status: _, ...data } = event.data;
  return claimStatus(
    data,
    arriving.map(({ type, from }) => ({ type, actors: from.data.actors })),
  );
}
