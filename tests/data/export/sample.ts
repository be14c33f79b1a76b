import type { SheetRow, Sheet } from '../../../src/data/export/sheet.ts';
import type { EventData, TimelineData } from '../../../src/data/schema.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { sample } from '../sample.ts';

export function rowOf(data: EventData): SheetRow {
  const date = parseEdtf(data.date);
  if (!date.ok) throw new Error(date.message);
  const { kind = 'event', status = 'undisputed' } = data;
  return { id: data.id, data, date: date.value, zone: data.timeZone ?? 'UTC', kind, status };
}

/** A sheet of events; of the sample's own where none are given. */
export function sheetOf(events?: EventData[], lang = 'en'): Sheet {
  const timeline = sample() as TimelineData;
  return {
    timeline,
    rows: (events ?? timeline.events).map(rowOf),
    lang,
    linkOf: (id) => `https://example.org/?lang=${lang}${id ? `&event=${id}` : ''}`,
    dateText: ({ data }) => `on ${data.date}`,
  };
}
