import type { QuoteData, SourceData, Text, TimelineData } from '../schema.ts';
import { closedBidi } from '../bidi.ts';
import { safeUrl } from '../url.ts';
import { locationOf } from '../location.ts';
import { actorsOf, sourcesOf, textIn, type SheetRow, type Sheet } from './sheet.ts';
import { isoDay, isoInstant, spanOf } from './span.ts';

/** Byte order mark: Excel needs it to read a file as UTF-8. */
const BOM = '\ufeff';
/** Separates the values in one cell. */
const AND = ' | ';

/**
 * The events as a table (RFC 4180, UTF-8 with byte order mark): one row for each event, texts in every
 * language of the timeline. No cell is a formula; see `cell`.
 */
export function csvOf(sheet: Sheet): string {
  const rows = [headerOf(sheet.timeline), ...sheet.rows.map((row) => cellsOf(row, sheet))];
  return BOM + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function headerOf({ languages }: TimelineData): string[] {
  return [
    ...['id', 'date', 'start', 'end', 'certainty'],
    ...languages.flatMap((lang) => [`title_${lang}`, `summary_${lang}`]),
    ...['track', 'kind', 'status', 'actors', 'place', 'tags', 'sources', 'quotations', 'url'],
  ];
}

function cellsOf(row: SheetRow, { timeline, lang, linkOf }: Sheet): string[] {
  const { id, data } = row;
  const say = (text: Text | undefined) => textIn(text, lang);
  const track = timeline.tracks?.find((each) => each.id === data.track)?.title;
  const quotes = (data.evidence ?? []).flatMap(({ quote }) => quote ?? []);
  return [
    ...[id, data.date, ...datesOf(row), certaintyOf(row)],
    ...timeline.languages.flatMap((each) => [inside(data.title, each), inside(data.summary, each)]),
    ...[say(track), row.kind, row.status],
    actorsOf(row, timeline).map(say).join(AND),
    say(locationOf(data.place).name),
    (data.tags ?? []).map(closedBidi).join(AND),
    sourcesOf(row, timeline)
      .map((source) => sourceText(source, lang))
      .join(AND),
    quotes.map((quote) => quoteText(quote, timeline, lang)).join(AND),
    linkOf(id),
  ];
}

/** A text in this language only; a text for all languages appears in each. */
function inside(text: Text | undefined, lang: string): string {
  return closedBidi(typeof text === 'object' ? (text[lang] ?? '') : (text ?? ''));
}

/** The first and the last day, or the clock times; empty for an open end. */
function datesOf({ date, zone }: SheetRow): [string, string] {
  const { clock, localMs, firstDay, dayAfter } = spanOf(date, zone);
  if (clock) {
    const end = dayAfter === undefined ? '' : isoInstant(clock.end, localMs);
    return [isoInstant(clock.start, localMs), end];
  }
  const iso = (day: number | undefined) => (day === undefined ? '' : isoDay(day));
  return [iso(firstDay), iso(dayAfter === undefined ? undefined : dayAfter - 1)];
}

function certaintyOf({ data: { date } }: SheetRow): string {
  const isAbout = /[~%]/.test(date) && 'approximate';
  const isUncertain = /[?%]/.test(date) && 'uncertain';
  return [isAbout, isUncertain].filter(Boolean).join(AND);
}

function sourceText({ title, publisher, url }: SourceData, lang: string): string {
  const address = url === undefined ? null : safeUrl(url);
  return [textIn(title, lang), textIn(publisher, lang), address].filter(Boolean).join(', ');
}

function quoteText(quote: QuoteData, { actors }: TimelineData, lang: string): string {
  const { speaker } = quote;
  const exact = closedBidi(quote.exact);
  const actor = actors?.find(({ id }) => id === speaker);
  const name = textIn(actor?.name ?? speaker, lang);
  return name ? `${name}: ${exact}` : exact;
}

// Characters that a spreadsheet reads as the start of a formula, also after spaces and marks that it drops and
// in the wide forms of East Asian keyboards: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A date BCE or after 9999 begins as a formula does, but holds nothing that a spreadsheet could run. */
const DATE =
  /^(?:-\d[\dX]{3,}[-\dXTZ:~?%./]*(?:\+\d\d:\d\d)?[~?%]?|\+\d{6,}-\d\d-\d\d(?:T[\d:]+Z?)?)$/;

/** One cell: an apostrophe before what could be a formula, and quotes where RFC 4180 requires them. */
function cell(text: string): string {
  const safe = FORMULA.test(text) && !DATE.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
