import type { Status } from '../data/schema.ts';
import { extentOf } from '../time/bounds.ts';
import { parseEdtf, type Edtf, type EdtfPoint } from '../time/edtf.ts';
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
  const date = knownDate(event);
  const extent = date === event.date ? event.extent : extentOf(date, event.zone);
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

/** A date to the year, the month, the day or the clock, and the zone that its clock is read in. */
interface KnownDate {
  t: Instant;
  date: EdtfPoint;
  zone: string;
}

/**
 * The date at which the last event became known, as finely as it is dated; undefined if that is not known to the year.
 * What is still to come does not count, and of what has begun and may go on nobody can say it yet.
 */
export function latestKnown(events: readonly TimelineEvent[], now: Instant): KnownDate | undefined {
  const known = knownColumn(events);
  const begun = events.filter(
    ({ index, extent }) => known[index]! <= now || extent.start.earliest <= now,
  );
  const t = begun.reduce((latest, { index }) => Math.max(latest, known[index]!), -Infinity);
  if (t > now) return undefined;
  for (const event of begun) {
    const date = known[event.index] === t ? lastPoint(knownDate(event)) : undefined;
    if (date && isPlain(date)) return { t, date, zone: event.zone };
  }
  return undefined;
}

function isPlain(date: EdtfPoint): boolean {
  const isMasked = date.unspecifiedYearDigits ?? date.unspecifiedMonth ?? date.unspecifiedDay;
  return !date.approximate && !date.uncertain && !date.season && !isMasked;
}

/** The date or the end that an event is known from, if that is one date. */
function lastPoint(date: Edtf): EdtfPoint | undefined {
  if (date.type === 'point') return date;
  if (date.type === 'set') return undefined;
  const last = date.end === 'open' ? date.start : date.end;
  return typeof last === 'object' ? last : undefined;
}

export function knownDate({ data, date }: TimelineEvent): Edtf {
  const parsed = data.known === undefined ? undefined : parseEdtf(data.known);
  return parsed?.ok ? parsed.value : date;
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
