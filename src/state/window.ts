import type { Viewport } from '../layout/viewport.ts';
import { extentOf } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Instant } from '../time/instant.ts';
import { instantToCivil } from '../time/civil.ts';
import { civilInZone } from '../time/zone.ts';
import type { Params } from './params.ts';

/** The window given by `from` and `to`; if one is missing, the end of `whole` is used. */
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
 * A viewport as written in the address: each end to the second, or to the year (in the
 * zone in which `windowOf` reads it) if years do not have four digits. The length of the window says
 * nothing about the precision that its ends need: in adaptive time one day may be as wide
 * as years. Uses the first and the last unit that the viewport touches, so that a window that was read is
 * written unchanged.
 */
export function windowParams({ start, end }: Viewport, zone: string): { from: string; to: string } {
  const first = Math.floor(start);
  // Billions of years ago, instants are a minute apart: the last unit is not before the first.
  const last = Math.max(first, Math.ceil(end) - Math.max(1, 2 * Math.abs(end) * Number.EPSILON));
  return { from: dateOf(first, zone), to: dateOf(last, zone) };
}

function boundsOf(text: string | undefined, zone: string) {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok ? extentOf(parsed.value, zone) : undefined;
}

/** In another zone, the next year may have five digits, for which EDTF has no days. */
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
