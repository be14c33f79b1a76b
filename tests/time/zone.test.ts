import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilToInstant } from '../../src/time/civil.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/time/instant.ts';
import { civilInZone, instantInZone, isZone, zoneOffsetMs } from '../../src/time/zone.ts';

const ZONES = [
  'UTC',
  'Asia/Baghdad',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Europe/London',
  'Asia/Kathmandu',
];

// The same question put to Intl another way: by the numbers on the wall.
function intlClock(t: number, zone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(t).map((p) => [p.type, Number(p.value)]));
  const { year, month, day, hour, minute, second } = parts;
  return { year, month, day, hour, minute, second };
}

const at = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
  second: 0,
  ms: 0,
});

describe('time zones', () => {
  test.each(ZONES)('%s reads the clocks that Intl does', (zone) => {
    const instant = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instant, (t) => {
        expect(civilInZone(t, zone)).toMatchObject(intlClock(t, zone));
      }),
      { numRuns: 300 },
    );
  });

  test('New York changes its clocks when Intl does, to the minute, in every year', () => {
    let changes = 0;
    for (let year = 1970; year < 2040; year++) {
      for (let t = Date.UTC(year, 0); t < Date.UTC(year + 1, 0); t += 24 * HOUR_MS) {
        const change = findChange(t, t + 24 * HOUR_MS, 'America/New_York');
        if (change === undefined) continue;
        changes++;
        for (const around of [change - MINUTE_MS, change]) {
          expect(civilInZone(around, 'America/New_York')).toMatchObject(
            intlClock(around, 'America/New_York'),
          );
        }
      }
    }
    expect(changes).toBe(2 * (2040 - 1970));
  });

  test('a reading comes back as itself unless the clocks skip it', () => {
    const instant = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (t, zone) => {
        const c = civilInZone(t, zone);
        expect(civilInZone(instantInZone(c, zone), zone)).toEqual(c);
        expect(instantInZone(c, zone)).toBeLessThanOrEqual(t); // the earlier of two
      }),
      { numRuns: 1000 },
    );
  });

  test('a skipped reading moves forward by the gap', () => {
    const skipped = instantInZone(at(2020, 3, 8, 2, 30), 'America/New_York');
    expect(new Date(skipped).toISOString()).toBe('2020-03-08T07:30:00.000Z'); // 03:30 EDT
    const samoa = instantInZone(at(2011, 12, 30), 'Pacific/Apia'); // the whole day was skipped
    expect(samoa).toBe(instantInZone(at(2011, 12, 31), 'Pacific/Apia'));
  });

  test('of a reading that occurs twice, the earlier', () => {
    const twice = instantInZone(at(2020, 11, 1, 1, 30), 'America/New_York');
    expect(new Date(twice).toISOString()).toBe('2020-11-01T05:30:00.000Z'); // 01:30 EDT
  });

  test('a day in Baghdad begins three hours before the same day in UTC', () => {
    const day = at(2020, 1, 6);
    expect(civilToInstant(day) - instantInZone(day, 'Asia/Baghdad')).toBe(3 * HOUR_MS);
  });

  test('outside the range of Date the offset is that of its nearest end', () => {
    expect(zoneOffsetMs('Asia/Baghdad', 1e20)).toBe(3 * HOUR_MS);
    expect(zoneOffsetMs('Asia/Baghdad', -1e20)).toBe(zoneOffsetMs('Asia/Baghdad', -8.64e15));
    const bigBang = at(-13_800_000_000, 1, 1);
    expect(civilInZone(instantInZone(bigBang, 'Asia/Baghdad'), 'Asia/Baghdad')).toEqual(bigBang);
  });

  test('only names that Intl knows are zones', () => {
    expect(['UTC', 'Asia/Baghdad', 'America/New_York'].every(isZone)).toBe(true);
    expect(['', 'Baghdad', 'Asia/Nowhere'].some(isZone)).toBe(false);
    expect(() => zoneOffsetMs('Asia/Nowhere', 0)).toThrow(RangeError);
  });
});

// The first minute by whose clocks the offset is no longer that of `from`, by bisection.
function findChange(from: number, to: number, zone: string): number | undefined {
  const offset = zoneOffsetMs(zone, from);
  if (zoneOffsetMs(zone, to) === offset) return undefined;
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
    if (zoneOffsetMs(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}
