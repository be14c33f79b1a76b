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

/** A date, or a run of dates, open at one side in `..b` (b or earlier) and `a..` (a or later). */
export type EdtfMember = EdtfPoint | EdtfRun;

export interface EdtfRun {
  from: EdtfPoint | undefined;
  to: EdtfPoint | undefined;
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

type Parsed = { ok: true; value: Edtf } | { ok: false; message: string };

/** Each date of a file is read when it is checked, and when it is shown. */
const known = new Map<string, Parsed>();

/** Reads an EDTF date: ISO 8601-2 levels 0 and 1 (see `parsePoint` for one date), intervals, and
 *  one-of sets from level 2. Refuses, with the reason, what is no date, what lies beyond ±20 billion
 *  years, and what ends before it starts. */
export function parseEdtf(text: string): Parsed {
  let parsed = known.get(text);
  if (!parsed) known.set(text, (parsed = parsedAnew(text)));
  return parsed;
}

function parsedAnew(text: string): Parsed {
  const value = read(text);
  const problem = value ? problemOf(value) : 'not an EDTF date';
  return value && !problem ? { ok: true, value } : { ok: false, message: problem! };
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
  const parts = text.split(/, */);
  const members = parts.map((part, i) => readMember(part, i === 0, i === parts.length - 1));
  return members.every((m) => m !== undefined) ? { type: 'set', members } : undefined;
}

// Only the first member may be open towards the past, and only the last towards the future.
function readMember(text: string, isFirst: boolean, isLast: boolean): EdtfMember | undefined {
  if (!text.includes('..')) return parsePoint(text);
  const [before, after, ...rest] = text.split('..') as [string, string, ...string[]];
  const [from, to] = [parsePoint(before), parsePoint(after)];
  const isRead = (from ?? (isFirst && !before)) && (to ?? (isLast && !after)) && (from ?? to);
  return isRead && rest.length === 0 ? { from, to } : undefined;
}

function problemOf(e: Edtf): string | undefined {
  const pairs = pairsOf(e);
  if (pairs.flat().some(isBeyond)) return 'beyond 20 billion years';
  return pairs.some(([from, to]) => isBackwards(from, to)) ? 'ends before it starts' : undefined;
}

function pairsOf(e: Edtf): [EdtfPoint, EdtfPoint][] {
  if (e.type === 'point') return [[e, e]];
  const [from, to] = e.type === 'interval' ? sidesOf(e).map(([point]) => point) : [];
  const runs = e.type === 'interval' ? [{ from, to }] : e.members.map(runOf);
  return runs.map(({ from, to }) => [(from ?? to)!, (to ?? from)!]);
}

function runOf(member: EdtfMember): EdtfRun {
  return 'from' in member ? member : { from: member, to: member };
}

/** Whether a one-of set is open on a side: `[..1760]`, `[1760..]`. */
export function isOpenSet(e: Edtf, side: 'from' | 'to'): boolean {
  return e.type === 'set' && e.members.some((m) => 'from' in m && !m[side]);
}

/** The dates that a date is made of: among the first lies its start, among the second its end. An end
 *  that is open or unknown has none; both sides of a point or a set are the same. */
export function sidesOf(e: Edtf): [starts: EdtfPoint[], ends: EdtfPoint[]] {
  if (e.type === 'interval') return [pointsOf(e.start), pointsOf(e.end)];
  const points =
    e.type === 'point'
      ? [e]
      : e.members.flatMap((m) => ('from' in m ? [m.from ?? [], m.to ?? []].flat() : m));
  return [points, points];
}

function pointsOf(end: EdtfEnd): EdtfPoint[] {
  return typeof end === 'string' ? [] : [end];
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
  if (!('from' in m)) return formatPoint(m);
  return [m.from, m.to].map((point) => (point ? formatPoint(point) : '')).join('..');
}
