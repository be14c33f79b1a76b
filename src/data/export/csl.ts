import { civilFromDays } from '../../time/civil.ts';
import { parseEdtf, type Edtf, type EdtfPoint } from '../../time/edtf.ts';
import type { SourceData } from '../schema.ts';
import { safeUrl } from '../url.ts';
import { sourcesOf, textIn, rowTitle, type SheetRow, type Sheet } from './sheet.ts';

/** A date of CSL-JSON: one or two lists of year, month, day; or a text if it has no such numbers. */
interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/**
 * An event with its sources, or without an event the timeline with its main source, for reference
 * managers.
 * https://github.com/citation-style-language/schema, csl-data.json
 * @param today days since 1970
 */
export function cslOf(sheet: Sheet, row: SheetRow | undefined, today: number): string {
  const { timeline, lang } = sheet;
  const main = (timeline.sources ?? []).filter(({ role }) => role === 'main');
  const sources = row ? sourcesOf(row, timeline) : main.slice(0, 1);
  const items = [
    row ? eventItem(sheet, row, today) : timelineItem(sheet, today),
    ...sources.map((source) => sourceItem(source, timeline.id, lang)),
  ];
  return `${JSON.stringify(items, null, 2)}\n`;
}

function eventItem(sheet: Sheet, row: SheetRow, today: number) {
  const { timeline, lang, dateText } = sheet;
  const named = { literal: dateText(row) };
  return {
    id: `${timeline.id}/${row.id}`,
    type: 'webpage',
    title: rowTitle(row, lang),
    'container-title': textIn(timeline.title, lang),
    abstract: textIn(row.data.summary, lang) || undefined,
    'event-date': cslDate(row.date) ?? named,
    ...common(sheet, row.id, today),
  };
}

function timelineItem(sheet: Sheet, today: number) {
  const { id, title, summary } = sheet.timeline;
  return {
    id,
    type: 'webpage',
    title: textIn(title, sheet.lang),
    abstract: textIn(summary, sheet.lang) || undefined,
    ...common(sheet, undefined, today),
  };
}

function common({ lang, linkOf }: Sheet, id: string | undefined, today: number) {
  const { year, month, day } = civilFromDays(today);
  return {
    publisher: 'Khatt',
    URL: linkOf(id),
    language: lang,
    accessed: { 'date-parts': [[year, month, day]] },
  };
}

function sourceItem(source: SourceData, timeline: string, lang: string) {
  const date = parseEdtf(source.published ?? '');
  const address = source.url === undefined ? null : safeUrl(source.url);
  return {
    id: `${timeline}/${source.id}`,
    type: address === null ? 'document' : 'webpage',
    title: textIn(source.title, lang),
    'container-title': textIn(source.publisher, lang) || undefined,
    issued: date.ok ? cslDate(date.value) : undefined,
    URL: address ?? undefined,
    language: source.language,
  };
}

/** A date in CSL's numbers; undefined if it has none, as one of several dates or with an open end. */
function cslDate(date: Edtf): CslDate | undefined {
  const points = date.type === 'point' ? [date] : date.type === 'interval' ? endsOf(date) : [];
  if (points.length === 0 || points.some(isVague)) return undefined;
  const circa = points.some(({ approximate, uncertain }) => approximate || uncertain);
  const { season } = points[0]!;
  return {
    'date-parts': points.map(partsOf),
    ...(season && points.length === 1 && { season: season - 20 }),
    ...(circa && { circa }),
  };
}

function endsOf({ start, end }: Extract<Edtf, { type: 'interval' }>): EdtfPoint[] {
  return typeof start === 'string' || typeof end === 'string' ? [] : [start, end];
}

function isVague({ unspecifiedYearDigits, year }: EdtfPoint): boolean {
  return unspecifiedYearDigits !== undefined || Math.abs(year) > 9999;
}

/** CSL counts 44 BCE as -44; astronomers, and EDTF, as -43. */
function partsOf({ year, month, day }: EdtfPoint): number[] {
  return [
    year < 1 ? year - 1 : year,
    ...(month === undefined ? [] : [month]),
    ...(day === undefined ? [] : [day]),
  ];
}
