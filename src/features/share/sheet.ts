import type { Row, Sheet } from '../../data/export/sheet.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { formatEdtfDate } from '../../time/format.ts';
import type { PageHost } from '../../ui/panel.ts';

/** What is exported: the events that are shown and not filtered out, in the reader's order and words. */
export function sheetOf(reader: Reader, { addressOf }: PageHost): Sheet<TimelineEvent> {
  const { data } = reader.params;
  return {
    timeline: reader.timeline.data,
    rows: reader.stops,
    lang: reader.lang,
    // Of the reader's state only what says which page it is.
    linkOf: (event) => addressOf({ ...(data && { data }), ...(event !== undefined && { event }) }),
    dateText: (row) => dateText(reader, row),
  };
}

/** When an event was, by its own clocks, and whose they are where it has a clock time. */
function dateText(reader: Reader, { date, zone }: Row): string {
  const text = formatEdtfDate(date, reader.dateStyle, zone);
  const hasClock = date.type === 'point' && date.hour !== undefined;
  return hasClock ? `${text} ${reader.words.zoneTime(reader.zoneName(zone))}` : text;
}
