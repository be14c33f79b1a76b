import type { SourceData, Text } from '../schema.ts';
import { closedBidi } from '../bidi.ts';
import { safeUrl } from '../url.ts';
import { locationOf } from '../location.ts';
import { actorsOf, sourcesOf, type SheetRow, type Sheet } from './sheet.ts';
import { formatPoint, parsePoint } from '../../time/edtf-point.ts';
import { MINUTE_MS } from '../../time/instant.ts';
import { pointBounds } from '../../time/point-bounds.ts';
import { zoneOffsetMs } from '../../time/zone.ts';
import { isoDay, spanOf } from './span.ts';

/**
 * The events as schema.org data: an ordered list, each event with its sources
 * as the works about it.
 */
export function jsonLdOf(sheet: Sheet): string {
  const { timeline, rows, linkOf } = sheet;
  const document = {
    '@context': 'https://schema.org',
    // A bare ItemList has neither a language nor citations.
    '@type': ['ItemList', 'CreativeWork'],
    '@id': linkOf(),
    url: linkOf(),
    name: textLd(timeline.title),
    description: textLd(timeline.summary),
    inLanguage: timeline.languages,
    citation: some((timeline.sources ?? []).map(sourceLd)),
    numberOfItems: rows.length,
    itemListElement: rows.map((row, i) => {
      return { '@type': 'ListItem', position: i + 1, item: eventLd(row, sheet) };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function eventLd(row: SheetRow, { timeline, linkOf }: Sheet) {
  const { id, data } = row;
  return {
    '@type': 'Event',
    '@id': linkOf(id),
    url: linkOf(id),
    identifier: id,
    name: textLd(data.title ?? id),
    description: textLd(data.summary),
    ...datesLd(row),
    inLanguage: timeline.languages,
    location: placeLd(row),
    about: some(actorsOf(row, timeline).map((name) => ({ '@type': 'Thing', name: textLd(name) }))),
    keywords: some((data.tags ?? []).map(closedBidi)),
    subjectOf: some(sourcesOf(row, timeline).map(sourceLd)),
  };
}

function sourceLd({ title, publisher, url, published, language }: SourceData) {
  return {
    '@type': 'CreativeWork',
    name: textLd(title),
    publisher: publisher && { '@type': 'Organization', name: textLd(publisher) },
    datePublished: isoOf(published ?? ''),
    inLanguage: language,
    url: url === undefined ? undefined : (safeUrl(url) ?? undefined),
  };
}

function placeLd({ data }: SheetRow) {
  const { name, lat, lon } = locationOf(data.place);
  if (name === undefined) return undefined;
  const hasGeo = lat !== undefined && lon !== undefined;
  const geo = hasGeo && { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return { '@type': 'Place', name: textLd(name), ...(geo && { geo }) };
}

/** A text in its only language, or a value for each language (JSON-LD 1.1, 4.2.4). */
function textLd(text: Text | undefined) {
  if (typeof text !== 'object') return text && closedBidi(text);
  return Object.entries(text).map(([lang, value]) => ({
    '@language': lang,
    '@value': closedBidi(value),
  }));
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** `startDate` and `endDate` as far as ISO 8601 can express them: as written, else to the day. */
function datesLd({ data, date, zone }: SheetRow): { startDate?: string; endDate?: string } {
  const iso = (text: string) => withOffset(isoOf(text), zone);
  const whole = date.type === 'point' ? iso(data.date) : undefined;
  if (whole !== undefined) return { startDate: whole };
  const [start = '', end = ''] = date.type === 'interval' ? data.date.split('/') : [];
  const { firstDay, dayAfter } = spanOf(date, zone);
  const startDate = iso(start) ?? dayOf(firstDay);
  const endDate = iso(end) ?? dayOf(dayAfter === undefined ? undefined : dayAfter - 1);
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

/** A day in a year of four digits; ISO 8601 leaves other years to mutual agreement. */
function dayOf(days: number | undefined): string | undefined {
  const iso = days === undefined ? '' : isoDay(days);
  return /^\d/.test(iso) ? iso : undefined;
}

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d(:\d\d){1,2}(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A date as written, without its qualifiers, if the rest is ISO 8601. */
function isoOf(edtf: string): string | undefined {
  const plain = edtf.replace(/[~?%]$/, '');
  return ISO.test(plain) ? plain : undefined;
}

/** A clock time with the offset of its zone; without one where local time was no whole minutes from UTC. */
function withOffset(iso: string | undefined, zone: string): string | undefined {
  if (iso === undefined || !/T[\d:]+$/.test(iso)) return iso;
  const point = parsePoint(iso);
  if (!point) return iso;
  const offsetMs = zoneOffsetMs(zone, pointBounds(point, zone).earliest);
  if (offsetMs % MINUTE_MS !== 0) return iso;
  return formatPoint({ ...point, offsetMinutes: offsetMs / MINUTE_MS });
}
