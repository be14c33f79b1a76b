import { CALENDAR_UNITS, floorTo, nextAfter, unitMs, type CalendarUnit } from '../time/calendar.ts';
import { YEAR_MS, type Instant } from '../time/instant.ts';
import type { Cell } from './adaptive.ts';

/** Years, tens of them, hundreds, …, the longest first. */
const YEARS = CALENDAR_UNITS.filter(
  ({ name, step }) => name === 'year' && Number.isInteger(Math.log10(step)),
).toReversed();
/** Long before now, the air around a date is a thousandth of its age. */
const AGED_MS = 1e4 * YEAR_MS;

/** The cells, those beside empty time narrowed to the years of their occupants: a decade would leave open which. */
export function narrowed(cells: readonly Cell[], zone: string): Cell[] {
  const narrow = cells.map((cell, i): Cell => {
    const [first, last] = [cell.occupants[0], cell.occupants.at(-1)];
    if (!first || !last) return cell;
    const unit = yearsOf(cell, first.t, last.t);
    const isOpen = (other: Cell | undefined) => other?.occupants.length === 0;
    const airMs = airOf(first.t);
    const [from, to] = [
      floorTo(first.t - airMs, unit, zone),
      nextAfter(last.t + airMs, unit, zone),
    ];
    return {
      ...cell,
      start: isOpen(cells[i - 1]) ? Math.max(cell.start, from) : cell.start,
      end: isOpen(cells[i + 1]) ? Math.min(cell.end, to) : cell.end,
    };
  });
  return narrow.map((cell, i) => {
    if (cell.occupants.length > 0) return cell;
    const [before, after] = [narrow[i - 1], narrow[i + 1]];
    return { ...cell, start: before?.end ?? cell.start, end: after?.start ?? cell.end };
  });
}

/** The years to which a cell is narrowed: in steps no finer than its dates, or than a share of its age. */
function yearsOf({ occupants }: Cell, first: Instant, last: Instant): CalendarUnit {
  const grainMs = Math.max(...occupants.map((occupant) => occupant.grainMs));
  const least = Math.max(grainMs, (last - first) / 10, airOf(first));
  return YEARS.findLast((unit) => unitMs(unit) >= 0.99 * least) ?? YEARS[0]!;
}

/** Time kept around a date of long ago, whose own year would say more than it does. */
function airOf(t: Instant): number {
  return t < -AGED_MS ? -t / 1000 : 0;
}
