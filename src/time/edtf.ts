import { pointBounds } from './point-bounds.ts';
import { formatPoint, parsePoint, type EdtfPoint } from './edtf-point.ts';
import { HOUR_MS } from './instant.ts';

export type { EdtfPoint } from './edtf-point.ts';

/** `start/end`; an end is open (`..`: still going on, or always was) or unknown (empty). At least
 *  one end is a date. */
interface EdtfInterval {
  type: 'interval';
  start: EdtfEnd;
  end: EdtfEnd;
}

export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** `[a,b,c..d]`: one of these dates, it is not known which. */
interface EdtfSet {
  type: 'set';
  members: EdtfMember[];
}

export type EdtfMember = EdtfPoint | { from: EdtfPoint; to: EdtfPoint };

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

/** Reads an EDTF date: ISO 8601-2 levels 0 and 1 (see `parsePoint` for one date), intervals, and
 *  one-of sets from level 2. Refuses, with a message that ends in the text itself, what is not a
 *  date, what lies beyond ±20 billion years, and what ends before it starts. */
export function parseEdtf(
  text: string,
): { ok: true; value: Edtf } | { ok: false; message: string } {
  const value = read(text);
  const problem = value ? problemOf(value) : 'not an EDTF date';
  if (value && !problem) return { ok: true, value };
  return { ok: false, message: `${problem}: ${JSON.stringify(text)}` };
}

function read(text: string): Edtf | undefined {
  if (text.startsWith('[') && text.endsWith(']')) return readSet(text.slice(1, -1));
  return text.includes('/') ? readInterval(text) : parsePoint(text);
}

function readInterval(text: string): EdtfInterval | undefined {
  const [start, end, ...rest] = text.split('/').map(readEnd);
  if (!start || !end || rest.length > 0) return undefined;
  return typeof start === 'string' && typeof end === 'string'
    ? undefined
    : { type: 'interval', start, end };
}

function readEnd(text: string): EdtfEnd | undefined {
  return text === '..' ? 'open' : text === '' ? 'unknown' : parsePoint(text);
}

function readSet(text: string): EdtfSet | undefined {
  const members = text.split(/, */).map(readMember);
  return members.every((m) => m !== undefined) ? { type: 'set', members } : undefined;
}

function readMember(text: string): EdtfMember | undefined {
  const [from, to, ...rest] = text.split('..').map(parsePoint);
  if (!text.includes('..')) return from;
  return from && to && rest.length === 0 ? { from, to } : undefined;
}

function problemOf(e: Edtf): string | undefined {
  const pairs = pairsOf(e);
  if (pairs.flat().some(isBeyond)) return 'beyond 20 billion years';
  return pairs.some(([from, to]) => isBackwards(from, to)) ? 'ends before it starts' : undefined;
}

function pairsOf(e: Edtf): [EdtfPoint, EdtfPoint][] {
  if (e.type === 'point') return [[e, e]];
  if (e.type === 'set') return e.members.map((m) => ('from' in m ? [m.from, m.to] : [m, m]));
  const { start, end } = e;
  if (typeof start === 'string') return typeof end === 'string' ? [] : [[end, end]];
  return [[start, typeof end === 'string' ? start : end]];
}

function isBeyond({ year }: EdtfPoint): boolean {
  return Math.abs(year) > 20e9;
}

function isBackwards(from: EdtfPoint, to: EdtfPoint): boolean {
  const oneIsLocal = (from.offsetMinutes === undefined) !== (to.offsetMinutes === undefined);
  const slackMs = oneIsLocal ? 14 * HOUR_MS : 0; // the largest offset in use: the zone is not known here
  return pointBounds(to, 'UTC').latest + slackMs <= pointBounds(from, 'UTC').earliest;
}

/** The canonical text of an EDTF date; `parseEdtf` reads it back to the same value. */
export function formatEdtf(e: Edtf): string {
  if (e.type === 'point') return formatPoint(e);
  if (e.type === 'interval') return `${formatEnd(e.start)}/${formatEnd(e.end)}`;
  return `[${e.members.map(formatMember).join(',')}]`;
}

function formatEnd(end: EdtfEnd): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : formatPoint(end);
}

function formatMember(m: EdtfMember): string {
  return 'from' in m ? `${formatPoint(m.from)}..${formatPoint(m.to)}` : formatPoint(m);
}
