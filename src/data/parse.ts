import { safeParse, type BaseIssue } from 'valibot';
import { languagesOf } from './languages.ts';
import { offsetOfDates } from './known-zones.ts';
import { locate, scanJson } from './source-position.ts';
import {
  dateHint,
  duplicateKey,
  goesToo,
  languagesTaken,
  notATimeline,
  notTheShape,
  notTimelineId,
  pathText,
  shownAt,
  zoneHint,
} from './problems.ts';
import type { Level, Problem, PathStep } from './problems.ts';
import { LostItems } from './lost-items.ts';
import { closeGaps, leaveOut } from './prune.ts';
import type { PrunableSchema } from './prune.ts';
import { checkReferences } from './references.ts';
import { reviewClocks, reviewFields, reviewLanguages, reviewLimits } from './review.ts';
import { LanguageSchema, TimelineSchema } from './schema.ts';
import type { SourceData, TimelineData } from './schema.ts';

interface Parsed {
  /** Everything valid, in order, with unknown fields kept; null if nothing can be shown. */
  timeline: TimelineData | null;
  /** In the order of the text; exactly one if there is no timeline. */
  problems: Problem[];
  /** How many of the file's events are left out, if any are; each has a problem of its own. */
  lostEvents?: number;
}

/** A problem before its path and source position are formatted. */
export interface Fault {
  path: readonly PathStep[];
  message: string;
  level: Level;
  /** The remedy, which takes time to find: only the first ones are asked for theirs. */
  hint?: (() => string) | undefined;
  /** How many references to the item went with it. */
  references: number;
}

type Json = Readonly<Record<PathStep, unknown>>;

const SCHEMA = TimelineSchema as unknown as PrunableSchema;
/** No reader reads more; each costs a comparison with every name that may be meant. */
const MOST_HINTS = 200;
/** Deeper values are in no field of the format. */
const MOST_STEPS = 100;

/**
 * Reads a timeline from JSON text, or from a parsed JSON value. Never throws and never
 * changes its input: it leaves out the smallest part around each problem, and reports the problem with
 * its path and, for text, its line and column. Linear in the length of the text.
 */
export function parseTimeline(input: unknown): Parsed {
  return typeof input === 'string' ? parseText(input.replace(/^\uFEFF/, '')) : parseValue(input);
}

function parseText(text: string): Parsed {
  const duplicates: Fault[] = [];
  const value = valueOf(text);
  if (value === undefined || keysIn(value) !== colonsIn(text)) {
    const notJson = scanJson(text, {
      duplicate: (path) => {
        if (path.length > MOST_STEPS) return;
        duplicates.push(faultOf([...path], duplicateKey(path.at(-1)!), 'error'));
      },
    });
    if (notJson) return { timeline: null, problems: [{ level: 'error', path: '', ...notJson }] };
  }
  const { timeline, faults, ...rest } = validate(value);
  const all = timeline ? [...duplicates, ...faults] : faults;
  if (!all.length) return { timeline, problems: [], ...rest };
  const positions = locate(
    text,
    all.map(({ path }) => path),
  );
  const problems = all.map((fault, index) => ({
    ...problemOf(fault, index),
    ...positions[index]!,
  }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { timeline, problems, ...rest };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys the objects in a JSON value have, at any depth. */
function keysIn(value: unknown): number {
  const left = [value];
  let keys = 0;
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const members = Object.values(next);
    if (!Array.isArray(next)) keys += members.length;
    for (const member of members) if (typeof member === 'object') left.push(member);
  }
  return keys;
}

/**
 * How often a JSON text has a colon after a quotation mark: once for each of its keys, also for one that stands twice,
 * and in rare strings. As many as the value has keys, and none stands twice: there is no need to scan.
 */
function colonsIn(text: string): number {
  return text.match(/"[ \t\r\n]*:/g)?.length ?? 0;
}

function parseValue(value: unknown): Parsed {
  const { faults, ...rest } = validate(value);
  return { ...rest, problems: faults.map(problemOf) };
}

function problemOf({ path, message, level, hint, references }: Fault, index: number): Problem {
  const remedy = index < MOST_HINTS ? (hint?.() ?? '') : '';
  const also = references > 0 ? goesToo(references) : '';
  return { level, path: pathText(path), message: message + remedy + also };
}

function faultOf(
  path: readonly PathStep[],
  message: string,
  level: Level,
  hint?: () => string,
): Fault {
  return { path, message, level, hint, references: 0 };
}

function validate(value: unknown): Omit<Parsed, 'problems'> & { faults: Fault[] } {
  if (Array.isArray(value) || typeof value !== 'object' || !value)
    return { timeline: null, faults: [faultOf([], notATimeline(value), 'error')] };
  const faults: Fault[] = [];
  const given = withLanguages(value as Json, faults);
  const { output, issues = [] } = safeParse(TimelineSchema, given, {
    abortPipeEarly: true,
    message: notTheShape,
  });
  const data = output as TimelineData;
  const gaps = new Set<unknown[]>();
  const lost = new LostItems(given);
  let fatal: Fault | undefined;

  const cut = (path: readonly PathStep[]) => leaveOut(SCHEMA, data, path, gaps);

  function report(path: readonly PathStep[], message: string, hint?: () => string): void {
    const fault = faultOf(path, message, 'error', hint);
    if (cut(path)) {
      faults.push(fault);
      lost.add(data, fault);
    } else if (path[0] === 'id') {
      // A timeline without an `id` can still be shown.
      data.id = 'timeline';
      faults.push({ ...fault, message: notTimelineId(message) });
    } else fatal ??= fault;
  }

  for (const issue of issues) report(stepsOf(issue), issue.message, hintOf(issue));
  if (fatal) return { timeline: null, faults: [fatal] };
  const tell = (path: readonly PathStep[], message: string, level: Level) =>
    void faults.push(faultOf([...path], message, level));
  reviewFields(SCHEMA, data, tell);
  keepOffset(given, data, faults);
  checkReferences(data, { report, cut, lost });
  const wrong = new Set(faults.map(({ path }) => pathText(path.slice(0, -1))));
  reviewLanguages(data, (path, ...rest) => {
    if (!wrong.has(pathText(path))) tell(path, ...rest);
  });
  reviewClocks(data, tell);
  data.sources?.forEach(keepNumbers);
  closeGaps(gaps);
  reviewLimits(data, tell);
  const lostEvents = (given['events'] as unknown[]).length - data.events.length;
  return { timeline: data, faults, ...(lostEvents > 0 && { lostEvents }) };
}

/** The timeline with languages: its own, else those of its texts. */
function withLanguages(value: Json, faults: Fault[]): Json {
  const schema = TimelineSchema.entries.languages;
  const isTag = (tag: unknown) => safeParse(LanguageSchema, tag).success;
  const { languages } = value;
  if (Array.isArray(languages) && languages.some(isTag)) return value;
  const [issue] = safeParse(schema, languages, { message: notTheShape }).issues!;
  const taken = languagesOf(value, isTag);
  const path = ['languages', ...stepsOf(issue)];
  const beside = [{ key: 'languages', input: value }];
  const message = languages === undefined ? notTheShape({ ...issue, path: beside }) : issue.message;
  faults.push(faultOf(path, languagesTaken(message, taken), 'warning'));
  return { ...value, languages: taken };
}

/** In place of an unknown time zone of the whole timeline stands the offset of its dates. */
function keepOffset(given: Json, data: TimelineData, faults: Fault[]): void {
  const fault = faults.find(({ path }) => path.length === 1 && path[0] === 'timeZone');
  const zone = fault && typeof given['timeZone'] === 'string' && offsetOfDates(data.events);
  if (!zone) return;
  data.timeZone = zone;
  fault.message += shownAt(zone);
}

function stepsOf({ path }: Pick<BaseIssue<unknown>, 'path'>): PathStep[] {
  return (path ?? []).map(({ key }) => key as PathStep);
}

/** The remedy for a wrong date, by the checks of `DateSchema`, or for an unknown time zone. */
function hintOf({ type, input, path, expected }: BaseIssue<unknown>): (() => string) | undefined {
  const isDate = type === 'raw_check' || (expected === 'string' && path?.at(-1)?.key === 'date');
  if (isDate) return () => dateHint(input);
  const isZone = path?.at(-1)?.key === 'timeZone' || path?.at(-2)?.key === 'zones';
  return isZone && typeof input === 'string' ? () => zoneHint(input) : undefined;
}

/** Evidence refers to paragraphs by number, so an invalid paragraph becomes an empty one. */
function keepNumbers(source: SourceData | undefined): void {
  const list: (object | undefined)[] | undefined = source?.paragraphs;
  list?.forEach((paragraph, index) => (list[index] = paragraph ?? { about: '' }));
}
