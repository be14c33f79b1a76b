import type { SheetRow, Sheet } from '../../data/export/sheet.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { formatEdtfDate } from '../../time/format.ts';
import type { PageHost } from '../../ui/panel.ts';

/** The export of the events that are shown and not filtered out, in the reader's order and language. */
export function sheetFor(app: TimelineState, { addressOf }: PageHost): Sheet<TimelineEvent> {
  const { data } = app.params;
  return {
    timeline: app.timeline.data,
    rows: app.stops,
    lang: app.localizer.lang,
    // Only those parameters that identify the page.
    linkOf: (event) => addressOf({ ...(data && { data }), ...(event !== undefined && { event }) }),
    dateText: (row) => dateText(app, row),
  };
}

/** An event's date in its own time zone, with the zone's name if there is a clock time. */
function dateText(app: TimelineState, { date, zone }: SheetRow): string {
  const text = formatEdtfDate(date, app.localizer.dateStyle, zone);
  const hasClock = date.type === 'point' && date.hour !== undefined;
  return hasClock ? `${text} ${app.localizer.words.zoneTime(app.localizer.zoneName(zone))}` : text;
}
