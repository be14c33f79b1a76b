import type { Viewport } from '../layout/viewport.ts';
import { extentOf } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import { instantToCivil } from '../time/civil.ts';
import { civilInZone } from '../time/zone.ts';
import type { Params } from './params.ts';

/** The window that `from` and `to` ask for; where one is missing, `whole` has its say. */
export function windowOf(
  { from, to }: Params,
  zone: string,
  whole: { start: Instant; end: Instant },
): { start: Instant; end: Instant } {
  const start = boundsOf(from, zone)?.start.earliest ?? whole.start;
  const end = boundsOf(to, zone)?.end.latest ?? whole.end;
  return start < end ? { start, end } : whole;
}

/**
 * A viewport as the address says it: each end to the second, or to the year (by the clocks of the
 * zone in which `windowOf` reads it) where years have no four digits. How long the window is says
 * nothing about how finely an end needs to be known: in adaptive time one of its days may be as wide
 * as its years. The first and the last unit that the viewport touches, so that what has been read is
 * written as it was.
 */
export function windowParams({ start, end }: Viewport, zone: string): { from: string; to: string } {
  const last = Math.ceil(end) - Math.max(1, 2 * Math.abs(end) * Number.EPSILON);
  return { from: dateOf(Math.floor(start), zone), to: dateOf(last, zone) };
}

function boundsOf(text: string | undefined, zone: string) {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok ? extentOf(parsed.value, zone) : undefined;
}

/** A year further on may have five digits by another clock, and EDTF gives those no day. */
const LAST_YEAR = 9998;

function dateOf(t: Instant, zone: string): string {
  const { year } = civilInZone(t, zone);
  if (Math.abs(year) > LAST_YEAR) return yearText(year);
  const utc = instantToCivil(t);
  const date = `${yearText(utc.year)}-${two(utc.month)}-${two(utc.day)}`;
  return `${date}T${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)}Z`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
