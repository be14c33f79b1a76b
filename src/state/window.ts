import type { Viewport } from '../layout/viewport.ts';
import { extentOf } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import { DAY_MS, YEAR_MS, type Instant } from '../time/instant.ts';
import { instantToCivil } from '../time/civil.ts';
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

/** A viewport as the address says it: in UTC, as finely as its length needs. */
export function windowParams({ start, end }: Viewport): { from: string; to: string } {
  const spanMs = end - start;
  return { from: dateOf(start, spanMs), to: dateOf(end, spanMs) };
}

function boundsOf(text: string | undefined, zone: string) {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok ? extentOf(parsed.value, zone) : undefined;
}

function dateOf(t: Instant, spanMs: number): string {
  const { year, month, day, hour, minute, second } = instantToCivil(t);
  if (spanMs > 2000 * YEAR_MS || Math.abs(year) > 9999) return yearText(year);
  const date = `${yearText(year)}-${two(month)}-${two(day)}`;
  if (spanMs > 200 * DAY_MS) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
