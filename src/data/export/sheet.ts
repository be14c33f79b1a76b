import { closedBidi } from '../bidi.ts';
import type { Edtf } from '../../time/edtf.ts';
import type { EventData, Kind, SourceData, Status, Text, TimelineData } from '../schema.ts';

/** What an export needs of an event; a `TimelineEvent` is such a row. */
export interface SheetRow {
  id: string;
  data: EventData;
  date: Edtf;
  /** The zone of its date. */
  zone: string;
  kind: Kind;
  status: Status;
}

/** The input of an export: some of a timeline's events, in the order of the export. */
export interface Sheet<T extends SheetRow = SheetRow> {
  timeline: TimelineData;
  rows: readonly T[];
  /** The language for formats that hold one. */
  lang: string;
  /** The address of the timeline's page, or of one of its events there. */
  linkOf: (id?: string) => string;
  /** A row's date in words. */
  dateText: (row: SheetRow) => string;
}

/** A text in a language, else in its first one; it turns nothing that stands beside it. */
export function textIn(text: Text | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return closedBidi(text ?? '');
  return closedBidi(text[lang] ?? Object.values(text)[0] ?? '');
}

export function rowTitle({ id, data }: SheetRow, lang: string): string {
  return textIn(data.title, lang) || id;
}

/** The sources of a row, each once, in the order of citation. */
export function sourcesOf({ data }: SheetRow, { sources = [] }: TimelineData): SourceData[] {
  const cited = new Set((data.evidence ?? []).map(({ source }) => source));
  return [...cited].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** The names of the actors in a row. */
export function actorsOf({ data }: SheetRow, { actors = [] }: TimelineData): Text[] {
  const named = (data.actors ?? []).map((id) => actors.find((actor) => actor.id === id)?.name);
  return named.filter((name) => name !== undefined);
}
