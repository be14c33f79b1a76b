import { civilFromDays, daysFromCivil, wholeUnits } from './civil.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, YEAR_MS, type Instant } from './instant.ts';
import { instantAtLocal, zoneOffsetMs } from './zone.ts';

/** A step of the calendar that cuts time into cells. Steps within a day count from midnight, months
 *  from January, weeks from Monday (ISO 8601), two days from a fixed day. Steps of years fall on the
 *  round years as readers know them: 100, 200 CE; 100, 200 BCE; and 1 CE between the two, because there was
 *  no year 0. */
export interface CalendarUnit {
  name: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  step: number;
}

const NOMINAL_MS = {
  second: SECOND_MS,
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  month: YEAR_MS / 12,
  year: YEAR_MS,
};

const POWERS_OF_TEN = Array.from({ length: 10 }, (_, k) => 10 ** k);

const STEPS = {
  second: [1, 5, 15, 30],
  minute: [1, 5, 15, 30],
  hour: [1, 3, 6, 12],
  day: [1, 2, 7],
  month: [1, 3, 6],
  year: POWERS_OF_TEN.flatMap((p) => [p, 2 * p, 5 * p]),
};

/** Every unit from a second to five billion years, ascending. */
export const CALENDAR_UNITS: readonly CalendarUnit[] = Object.entries(STEPS).flatMap(
  ([name, steps]) => steps.map((step) => ({ name: name as CalendarUnit['name'], step })),
);

/** A unit's length in ms: exact up to weeks in a zone whose clocks do not change, a mean above. */
export function unitMs(u: CalendarUnit): number {
  return u.step * NOMINAL_MS[u.name];
}

/** The last boundary of a unit that is not after `t`, by the clocks of a zone. */
export function floorTo(t: Instant, u: CalendarUnit, zone: string): Instant {
  if (isClock(u)) return floorClock(t, u, zone);
  const floor = floorDate(t, u, zone);
  const next = boundary(floor, u, 1, zone);
  return next <= t ? next : boundary(floor, u, 0, zone); // clocks set back across midnight reach it twice
}

/** The first boundary of a unit strictly after `t`, by the clocks of a zone. Where the float64 of
 *  an instant is coarser than the unit, an instant at most two steps on. */
export function nextAfter(t: Instant, u: CalendarUnit, zone: string): Instant {
  return isClock(u) ? nextClock(t, u, zone) : nextDate(t, u, zone);
}

function isClock({ name }: CalendarUnit): boolean {
  return name === 'second' || name === 'minute' || name === 'hour';
}

// Clocks. Every step divides a day and 1970 began at midnight, so local ms need no calendar.

// The number of whole units since 1970 on clocks at an offset: the most whose end, as a
// float64 instant, is not after `t`.
function clockCount(t: Instant, u: CalendarUnit, offset: number): number {
  const count = Math.round((t + offset) / unitMs(u));
  return [count + 1, count].find((n) => n * unitMs(u) - offset <= t) ?? count - 1;
}

// Where float64 is coarser than the unit, every representable instant is a boundary.
function isCoarse(t: Instant, u: CalendarUnit): boolean {
  return floatStepMs(t) >= unitMs(u);
}

function floatStepMs(t: Instant): number {
  return Math.abs(t) * Number.EPSILON;
}

// A change of clocks is itself a boundary where it skips one.
function floorClock(t: Instant, u: CalendarUnit, zone: string): Instant {
  if (isCoarse(t, u)) return t;
  const offset = zoneOffsetMs(zone, t);
  const count = clockCount(t, u, offset);
  const floor = count * unitMs(u) - offset;
  if (zoneOffsetMs(zone, floor) === offset) return floor;
  const change = changeOfClocks(floor, t, zone);
  const before = clockCount(change - 1, u, zoneOffsetMs(zone, change - 1));
  return count > before ? change : floorClock(change - 1, u, zone);
}

function nextClock(t: Instant, u: CalendarUnit, zone: string): Instant {
  if (isCoarse(t, u)) return t + floatStepMs(t);
  const offset = zoneOffsetMs(zone, t);
  const count = clockCount(t, u, offset);
  const next = (count + 1) * unitMs(u) - offset;
  if (zoneOffsetMs(zone, next) === offset) return next;
  const change = changeOfClocks(t, next, zone);
  const offsetThere = zoneOffsetMs(zone, change);
  const countThere = clockCount(change, u, offsetThere);
  const skips = countThere > count;
  const reads = countThere * unitMs(u) - offsetThere === change;
  return skips || reads ? change : nextClock(change, u, zone);
}

// The ms at which the offset is first no longer that of `from`, by bisection; one change at most
// lies between, because clocks are not changed twice within 12 hours.
function changeOfClocks(from: Instant, to: Instant, zone: string): Instant {
  const offset = zoneOffsetMs(zone, from);
  let [low, high] = [Math.floor(from), Math.ceil(to)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffsetMs(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

// Dates.

// Year, month and day as one list, for `daysFromCivil`.
type YearMonthDay = [year: number, month: number, day: number];

function floorDate(t: Instant, { name, step }: CalendarUnit, zone: string): YearMonthDay {
  const days = wholeUnits(t + zoneOffsetMs(zone, t), DAY_MS);
  const { year, month, day } = civilFromDays(days);
  if (name === 'year') return [floorYear(year, step), 1, 1];
  if (name === 'month') return [year, month - ((month - 1) % step), 1];
  const intoStep = (((days - FIRST_MONDAY) % step) + step) % step;
  return [year, month, day - intoStep];
}

const FIRST_MONDAY = daysFromCivil(1970, 1, 5);

function floorYear(year: number, step: number): number {
  return year > 0
    ? Math.max(1, Math.floor(year / step) * step)
    : 1 - Math.ceil((1 - year) / step) * step;
}

function nextYear(floor: number, step: number): number {
  return floor < 1 ? floor + step : (Math.floor(floor / step) + 1) * step;
}

// The instant `k` steps after a boundary.
function boundary(
  [year, month, day]: YearMonthDay,
  { name, step }: CalendarUnit,
  k: number,
  zone: string,
): Instant {
  let y = year;
  if (name === 'year') for (let i = 0; i < k; i++) y = nextYear(y, step);
  const m = name === 'month' ? month + k * step : month;
  const d = name === 'day' ? day + k * step : day;
  return instantAtLocal(daysFromCivil(y, m, d) * DAY_MS, zone);
}

function nextDate(t: Instant, u: CalendarUnit, zone: string): Instant {
  const floor = floorDate(t, u, zone);
  let k = 1;
  while (boundary(floor, u, k, zone) <= t) k++; // a skipped day coincides with the day after it
  return boundary(floor, u, k, zone);
}
