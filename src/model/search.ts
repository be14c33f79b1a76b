import type { EventData, Text, TimelineData } from '../data/schema.ts';
import { locationOf } from '../data/location.ts';
import { everyText } from '../data/texts.ts';
import { normalise, normaliseWithMap } from './normalise.ts';
import { speakerOf, type Timeline, type TimelineEvent } from './timeline.ts';

/** Separates fields, so that no phrase matches across two of them. */
const BREAK = '\n';
/** Marks that belong to the letter before them, and so to a match that ends there. */
const MARKS = /[\p{M}\u0640\u200d]*/uy;

/** Whether every word and every "quoted phrase" of the query occurs in the event. */
export function matches(timeline: Timeline, event: TimelineEvent, query: string): boolean {
  const written = writtenIn(timeline, event);
  return termsOf(query).every((term) => written.includes(term));
}

/** The text cut into pieces, with the matches marked. */
export function pieces(text: string, query: string): { text: string; hit: boolean }[] {
  const pieces: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const [from, to] of hitsIn(text, termsOf(query))) {
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

let last = { query: '', terms: [] as readonly string[] };

/** The normalised words and phrases of a query; a quotation mark without another runs to the end. */
function termsOf(query: string): readonly string[] {
  if (query === last.query) return last.terms;
  const terms = [...normalise(query).matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([word, phrase]) =>
    (phrase ?? word).trim(),
  );
  last = { query, terms: terms.filter((term) => term !== '') };
  return last.terms;
}

/** The matches of the terms in the text, ascending and disjoint. */
function hitsIn(text: string, terms: readonly string[]): [from: number, to: number][] {
  if (terms.length === 0) return [];
  const normalised = normaliseWithMap(text);
  const hits = terms.flatMap((term) =>
    placesOf(term, normalised.text).map((at): [number, number] => [
      normalised.from[at]!,
      withMarks(text, normalised.to[at + term.length - 1]!),
    ]),
  );
  return merged(hits);
}

function placesOf(term: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    places.push(at);
  }
  return places;
}

/** The end of a match, extended over the marks of its last letter. */
function withMarks(text: string, end: number): number {
  MARKS.lastIndex = end;
  return end + (MARKS.exec(text)?.[0].length ?? 0);
}

function merged(hits: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [from, to] of hits.toSorted((a, b) => a[0] - b[0])) {
    const before = apart.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** A cache of the normalised text of each event, by timeline. */
const normalised = new WeakMap<TimelineData, Map<EventData, string>>();

function writtenIn(timeline: Timeline, { data, track }: TimelineEvent): string {
  let words = normalised.get(timeline.data);
  if (!words) normalised.set(timeline.data, (words = new Map()));
  let own = words.get(data);
  if (own === undefined) {
    const texts = [...textsOf(timeline, data), timeline.tracks[track]!.title];
    words.set(data, (own = texts.flatMap(everyText).map(normalise).join(BREAK)));
  }
  return own;
}

/** All texts of an event, except the names of its sources. */
function textsOf(timeline: Timeline, data: EventData): (Text | undefined)[] {
  const people = (data.actors ?? []).map((id) => timeline.actors.get(id));
  const quotes = (data.evidence ?? []).flatMap(({ quote }) => quote ?? []);
  return [
    data.title,
    data.summary,
    locationOf(data.place).name,
    ...(data.tags ?? []),
    ...people.flatMap((person) => [person?.name, person?.role]),
    ...quotes.flatMap(({ exact, translation }) => [exact, translation]),
    ...quotes.map((quote) => speakerOf(timeline, quote)),
  ];
}
