import { knownDate } from '../../model/as-of.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TimelineState } from '../../state/timeline-state.svelte.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { formatEdtfDate } from '../../time/format.ts';
import { instantText } from '../../ui/instant-text.ts';

/**
 * By when an event was known, in words no finer than its date: "about 9500 BCE" names no day.
 * @param t the instant as it is counted with
 */
export function knownText(app: TimelineState, event: TimelineEvent, t: number): string {
  const point = endOf(knownDate(event));
  if (point.hour !== undefined) return instantText(app, t);
  return formatEdtfDate(point, app.localizer.dateStyle, event.zone);
}

/** The date by which all of a date has been; the start of what goes on. */
function endOf(date: Edtf): EdtfPoint {
  if (date.type === 'point') return date;
  if (date.type === 'interval') {
    return typeof date.end === 'object' ? date.end : (date.start as EdtfPoint);
  }
  const last = date.members.at(-1)!;
  return 'from' in last ? (last.to ?? last.from!) : last;
}
