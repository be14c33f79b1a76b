import { max, min, rollup } from 'd3';
import type {
  ActorData,
  EventData,
  Kind,
  QuoteData,
  RelationData,
  RelationType,
  SourceData,
  Status,
  Text,
  TimelineData,
  TrackColor,
  TrackData,
} from '../data/schema.ts';
import { extentOf, type Extent } from '../time/bounds.ts';
import { parseEdtf, type Edtf } from '../time/edtf.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import { anchorEvents } from './anchor.ts';
import { claimStatus, type Bearing } from './claim-status.ts';

/** An event with its date resolved. */
export interface TimelineEvent {
  /** Position in `Timeline.events`, which is the order in time. */
  index: number;
  id: string;
  data: EventData;
  date: Edtf;
  extent: Extent;
  /** The time zone of its date. */
  zone: string;
  /** Its instant on the axis: the start of an interval, else a point within its bounds. */
  anchor: Instant;
  /** The time in which it may have been, by its date and its relations. */
  room: { from: Instant; to: Instant };
  /** Position in `Timeline.tracks`. */
  track: number;
  kind: Kind;
  status: Status;
  /** 1 (least) to 5 (most). */
  importance: number;
  /** The first paragraph of the main source that mentions it; Infinity if none does. */
  firstParagraph: number;
}

/** A relation, both ends resolved. */
export interface Relation {
  /** `FROM TYPE TO`, as in the page's `data-relation`. */
  key: string;
  type: RelationType;
  from: TimelineEvent;
  to: TimelineEvent;
  data: RelationData;
}

/** A band of time behind the drawing; infinite where it is open. */
export interface Era {
  title: TimelineData['title'];
  start: Instant;
  end: Instant;
}

/** A timeline: everything in time order, every reference resolved. */
export interface Timeline {
  data: TimelineData;
  zone: string;
  events: readonly TimelineEvent[];
  byId: ReadonlyMap<string, TimelineEvent>;
  relations: readonly Relation[];
  tracks: readonly TrackData[];
  eras: readonly Era[];
  sources: ReadonlyMap<string, SourceData>;
  actors: ReadonlyMap<string, ActorData>;
  /** The source that the timeline is based on, if there is one. */
  mainSource: SourceData | undefined;
  /** From the first possible instant of any event to the last; open ends do not count. */
  domain: { start: Instant; end: Instant };
}

const NO_TRACK: TrackData = { id: '', title: '' };
const NONE: readonly Bearing[] = [];

/** The timeline from data that `parseTimeline` has accepted. */
export function timelineOf(data: TimelineData): Timeline {
  const zone = data.timeZone ?? 'UTC';
  const mainSource = data.sources?.find((source) => source.role === 'main');
  const tracks = tracksOf(data);
  const trackIndex = new Map(tracks.map((track, index) => [track.id, index]));
  const drafts = data.events.map((event) => {
    const date = edtf(event.date);
    const ownZone = event.timeZone ?? zone;
    const firstParagraph = firstParagraphIn(event, mainSource?.id);
    return { event, date, ownZone, extent: extentOf(date, ownZone), firstParagraph };
  });
  const arriving = bearingsOf(data);
  const anchored = anchorEvents(drafts, data.relations ?? [], zone);
  const order = drafts.map((_, index) => index);
  const anchorOf = (index: number) => anchored[index]!.anchor;
  order.sort(
    (a, b) =>
      anchorOf(a) - anchorOf(b) || drafts[a]!.firstParagraph - drafts[b]!.firstParagraph || a - b,
  );
  const events = order.map((draftIndex, index): TimelineEvent => {
    const { event, date, extent, ownZone, firstParagraph } = drafts[draftIndex]!;
    const { anchor, room } = anchored[draftIndex]!;
    // Field by field: spreading a hundred thousand objects takes four times as long.
    return {
      index,
      id: event.id,
      data: event,
      date,
      extent,
      zone: ownZone,
      anchor,
      room,
      track: trackIndex.get(event.track ?? '') ?? 0,
      kind: event.kind ?? 'event',
      status: claimStatus(event, arriving.get(event.id) ?? NONE),
      importance: event.importance ?? 3,
      firstParagraph,
    };
  });
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    data,
    zone,
    events,
    byId,
    relations: (data.relations ?? []).map((relation) => resolve(relation, byId)),
    tracks,
    eras: (data.eras ?? []).map((era) => {
      const extent = extentOf(edtf(era.date), zone);
      return {
        title: era.title,
        start: extent.openStart ? -Infinity : extent.start.earliest,
        end: extent.openEnd ? Infinity : extent.end.latest,
      };
    }),
    sources: new Map((data.sources ?? []).map((source) => [source.id, source])),
    actors: new Map((data.actors ?? []).map((actor) => [actor.id, actor])),
    mainSource,
    domain: domainOf(events),
  };
}

/** The relations from `event`, and those to it. */
export function relationsOf(timeline: Timeline, event: TimelineEvent) {
  return {
    out: timeline.relations.filter((relation) => relation.from === event),
    in: timeline.relations.filter((relation) => relation.to === event),
  };
}

/** The speaker of a quotation: an actor's name, or the name in the quotation. */
export function speakerOf({ actors }: Timeline, { speaker }: QuoteData): Text | undefined {
  return typeof speaker === 'string' ? (actors.get(speaker)?.name ?? speaker) : speaker;
}

/** Whether the event is drawn as a bar. */
export function isInterval(event: TimelineEvent): boolean {
  return event.extent.type === 'interval';
}

/** Where an event ends on the line: a bar at the middle of its possible ends, all else where it stands. */
export function endOf({ anchor, extent: { type, end } }: TimelineEvent): Instant {
  return type === 'interval' ? (end.earliest + end.latest) / 2 : anchor;
}

/** The paragraphs of the main source that tell the event, ascending, each once. */
export function paragraphsOf(timeline: Timeline, event: TimelineEvent): number[] {
  const cited = (event.data.evidence ?? [])
    .filter((entry) => entry.source === timeline.mainSource?.id && entry.paragraph !== undefined)
    .map((entry) => entry.paragraph!);
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** Whether the timeline includes any of a source's own text. */
export function hasText({ paragraphs = [] }: SourceData): boolean {
  return paragraphs.some(({ text }) => text);
}
function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`timeline was not parsed: ${parsed.message}`);
  return parsed.value;
}

function firstParagraphIn(event: EventData, main: string | undefined): number {
  const cited = (event.evidence ?? []).filter((entry) => entry.source === main);
  return min(cited, ({ paragraph }) => paragraph) ?? Infinity;
}

/** The declared tracks, with a nameless one first if an event has none. */
function tracksOf(data: TimelineData): TrackData[] {
  const declared = data.tracks ?? [];
  const homeless = data.events.some((event) => event.track === undefined);
  const coloured = declared.length > 1 ? withColors(declared) : [...declared];
  return homeless || declared.length === 0 ? [NO_TRACK, ...coloured] : coloured;
}

/** Colours for tracks without one, those that are easiest to tell apart first. */
const SPARE_COLORS = [
  'blue',
  'green',
  'amber',
  'purple',
  'teal',
  'olive',
  'grey',
  'rose',
] as const satisfies readonly TrackColor[];

/** Gives tracks without a colour one that no track names, as long as there are any. */
function withColors(declared: readonly TrackData[]): TrackData[] {
  const named = new Set(declared.map(({ color }) => color));
  const free = SPARE_COLORS.filter((color) => !named.has(color));
  const spare = free.length > 0 ? free : SPARE_COLORS;
  let next = 0;
  return declared.map((track) => ({
    ...track,
    color: track.color ?? spare[next++ % spare.length]!,
  }));
}

/** The relations that arrive at each event, by its id. */
function bearingsOf({ events, relations = [] }: TimelineData): ReadonlyMap<string, Bearing[]> {
  const sayers = new Set(relations.map(({ from }) => from));
  const actors = new Map(
    events.filter(({ id }) => sayers.has(id)).map((event) => [event.id, event.actors]),
  );
  return rollup(
    relations,
    (arriving) => arriving.map(({ from, type }) => ({ type, actors: actors.get(from) })),
    ({ to }) => to,
  );
}

function resolve(data: RelationData, byId: ReadonlyMap<string, TimelineEvent>): Relation {
  const from = byId.get(data.from)!;
  const to = byId.get(data.to)!;
  return { key: `${data.from} ${data.type} ${data.to}`, type: data.type, from, to, data };
}

/** Around what has only one date, the time shown is at least so much longer on both sides. */
const AROUND_MS = 6 * HOUR_MS;
/** Years and months are not all equally long: so that those around it are whole. */
const LONGER = 1.15;
/** More events than this need all of the time that they share. */
const FEW = 8;

/**
 * From the first possible instant of the events to the last; the epoch if there are none. If all have one
 * and the same date, as long again before and after it: an axis needs other dates to compare with.
 */
export function domainOf(events: readonly TimelineEvent[]): { start: Instant; end: Instant } {
  const start = min(events, ({ extent }) => extent.start.earliest) ?? 0;
  const end = max(events, ({ extent }) => extent.end.latest) ?? start;
  const isOne = events.every(
    (event) =>
      !isInterval(event) &&
      event.extent.start.earliest === start &&
      event.extent.end.latest === end,
  );
  const isFew = events.length <= (end > start ? FEW : Infinity);
  const aroundMs =
    isOne && isFew && events.length > 0
      ? Math.max(AROUND_MS, Math.round(LONGER * (end - start)))
      : 0;
  return { start: start - aroundMs, end: end + aroundMs };
}
