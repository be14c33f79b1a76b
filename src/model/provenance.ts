import type { EvidenceData, GroundData, SourceData } from '../data/schema.ts';
import type { Relation, Timeline, TimelineEvent } from './timeline.ts';

/** An event's use of a source. */
export interface Taken {
  event: TimelineEvent;
  /** The cited paragraphs, ascending, each once. */
  paragraphs: readonly number[];
  /** Whether only its date is from the source. */
  isDateOnly: boolean;
}

/** A source with everything that cites it. */
export interface SourceUse {
  source: SourceData;
  taken: readonly Taken[];
  /** Relations for which it is a ground. */
  relations: readonly Relation[];
}

/** The basis of an event's date; `unsaid` if the timeline does not give one. */
export type Basis = 'stated' | 'derived' | 'external' | 'unsaid';

export interface DateOrigin {
  event: TimelineEvent;
  basis: Basis;
  /** The sources of the date. */
  sources: readonly SourceData[];
}

/** Everything that is not in the main source: events without evidence in it, dates, relations. */
export interface Foreign {
  events: readonly TimelineEvent[];
  dates: readonly DateOrigin[];
  relations: readonly { relation: Relation; sources: readonly SourceData[] }[];
}

/** The uses of each source, in the order of the timeline's sources. */
export function usesOf(
  { sources, relations }: Timeline,
  events: readonly TimelineEvent[],
): SourceUse[] {
  const shown = new Set(events);
  const between = relations.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return [...sources.values()].map((source) => ({
    source,
    taken: events.flatMap((event) => takenFrom(source, event) ?? []),
    relations: between.filter(({ data }) => isFrom(data.ground, source)),
  }));
}

function takenFrom(source: SourceData, event: TimelineEvent): Taken | undefined {
  const evidence = evidenceOf(event).filter((entry) => entry.source === source.id);
  if (evidence.length === 0) return undefined;
  const cited = evidence.flatMap(({ paragraph }) => paragraph ?? []);
  return {
    event,
    paragraphs: [...new Set(cited)].sort((a, b) => a - b),
    isDateOnly: evidence.every(({ supports }) => supports === 'date'),
  };
}

/** The origin of an event's date. */
export function dateOriginOf({ sources }: Timeline, event: TimelineEvent): DateOrigin {
  const dating = evidenceOf(event).filter(({ supports }) => supports === 'date');
  return { event, basis: event.data.basis ?? 'unsaid', sources: namedIn(dating, sources) };
}

/** Everything that is not in the main source; nothing if there is no main source. */
export function foreignTo(timeline: Timeline, events: readonly TimelineEvent[]): Foreign {
  const { mainSource: main, sources, relations } = timeline;
  if (!main) return { events: [], dates: [], relations: [] };
  const shown = new Set(events);
  return {
    events: events.filter((event) => !isFrom(event.data.evidence, main)),
    dates: events
      .map((event) => dateOriginOf(timeline, event))
      .filter((origin) => isForeignDate(origin, main)),
    relations: relations
      .filter(
        ({ from, to, data }) => shown.has(from) && shown.has(to) && !isFrom(data.ground, main),
      )
      .map((relation) => ({ relation, sources: namedIn(relation.data.ground, sources) })),
  };
}

function isForeignDate({ basis, sources }: DateOrigin, main: SourceData): boolean {
  if (basis !== 'unsaid') return basis === 'external';
  return sources.length > 0 && !sources.includes(main);
}

function evidenceOf({ data }: TimelineEvent): readonly EvidenceData[] {
  return data.evidence ?? [];
}

function isFrom(ground: readonly GroundData[] | undefined, source: SourceData): boolean {
  return ground?.some((entry) => entry.source === source.id) ?? false;
}

/** The sources of some grounds, each once. */
function namedIn(
  ground: readonly GroundData[] = [],
  sources: ReadonlyMap<string, SourceData>,
): SourceData[] {
  return [...new Set(ground.map(({ source }) => source))].map((id) => sources.get(id)!);
}
