import type { SheetRow, Sheet } from '../../data/export/sheet.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import { formatEdtfDate } from '../../time/format.ts';
import type { PageHost } from '../../ui/panel.ts';

/** What is exported: the events that are shown and not filtered out, in the reader's order and words. */
export function sheetFor(app: TimelineState, { addressOf }: PageHost): Sheet<TimelineEvent> {
  const { data } = app.params;
  return {
    timeline: app.timeline.data,
    rows: app.stops,
    lang: app.localizer.lang,
    // Of the reader's state only what says which page it is.
    linkOf: (event) => addressOf({ ...(data && { data }), ...(event !== undefined && { event }) }),
    dateText: (row) => dateText(app, row),
  };
}

/** When an event was, by its own clocks, and whose they are where it has a clock time. */
function dateText(app: TimelineState, { date, zone }: SheetRow): string {
  const text = formatEdtfDate(date, app.localizer.dateStyle, zone);
  const hasClock = date.type === 'point' && date.hour !== undefined;
  return hasClock ? `${text} ${app.localizer.words.zoneTime(app.localizer.zoneName(zone))}` : text;
}
