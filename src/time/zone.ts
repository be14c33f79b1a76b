import { civilToInstant, instantToCivil, type Civil } from './civil.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from './instant.ts';

const DATE_LIMIT_MS = 8.64e15; // ECMA-262: the range of Date, which Intl shares

interface ZoneCache {
  format: Intl.DateTimeFormat;
  offsetMsByDay: Map<number, number>;
}

const caches = new Map<string, ZoneCache>();

// Throws Intl's RangeError for a name that is no zone: callers check names with isZone first.
function cacheOf(zone: string): ZoneCache {
  let cache = caches.get(zone);
  if (!cache) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    caches.set(zone, (cache = { format, offsetMsByDay: new Map() }));
  }
  return cache;
}

/** Whether this machine's Intl knows an IANA time zone of that name. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(cacheOf(zone));
  } catch {
    return false;
  }
}

// "12/31/1969, GMT-04:56:02"; a bare "GMT" is zero.
function readOffsetMs(format: Intl.DateTimeFormat, t: Instant): number {
  const found = /GMT([+-])(\d+):?(\d\d)?:?(\d\d)?/.exec(format.format(t));
  if (!found) return 0;
  const [, sign, hours, minutes = 0, seconds = 0] = found;
  const ms = +hours! * HOUR_MS + +minutes * MINUTE_MS + +seconds * SECOND_MS;
  return sign === '-' ? -ms : ms;
}

function offsetAtDayMs(cache: ZoneCache, day: number): number {
  let offset = cache.offsetMsByDay.get(day);
  if (offset === undefined) {
    offset = readOffsetMs(cache.format, Math.min(DATE_LIMIT_MS, day * DAY_MS));
    cache.offsetMsByDay.set(day, offset);
  }
  return offset;
}

/** The offset of a zone from UTC at an instant, in ms. Outside the range of Date (±271,821
 *  years) it is the offset at the nearest end of that range. A day whose two ends agree has no
 *  change within it, so most calls are two look-ups; throws for an unknown zone. */
export function zoneOffsetMs(zone: string, t: Instant): number {
  if (zone === 'UTC') return 0;
  const cache = cacheOf(zone);
  const dateMs = Math.max(-DATE_LIMIT_MS, Math.min(DATE_LIMIT_MS, t));
  const day = Math.floor(dateMs / DAY_MS);
  const offset = offsetAtDayMs(cache, day);
  return offset === offsetAtDayMs(cache, day + 1) ? offset : readOffsetMs(cache.format, dateMs);
}

/** Calendar and clock at an instant in a zone. */
export function civilInZone(t: Instant, zone: string): Civil {
  return instantToCivil(t + zoneOffsetMs(zone, t));
}

/** The instant at which a zone's clocks read `localMs`, a civil reading in ms as if it were UTC.
 *  A reading that a change skips moves forward by the length of the gap; of a reading that occurs
 *  twice, the earlier. */
export function instantAtLocal(localMs: number, zone: string): Instant {
  const { first, instants } = readingsOf(localMs, zone);
  return instants[0] ?? first;
}

/** How often a zone's clocks read `localMs`: 2 where they are set back, 0 where they are set forward. */
export function timesRead(localMs: number, zone: string): number {
  return new Set(readingsOf(localMs, zone).instants).size;
}

// `first` is by the clocks of the day before: where no instant reads so, the reading moved forward.
function readingsOf(localMs: number, zone: string): { first: Instant; instants: Instant[] } {
  const first = localMs - zoneOffsetMs(zone, localMs - DAY_MS);
  const last = localMs - zoneOffsetMs(zone, localMs + DAY_MS);
  const reads = (t: Instant) => t + zoneOffsetMs(zone, t) === localMs;
  return { first, instants: [first, last].filter(reads) };
}

/** The instant of a civil reading in a zone, with the rules of `instantAtLocal`. */
export function instantInZone(c: Civil, zone: string): Instant {
  return instantAtLocal(civilToInstant(c), zone);
}
