import { civilFromDays, daysFromCivil } from '../civil.ts';
import { formatEdtf, parseEdtf } from '../edtf.ts';

/** A date as EDTF, and whether fractions of a second were dropped that were not zero. */
interface ReadInstant {
  edtf: string;
  isCut: boolean;
}

// ISO 8601 extended or basic, RFC 3339 and what databases print: a space for T, lower case, fractions,
// offsets without a colon, six digits of year as in ECMA-262.
const INSTANT =
  /([+-]\d{6}|-?\d{4})(-?)(\d\d)\2(\d\d)[t ] ?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?(?: ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?))?/gi;

/**
 * Reads a date with clock times as programs write them: `2020-01-03 10:00:00.000z`,
 * `20200103T100000+0300`, the end of a day as 24:00. Undefined for what is EDTF as it stands, and for what is
 * no date even so.
 */
export function readInstants(text: string): ReadInstant | undefined {
  let isCut = false;
  const written = text.trim().replace(INSTANT, (...found: string[]) => {
    isCut ||= /[1-9]/.test(found[8] ?? '');
    return isoOf(found);
  });
  if (written === text) return undefined;
  const parsed = parseEdtf(written);
  return parsed.ok ? { edtf: formatEdtf(parsed.value), isCut } : undefined;
}

function isoOf(found: string[]): string {
  const [, year, , month, day, hour, minute, second, , zone] = found;
  const clock = [hour, minute, second].filter((part) => part !== undefined);
  const isMidnight = hour === '24' && clock.slice(1).every((part) => part === '00');
  const date = isMidnight
    ? dayAfter(Number(year), Number(month), Number(day))
    : `${shortYear(year!)}-${month}-${day}`;
  return `${date}T${(isMidnight ? ['00', '00'] : clock).join(':')}${offsetOf(zone)}`;
}

function shortYear(year: string): string {
  return year.replace(/^\+00|^(-?)00(?=\d{4}$)/, '$1');
}

function dayAfter(year: number, month: number, day: number): string {
  const next = civilFromDays(daysFromCivil(year, month, day) + 1);
  const years = String(Math.abs(next.year)).padStart(4, '0');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${next.year < 0 ? '-' : ''}${years}-${two(next.month)}-${two(next.day)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
