import { group, max, min } from 'd3';
import type { EventData, RelationData, RelationType } from '../data/schema.ts';
import type { Extent } from '../time/bounds.ts';
import { CALENDAR_UNITS, nextAfter } from '../time/calendar.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from '../time/instant.ts';
import type { Precision } from '../time/point-bounds.ts';

interface Draft {
  event: EventData;
  extent: Extent;
  firstParagraph: number;
}

/** An event's instant on the axis, and the time in which it may have been. */
export interface Anchored {
  anchor: Instant;
  room: { from: Instant; to: Instant };
}

/** The time that is possible for an event's anchor, narrowed step by step; `from` = `to` for an exact date. */
interface Room {
  index: number;
  from: Instant;
  to: Instant;
  /** Whether events with the same room are spread over it. */
  loose: boolean;
  /** The unit of a clock time with room around it, which stands at its start; else 0. */
  clockMs: number;
  /** How many events of the same room it answers, one after the other. */
  depth: number;
  rank: number;
  firstParagraph: number;
  /** The events that it answers, and those that answer it. */
  after: Room[];
  before: Room[];
}

/** Units of clock times: such a date names the start of its unit. */
const CLOCK_MS: Partial<Record<Precision, number>> = {
  hour: HOUR_MS,
  minute: MINUTE_MS,
  second: SECOND_MS,
};
/** Full hours of all zones lie on quarters of UTC's. */
const QUARTER_MS = 15 * MINUTE_MS;
/** How far what has no clock is moved off a full hour: no more than leads to no other, and little of its step. */
const ASIDE_MS = 19 * MINUTE_MS;
const ASIDE = 0.38;
const DAY = CALENDAR_UNITS.find(({ name }) => name === 'day')!;

/** Relation types whose `from` event can only come after their `to` event. */
export const AFTER: ReadonlySet<RelationType> = new Set<RelationType>([
  'denies',
  'confirms',
  'explains',
  'discloses',
  'responds-to',
  'refers-to',
  'follows',
]);

/**
 * The anchor of each event: its instant on the axis.
 *
 * A clock time stands at its instant. An interval stands at the middle of its possible starts. A date
 * that leaves room is narrowed first: to what both its own clock and the timeline's call by that
 * day, then to what follows the events that it answers and precedes those that answer it. Events
 * that share the same day, or the same choice of days, are spread evenly over it: first those that
 * are answered, then disclosures, then in the order of telling; coarser dates stand in the middle of
 * their room. What has no clock never stands on a full hour, where it would seem to have one. So a denial dated to the day never stands before the letter that it denies, unless
 * its date says so. Linear in events and relations.
 */
export function anchorEvents(
  drafts: readonly Draft[],
  relations: readonly RelationData[],
  zone: string,
): Anchored[] {
  const disclosing = new Set(relations.filter((r) => r.type === 'discloses').map((r) => r.from));
  const rooms = drafts.map((draft, index): Room => {
    const rank = disclosing.has(draft.event.id) ? 0 : 1;
    const links = { after: [], before: [] };
    return {
      ...roomOf(draft.extent, zone),
      index,
      depth: 0,
      rank,
      firstParagraph: draft.firstParagraph,
      ...links,
    };
  });
  const at = rooms.map(({ from, to, clockMs }) => (from + to - clockMs) / 2);
  const inOrder = answersLast(link(rooms, drafts, relations));
  for (const room of inOrder) startAfterAnswered(room);
  for (const room of inOrder.toReversed()) endBeforeAnswers(room);
  // The middle of a coarse date is kept as far as its relations allow.
  for (const { index, from, to } of rooms) {
    if (at[index]! < from || at[index]! > to) at[index] = (from + to) / 2;
  }
  for (const room of inOrder) room.depth = depthOf(room);
  const loose = rooms.filter((room) => room.loose);
  for (const sharing of group(loose, ({ from, to }) => `${from} ${to}`).values())
    spread(sharing, at);
  for (const room of inOrder) standAfterAnswered(room, at);
  leaveHours(rooms, drafts, at);
  return rooms.map(({ index, from, to }) => {
    const { type, start, end } = drafts[index]!.extent;
    const room = type === 'interval' ? { from: start.earliest, to: end.latest } : { from, to };
    return { anchor: at[index]!, room };
  });
}

/** The time that a date leaves to an event's point on the line; an interval's is its start, fixed. */
function roomOf({ type, precision, approximate, start, end, ...extent }: Extent, zone: string) {
  if (type === 'interval') {
    const [side, unit] = extent.openStart ? [end, extent.endPrecision] : [start, precision];
    const middle = (side.earliest + side.latest - (CLOCK_MS[unit] ?? 0)) / 2;
    return { from: middle, to: middle, loose: false, clockMs: 0 };
  }
  const own = { from: start.earliest, to: end.latest };
  if (type === 'set') return { ...own, loose: true, clockMs: 0 };
  const clockMs = CLOCK_MS[precision] ?? 0;
  if (clockMs > 0 && !approximate)
    return { from: own.from, to: own.from, loose: false, clockMs: 0 };
  if (precision === 'day') return { ...onBothClocks(own, zone), loose: true, clockMs };
  return { ...own, loose: false, clockMs };
}

/** The longer part of a day in another zone that has a single date in the timeline's zone. */
function onBothClocks(own: { from: Instant; to: Instant }, zone: string) {
  if (own.to - own.from > 1.5 * DAY_MS) return own;
  const midnight = nextAfter(own.from, DAY, zone);
  if (midnight >= own.to) return own;
  return midnight - own.from > own.to - midnight
    ? { ...own, to: midnight }
    : { ...own, from: midnight };
}

/** Links each room to those that it answers; returns the rooms with links. */
function link(
  rooms: readonly Room[],
  drafts: readonly Draft[],
  relations: readonly RelationData[],
): Room[] {
  const byId = new Map(drafts.map(({ event }, index) => [event.id, rooms[index]!]));
  const linked = new Set<Room>();
  for (const { from, type, to } of relations) {
    if (!AFTER.has(type) && type !== 'causes') continue;
    const [later, earlier] = type === 'causes' ? [to, from] : [from, to];
    const [answer, answered] = [byId.get(later)!, byId.get(earlier)!];
    answer.after.push(answered);
    answered.before.push(answer);
    linked.add(answer).add(answered);
  }
  return [...linked];
}

/** Depth first: each room after all that it answers, except for one link of each cycle. */
function answersLast(rooms: readonly Room[]): Room[] {
  const opened = new Set<Room>();
  const closed = new Set<Room>();
  const stack = [...rooms];
  while (stack.length > 0) {
    const room = stack.at(-1)!;
    if (opened.has(room)) closed.add(stack.pop()!);
    else {
      opened.add(room);
      for (const answered of room.after) if (!opened.has(answered)) stack.push(answered);
    }
  }
  return [...closed];
}

function startAfterAnswered(room: Room): void {
  const floor = max(room.after, ({ from }) => from) ?? -Infinity;
  if (floor > room.from && floor < room.to) room.from = floor;
}

function endBeforeAnswers(room: Room): void {
  const ceiling = min(room.before, ({ to }) => to) ?? Infinity;
  if (ceiling > room.from && ceiling < room.to) room.to = ceiling;
}

function depthOf(room: Room): number {
  const sharing = room.after.filter(({ from, to }) => from === room.from && to === room.to);
  return 1 + (max(sharing, ({ depth }) => depth) ?? -1);
}

function spread(group: Room[], at: Instant[]): void {
  group.sort(
    (a, b) =>
      a.depth - b.depth ||
      a.rank - b.rank ||
      a.firstParagraph - b.firstParagraph ||
      a.index - b.index,
  );
  const { from, to } = group[0]!;
  const stepMs = (to - from) / (group.length + 1);
  const places = group.map((_, position) => from + (position + 1) * stepMs);
  const asideMs = places.some(mayBeHour) ? Math.min(ASIDE_MS, ASIDE * stepMs) : 0;
  group.forEach((room, position) => {
    at[room.index] = places[position]! + asideMs;
  });
}

/** Whether an instant is a full hour in some zone. */
function mayBeHour(t: Instant): boolean {
  return t % QUARTER_MS === 0;
}

/** What was spread over a longer room may still stand after its answer; the answer then gives way. */
function standAfterAnswered({ index, after, to }: Room, at: Instant[]): void {
  // One that stands too late to be followed leaves the others their order.
  const last = max(after, (answered) => {
    const t = at[answered.index]!;
    return t < to ? t : -Infinity;
  });
  if (last !== undefined && at[index]! <= last) at[index] = (last + to) / 2;
}

/** Moves what has no clock aside from full hours, in the order in which all stand. */
function leaveHours(rooms: readonly Room[], drafts: readonly Draft[], at: Instant[]): void {
  const ordered = rooms.toSorted((a, b) => at[a.index]! - at[b.index]!);
  let next = Infinity;
  let later = Infinity;
  for (const { index, to } of ordered.toReversed()) {
    const t = at[index]!;
    if (t < later) [next, later] = [later, t];
    const { type, precision } = drafts[index]!.extent;
    if (type === 'interval' || CLOCK_MS[precision] || !mayBeHour(t)) continue;
    at[index] = t + Math.min(ASIDE_MS, (next - t) / 2, (to - t) / 2);
  }
}
