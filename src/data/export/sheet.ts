import type { Edtf } from '../../time/edtf.ts';
import type { EventData, Kind, SourceData, Status, Text, TimelineData } from '../schema.ts';

/** What an export needs to know of an event; the timeline's events are such rows. */
export interface SheetRow {
  id: string;
  data: EventData;
  date: Edtf;
  /** The zone that its date is told in. */
  zone: string;
  kind: Kind;
  status: Status;
}

/** What an export is made of: some of a timeline's events, in the order they are to stand in. */
export interface Sheet<T extends SheetRow = SheetRow> {
  timeline: TimelineData;
  rows: readonly T[];
  /** The language of what is not written in every language. */
  lang: string;
  /** The address of the timeline's page, or of one of its events there. */
  linkOf: (id?: string) => string;
  /** A row's date in words. */
  dateText: (row: SheetRow) => string;
}

/** A text in a language, else in the first that it has. */
export function textIn(text: Text | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? Object.values(text)[0] ?? '';
}

export function rowTitle({ id, data }: SheetRow, lang: string): string {
  return textIn(data.title, lang) || id;
}

/** The sources that a row is drawn from, each once, in the order it cites them. */
export function sourcesOf({ data }: SheetRow, { sources = [] }: TimelineData): SourceData[] {
  const cited = new Set((data.evidence ?? []).map(({ source }) => source));
  return [...cited].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** The names of those involved in a row. */
export function actorsOf({ data }: SheetRow, { actors = [] }: TimelineData): Text[] {
  const named = (data.actors ?? []).map((id) => actors.find((actor) => actor.id === id)?.name);
  return named.filter((name) => name !== undefined);
}
